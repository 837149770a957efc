package dateline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;

/** One JSON object a line. Holds no more than the line at hand. Stateless. */
final class JsonLines implements ItemReader {
    @Override
    public void read(Parcel parcel) throws IOException {
        Charset wide = TextDecoder.wideCharset(parcel.head(), parcel.head().length);
        long mark = wide == null && Sniffer.utf8Mark(parcel.head()) ? 3 : 0;
        parcel.in().skipNBytes(mark);
        InputStream narrow = wide == null ? parcel.in() : new Utf8Stream(parcel.in(), wide);
        Lines lines = new Lines(narrow, parcel.caps().lineBytes(), parcel.caps().skipBytes());
        long items = 0;
        parcel.atLine(1);
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            long number = lines.number();
            if (lines.tooLong()) {
                items++;
                parcel.refuse(
                        "line-too-long",
                        parcel.place(),
                        number,
                        "The line is longer than " + parcel.caps().lineBytes()
                                + " bytes and was skipped; cut its text into several dispatches.");
            } else if (!blank(line)) {
                items++;
                long from = mark + lines.from();
                var place = wide == null
                        ? parcel.place().part(0, from, from + line.length)
                        : parcel.place().part(0, 0, -1);
                parcel.item(place, number, MediaTypes.JSON, line);
            }
            parcel.atLine(number + 1);
        }
        if (lines.givenUp()) {
            parcel.refuse(
                    "line-endless",
                    parcel.place(),
                    lines.number(),
                    "The line did not end within " + parcel.caps().skipBytes()
                            + " bytes; nothing after it was read. Give one object a line.");
        } else if (items == 0) {
            parcel.refuse("empty", "There is no line in it that holds anything; give one object a line.");
        }
    }

    private static boolean blank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t') {
                return false;
            }
        }
        return true;
    }
}
