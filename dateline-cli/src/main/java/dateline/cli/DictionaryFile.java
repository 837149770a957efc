package dateline.cli;

import dateline.record.Sheet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens dictionaries that a user names. Stateless. */
final class DictionaryFile {
    private static final int MOST = 64 << 20;

    private DictionaryFile() {}

    /**
     * The lines of a file.
     *
     * @throws IOException if it cannot be read; the message says why in plain words
     */
    static Sheet read(String file) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return read(file, in);
        } catch (NoSuchFileException e) {
            throw new IOException("there is no such file", e);
        } catch (InvalidPathException e) {
            throw new IOException("this is not a file name: " + e.getReason(), e);
        }
    }

    /** The lines of a stream; what is no UTF-8 becomes U+FFFD. */
    static Sheet read(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            throw new IOException("it is longer than " + MOST + " bytes; cut it");
        }
        return new Sheet(name, new String(bytes, StandardCharsets.UTF_8).lines().toList());
    }
}
