package dateline.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Publish dates for layouts that want an instant; what has no zone is taken as UTC, what has no time as midnight. Stateless. */
final class Moment {
    private static final DateTimeFormatter RFC_822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    private Moment() {}

    /** {@code 2021-07-18T21:55:00Z}; null when nothing is known. */
    static @Nullable String rfc3339(@Nullable String published) {
        OffsetDateTime moment = of(published);
        return moment == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }

    /** {@code Sun, 18 Jul 2021 21:55:00 +0000}; null when nothing is known. */
    static @Nullable String rfc822(@Nullable String published) {
        OffsetDateTime moment = of(published);
        return moment == null ? null : RFC_822.format(moment);
    }

    private static @Nullable OffsetDateTime of(@Nullable String published) {
        if (published == null) {
            return null;
        }
        try {
            if (published.length() == 10) {
                return LocalDate.parse(published).atStartOfDay().atOffset(ZoneOffset.UTC);
            }
            return published.matches(".*(Z|[+-]\\d{2}:\\d{2})")
                    ? OffsetDateTime.parse(published)
                    : LocalDateTime.parse(published).atOffset(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
