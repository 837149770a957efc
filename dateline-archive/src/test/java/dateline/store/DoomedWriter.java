package dateline.store;

import dateline.record.Rejection;
import java.util.ArrayList;
import java.util.List;

/**
 * A process that fills an archive with samples, to be killed while it does. Tells of each batch on standard output. What is
 * there it does not hand over as read, as {@code dateline add} does.
 */
public final class DoomedWriter {
    private static final int BATCH = 7;

    private DoomedWriter() {}

    /** @param args address of the archive, and how many samples */
    public static void main(String[] args) {
        int most = Integer.parseInt(args[1]);
        System.out.println("begun");
        try (Archive archive = Archives.open(args[0], Purpose.WRITE)) {
            System.out.println("open");
            List<Incoming> batch = new ArrayList<>();
            for (Incoming one : all(archive, most)) {
                batch.add(one);
                if (batch.size() == BATCH) {
                    archive.file(batch);
                    System.out.println("filed");
                    batch.clear();
                }
            }
            archive.file(batch);
        }
        System.out.println("done");
    }

    /** Samples, among them newer versions of some, rejections, and an input that is finished. */
    private static List<Incoming> all(Archive archive, int most) {
        List<Incoming> all = new ArrayList<>();
        for (int n = 0; n < most; n++) {
            add(archive, all, n, "");
            if (n % 10 == 9) {
                add(archive, all, n - 5, " again");
            }
            if (n % 20 == 0) {
                all.add(new Incoming.Refused(new Rejection("no-text", "samples.jsonl", n, "It has none.")));
            }
        }
        all.add(new Incoming.Finished(new InputMark("samples.jsonl", 1, new byte[32], "")));
        return all;
    }

    private static void add(Archive archive, List<Incoming> all, int n, String more) {
        var reading = more.isEmpty() ? Samples.reading(n) : Samples.reading(n, "d" + n, null, more);
        all.add(
                archive.holds(reading.dispatch())
                        ? new Incoming.Held(reading.dispatch())
                        : Samples.incoming(reading, n, more));
    }
}
