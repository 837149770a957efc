package dateline.desk;

import dateline.intake.JsonLine;
import dateline.intake.Opened;
import dateline.intake.RawItem;
import dateline.intake.Refused;
import dateline.intake.Slip;
import dateline.intake.TextDecoder;
import dateline.record.Dateline;
import dateline.record.Dispatch;
import dateline.record.Note;
import dateline.record.Original;
import dateline.record.Rejection;
import dateline.record.Sheet;
import dateline.record.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes dispatches of raw items: charset, header, title, dateline, publish date, language, clean body, id. What is odd
 * about a dispatch stands in its notes: {@code no-publish-date}, {@code bad-publish-date}, {@code doubtful-publish-date},
 * {@code bad-publish-time}, {@code default-publish-date}, {@code publish-date-from-dateline}, {@code unread-language},
 * {@code charset-guessed}, {@code bytes-replaced}, {@code two-texts}, {@code field-not-text}. What is no dispatch comes
 * back with {@code no-body}, or the codes of {@link JsonLine}. Pure and safe for concurrent use.
 */
public final class CopyDesk {
    private static final Pattern IN_CITY = Pattern.compile("\\bin ((?:\\p{Lu}[\\p{L}.'’-]{1,30} ?){1,4})$");

    private final DateReader dates;
    private final DatelineFinder datelines;
    private final PageReader pages;
    private final LanguageGuess language;
    private final @Nullable String publishedByDefault;

    /**
     * @param labels {@code desk/labels.txt}
     * @param furniture {@code desk/furniture.txt}
     * @param dates {@code desk/dates.txt}
     * @param datelines {@code desk/datelines.txt}
     * @param agencies {@code desk/agencies.txt}
     * @param places {@code text/places.txt}
     * @param functionWords {@code desk/function-words.txt}
     * @param publishedByDefault date or date-time for dispatches that give none; null for none
     */
    public CopyDesk(
            Sheet labels,
            Sheet furniture,
            Sheet dates,
            Sheet datelines,
            Sheet agencies,
            Sheet places,
            Sheet functionWords,
            @Nullable String publishedByDefault) {
        this.dates = new DateReader(dates);
        this.datelines = new DatelineFinder(datelines, agencies, places, dates);
        this.pages = new PageReader(new Labels(labels), new Furniture(furniture), this.dates, this.datelines);
        this.language = new LanguageGuess(functionWords);
        this.publishedByDefault = publishedByDefault;
    }

    /** The item as a dispatch, or why it is none. */
    public Edited edit(RawItem item) {
        return item.mediaType().equals("application/json") ? json(item) : page(item);
    }

    private Edited json(RawItem item) {
        Opened opened = JsonLine.open(item);
        if (opened instanceof Refused refused) {
            return new Returned(refused.rejection());
        }
        Slip slip = (Slip) opened;
        List<Note> notes = new ArrayList<>(slip.notes());
        DatelineFinder.Opening opening = datelines.opening(slip.text());
        Dateline dateline = dateline(slip, opening);
        String published = published(slip.published(), opening, notes);
        String spoken = spoken(slip.language(), slip.text(), notes);
        String id = slip.id() != null ? slip.id() : Fingerprint.id(slip.source(), slip.title(), slip.text());
        return new Accepted(new Dispatch(
                id,
                slip.newsId(),
                published,
                slip.source(),
                slip.url(),
                spoken,
                slip.title(),
                slip.byline(),
                dateline,
                slip.text(),
                slip.comments(),
                original(item, slip.extra()),
                notes));
    }

    private static Original original(RawItem item, String extra) {
        return new Original(item.mediaType(), Fingerprint.of(item.bytes()), item.bytes().length, extra);
    }

    /** Words given beat words found; the span is always what stands in the text. */
    private @Nullable Dateline dateline(Slip slip, DatelineFinder.@Nullable Opening opening) {
        Dateline found = opening == null ? null : opening.dateline();
        String place = slip.place();
        String agency = slip.agency();
        if (place == null && agency == null) {
            return found;
        }
        if (agency == null && place != null) {
            Dateline given = datelines.find(place + " – A");
            if (given != null && given.place() != null) {
                place = given.place();
                agency = given.agency();
            }
        }
        Span span = found == null ? new Span(0, 0) : found.span();
        return new Dateline(place, agency != null || found == null ? agency : found.agency(), span);
    }

    private Edited page(RawItem item) {
        TextDecoder.Decoded decoded = TextDecoder.decode(item.bytes());
        List<Note> notes = new ArrayList<>(decoded.notes());
        Page page = pages.read(decoded.text().lines().flatMap(CopyDesk::lines).toList());
        String body = body(page);
        if (body.isEmpty()) {
            return new Returned(new Rejection(
                    "no-body",
                    item.origin(),
                    item.line(),
                    "There is nothing in it but header lines and page furniture; give the news itself."));
        }
        DatelineFinder.Opening opening = datelines.opening(body);
        Dateline dateline = opening == null ? null : opening.dateline();
        dateline = dateline == null ? said(page) : dateline;
        String url = page.get("url");
        String signed = page.get("source");
        String source = signed != null ? signed : host(url);
        String published = published(page.get("published"), opening, notes);
        String spoken = spoken(page.get("language"), body, notes);
        String title = page.get("title");
        return new Accepted(new Dispatch(
                Fingerprint.id(source, title, body),
                page.get("newsId"),
                published,
                source,
                url,
                spoken,
                title,
                page.get("byline"),
                dateline,
                body,
                page.comments,
                original(item, ExtraJson.of(page.aside())),
                notes));
    }

    private static java.util.stream.Stream<String> lines(String line) {
        return line.indexOf('\u0085') < 0
                        && line.indexOf('\u2028') < 0
                        && line.indexOf('\u2029') < 0
                        && line.indexOf('\f') < 0
                ? java.util.stream.Stream.of(line)
                : java.util.stream.Stream.of(line.split("[\u0085\u2028\u2029\f]", -1));
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
    private static @Nullable Dateline said(Page page) {
        String place = page.get("place");
        String byline = page.get("byline");
        if (place == null && byline != null && byline.length() < 120) {
            Matcher m = IN_CITY.matcher(byline);
            place = m.find() ? m.group(1).strip() : null;
        }
        String agency = page.get("agency");
        return place == null && agency == null ? null : new Dateline(place, agency, new Span(0, 0));
    }

    private static @Nullable String host(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            String host = new URI(url.startsWith("www.") ? "http://" + url : url).getHost();
            return host == null ? null : host.startsWith("www.") ? host.substring(4) : host;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private String spoken(@Nullable String given, String body, List<Note> notes) {
        String tag = given == null ? language.english(body) ? "en" : "und" : given.replace('_', '-');
        boolean english = tag.toLowerCase(Locale.ROOT).matches("en(-.{1,30})?|eng|english");
        if (!english) {
            notes.add(new Note(
                    "unread-language", "This is not English, as far as can be told; it is kept but not read."));
        }
        return english && tag.length() > 2 && tag.charAt(2) != '-' ? "en" : tag;
    }

    private @Nullable String published(
            @Nullable String given, DatelineFinder.@Nullable Opening opening, List<Note> notes) {
        if (given != null) {
            if (iso(given)) {
                return given;
            }
            DateReader.Found found = dates.read(given);
            if (found == null || found.iso() == null) {
                notes.add(new Note(
                        "bad-publish-date", "The publish date \"" + clipped(given) + "\" is no date that exists."));
                return null;
            }
            if (found.doubtful()) {
                notes.add(new Note(
                        "doubtful-publish-date",
                        "The publish date \"" + clipped(given)
                                + "\" was read with the day first; it may be the other way round."));
            }
            if (found.badTime()) {
                notes.add(new Note(
                        "bad-publish-time", "The time in \"" + clipped(given) + "\" does not exist and was left out."));
            }
            return found.iso();
        }
        if (opening != null && opening.date() != null) {
            notes.add(new Note("publish-date-from-dateline", "No publish date is given; the dateline's was taken."));
            return opening.date();
        }
        if (publishedByDefault != null) {
            notes.add(new Note("default-publish-date", "No publish date is given; the one given for all was taken."));
            return publishedByDefault;
        }
        notes.add(
                new Note("no-publish-date", "No publish date is given; words such as \"on Sunday\" cannot be dated."));
        return null;
    }

    private static boolean iso(String text) {
        if (text.length() < 10 || text.length() > 35) {
            return false;
        }
        try {
            if (text.length() == 10) {
                return LocalDate.parse(text) != null;
            }
            boolean zoned = text.endsWith("Z") || text.lastIndexOf('+') > 10 || text.lastIndexOf('-') > 10;
            return zoned ? OffsetDateTime.parse(text) != null : LocalDateTime.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String clipped(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    /** The date or date-time that words give, in ISO 8601; null if they give none or one that does not exist. */
    public @Nullable String publishDate(String words) {
        DateReader.Found found = dates.read(words);
        return found == null ? null : found.iso();
    }
}
