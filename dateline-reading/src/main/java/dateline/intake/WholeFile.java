package dateline.intake;

import java.io.IOException;

/** A file or stream that is one item as a whole: plain text, an HTML page, a NITF document. Stateless. */
final class WholeFile implements ItemReader {
    private final String mediaType;

    WholeFile(String mediaType) {
        this.mediaType = mediaType;
    }

    @Override
    public void read(Parcel parcel) throws IOException {
        byte[] bytes = parcel.whole(parcel.in(), parcel.caps().textBytes(), "text", "cut it into one file a dispatch");
        if (bytes == null) {
            return;
        }
        if (mediaType.equals(MediaTypes.NITF) && XmlDocument.refused(parcel, bytes)) {
            return;
        }
        String binary = Sniffer.binary(bytes, bytes.length);
        if (binary != null) {
            parcel.refuse("binary", "This is " + binary + "; " + Sniffer.GIVE);
            return;
        }
        parcel.item(parcel.place().part(0, 0, bytes.length), 0, mediaType, bytes);
    }
}
