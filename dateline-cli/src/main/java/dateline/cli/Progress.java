package dateline.cli;

import dateline.record.Reading;
import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Counts dispatches on standard error while a long run works. */
final class Progress implements AutoCloseable {
    private final @Nullable ProgressBar bar;

    Progress(boolean shown, PrintStream err) {
        this.bar = shown
                ? new ProgressBarBuilder()
                        .setTaskName("dispatches")
                        .setInitialMax(-1)
                        .setUpdateIntervalMillis(500)
                        .setConsumer(new ConsoleProgressBarConsumer(err, 100))
                        .build()
                : null;
    }

    void step(Reading reading) {
        if (bar != null) {
            bar.step();
            bar.setExtraMessage(reading.events().size() + " events in the last");
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
