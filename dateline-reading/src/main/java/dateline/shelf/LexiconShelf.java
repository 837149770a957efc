package dateline.shelf;

import dateline.record.Sheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Opens the lexicon that is packed with this jar, or a folder of the same shape. */
public final class LexiconShelf {
    private LexiconShelf() {}

    /**
     * One sheet of the packed lexicon.
     *
     * @param name path below the lexicon's root, for example {@code time/feasts.txt}
     * @throws UncheckedIOException if there is no such sheet
     */
    public static Sheet sheet(String name) {
        try (var in = LexiconShelf.class.getResourceAsStream("/lexicon/" + name)) {
            if (in == null) {
                throw new IOException("no lexicon/" + name + " on the class path");
            }
            return new Sheet(
                    name,
                    new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every sheet of one folder of the packed lexicon, in the order of their names. */
    public static List<Sheet> folder(String name) {
        URL url = LexiconShelf.class.getResource("/lexicon/" + name);
        if (url == null) {
            throw new UncheckedIOException(new IOException("no folder lexicon/" + name + " on the class path"));
        }
        try {
            URI uri = url.toURI();
            if (uri.getScheme().equals("jar")) {
                // by path, not by address: two threads may look into the jar at once
                String file = uri.getRawSchemeSpecificPart();
                Path path = Path.of(URI.create(file.substring(0, file.indexOf("!/"))));
                try (FileSystem jar = FileSystems.newFileSystem(path)) {
                    return names(jar.getPath("/lexicon/" + name)).stream()
                            .map(n -> sheet(name + "/" + n))
                            .toList();
                }
            }
            return names(Path.of(uri)).stream().map(n -> sheet(name + "/" + n)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> f.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
