package dateline.bench;

import dateline.reading.ReadingRoom;
import dateline.reading.coding.Coding;
import dateline.reading.syntax.ClauseReader;
import dateline.reading.syntax.Tree;
import dateline.record.Dispatch;
import dateline.shelf.StandardReadingRoom;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Each part of the reading over the dispatches of a file, given what the parts before it made. One operation is a whole
 * sample; {@link PartsTable} divides by its sentences. Run by {@code ./dateline bench parts FILE}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 6, time = 3)
public class PartsBench {
    /**
     * The processor time of the thread that works, beside the time on the wall: other programs of the machine take nothing
     * of it.
     */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Processor {
        /** Of one operation. */
        public long nanos;

        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private long operations;
        private long start;

        /** Begins to count. */
        @Setup(Level.Iteration)
        public void begin() {
            operations = 0;
            start = threads.getCurrentThreadCpuTime();
        }

        /** Counts one operation. */
        void worked() {
            operations++;
        }

        /** Ends it. */
        @TearDown(Level.Iteration)
        public void end() {
            nanos = (threads.getCurrentThreadCpuTime() - start) / Math.max(1, operations);
        }
    }

    /** The sample, read once, so that every part finds what it builds on. */
    @State(Scope.Benchmark)
    public static class Read {
        /** Where the dispatches are. */
        @Param("")
        public String file = "";

        private final Parts parts = Parts.open();
        private List<Page> pages = List.of();

        /** Reads it. */
        @Setup(Level.Trial)
        public void read() {
            pages = Sample.of(Path.of(file)).dispatches().stream()
                    .map(d -> Page.of(d, parts))
                    .toList();
        }
    }

    /** The sample and a whole reading room. */
    @State(Scope.Benchmark)
    public static class Room {
        /** Where the dispatches are. */
        @Param("")
        public String file = "";

        private final ReadingRoom room = StandardReadingRoom.open();
        private List<Dispatch> dispatches = List.of();

        /** Takes it. */
        @Setup(Level.Trial)
        public void take() {
            dispatches = Sample.of(Path.of(file)).dispatches();
        }
    }

    @Benchmark
    public void sentences(Read state, Processor processor, Blackhole hole) {
        processor.worked();
        state.pages.forEach(p -> hole.consume(state.parts.cutter().set(p.dispatch())));
    }

    @Benchmark
    public void tokens(Read state, Processor processor, Blackhole hole) {
        processor.worked();
        state.pages.forEach(p -> hole.consume(state.parts.tagger().set(p.dispatch())));
    }

    @Benchmark
    public void trees(Read state, Processor processor, Blackhole hole) {
        processor.worked();
        state.pages.forEach(p -> hole.consume(state.parts.compositor().set(p.dispatch())));
    }

    @Benchmark
    public void clauses(Read state, Processor processor, Blackhole hole) {
        processor.worked();
        for (Page page : state.pages) {
            for (Tree tree : page.galley().sentences()) {
                ClauseReader reader = new ClauseReader(tree);
                for (int i = 0; tree.parsed() && i < tree.size(); i++) {
                    hole.consume(reader.at(i));
                }
            }
        }
    }

    @Benchmark
    public void times(Read state, Processor processor, Blackhole hole) {
        processor.worked();
        state.pages.forEach(p -> hole.consume(state.parts.times().find(p.galley())));
    }

    @Benchmark
    public void places(Read state, Processor processor, Blackhole hole) {
        processor.worked();
        state.pages.forEach(p -> hole.consume(state.parts.places().find(p.galley())));
    }

    @Benchmark
    public void tellings(Read state, Processor processor, Blackhole hole) {
        processor.worked();
        state.pages.forEach(p -> hole.consume(state.parts.tellings().find(p.galley())));
    }

    @Benchmark
    public void claims(Read state, Processor processor, Blackhole hole) {
        processor.worked();
        for (Page page : state.pages) {
            for (Coding coding : page.codings()) {
                hole.consume(state.parts.claims().read(coding, page.told(), page.stage()));
            }
        }
    }

    @Benchmark
    public void actors(Read state, Processor processor, Blackhole hole) {
        processor.worked();
        state.pages.forEach(p -> hole.consume(state.parts.actors().cast(p.galley(), p.places(), p.told())));
    }

    @Benchmark
    public void coding(Read state, Processor processor, Blackhole hole) {
        processor.worked();
        for (Page page : state.pages) {
            for (Tree tree : page.galley().sentences()) {
                hole.consume(state.parts.coder().code(tree, page.stage()));
            }
        }
    }

    @Benchmark
    public void whole(Room state, Processor processor, Blackhole hole) {
        processor.worked();
        state.dispatches.forEach(d -> hole.consume(state.room.read(d)));
    }
}
