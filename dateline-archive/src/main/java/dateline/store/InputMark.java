package dateline.store;

/**
 * A whole input, by which it is known again.
 *
 * @param name how it was named
 * @param size its bytes
 * @param sha256 digest of its bytes
 * @param settings options that decide what becomes of it, for example the publish date for dispatches that give none
 */
public record InputMark(String name, long size, byte[] sha256, String settings) {
    public InputMark {
        name = Plain.text(name);
        settings = Plain.text(settings);
    }

    long key() {
        return new Sum()
                .add(name)
                .add(Long.toString(size))
                .add(java.util.HexFormat.of().formatHex(sha256))
                .add(settings)
                .key();
    }
}
