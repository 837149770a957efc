package dateline.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * NewsML-G2 and NewsML 1: each news item with words in it is an item; pictures, films and packages, which only point to
 * others, are counted. Stateless.
 */
final class NewsFile implements ItemReader {
    private static final Set<String> ITEMS = Set.of("newsitem", "packageitem", "conceptitem", "knowledgeitem");

    @Override
    public void read(Parcel parcel) throws IOException {
        if (Sniffer.start(parcel.head()).contains("<nitf")
                && !Sniffer.start(parcel.head()).contains("<news")) {
            new WholeFile(MediaTypes.NITF).read(parcel);
            return;
        }
        XmlDocument document = XmlDocument.of(parcel, "message");
        if (document == null) {
            return;
        }
        long[] wordless = new long[1];
        long items = document.each(parcel, ITEMS, (number, cut, bytes) -> {
            if (cut.name().equals("newsitem") && words(bytes)) {
                document.item(parcel, number, cut, MediaTypes.NEWSML, bytes, parcel.envelope());
            } else {
                wordless[0]++;
            }
        });
        if (items == 0) {
            parcel.refuse("empty", "There is no news item in it; give a newsItem or a newsMessage with some.");
        } else if (wordless[0] > 0) {
            parcel.skip(parcel.place(), "no-words", wordless[0], "Pictures, films and packages hold no text.");
        }
    }

    /** Whether the item carries its words itself. */
    private static boolean words(byte[] bytes) {
        String xml = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return xml.contains("inlinexml") || xml.contains("inlinedata") || xml.contains("datacontent");
    }
}
