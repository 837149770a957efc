package dateline.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day of publication from whatever the publisher gave. */
public final class PublishDate {
    private static final int DAY = 10;

    private PublishDate() {}

    /** The day in the publisher's own zone; null if the string does not begin with an ISO date of years 1 to 9999. */
    public static @Nullable LocalDate of(@Nullable String published) {
        if (published == null) {
            return null;
        }
        String s = published.strip();
        if (s.length() < DAY || s.length() > DAY && s.charAt(DAY) != 'T' && s.charAt(DAY) != ' ') {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(s.substring(0, DAY));
            return day.getYear() < 1 ? null : day;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
