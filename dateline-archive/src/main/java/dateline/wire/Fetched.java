package dateline.wire;

import dateline.record.Rejection;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of a fetch. */
public sealed interface Fetched {
    /**
     * A page.
     *
     * @param address where it came from in the end
     * @param mediaType without parameters, lower case; {@code application/octet-stream} when the server told none
     * @param charset as the server told it
     * @param etag to be given with the next fetch
     * @param lastModified to be given with the next fetch
     * @param fresh how long the server wants it to be taken as fresh; zero when it told nothing
     */
    record Page(
            URI address,
            String mediaType,
            @Nullable String charset,
            byte[] bytes,
            @Nullable String etag,
            @Nullable String lastModified,
            Duration fresh)
            implements Fetched {}

    /** Nothing new since the last fetch. */
    record Unchanged(Duration fresh) implements Fetched {}

    /**
     * No page, and why.
     *
     * @param retry when to try again at the earliest; zero when the server told nothing
     */
    record Failed(Rejection rejection, Duration retry) implements Fetched {}
}
