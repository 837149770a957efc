package dateline.reading.time;

import org.jspecify.annotations.Nullable;

/**
 * Times that name no date: {@code now}, {@code recently}, {@code the future}; and parts of no certain day: {@code at
 * night}.
 */
final class ReferencePattern implements Pattern {
    private final CalendarWords calendar;
    private final TimeLexicon words;

    ReferencePattern(CalendarWords calendar, TimeLexicon words) {
        this.calendar = calendar;
        this.words = words;
    }

    @Override
    public @Nullable Found at(Line line, int i) {
        TimeLexicon.Entry e = words.at("ref", line, i);
        if (e != null && !(line.is(i, "now") && line.is(i + 1, "that"))) {
            boolean noun =
                    e.end() == i + 2 && line.is(i, "the") && line.tag(e.end()).startsWith("NN");
            boolean then = line.is(i + 1, "that") && line.is(i + 2, "time");
            return noun
                    ? null
                    : Found.of(
                            i,
                            e.end(),
                            c -> then && c.anchor().history()
                                    ? Story.told(c, e.key())
                                    : Resolved.only("DATE", e.key()));
        }
        TimeLexicon.Entry story = words.at("story", line, i);
        if (story != null) {
            return Found.of(i, story.end(), new Story(story.key()));
        }
        TimeLexicon.Entry adjective = words.at("refadjective", line, i);
        if (adjective != null && !line.capital(i) && calendar.unit(line, adjective.end()) == null) {
            return Found.of(i, adjective.end(), c -> Resolved.only("DATE", adjective.key()));
        }
        CalendarWords.Key part = calendar.part(line, i);
        if (part != null && line.tag(i).startsWith("NN") && !line.capital(i) && !line.is(i, "overnight", "midday")) {
            boolean led = line.is(i - 1, "at", "by", "a", "during")
                    || toldPart(line, i)
                    || line.is(i + 1, "-")
                    || line.tag(i + 1).startsWith("NN");
            return led ? Found.of(i, part.end(), c -> of(c, part.key(), toldPart(line, i))) : null;
        }
        return null;
    }

    /** "by the evening", "until early evening": of the day told of. */
    private boolean toldPart(Line line, int i) {
        return line.is(i - 1, "the", "early", "late") && words.has("partlead", line.word(i - 2));
    }

    /** Words that tell a time only in a history: "this time", "that period", "the former king". */
    record Story(String key) implements Meaning {
        @Override
        public Resolved resolve(Context c) {
            return key.equals("TOLD") ? told(c, "PAST_REF") : Resolved.only("DATE", key);
        }

        static Resolved told(Context c, String otherwise) {
            CalendarSpan told = c.anchor().told();
            return told == null ? Resolved.only("DATE", otherwise) : Resolved.date(told.at(""));
        }
    }

    private static Resolved of(Context c, String part, boolean told) {
        CalendarSpan day = told ? c.anchor().toldDay() : null;
        return day == null
                ? Resolved.only("TIME", "XXXX-XX-XXT" + part)
                : Resolved.date(new CalendarSpan(Unit.DAY, day.start(), Phase.WHOLE, "T" + part));
    }
}
