package dateline.intake;

import java.nio.file.Path;

/** Hears of every file that the mail room comes to, and may know that it need not be opened. */
public interface Gate {
    /** Every file is opened. */
    Gate OPEN = new Gate() {
        @Override
        public boolean opens(Path file) {
            return true;
        }

        @Override
        public void shut(Path file) {}
    };

    /** Whether the file is to be opened. */
    boolean opens(Path file);

    /** All of the file has been delivered. */
    void shut(Path file);
}
