package dateline.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an XML document that holds several items, as UTF-8, with the reasons for refusing it. Immutable.
 *
 * @param bytes UTF-8, whatever the document came in
 * @param asGiven whether they are the document's own bytes, so that positions in them are positions in the file
 */
record XmlDocument(byte[] bytes, boolean asGiven) {
    /** The parcel's document, or null if it had to be refused as too long or as declaring entities. */
    static @Nullable XmlDocument of(Parcel parcel, String what) throws IOException {
        byte[] bytes = parcel.whole(parcel.in(), parcel.caps().documentBytes(), what, "divide it");
        if (bytes == null) {
            return null;
        }
        TextDecoder.Decoded text = TextDecoder.decode(bytes, parcel.envelope().charset(), TextDecoder.Declared.XML);
        boolean same = text.charset().equals(StandardCharsets.UTF_8);
        byte[] utf8 = same ? bytes : text.text().getBytes(StandardCharsets.UTF_8);
        return refused(parcel, utf8) ? null : new XmlDocument(utf8, same);
    }

    /** Refuses a document that declares entities. */
    static boolean refused(Parcel parcel, byte[] xml) {
        boolean declares = XmlCutter.declaresEntities(xml);
        if (declares) {
            parcel.refuse(
                    "xml-entities",
                    "The document declares entities of its own, which can be made to fill any memory or to read other"
                            + " files; nothing of it was read. Take the declarations out if you trust it.");
        }
        return declares;
    }

    /** How an element's items are to be handed on. */
    interface Taker {
        /** @param number counted from 1 */
        void take(long number, XmlCutter.Cut cut, byte[] bytes);
    }

    /**
     * Hands on every outermost element of one of the names; one without an end and those beyond the cap are refused.
     *
     * @return how many there were
     */
    long each(Parcel parcel, Set<String> names, Taker to) {
        long[] count = new long[1];
        XmlCutter.cut(bytes, names, cut -> {
            count[0]++;
            if (cut.to() < 0) {
                parcel.refuse(
                        "xml-cut-short",
                        parcel.place().part(count[0], cut.from(), -1),
                        0,
                        "The document ends in the middle of this entry; what came before is kept. Fetch it again.");
            } else if (count[0] <= parcel.caps().entries()) {
                to.take(count[0], cut, Arrays.copyOfRange(bytes, cut.from(), cut.to()));
            } else if (count[0] == parcel.caps().entries() + 1L) {
                parcel.refuse(
                        "too-many",
                        "There are more than " + parcel.caps().entries() + " entries; those after were not read.");
            }
        });
        return count[0];
    }

    /** Hands on one element as an item. */
    void item(Parcel parcel, long number, XmlCutter.Cut cut, String mediaType, byte[] element, Envelope envelope) {
        var place = asGiven
                ? parcel.place().part(number, cut.from(), cut.to())
                : parcel.place().part(number, 0, -1);
        parcel.item(place, 0, mediaType, element, envelope);
    }
}
