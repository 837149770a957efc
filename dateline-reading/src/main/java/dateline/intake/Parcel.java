package dateline.intake;

import dateline.record.Origin;
import dateline.record.Rejection;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One input on the sorting table, unpacked: what is known of it, its bytes, and where its items go. Not for concurrent use. */
final class Parcel {
    private final Origin place;
    private final Envelope envelope;
    private final boolean told;
    private final byte[] head;
    private final Ahead in;
    private final Post post;
    /** The line being read, 0 if the input is not read by lines. */
    private long line;

    /**
     * Where things go.
     *
     * @param caps limits of everything
     * @param to takes items and refusals
     * @param skipped hears what was left out without fault
     */
    record Post(Caps caps, Consumer<Delivery> to, Consumer<Skipped> skipped) {}

    /**
     * @param told whether somebody said what format it is
     * @param head the first bytes of {@code in}, which will be read again
     */
    Parcel(Origin place, Envelope envelope, boolean told, byte[] head, Ahead in, Post post) {
        this.place = place;
        this.envelope = envelope;
        this.told = told;
        this.head = head;
        this.in = in;
        this.post = post;
    }

    /** What was found inside this parcel, on its way to the same people. */
    Parcel within(Origin inside, Envelope known, byte[] opening, Ahead bytes) {
        return new Parcel(inside, known, told, opening, bytes, post);
    }

    Origin place() {
        return place;
    }

    Envelope envelope() {
        return envelope;
    }

    boolean told() {
        return told;
    }

    byte[] head() {
        return head;
    }

    Ahead in() {
        return in;
    }

    Caps caps() {
        return post.caps;
    }

    long line() {
        return line;
    }

    void atLine(long number) {
        line = number;
    }

    /** Hands on one item of which nothing more is known than of the input. */
    void item(Origin where, long atLine, String mediaType, byte[] bytes) {
        item(where, atLine, mediaType, bytes, envelope);
    }

    void item(Origin where, long atLine, String mediaType, byte[] bytes, Envelope known) {
        post.to.accept(new RawItem(where, atLine, mediaType, bytes, known));
    }

    /** Hands on the refusal of the whole input. */
    void refuse(String code, String message) {
        refuse(code, place, 0, message);
    }

    void refuse(String code, Origin where, long atLine, String message) {
        post.to.accept(new Refused(new Rejection(code, where.label(), atLine, message)));
    }

    void skip(Origin where, String code, long count, String message) {
        post.skipped.accept(new Skipped(where, code, count, message));
    }

    /**
     * All bytes of a stream that must not be longer than the cap; null if they are, which is then refused.
     *
     * @param what what it is, as in "The text is longer than …"
     * @param advice what to do about it
     */
    byte @Nullable [] whole(InputStream stream, int cap, String what, String advice) throws IOException {
        byte[] bytes = stream.readNBytes(cap);
        if (bytes.length == cap && stream.read() >= 0) {
            refuse("too-large", "The " + what + " is longer than " + cap + " bytes; " + advice + ".");
            return null;
        }
        return bytes;
    }
}
