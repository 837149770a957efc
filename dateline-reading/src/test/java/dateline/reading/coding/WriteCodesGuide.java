package dateline.reading.coding;

import dateline.shelf.LexiconShelf;
import dateline.shelf.StandardReadingRoom;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes {@code docs/guide/codes/} anew from the lexicon; to be run whenever the coding lexicon has changed. */
public final class WriteCodesGuide {
    private WriteCodesGuide() {}

    /** The pages as the lexicon gives them now. */
    static Map<String, String> pages() {
        CodeBook codes = new CodeBook(LexiconShelf.sheet("codes/cameo.txt"));
        return new CodesGuide(codes, StandardReadingRoom.lexicon(codes), LexiconShelf.folder("coding")).pages();
    }

    /** The folder of the pages, in the working folder or the nearest one above that holds the manual. */
    static Path folder() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve("docs/lexicon.md"))) {
                return at.resolve("docs/guide/codes");
            }
        }
        throw new IllegalStateException("there is no docs/lexicon.md here or above");
    }

    public static void main(String[] args) throws IOException {
        Path folder = args.length > 0 ? Path.of(args[0]) : folder();
        Files.createDirectories(folder);
        for (Map.Entry<String, String> page : pages().entrySet()) {
            Files.writeString(folder.resolve(page.getKey()), page.getValue(), StandardCharsets.UTF_8);
        }
        System.out.println(pages().size() + " pages in " + folder);
    }
}
