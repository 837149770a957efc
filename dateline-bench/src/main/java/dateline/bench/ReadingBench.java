package dateline.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dateline.desk.Accepted;
import dateline.desk.CopyDesk;
import dateline.form.ReadingJson;
import dateline.intake.Caps;
import dateline.intake.Format;
import dateline.intake.MailRoom;
import dateline.intake.RawItem;
import dateline.reading.ReadingRoom;
import dateline.record.Dispatch;
import dateline.record.Reading;
import dateline.shelf.StandardCopyDesk;
import dateline.shelf.StandardReadingRoom;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Reads a collection of dispatches in JSON Lines again and again and prints what it cost: {@code ReadingBench FILE
 * [SEED]}. Fails if one thread, several threads and a shuffled order do not give the same readings.
 */
public final class ReadingBench {
    private static final int PASSES = 3;

    private ReadingBench() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length < 1) {
            out.println("usage: ReadingBench DISPATCHES.jsonl [SEED]");
            System.exit(2);
        }
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 20260718L;
        List<Dispatch> dispatches = dispatches(Path.of(args[0]));
        long start = System.nanoTime();
        ReadingRoom room = StandardReadingRoom.open();
        out.printf(Locale.ROOT, "opening the reading room: %.1f s%n", seconds(start));

        Map<String, String> reference = new TreeMap<>();
        long[] counts = pass(room, dispatches, 1, reference);
        out.printf(
                Locale.ROOT,
                "%d dispatches, %d sentences, %d events; seed %d%n",
                dispatches.size(),
                counts[0],
                counts[1],
                seed);

        int cores = Math.max(2, Runtime.getRuntime().availableProcessors());
        boolean same = true;
        for (int threads : new int[] {1, cores}) {
            double best = 0;
            for (int p = 0; p < PASSES; p++) {
                long t = System.nanoTime();
                long[] n = pass(room, dispatches, threads, null);
                best = Math.max(best, n[0] / seconds(t));
            }
            Map<String, String> again = new TreeMap<>();
            pass(room, dispatches, threads, again);
            same &= again.equals(reference);
            out.printf(
                    Locale.ROOT,
                    "%d thread%s: %.0f sentences/s (best of %d warm passes)%n",
                    threads,
                    threads == 1 ? "" : "s",
                    best,
                    PASSES);
        }
        List<Dispatch> shuffled = new ArrayList<>(dispatches);
        Collections.shuffle(shuffled, new Random(seed));
        Map<String, String> got = new TreeMap<>();
        pass(room, shuffled, cores, got);
        same &= got.equals(reference);
        out.println("same bytes at 1 and " + cores + " threads and in shuffled order: " + same);
        out.printf(Locale.ROOT, "peak heap: %.2f GB%n", Heap.peak() / 1e9);
        if (!same) {
            System.exit(1);
        }
    }

    private static List<Dispatch> dispatches(Path file) {
        CopyDesk desk = StandardCopyDesk.open(null);
        List<Dispatch> out = new ArrayList<>();
        new MailRoom(Caps.standard()).deliver(file, Format.JSONL, delivery -> {
            if (delivery instanceof RawItem item && desk.edit(item) instanceof Accepted accepted) {
                out.add(accepted.dispatch());
            }
        });
        return out;
    }

    private static String json(Reading reading) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            ReadingJson.write(reading, json, true);
        }
        return text.toString();
    }

    /** Sentences and events; fills the readings' texts by dispatch if asked to. */
    private static long[] pass(
            ReadingRoom room, List<Dispatch> dispatches, int threads, @Nullable Map<String, String> texts)
            throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Reading>> work = new ArrayList<>();
            for (Dispatch d : dispatches) {
                work.add(() -> room.read(d));
            }
            long sentences = 0;
            long events = 0;
            for (Future<Reading> future : readers.invokeAll(work)) {
                Reading reading = future.get();
                sentences += reading.sentences().size();
                events += reading.events().size();
                if (texts != null) {
                    texts.put(reading.dispatch().id(), json(reading));
                }
            }
            return new long[] {sentences, events};
        } finally {
            readers.shutdown();
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
