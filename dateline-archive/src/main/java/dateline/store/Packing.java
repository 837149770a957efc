package dateline.store;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdException;
import dateline.form.Damaged;
import java.util.Arrays;

/** Bytes packed by zstd, one frame with its length and a checksum. Stateless. */
final class Packing {
    /** Higher levels pack little better, and the processors are for the readers. */
    private static final int LEVEL = 3;
    /** No frame of ours holds more than this many bytes for each of its own. */
    private static final long DENSEST = 20_000;

    /** Making one costs more than packing a dispatch; it keeps nothing from one to the next. */
    private static final ThreadLocal<ZstdCompressCtx> PACKER = ThreadLocal.withInitial(() -> {
        ZstdCompressCtx zstd = new ZstdCompressCtx();
        zstd.setLevel(LEVEL);
        zstd.setChecksum(true);
        return zstd;
    });

    private Packing() {}

    static byte[] pack(byte[] bytes) {
        byte[] room = new byte[Math.toIntExact(Zstd.compressBound(bytes.length))];
        return Arrays.copyOf(room, PACKER.get().compress(room, bytes));
    }

    /** @throws Damaged if it is not what was packed */
    static byte[] unpack(byte[] packed) {
        try {
            long size = Zstd.getFrameContentSize(packed);
            // a length that lies is not believed
            if (size < 0 || size > Integer.MAX_VALUE - 16 || size > 64 + DENSEST * packed.length) {
                throw new Damaged("it is not packed by zstd");
            }
            byte[] bytes = new byte[(int) size];
            long got = Zstd.decompress(bytes, packed);
            if (Zstd.isError(got) || got != size) {
                throw new Damaged("it does not unpack");
            }
            return bytes;
        } catch (ZstdException e) {
            throw new Damaged("it does not unpack: " + e.getMessage(), e);
        }
    }
}
