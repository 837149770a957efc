package dateline.intake;

import org.jspecify.annotations.Nullable;

/** How an input is packed. */
enum Packing {
    GZIP(0x1f, 0x8b),
    ZSTD(0x28, 0xb5, 0x2f, 0xfd),
    ZIP('P', 'K', 3, 4);

    private final int[] magic;

    Packing(int... magic) {
        this.magic = magic;
    }

    /** What the first bytes show, or null if it is not packed in a way that is unpacked here. */
    static @Nullable Packing of(byte[] head) {
        for (Packing packing : values()) {
            if (opens(head, packing.magic)) {
                return packing;
            }
        }
        return null;
    }

    private static boolean opens(byte[] head, int[] magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
