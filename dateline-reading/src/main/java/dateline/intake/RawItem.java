package dateline.intake;

import dateline.record.Origin;

/**
 * One item as it came, before the copy desk has touched it.
 *
 * @param place where it was found
 * @param line first line of the item in its origin, counted from 1; 0 when lines are not what it is counted in
 * @param mediaType what the mail room takes it for: {@code text/plain}, {@code application/json}, {@code text/html} …
 *     ({@link MediaTypes})
 * @param bytes the item's own bytes, which are what an archive keeps; never changed by anybody
 * @param envelope what was known of it from outside
 */
public record RawItem(Origin place, long line, String mediaType, byte[] bytes, Envelope envelope) implements Delivery {
    /** An item of which nothing is known from outside. */
    public RawItem(String origin, long line, String mediaType, byte[] bytes) {
        this(Origin.of(origin), line, mediaType, bytes, Envelope.BLANK);
    }

    /** How people are told where it was found. */
    public String origin() {
        return place.label();
    }
}
