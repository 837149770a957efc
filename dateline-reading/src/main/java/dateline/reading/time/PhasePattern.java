package dateline.reading.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of another expression: {@code early June}, {@code mid-2019}, {@code late last month}, {@code the end of the
 * year}, {@code the night of 20 June}, {@code the early morning hours of November 1}.
 */
final class PhasePattern implements Pattern {
    private final Pattern dates;
    private final CalendarWords calendar;
    private final TimeLexicon words;

    /** @param dates what can have parts */
    PhasePattern(Pattern dates, CalendarWords calendar, TimeLexicon words) {
        this.dates = dates;
        this.calendar = calendar;
        this.words = words;
    }

    @Override
    public @Nullable Found at(Line line, int i) {
        int at = line.is(i, "the", "very") ? i + 1 : i;
        CalendarWords.Key part = calendar.part(line, line.is(at, "early", "late") ? at + 1 : at);
        if (part != null) {
            int of = line.is(part.end(), "hours") ? part.end() + 1 : part.end();
            Found inner = line.is(of, "of") ? dates.at(line, of + 1) : null;
            if (inner != null) {
                return inner.widened(
                        i, inner.end(), c -> Pointing.part(inner.meaning().resolve(c), "T" + part.key()));
            }
        }
        Found around = unitAround(line, i, at);
        if (around != null) {
            return around;
        }
        TimeLexicon.Entry phase = words.at("phase", line, i);
        phase = phase != null || at == i ? phase : words.at("phase", line, at);
        if (phase == null) {
            return null;
        }
        int next = line.is(phase.end(), "on")
                        || line.is(phase.end(), "-", "of") && !phase.key().equals("WHOLE")
                ? phase.end() + 1
                : phase.end();
        Found inner = dates.at(line, next);
        if (inner == null) {
            inner = anaphoric(line, next);
        }
        if (inner == null) {
            return null;
        }
        Found whole = inner;
        if (phase.key().equals("HOURS")) {
            return whole.widened(
                    i, whole.end(), c -> Pointing.part(whole.meaning().resolve(c), "TMO"));
        }
        if (line.is(i, "earlier", "later")) {
            boolean later = line.is(i, "later");
            return whole.widened(i, whole.end(), c -> sideOfNow(whole.meaning().resolve(c), c, later));
        }
        Phase p = Phase.of(phase.key());
        return whole.widened(i, whole.end(), c -> in(whole.meaning().resolve(c), p));
    }

    /** "earlier this year": from its first day to now; in a story that lies elsewhere, its first part. */
    private static Resolved sideOfNow(Resolved whole, Context c, boolean later) {
        CalendarSpan span = whole.mention();
        LocalDate now = c.anchor().published();
        if (span == null
                || now == null
                || now.isBefore(span.start())
                || now.isAfter(span.end())
                || span.unit() == Unit.DAY) {
            return in(whole, later ? Phase.LATE : Phase.EARLY);
        }
        return whole.valued(
                later
                        ? CalendarSpan.day(now) + "/" + CalendarSpan.day(span.end())
                        : CalendarSpan.day(span.start()) + "/" + CalendarSpan.day(now));
    }

    private static Resolved in(Resolved whole, Phase phase) {
        CalendarSpan span = whole.mention();
        return span == null ? whole : Resolved.date(span.in(phase));
    }

    /** "the week of May 3", "the weekend of July 17": the unit that holds the day. */
    private @Nullable Found unitAround(Line line, int i, int at) {
        boolean unit = line.is(at, "week", "weekend") && line.is(at + 1, "of");
        Found day = unit ? dates.at(line, at + 2) : null;
        if (day == null || line.is(at + 2, "the")) {
            return null;
        }
        Unit whole = line.is(at, "week") ? Unit.WEEK : Unit.WEEKEND;
        return day.widened(i, day.end(), c -> {
            Resolved told = day.meaning().resolve(c);
            CalendarSpan span = told.mention();
            return span == null || span.unit() != Unit.DAY ? told : Resolved.date(CalendarSpan.of(whole, span.start()));
        });
    }

    /** "the year" after "the end of": this one, or the story's own. */
    private @Nullable Found anaphoric(Line line, int i) {
        CalendarWords.Measure unit = line.is(i, "the") ? calendar.unit(line, i + 1) : null;
        boolean dated = unit != null
                && !unit.plural()
                && !unit.unit().ofDay()
                && unit.unit() != Unit.SEASON
                && unit.unit() != Unit.DAY;
        return unit == null || !dated ? null : Found.of(i, unit.end(), c -> Pointing.told(c, unit.unit(), 0));
    }
}
