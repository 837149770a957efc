package dateline.desk;

import dateline.desk.markup.FeedEntryReader;
import dateline.desk.markup.HtmlPageReader;
import dateline.desk.markup.MarkupLines;
import dateline.desk.markup.NewsItemReader;
import dateline.intake.Caps;
import dateline.intake.JsonLine;
import dateline.intake.MediaTypes;
import dateline.intake.Opened;
import dateline.intake.RawItem;
import dateline.intake.Refused;
import dateline.intake.Slip;
import dateline.record.Dateline;
import dateline.record.Dispatch;
import dateline.record.Note;
import dateline.record.Original;
import dateline.record.Rejection;
import dateline.record.Sheet;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes dispatches of raw items: each is opened by the reader of its media type into a slip, and what the slip says is
 * judged here: dateline, publish date, language, id. What is odd about a dispatch stands in its notes, what is no dispatch
 * comes back with a code; docs/input.md lists both. Pure and safe for concurrent use.
 */
public final class CopyDesk {
    /** Fewer letters than this are too few to doubt what an item says of its own language. */
    private static final int ENOUGH_TO_TELL = 200;

    private final DatelineFinder datelines;
    private final TextPageReader texts;
    private final HtmlPageReader pages;
    private final FeedEntryReader entries;
    private final NewsItemReader items;
    private final BodyTrimmer trimmer;
    private final LanguageGuess language;
    private final PublishDates published;
    private final DateReader dates;
    private final int markupDepth;

    /**
     * @param labels {@code desk/labels.txt}
     * @param furniture {@code desk/furniture.txt}
     * @param dates {@code desk/dates.txt}
     * @param datelines {@code desk/datelines.txt}
     * @param agencies {@code desk/agencies.txt}
     * @param places {@code text/places.txt}
     * @param functionWords {@code desk/function-words.txt}
     * @param languages {@code desk/languages.txt}
     * @param html {@code desk/html.txt}
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
            Sheet languages,
            Sheet html,
            @Nullable String publishedByDefault) {
        Caps caps = Caps.standard();
        Furniture parts = new Furniture(furniture);
        this.dates = new DateReader(dates);
        this.datelines = new DatelineFinder(datelines, agencies, places, dates);
        this.texts = new TextPageReader(
                new PageReader(new Labels(labels), parts, this.dates, this.datelines), this.datelines);
        this.pages = new HtmlPageReader(WordSheet.read(html), this::dated, this::dateLine, caps);
        this.entries = new FeedEntryReader(caps);
        this.items = new NewsItemReader(caps);
        this.trimmer = new BodyTrimmer(parts);
        this.language = new LanguageGuess(functionWords, languages);
        this.published = new PublishDates(this.dates, publishedByDefault);
        this.markupDepth = caps.markupDepth();
    }

    /** The item as a dispatch, or why it is none. */
    public Edited edit(RawItem item) {
        Opened opened = open(item);
        if (opened instanceof Refused refused) {
            return new Returned(refused.rejection());
        }
        Slip slip = (Slip) opened;
        Slip words = slip.markup() ? slip.withText(MarkupLines.of(slip.text(), markupDepth)) : slip;
        boolean own =
                item.mediaType().equals(MediaTypes.TEXT) || item.mediaType().equals(MediaTypes.JSON);
        Slip trimmed = own && !slip.markup() ? words : words.withText(trimmer.trim(words));
        if (trimmed.text().isBlank()) {
            return new Returned(new Rejection(
                    "no-body",
                    item.origin(),
                    item.line(),
                    "There is nothing in it but header lines and page furniture; give the news itself."));
        }
        return new Accepted(dispatch(item, trimmed));
    }

    private Opened open(RawItem item) {
        return switch (item.mediaType()) {
            case MediaTypes.JSON, MediaTypes.JSON_FEED_ENTRY -> JsonLine.open(item);
            case MediaTypes.HTML -> pages.open(item);
            case MediaTypes.FEED_ENTRY -> entries.open(item);
            case MediaTypes.NEWSML, MediaTypes.NITF -> items.open(item);
            default -> texts.open(item);
        };
    }

    private Dispatch dispatch(RawItem item, Slip slip) {
        List<Note> notes = new ArrayList<>(slip.notes());
        DatelineFinder.Opening opening = datelines.opening(slip.text());
        String date = published.of(slip, opening, notes);
        String spoken = spoken(slip, item.mediaType().equals(MediaTypes.HTML), notes);
        return new Dispatch(
                slip.id() != null ? slip.id() : Fingerprint.id(slip.source(), slip.title(), slip.text()),
                slip.newsId(),
                date,
                slip.source(),
                slip.url(),
                spoken,
                slip.title(),
                slip.byline(),
                dateline(slip, opening),
                slip.text(),
                slip.comments(),
                new Original(
                        item.mediaType(),
                        Fingerprint.of(item.bytes()),
                        item.bytes().length,
                        slip.extra(),
                        item.place()),
                notes);
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

    /** @param template whether what an item says of its language may be its template's word, which the text can correct */
    private String spoken(Slip slip, boolean template, List<Note> notes) {
        String given = slip.language();
        boolean doubted = template && slip.text().length() >= ENOUGH_TO_TELL;
        String guessed = given == null || doubted ? language.of(slip.text()) : given;
        boolean agree = given != null && english(given) == english(guessed);
        String tag = (given == null || !agree ? guessed : given).replace('_', '-');
        boolean english = english(tag);
        if (!english) {
            notes.add(new Note(
                    "unread-language", "This is not English, as far as can be told; it is kept but not read."));
        }
        return english && tag.length() > 2 && tag.charAt(2) != '-' ? "en" : tag;
    }

    private static boolean english(String tag) {
        return tag.toLowerCase(Locale.ROOT).matches("en([-_].{1,30})?|eng|english");
    }

    private boolean dated(String text) {
        DateReader.Found found = dates.read(text);
        return found != null && found.iso() != null;
    }

    private boolean dateLine(String text) {
        DateReader.Found found = dates.read(text);
        return found != null && found.iso() != null && found.alone();
    }

    /** The date or date-time that words give, in ISO 8601; null if they give none or one that does not exist. */
    public @Nullable String publishDate(String words) {
        DateReader.Found found = dates.read(words);
        return found == null ? null : found.iso();
    }
}
