package dateline.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What {@code ./dateline bench} starts: {@code FILE [SEED]} reads a collection, {@code parts FILE} times each part,
 * {@code archive FILE} fills an archive and asks it. */
public final class Bench {
    private Bench() {}

    /** Runs one bench; ends the process with 2 if it is not told of a file. */
    public static void main(String[] args) throws Exception {
        if (args.length == 2 && args[0].equals("parts")) {
            PartsTable.print(args[1], new PrintStream(System.out, true, StandardCharsets.UTF_8));
        } else if (args.length >= 2 && args[0].equals("archive")) {
            ArchiveBench.main(Arrays.copyOfRange(args, 1, args.length));
        } else if (args.length >= 1
                && !args[0].equals("archive")
                && !args[0].equals("parts")
                && !args[0].startsWith("-")) {
            ReadingBench.main(args);
        } else {
            System.err.println("usage: dateline bench DISPATCHES [SEED]     speed and memory of reading a collection");
            System.err.println("       dateline bench parts DISPATCHES      microseconds a sentence of each part");
            System.err.println(
                    "       dateline bench archive DISPATCHES    filing and asking an archive of 100,000 varied ones");
            System.err.println("unknown: " + Arrays.toString(args));
            System.exit(2);
        }
    }
}
