package dateline.store;

import dateline.store.Tables.Folder;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** The watched feeds and folders, each change in a transaction of its own. */
final class WatchedSql implements Watched {
    private final Stacks stacks;
    private final Shelving shelving;
    private final @Nullable Connection writer;

    WatchedSql(Stacks stacks, Shelving shelving, @Nullable Connection writer) {
        this.stacks = stacks;
        this.shelving = shelving;
        this.writer = writer;
    }

    @Override
    public List<Watched.Feed> feeds() {
        return stacks.ask(sql -> sql.select(
                        Tables.Feed.URL,
                        Tables.Feed.ETAG,
                        Tables.Feed.LAST_MODIFIED,
                        Tables.Feed.NEXT_AT,
                        Tables.Feed.FAILURES,
                        Tables.Feed.TROUBLE)
                .from(Tables.Feed.T)
                .orderBy(Tables.Feed.URL)
                .fetch(r -> new Watched.Feed(
                        r.value1(),
                        r.value2(),
                        r.value3(),
                        Objects.requireNonNullElse(r.value4(), 0L),
                        r.value5(),
                        r.value6())));
    }

    @Override
    public List<String> folders() {
        return stacks.ask(sql ->
                sql.select(Folder.PATH).from(Folder.T).orderBy(Folder.PATH).fetch(Folder.PATH));
    }

    @Override
    public void addFeed(String url) {
        change(sql -> sql.insertInto(Tables.Feed.T, Tables.Feed.URL, Tables.Feed.FAILURES)
                .values(Plain.key(url), 0)
                .onConflictDoNothing()
                .execute());
    }

    @Override
    public void addFolder(String path) {
        change(sql -> sql.insertInto(Folder.T, Folder.PATH)
                .values(Plain.key(path))
                .onConflictDoNothing()
                .execute());
    }

    @Override
    public boolean remove(String urlOrPath) {
        String key = Plain.key(urlOrPath);
        int[] gone = new int[1];
        change(sql -> gone[0] =
                sql.deleteFrom(Tables.Feed.T).where(Tables.Feed.URL.eq(key)).execute()
                        + sql.deleteFrom(Folder.T).where(Folder.PATH.eq(key)).execute());
        return gone[0] > 0;
    }

    @Override
    public void asked(Watched.Feed feed) {
        change(sql -> sql.update(Tables.Feed.T)
                .set(Tables.Feed.ETAG, Plain.textOrNull(feed.etag()))
                .set(Tables.Feed.LAST_MODIFIED, Plain.textOrNull(feed.lastModified()))
                .set(Tables.Feed.NEXT_AT, feed.next())
                .set(Tables.Feed.POLLED_AT, Instant.now().getEpochSecond())
                .set(Tables.Feed.FAILURES, feed.failures())
                .set(Tables.Feed.TROUBLE, Plain.textOrNull(feed.trouble()))
                .where(Tables.Feed.URL.eq(feed.url()))
                .execute());
    }

    private void change(Consumer<DSLContext> work) {
        if (writer == null) {
            throw new IllegalStateException("the archive was opened to be asked only");
        }
        try {
            work.accept(Stacks.dsl(writer, shelving));
            writer.commit();
        } catch (SQLException | DataAccessException e) {
            Stacks.backOut(writer);
            throw Stacks.trouble(shelving, e);
        }
    }
}
