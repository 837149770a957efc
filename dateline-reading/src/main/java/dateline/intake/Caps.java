package dateline.intake;

/**
 * How much the mail room and the copy desk take in before they refuse: every limit on size, depth and number stands here.
 * None holds for an input as a whole but {@code unpackedBytes}: a stream of good lines may go on for ever.
 *
 * @param lineBytes longest line of a JSON Lines input, in bytes of UTF-8
 * @param skipBytes most bytes of one line, or of what is no record of a web archive, that are passed over to get to the
 *     next one; after that the input is given up
 * @param textBytes longest text file, web page (packed or not) or NITF document, in bytes
 * @param documentBytes longest document that holds several items and is read as a whole: a feed, a NewsML message, JSON
 *     over many lines; in bytes
 * @param entries most items of one such document
 * @param recordBytes longest record of a web archive, in bytes without its header
 * @param headerBytes longest header of a record of a web archive, in bytes
 * @param unpackedBytes most that one packed input may unpack to, all its layers together
 * @param unpackRatio how many times its packed size an input may unpack to; looked at only beyond {@link #RATIO_FREE}
 *     unpacked bytes, since short texts that repeat themselves pack well
 * @param packedDepth how many packings may lie in one another: {@code a.zip} in {@code b.zip} packed by gzip are three
 * @param members most members of one archive, and most files of one folder
 * @param folderDepth how deep folders may lie in one another
 * @param markupDepth how deep elements of HTML and XML may nest; deeper ones are read as if they lay at this depth
 */
public record Caps(
        int lineBytes,
        long skipBytes,
        int textBytes,
        int documentBytes,
        int entries,
        int recordBytes,
        int headerBytes,
        long unpackedBytes,
        int unpackRatio,
        int packedDepth,
        int members,
        int folderDepth,
        int markupDepth) {
    /** Unpacked bytes that are taken whatever the ratio. */
    public static final long RATIO_FREE = 8L << 20;
    /** How deep JSON may nest. */
    public static final int JSON_DEPTH = 200;
    /** Binary logarithm of the most memory that unpacking zstd may take outside the heap: 128 MiB, as {@code zstd} itself. */
    public static final int ZSTD_WINDOW_LOG = 27;
    /** Most remarks of readers that are kept with one dispatch. */
    public static final int COMMENTS = 10_000;

    public Caps {
        boolean positive = lineBytes > 0
                && skipBytes > 0
                && textBytes > 0
                && documentBytes > 0
                && entries > 0
                && recordBytes > 0
                && headerBytes > 0
                && unpackedBytes > 0
                && unpackRatio > 0
                && packedDepth >= 0
                && members > 0
                && folderDepth > 0
                && markupDepth > 0;
        if (!positive) {
            throw new IllegalArgumentException("caps must be positive");
        }
    }

    /**
     * Lines of 8 MiB, passed over up to 1 GiB; texts and pages of 16 MiB; documents of 64 MiB and 100,000 entries; records
     * of 32 MiB with headers of 64 KiB; packed inputs of 64 GiB at no more than 200 to 1, three deep; a million members;
     * folders 32 deep, markup 256 deep.
     */
    public static Caps standard() {
        return new Caps(
                8 << 20, 1L << 30, 16 << 20, 64 << 20, 100_000, 32 << 20, 64 << 10, 64L << 30, 200, 3, 1_000_000, 32,
                256);
    }

    /** The same with other limits of lines and texts. */
    public Caps withTexts(int lines, int texts) {
        return new Caps(
                lines,
                skipBytes,
                texts,
                documentBytes,
                entries,
                recordBytes,
                headerBytes,
                unpackedBytes,
                unpackRatio,
                packedDepth,
                members,
                folderDepth,
                markupDepth);
    }

    /** The same with other limits of unpacking. */
    public Caps withUnpacking(long bytes, int ratio) {
        return new Caps(
                lineBytes,
                skipBytes,
                textBytes,
                documentBytes,
                entries,
                recordBytes,
                headerBytes,
                bytes,
                ratio,
                packedDepth,
                members,
                folderDepth,
                markupDepth);
    }
}
