package dateline.reading.time;

import org.jspecify.annotations.Nullable;

/**
 * What an expression means once it is anchored.
 *
 * @param type TIMEX3 type
 * @param timex3 TIMEX3 value or null
 * @param value EDTF value or null
 * @param mention the calendar time it names, if it names one: what later "the next day" counts from
 */
record Resolved(
        String type,
        @Nullable String timex3,
        @Nullable String value,
        @Nullable CalendarSpan mention) {
    static Resolved date(@Nullable CalendarSpan span) {
        if (span == null) {
            return unknown("DATE");
        }
        return new Resolved(span.clock().isEmpty() ? "DATE" : "TIME", span.timex3(), span.edtf(), span);
    }

    static Resolved unknown(String type) {
        return new Resolved(type, null, null, null);
    }

    static Resolved only(String type, String timex3) {
        return new Resolved(type, timex3, null, null);
    }

    Resolved valued(@Nullable String edtf) {
        return new Resolved(type, timex3, edtf, mention);
    }
}
