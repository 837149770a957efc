package dateline.intake;

/**
 * How much the mail room takes in before it refuses.
 *
 * @param lineBytes longest line of a JSON Lines input, in bytes of UTF-8
 * @param textBytes longest text file, in bytes
 * @param unpackedBytes most that one packed input may unpack to
 * @param unpackRatio how many times its packed size an input may unpack to; looked at only beyond {@link #RATIO_FREE}
 *     unpacked bytes, since short texts that repeat themselves pack well
 */
public record Caps(int lineBytes, int textBytes, long unpackedBytes, int unpackRatio) {
    /** Unpacked bytes that are taken whatever the ratio. */
    public static final long RATIO_FREE = 8L << 20;

    public Caps {
        if (lineBytes < 1 || textBytes < 1 || unpackedBytes < 1 || unpackRatio < 1) {
            throw new IllegalArgumentException("caps must be positive");
        }
    }

    /** Lines of 8 MiB, text files of 16 MiB, packed inputs of 64 GiB at no more than 200 to 1. */
    public static Caps standard() {
        return new Caps(8 << 20, 16 << 20, 64L << 30, 200);
    }
}
