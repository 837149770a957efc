package dateline.shelf;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.magicwerk.brownies.collections.primitive.FloatGapList;

/**
 * A serialised model whose long lists of weights stand outside the object stream, as plain little-endian numbers. Java's
 * object stream reads half a gigabyte of weights in seconds; plain numbers take a fraction of one.
 *
 * <p>Layout: count of lists; for each its length and its numbers; then the object stream, in which each long list is a
 * marker of one element: its position from 1, negated.
 */
final class WeightFile {
    private static final int LONG = 1_000_000;
    private static final int CHUNK = 1 << 22;

    private WeightFile() {}

    static void write(Object model, Path file) throws IOException {
        List<FloatGapList> lists = new ArrayList<>();
        ByteArrayOutputStream graph = new ByteArrayOutputStream();
        try (var out = new Replacing(graph, lists)) {
            out.writeObject(model);
        }
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer buffer = ByteBuffer.allocateDirect(CHUNK).order(ByteOrder.LITTLE_ENDIAN);
            buffer.putInt(lists.size());
            for (FloatGapList list : lists) {
                buffer.putInt(list.size());
                for (int i = 0; i < list.size(); i++) {
                    if (buffer.remaining() < 4) {
                        drain(channel, buffer);
                    }
                    buffer.putFloat(list.get(i));
                }
                drain(channel, buffer);
            }
            drain(channel, buffer);
            channel.write(ByteBuffer.wrap(graph.toByteArray()));
        }
    }

    private static void drain(FileChannel channel, ByteBuffer buffer) throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }

    /** @throws IOException if the file is cut short or is no such file */
    static Object read(Path file) throws IOException, ClassNotFoundException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer buffer = ByteBuffer.allocateDirect(CHUNK).order(ByteOrder.LITTLE_ENDIAN);
            int count = nextInt(channel, buffer);
            List<FloatGapList> lists = new ArrayList<>();
            for (int a = 0; a < count; a++) {
                int length = nextInt(channel, buffer);
                FloatGapList list = new FloatGapList(length);
                while (list.size() < length) {
                    buffer.clear().limit((int) Math.min(buffer.capacity(), (length - list.size()) * 4L));
                    fill(channel, buffer);
                    float[] some = new float[buffer.remaining() / 4];
                    buffer.asFloatBuffer().get(some);
                    list.addArray(some);
                }
                lists.add(list);
            }
            byte[] graph = new byte[(int) (channel.size() - channel.position())];
            fill(channel, ByteBuffer.wrap(graph));
            try (var in = new Restoring(new BufferedInputStream(new ByteArrayInputStream(graph)), lists)) {
                return in.readObject();
            }
        }
    }

    private static int nextInt(FileChannel channel, ByteBuffer buffer) throws IOException {
        buffer.clear().limit(4);
        fill(channel, buffer);
        return buffer.getInt();
    }

    private static void fill(FileChannel channel, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new IOException("the file ends too early");
            }
        }
        buffer.flip();
    }

    private static final class Replacing extends ObjectOutputStream {
        private final List<FloatGapList> lists;

        Replacing(OutputStream out, List<FloatGapList> lists) throws IOException {
            super(out);
            this.lists = lists;
            enableReplaceObject(true);
        }

        @Override
        protected Object replaceObject(Object object) {
            if (object instanceof FloatGapList list && list.size() >= LONG) {
                lists.add(list);
                return FloatGapList.create(-lists.size());
            }
            return object;
        }
    }

    private static final class Restoring extends ObjectInputStream {
        private final List<FloatGapList> lists;

        Restoring(InputStream in, List<FloatGapList> lists) throws IOException {
            super(in);
            this.lists = lists;
            enableResolveObject(true);
        }

        @Override
        protected Object resolveObject(Object object) {
            boolean marker = object instanceof FloatGapList list && list.size() == 1 && list.get(0) < 0;
            return marker ? lists.get((int) -((FloatGapList) object).get(0) - 1) : object;
        }
    }
}
