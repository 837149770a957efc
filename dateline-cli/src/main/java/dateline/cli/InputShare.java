package dateline.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much of the input is done, by the bytes of its files. Immutable. */
final class InputShare {
    private final long all;

    /** @param names as the person gave them; folders are walked through */
    InputShare(List<String> names) {
        long sum = 0;
        for (String name : names) {
            long size = name.equals("-") ? -1 : size(name);
            if (size < 0) {
                sum = 0;
                break;
            }
            sum += size;
        }
        this.all = sum;
    }

    /** 0 to 1; 0 if it cannot be told. */
    double of(long bytes) {
        return all == 0 ? 0 : Math.min(1, (double) bytes / all);
    }

    private static long size(String name) {
        long[] sum = new long[1];
        try {
            Files.walkFileTree(Path.of(name), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    sum[0] += attributes.isRegularFile() ? attributes.size() : 0;
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, @Nullable IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException | InvalidPathException e) {
            return -1;
        }
        return sum[0];
    }
}
