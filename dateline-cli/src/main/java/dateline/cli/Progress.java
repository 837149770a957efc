package dateline.cli;

import dateline.record.Reading;
import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Counts dispatches, and how many are read in a second, on standard error while a long run works. */
final class Progress implements AutoCloseable {
    private final @Nullable ProgressBar bar;
    private long events;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static Progress silent() {
        return new Progress(null);
    }

    /** @param most how many dispatches there are; -1 if nobody knows */
    static Progress on(PrintStream err, long most) {
        return new Progress(new ProgressBarBuilder()
                .setTaskName("dateline: reading")
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(" dispatches", 1)
                .setInitialMax(most)
                .setUpdateIntervalMillis(500)
                .showSpeed()
                .setConsumer(new ConsoleProgressBarConsumer(err, 100))
                .build());
    }

    void step(Reading reading) {
        if (bar != null) {
            events += reading.events().size();
            bar.step();
            bar.setExtraMessage(events + " events");
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
