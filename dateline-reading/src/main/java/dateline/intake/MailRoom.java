package dateline.intake;

import dateline.record.Origin;
import dateline.record.Rejection;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Opens files, folders and streams and hands on what is in them, item by item, in order, as it is read. Gzip, zstd and zip
 * are unpacked on the way. What cannot be an item is handed on as {@link Refused}, with a stable code (docs/input.md lists
 * them), and the rest goes on. Keeps nothing between calls: safe for concurrent use on different streams.
 *
 * <pre>{@code
 * new MailRoom(Caps.standard()).deliver(Path.of("news"), Format.AUTO, delivery -> {
 *     if (delivery instanceof RawItem item) {
 *         desk.edit(item);
 *     }
 * });
 * }</pre>
 *
 * <p>Not promised: that an item is good. A line may be cut short or a text hold no news; that is the copy desk's to say.
 */
public final class MailRoom {
    private final Caps caps;
    private final Consumer<Skipped> skipped;
    private final Gate gate;

    public MailRoom(Caps caps) {
        this(caps, skipped -> {});
    }

    /** @param skipped hears what was left out without fault: pictures, requests of a crawl, pages met again */
    public MailRoom(Caps caps, Consumer<Skipped> skipped) {
        this(caps, skipped, Gate.OPEN);
    }

    /** @param gate hears of every file */
    public MailRoom(Caps caps, Consumer<Skipped> skipped, Gate gate) {
        this.caps = caps;
        this.skipped = skipped;
        this.gate = gate;
    }

    /**
     * Everything in one file, or in and below one folder in the order of names. What cannot be opened is one refusal, never
     * an exception.
     */
    public void deliver(Path path, Format as, Consumer<Delivery> to) {
        if (Files.isDirectory(path)) {
            new FolderWalk(caps, to, skipped, file -> open(file, as, to)).walk(path);
        } else {
            open(path, as, to);
        }
    }

    /**
     * What a person named: a file, a folder, or a pattern such as {@code news/2021-*.html} that no shell has put names for.
     * A pattern's star does not reach into folders; two stars do.
     */
    public void deliver(String name, Format as, Consumer<Delivery> to) {
        new FolderWalk(caps, to, skipped, file -> open(file, as, to)).named(name, path -> deliver(path, as, to));
    }

    /**
     * Everything in one stream, which is left open.
     *
     * @param origin what to call it: a path, an address, {@code -}; a name's ending helps to tell the format
     */
    public void deliver(String origin, InputStream in, Format as, Consumer<Delivery> to) {
        deliver(origin, in, as, Envelope.BLANK, to);
    }

    /** The same with what is known of it from outside, for whoever fetched it. */
    public void deliver(String origin, InputStream in, Format as, Envelope envelope, Consumer<Delivery> to) {
        new Sorter(new Parcel.Post(caps, to, skipped)).sort(Origin.of(origin), in, as, envelope);
    }

    private void open(Path file, Format as, Consumer<Delivery> to) {
        if (!gate.opens(file)) {
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            deliver(file.toString(), in, as, to);
        } catch (IOException e) {
            to.accept(new Refused(new Rejection("unreadable", file.toString(), 0, why(e))));
        }
        gate.shut(file);
    }

    /** Why something could not be opened or read to its end, in words. */
    static String why(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "There is no such file; look at how its name is written.";
        }
        if (e instanceof AccessDeniedException) {
            return "You may not read this file; ask its owner.";
        }
        return "It cannot be read: "
                + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage())
                + "; what came before is kept.";
    }
}
