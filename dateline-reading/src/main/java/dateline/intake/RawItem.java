package dateline.intake;

/**
 * One item as it came, before the copy desk has touched it.
 *
 * @param origin the file, address or {@code -} that it came from
 * @param line first line of the item in its origin, counted from 1; 0 when it is the whole of it
 * @param mediaType what the mail room takes it for: {@code text/plain}, {@code application/json}, {@code text/html} …
 * @param bytes the item's own bytes; never changed by anybody
 */
public record RawItem(String origin, long line, String mediaType, byte[] bytes) implements Delivery {}
