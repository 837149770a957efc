package dateline.shelf;

import dateline.reading.syntax.NlpjParser;
import dateline.reading.syntax.SyntaxParser;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.tukaani.xz.XZInputStream;

/**
 * Keeps NLP4J's English models unpacked in a folder, because unpacking takes ten times as long as reading. The folder
 * is filled on first use and may be deleted at any time.
 */
public final class ModelShelf {
    private static final String ROOT = "/edu/emory/mathcs/nlp/";
    private static final String CLASSES = "lexica/en-ambiguity-classes-simplified-lowercase.xz";
    private static final String CLUSTERS = "lexica/en-brown-clusters-simplified-lowercase.xz";
    private static final String TAGGER = "models/en-pos.xz";
    private static final String DEPENDENCIES = "models/en-dep.xz";

    private final Path folder;

    /** @param folder where unpacked models stand; made if missing */
    public ModelShelf(Path folder) {
        this.folder = folder;
    }

    /** That in {@link Home}. */
    public static ModelShelf standard() {
        return new ModelShelf(Home.folder().resolve("models"));
    }

    /** Whether every model is unpacked already. */
    public boolean ready() {
        return Files.exists(file(CLASSES))
                && Files.exists(file(CLUSTERS))
                && Files.exists(file(TAGGER))
                && Files.exists(file(DEPENDENCIES));
    }

    /**
     * Opens the parser, reading its parts in parallel.
     *
     * @throws UncheckedIOException if the folder cannot be written or a model is damaged
     */
    public SyntaxParser parser() {
        var dependencies = CompletableFuture.supplyAsync(() -> load(DEPENDENCIES));
        var clusters = CompletableFuture.supplyAsync(() -> load(CLUSTERS));
        var classes = CompletableFuture.supplyAsync(() -> load(CLASSES));
        var tagger = CompletableFuture.supplyAsync(() -> load(TAGGER));
        return new NlpjParser(classes.join(), clusters.join(), tagger.join(), dependencies.join());
    }

    private Path file(String name) {
        return folder.resolve(name.substring(name.lastIndexOf('/') + 1).replace(".xz", ".v1"));
    }

    private Object load(String name) {
        Path file = file(name);
        boolean table = name.startsWith("lexica/");
        try {
            if (!Files.exists(file)) {
                unpack(name, file, table);
            }
            return table ? WordTable.read(file) : WeightFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + file + "; delete it and try again", e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the model " + file + " is not for this version; delete it", e);
        }
    }

    /** Unpacks under a name of its own and then renames, so that two first uses at once do no harm. */
    @SuppressWarnings("unchecked")
    private void unpack(String name, Path file, boolean table) throws IOException, ClassNotFoundException {
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "unpacking", ".part");
        try (InputStream packed = ModelShelf.class.getResourceAsStream(ROOT + name)) {
            if (packed == null) {
                throw new IOException("no " + name + " on the class path");
            }
            try (var in = new ObjectInputStream(new BufferedInputStream(new XZInputStream(packed), 1 << 20))) {
                Object model = in.readObject();
                if (table) {
                    WordTable.write((Map<String, ? extends Collection<String>>) model, part);
                } else {
                    WeightFile.write(model, part);
                }
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
