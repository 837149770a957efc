package dateline.intake;

import java.nio.file.Path;

/** Hears of every file that the mail room comes to, and may know that it need not be opened. */
public interface Gate {
    /** Every file is opened. */
    Gate OPEN = file -> true;

    /** Whether the file is to be opened. */
    boolean opens(Path file);

    /** All of the file has been delivered. */
    default void shut(Path file) {}
}
