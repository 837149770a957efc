package dateline.desk;

import dateline.intake.Invisible;
import dateline.intake.Opened;
import dateline.intake.RawItem;
import dateline.intake.SlipPad;
import dateline.intake.SlipPad.Field;
import dateline.intake.TextDecoder;
import dateline.intake.WebAddress;
import dateline.record.Span;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Opens plain text: its header lines become fields, its paragraphs the body. Safe for concurrent use. */
final class TextPageReader {
    private static final Pattern IN_CITY = Pattern.compile("\\bin ((?:\\p{Lu}[\\p{L}.'’-]{1,30} ?){1,4})$");

    private static final Map<String, Field> FIELDS = Map.of(
            "newsId", Field.NEWS_ID,
            "published", Field.PUBLISHED,
            "title", Field.TITLE,
            "byline", Field.BYLINE,
            "source", Field.SOURCE,
            "url", Field.URL,
            "language", Field.LANGUAGE);

    private final PageReader pages;
    private final DatelineFinder datelines;

    TextPageReader(PageReader pages, DatelineFinder datelines) {
        this.pages = pages;
        this.datelines = datelines;
    }

    /** The fields of the text; the body is empty if there is nothing in it but header and furniture. */
    Opened open(RawItem item) {
        TextDecoder.Decoded decoded =
                TextDecoder.decode(item.bytes(), item.envelope().charset(), TextDecoder.Declared.NOWHERE);
        SlipPad pad = new SlipPad();
        decoded.notes().forEach(pad::note);
        String text = Invisible.taken(decoded.text());
        Page page = pages.read(text.lines().flatMap(TextPageReader::lines).toList());
        FIELDS.forEach((name, field) -> pad.put(field, page.get(name)));
        pad.put(Field.SOURCE, WebAddress.host(page.get("url")));
        String body = body(page);
        if (datelines.opening(body) == null) {
            said(page, pad);
        }
        page.comments.forEach(pad::comment);
        page.aside().forEach(pad::aside);
        return pad.envelope(item.envelope()).slip(body, false);
    }

    private static Stream<String> lines(String line) {
        return line.indexOf('\u0085') < 0
                        && line.indexOf('\u2028') < 0
                        && line.indexOf('\u2029') < 0
                        && line.indexOf('\f') < 0
                ? Stream.of(line)
                : Stream.of(line.split("[\u0085\u2028\u2029\f]", -1));
    }

    /** Paragraphs joined by one line break, lines of wrapped wire copy by a blank. */
    private static String body(Page page) {
        String text = String.join("\n", page.body);
        StringBuilder out = new StringBuilder(text.length());
        for (Span paragraph : LineWrap.paragraphs(text)) {
            if (!out.isEmpty()) {
                out.append('\n');
            }
            boolean broken = false;
            for (int i = paragraph.start(); i < paragraph.end(); i++) {
                char c = text.charAt(i);
                if (c == '\n') {
                    out.append(' ');
                    broken = true;
                } else if (!broken || c != ' ' && c != '\t') {
                    out.append(c);
                    broken = false;
                }
            }
        }
        return out.toString();
    }

    /** A dateline that the header told: {@code Location: Kabul}, {@code By A. Writer in Kabul}. */
    private static void said(Page page, SlipPad pad) {
        String place = page.get("place");
        String byline = page.get("byline");
        if (place == null && byline != null && byline.length() < 120) {
            Matcher m = IN_CITY.matcher(byline);
            place = m.find() ? m.group(1).strip() : null;
        }
        pad.put(Field.PLACE, place);
        pad.put(Field.AGENCY, page.get("agency"));
    }
}
