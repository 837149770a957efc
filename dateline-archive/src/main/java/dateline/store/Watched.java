package dateline.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an archive is kept up to date from. Not for use while a batch is filed. */
public interface Watched {
    /**
     * A feed.
     *
     * @param etag of the last answer
     * @param lastModified of the last answer
     * @param next seconds since 1970, when it may be asked again; 0 at once
     * @param failures how often in a row it could not be had
     * @param trouble why, the last time
     */
    record Feed(
            String url,
            @Nullable String etag,
            @Nullable String lastModified,
            long next,
            int failures,
            @Nullable String trouble) {}

    /** All feeds, by address. */
    List<Feed> feeds();

    /** All folders, by path. */
    List<String> folders();

    /** Begins to watch a feed; does nothing if it is watched. */
    void addFeed(String url);

    /** Begins to watch a folder; does nothing if it is watched. */
    void addFolder(String path);

    /** Watches it no more; false if it was not watched. */
    boolean remove(String urlOrPath);

    /** Keeps what came of asking a feed. */
    void asked(Feed feed);
}
