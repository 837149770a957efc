package dateline.intake;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes packed bytes for tests, and takes deliveries. */
final class Packed {
    private Packed() {}

    /** What came of one input. */
    record Taken(List<RawItem> items, List<dateline.record.Rejection> refused, List<Skipped> skipped) {
        List<String> codes() {
            return refused.stream().map(dateline.record.Rejection::code).toList();
        }

        List<String> texts() {
            return items.stream()
                    .map(i -> new String(i.bytes(), StandardCharsets.UTF_8))
                    .toList();
        }

        List<String> origins() {
            return items.stream().map(RawItem::origin).toList();
        }
    }

    static Taken take(String origin, byte[] bytes) {
        return take(Caps.standard(), origin, bytes, Format.AUTO);
    }

    static Taken take(Caps caps, String origin, byte[] bytes, Format as) {
        Taken taken = new Taken(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        new MailRoom(caps, taken.skipped::add)
                .deliver(origin, new ByteArrayInputStream(bytes), as, delivery -> add(taken, delivery));
        return taken;
    }

    static Taken take(java.nio.file.Path path) {
        Taken taken = new Taken(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        new MailRoom(Caps.standard(), taken.skipped::add)
                .deliver(path.toString(), Format.AUTO, delivery -> add(taken, delivery));
        return taken;
    }

    private static void add(Taken taken, Delivery delivery) {
        if (delivery instanceof RawItem item) {
            taken.items.add(item);
        } else {
            taken.refused.add(((Refused) delivery).rejection());
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(out)) {
            packing.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] zstd(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var packing = new ZstdOutputStream(out)) {
            packing.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** @param members name, bytes, name, bytes … */
    static byte[] zip(Object... members) {
        var out = new ByteArrayOutputStream();
        try (var packing = new ZipOutputStream(out)) {
            for (int i = 0; i < members.length; i += 2) {
                packing.putNextEntry(new ZipEntry((String) members[i]));
                packing.write(members[i + 1] instanceof String text ? utf8(text) : (byte[]) members[i + 1]);
                packing.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
