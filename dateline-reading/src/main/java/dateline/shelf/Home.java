package dateline.shelf;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where Dateline keeps what it makes for a user: unpacked models, imported gazetteers. */
public final class Home {
    private Home() {}

    /**
     * The folder that the launcher names ({@code -Ddateline.home} or {@code DATELINE_HOME}), else {@code ~/.cache/dateline};
     * it need not be there yet.
     */
    public static Path folder() {
        @Nullable String home = System.getProperty("dateline.home", System.getenv("DATELINE_HOME"));
        return home != null ? Path.of(home) : Path.of(System.getProperty("user.home"), ".cache", "dateline");
    }
}
