package dateline.desk;

import dateline.intake.Slip;
import dateline.record.Note;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settles when an item was published: what it says, else what its dateline says, else what was said for all. When it was
 * fetched is no publish date, only the latest that it can be. Safe for concurrent use.
 */
final class PublishDates {
    private final DateReader dates;
    private final @Nullable String byDefault;

    PublishDates(DateReader dates, @Nullable String byDefault) {
        this.dates = dates;
        this.byDefault = byDefault;
    }

    /** The date or date-time in ISO 8601, or null; what is odd about it goes to the notes. */
    @Nullable
    String of(Slip slip, DatelineFinder.@Nullable Opening opening, List<Note> notes) {
        String given = slip.published();
        if (given != null) {
            String date = iso(given) ? given : read(given, notes);
            if (date != null && after(date, slip.seen())) {
                notes.add(new Note(
                        "publish-date-after-fetch",
                        "The publish date \"" + clipped(given) + "\" is later than when it was fetched, " + slip.seen()
                                + "."));
            }
            return date;
        }
        if (opening != null && opening.date() != null) {
            notes.add(new Note("publish-date-from-dateline", "No publish date is given; the dateline's was taken."));
            return opening.date();
        }
        if (byDefault != null) {
            notes.add(new Note("default-publish-date", "No publish date is given; the one given for all was taken."));
            return byDefault;
        }
        String latest =
                slip.seen() == null ? "" : " It was fetched on " + slip.seen() + ", so it is no later than that.";
        notes.add(new Note(
                "no-publish-date", "No publish date is given; words such as \"on Sunday\" cannot be dated." + latest));
        return null;
    }

    private @Nullable String read(String given, List<Note> notes) {
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

    /** Whether a date is later than a fetch by more than zones can make it. */
    private static boolean after(String date, @Nullable String seen) {
        if (seen == null || seen.length() < 10 || !iso(seen.substring(0, 10))) {
            return false;
        }
        LocalDate day = LocalDate.parse(date.substring(0, 10));
        return day.isAfter(LocalDate.parse(seen.substring(0, 10)).plusDays(1));
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
}
