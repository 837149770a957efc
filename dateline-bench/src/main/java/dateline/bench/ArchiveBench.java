package dateline.bench;

import dateline.asking.QuestionReader.About;
import dateline.desk.Accepted;
import dateline.desk.CopyDesk;
import dateline.intake.Caps;
import dateline.intake.Format;
import dateline.intake.MailRoom;
import dateline.intake.RawItem;
import dateline.reading.ReadingRoom;
import dateline.record.Reading;
import dateline.shelf.StandardCopyDesk;
import dateline.shelf.StandardReadingRoom;
import dateline.store.Archive;
import dateline.store.Archives;
import dateline.store.Catalogue;
import dateline.store.Catalogue.Grain;
import dateline.store.Catalogue.Part;
import dateline.store.Catalogue.Things;
import dateline.store.Clerk;
import dateline.store.Counts;
import dateline.store.Filter;
import dateline.store.Incoming;
import dateline.store.Purpose;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Fills an archive with varied dispatches and asks it: what filing and each kind of question costs. An archive that is
 * there already is only asked.
 */
@Command(name = "archive")
final class ArchiveBench implements Runnable {
    private static final int PAGE = 20;
    private static final int FACET = 8;
    private static final int SAMPLE = 400;
    private static final int WARM = 5;
    private static final java.lang.management.ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Parameters(paramLabel = "FILE", description = "dispatches to vary, or a small archive of them")
    private Path file = Path.of("");

    @Option(names = "--dispatches")
    private int dispatches = 100_000;

    @Option(names = "--seed")
    private long seed = 20260718L;

    @Option(names = "--questions")
    private int questions = 200;

    @Option(names = "--slowest", description = "tell so many of the slowest questions of each kind")
    private int slowest;

    @Option(names = "--archive", description = "where; a new file in the folder for temporary ones if not given")
    private String archive = "";

    @Option(names = "--lines", description = "write the varied dispatches to this file instead, for dateline add")
    private Path lines = Path.of("");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] args) {
        System.exit(new CommandLine(new ArchiveBench()).execute(args));
    }

    @Override
    public void run() {
        try {
            Variety variety = new Variety(base(), seed);
            out.printf(Locale.ROOT, "seed %d%n", seed);
            if (!lines.toString().isEmpty()) {
                write(variety);
                return;
            }
            boolean ours = archive.isEmpty();
            Path folder = ours ? Files.createTempDirectory("dateline-bench") : Path.of("");
            String address = ours ? folder.resolve("bench.db").toString() : archive;
            if (address.startsWith("jdbc:") || !Files.exists(Path.of(address))) {
                fill(variety, address);
            }
            ask(variety, address);
            out.printf(Locale.ROOT, "peak heap: %.2f GB%n", Heap.peak() / 1e9);
            if (ours) {
                try (var left = Files.list(folder)) {
                    for (Path p : left.toList()) {
                        Files.delete(p);
                    }
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads the dispatches, or takes the readings of an archive. */
    private List<Reading> base() throws IOException {
        List<Reading> out = new ArrayList<>();
        if (file.toString().endsWith(".db")) {
            try (Archive small = Archives.open(file.toString(), Purpose.READ)) {
                small.catalogue().each(Filter.EVERYTHING, Things.DISPATCHES, false, s -> out.add(s.reading()));
            }
            return out;
        }
        CopyDesk desk = StandardCopyDesk.open(null);
        ReadingRoom room = StandardReadingRoom.open();
        new MailRoom(Caps.standard()).deliver(file, Format.JSONL, delivery -> {
            if (delivery instanceof RawItem item && desk.edit(item) instanceof Accepted accepted) {
                out.add(room.read(accepted.dispatch()));
            }
        });
        return out;
    }

    private void write(Variety variety) throws IOException {
        try (var writer = Files.newBufferedWriter(lines)) {
            for (int n = 0; n < dispatches; n++) {
                writer.write(variety.line(n));
                writer.write('\n');
            }
        }
    }

    private void fill(Variety variety, String address) throws IOException, InterruptedException, ExecutionException {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService makers = Executors.newFixedThreadPool(cores);
        long start = System.nanoTime();
        Counts counts;
        try (Archive stacks = Archives.open(address, Purpose.WRITE);
                Clerk clerk = new Clerk(stacks)) {
            Deque<Future<Incoming>> made = new ArrayDeque<>();
            for (int n = 0; n < dispatches || !made.isEmpty(); ) {
                if (n < dispatches && made.size() < 64) {
                    int next = n++;
                    made.add(makers.submit(() -> variety.incoming(next)));
                } else {
                    clerk.accept(made.remove().get());
                    long done = n - made.size();
                    if (done % 10_000 == 0) {
                        System.err.printf(Locale.ROOT, "%d dispatches, %.0f/s%n", done, done / seconds(start));
                    }
                }
            }
            clerk.finish();
            counts = stacks.counts();
        } finally {
            makers.shutdownNow();
        }
        double took = seconds(start);
        out.printf(
                Locale.ROOT,
                "filled: %,d dispatches, %,d events, %,d incidents in %.0f s: %.0f dispatches/s, %.0f events/s; CPU"
                        + " %.0f s%n",
                counts.dispatches(),
                counts.events(),
                counts.incidents(),
                took,
                counts.dispatches() / took,
                counts.events() / took,
                cpu());
        if (!address.startsWith("jdbc:")) {
            out.printf(Locale.ROOT, "file: %.2f GB%n", Files.size(Path.of(address)) / 1e9);
        }
    }

    private void ask(Variety variety, String address) {
        List<Reading> some = new ArrayList<>();
        Random random = new Random(seed);
        for (int i = 0; i < SAMPLE; i++) {
            some.add(variety.reading(random.nextInt(dispatches)));
        }
        Asking asking = new Asking(some, random);
        try (Archive stacks = Archives.open(address, Purpose.READ)) {
            Catalogue c = stacks.catalogue();
            Part page = new Part(0, PAGE);
            out.printf(
                    Locale.ROOT,
                    "%-28s %8s %8s %8s   %8s %8s   milliseconds, %d questions each%n",
                    "",
                    "p50",
                    "p95",
                    "max",
                    "p50 CPU",
                    "p95 CPU",
                    questions);
            long opening = System.nanoTime();
            for (int i = 0; i < WARM; i++) {
                c.count(Filter.EVERYTHING, Things.EVENTS);
            }
            out.printf(Locale.ROOT, "reading the columns: %.0f ms%n", seconds(opening) * 1000);
            time("search with facets", asking.ofDispatches(questions), f -> {
                c.count(f, Things.DISPATCHES);
                c.dispatches(f, page);
                c.facets(f, Things.DISPATCHES, FACET);
            });
            time("  of it: count", asking.ofDispatches(questions), f -> c.count(f, Things.DISPATCHES));
            time("  of it: page", asking.ofDispatches(questions), f -> c.dispatches(f, page));
            time("  of it: facets", asking.ofDispatches(questions), f -> c.facets(f, Things.DISPATCHES, FACET));
            time(
                    "timeline of dispatches",
                    asking.ofDispatches(questions),
                    f -> c.timeline(f, Things.DISPATCHES, Grain.MONTH));
            List<Asking.Typed> ofEvents = asking.ofEvents(questions, About.EVENTS);
            time("timeline of events", ofEvents, f -> c.timeline(f, Things.EVENTS, Grain.MONTH));
            time("dyads", ofEvents, f -> c.dyads(f, PAGE));
            time("places", ofEvents, f -> c.places(f, PAGE));
            time("events", ofEvents, f -> {
                c.count(f, Things.EVENTS);
                c.events(f, page);
            });
            time("facets of events", ofEvents, f -> c.facets(f, Things.EVENTS, FACET));
            time("incidents", asking.ofEvents(questions, About.INCIDENTS), f -> {
                c.count(f, Things.INCIDENTS);
                c.incidents(f, page);
            });
        }
    }

    private record Took(String question, double millis, double cpuMillis) {}

    private static double percentile(List<Took> took, java.util.function.ToDoubleFunction<Took> what, int percent) {
        double[] sorted = took.stream().mapToDouble(what).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private void time(String what, List<Asking.Typed> asked, Consumer<Filter> answer) {
        List<Took> took = new ArrayList<>();
        for (Asking.Typed q : asked) {
            long start = System.nanoTime();
            long cpu = THREADS.getCurrentThreadCpuTime();
            answer.accept(q.filter());
            took.add(new Took(q.text(), seconds(start) * 1000, (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6));
        }
        took.sort(Comparator.comparingDouble(Took::millis));
        int n = took.size();
        out.printf(
                Locale.ROOT,
                "%-28s %8.1f %8.1f %8.1f   %8.1f %8.1f%n",
                what,
                percentile(took, Took::millis, 50),
                percentile(took, Took::millis, 95),
                took.get(n - 1).millis(),
                percentile(took, Took::cpuMillis, 50),
                percentile(took, Took::cpuMillis, 95));
        for (int i = 0; i < Math.min(slowest, n); i++) {
            Took slow = took.get(n - 1 - i);
            out.printf(Locale.ROOT, "    %8.1f  %s%n", slow.millis(), slow.question());
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static double cpu() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean os
                ? os.getProcessCpuTime() / 1e9
                : 0;
    }
}
