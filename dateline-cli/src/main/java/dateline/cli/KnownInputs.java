package dateline.cli;

import dateline.intake.Gate;
import dateline.intake.Skipped;
import dateline.record.Origin;
import dateline.store.Archive;
import dateline.store.Incoming;
import dateline.store.InputMark;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells files that were added as a whole before from those that were not, by name, size and digest, and has those that are
 * added now remembered. A file of which an item was refused is not, so that a second run complains as the first did. The
 * mail room comes to files ahead of what has been handed on: {@link #opens} and {@link #shut} are for one thread, the rest is
 * counted by the one that hands on.
 */
final class KnownInputs implements Gate {
    private static final Pattern PACKED =
            Pattern.compile("\\.(gz|zip|bz2|zst|xz|tgz|tar|warc)$", Pattern.CASE_INSENSITIVE);

    private final Archive archive;
    private final String settings;
    private final Consumer<Incoming> clerk;
    private final Rejections rejections;
    private @Nullable Pipeline<?> pipeline;
    private @Nullable InputMark open;
    private boolean metItself;
    private long rejectedBefore;
    private long printedBefore;
    private long known;
    private long bytes;
    private long within;
    private long mostWithin;

    KnownInputs(Archive archive, String settings, Consumer<Incoming> clerk, Rejections rejections) {
        this.archive = archive;
        this.settings = settings;
        this.clerk = clerk;
        this.rejections = rejections;
    }

    /** What the files go through: it tells when what was delivered of one has been handed on. */
    void watch(Pipeline<?> files) {
        pipeline = files;
    }

    private Pipeline<?> pipeline() {
        return Objects.requireNonNull(pipeline, "nothing is watched yet");
    }

    @Override
    public boolean opens(Path file) {
        if (archive.owns(file)) {
            if (!metItself) {
                metItself = true;
                Skipped itself =
                        new Skipped(Origin.of(file.toString()), "own-archive", 1, "This is the archive itself.");
                pipeline().then(() -> rejections.leftOut(itself));
            }
            return false;
        }
        open = mark(file);
        if (open != null && archive.finished(open)) {
            long size = open.size();
            pipeline().then(() -> {
                known++;
                bytes += size;
            });
            return false;
        }
        // counted in the order of the input, when everything before has been handed on
        long size = open == null || PACKED.matcher(file.toString()).find() ? 0 : open.size();
        pipeline().then(() -> {
            within = 0;
            mostWithin = size;
            rejectedBefore = rejections.count();
            printedBefore = pipeline().printed();
        });
        return true;
    }

    @Override
    public void shut(Path file) {
        InputMark before = open;
        pipeline().then(() -> {
            bytes += before == null ? 0 : before.size();
            mostWithin = 0;
            long items = pipeline().printed() - printedBefore;
            if (before != null && items > 0 && rejections.count() == rejectedBefore && same(file, before)) {
                clerk.accept(new Incoming.Finished(before));
            }
        });
    }

    /** It may have grown while it was read. */
    private static boolean same(Path file, InputMark mark) {
        try {
            return Files.size(file) == mark.size();
        } catch (IOException e) {
            return false;
        }
    }

    /** Hears of what is handed on of the file at hand. */
    void passed(Incoming one) {
        within += one.bytes() + 1;
    }

    /** How many files were not opened. */
    long known() {
        return known;
    }

    /** Bytes of input that are done with, as far as can be told; packed files count when they are done. */
    long bytes() {
        return bytes + Math.min(within, mostWithin);
    }

    private @Nullable InputMark mark(Path file) {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] some = new byte[1 << 16];
            long size = 0;
            for (int n = in.read(some); n >= 0; n = in.read(some)) {
                digest.update(some, 0, n);
                size += n;
            }
            return new InputMark(file.toAbsolutePath().normalize().toString(), size, digest.digest(), settings);
        } catch (IOException e) {
            // the mail room will say what is wrong with it
            return null;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
