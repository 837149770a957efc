package dateline.export;

import dateline.record.Published;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Publish dates for layouts that want an instant, as {@link Published} takes them. Stateless. */
final class Moment {
    private static final DateTimeFormatter RFC_822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    private Moment() {}

    /** {@code 2021-07-18T21:55:00Z}; null when nothing is known. */
    static @Nullable String rfc3339(@Nullable String published) {
        OffsetDateTime moment = Published.moment(published);
        return moment == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }

    /** {@code Sun, 18 Jul 2021 21:55:00 +0000}; null when nothing is known. */
    static @Nullable String rfc822(@Nullable String published) {
        OffsetDateTime moment = Published.moment(published);
        return moment == null ? null : RFC_822.format(moment);
    }
}
