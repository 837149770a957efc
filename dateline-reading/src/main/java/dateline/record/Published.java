package dateline.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Publish dates as instants. Stateless. */
public final class Published {
    private static final int DAY = 10;

    private Published() {}

    /**
     * The instant that a publish date means; a day is taken at its beginning, a time without zone as UTC.
     *
     * <p>Example: {@code 2021-07-18T21:55+02:00} and {@code 2021-07-18T19:55} are one instant.
     *
     * @param iso as in {@link Dispatch#published}
     * @return null when nothing is known, or the text is no date
     */
    public static @Nullable OffsetDateTime moment(@Nullable String iso) {
        if (iso == null) {
            return null;
        }
        try {
            if (iso.length() == DAY) {
                return LocalDate.parse(iso).atStartOfDay().atOffset(ZoneOffset.UTC);
            }
            boolean zoned = iso.endsWith("Z") || iso.lastIndexOf('+') > DAY || iso.lastIndexOf('-') > DAY;
            return zoned ? OffsetDateTime.parse(iso) : LocalDateTime.parse(iso).atOffset(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
