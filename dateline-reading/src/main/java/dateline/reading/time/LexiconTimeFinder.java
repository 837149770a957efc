package dateline.reading.time;

import dateline.reading.syntax.Galley;
import dateline.reading.syntax.Tree;
import dateline.record.Sheet;
import dateline.record.Span;
import dateline.record.Timex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds times by a small grammar over the words of {@code lexicon/time}, and resolves them against the publish date or
 * the story's own last date. Safe for concurrent use.
 *
 * <p>Example: in a dispatch of Sunday 2021-07-18, {@code over the weekend} is EDTF {@code 2021-07-17/2021-07-18} and
 * TIMEX3 {@code 2021-W28-WE}.
 *
 * <p>In a range ("from May 3 to 5", "1979-1989") each end is an expression; the EDTF value of the first is the whole
 * interval, its TIMEX3 value its own.
 */
public final class LexiconTimeFinder implements TimeFinder {
    private final Pattern patterns;
    private final TenseReader tenses;
    private final Screen screen;

    /** @param sheets the sheets of the lexicon's folder {@code time} */
    public LexiconTimeFinder(List<Sheet> sheets) {
        TimeLexicon words = new TimeLexicon(sheets);
        CalendarWords calendar = new CalendarWords(words);
        NumberReader numbers = new NumberReader(words);
        this.tenses = new TenseReader(words);
        this.screen = new Screen(words);
        FeastPattern feasts = new FeastPattern(words, new FeastCalendar(words), calendar);
        DatePatterns dates = new DatePatterns(
                List.of(
                        new NumericDatePattern(),
                        new NamedDatePattern(calendar, numbers),
                        feasts,
                        new EraPattern(calendar, numbers, words),
                        new YearPattern(calendar, words),
                        new RelativePattern(calendar, words),
                        new WeekdayPattern(calendar, words),
                        new NthWeekdayPattern(calendar, numbers)),
                calendar);
        this.patterns = new DatePatterns(
                List.of(
                        new PhasePattern(dates, calendar, words),
                        dates,
                        new ClockPattern(numbers, words),
                        new SetPattern(calendar, numbers, words),
                        new DurationPattern(calendar, numbers, words),
                        new ReferencePattern(calendar, words)),
                null);
    }

    @Override
    public List<Timex> find(Galley galley) {
        LocalDate published = PublishDate.of(galley.dispatch().published());
        List<Line> lines = new ArrayList<>(galley.sentences().size());
        List<List<Found>> found = new ArrayList<>(galley.sentences().size());
        for (Tree tree : galley.sentences()) {
            Line line = new Line(tree, galley.text());
            lines.add(line);
            found.add(scan(line));
        }
        Anchor anchor = new Anchor(published, History.of(found, published));
        List<Timex> out = new ArrayList<>();
        for (int s = 0; s < lines.size(); s++) {
            if (!anchor.history()) {
                found.get(s).removeIf(f -> f.meaning() instanceof ReferencePattern.Story);
            }
            resolve(lines.get(s), found.get(s), anchor, galley.text(), out);
        }
        return out;
    }

    private List<Found> scan(Line line) {
        List<Found> out = new ArrayList<>();
        boolean[] open = screen.open(line);
        int i = 0;
        while (i < line.size()) {
            Found f = open[i] ? patterns.at(line, i) : null;
            if (f == null) {
                i++;
            } else {
                out.add(f);
                i = Math.max(f.end(), i + 1);
            }
        }
        return out;
    }

    private void resolve(Line line, List<Found> found, Anchor anchor, String text, List<Timex> out) {
        List<Resolved> values = new ArrayList<>(found.size());
        for (int k = 0; k < found.size(); k++) {
            Found f = found.get(k);
            int dated = f.meaning() instanceof ClockPattern.Hour ? Ranges.dating(line, found, k) : -1;
            if (dated >= 0) {
                CalendarSpan day = resolved(line, found, dated, anchor).mention();
                if (day != null && day.unit() == Unit.DAY) {
                    anchor.tell(day);
                }
            }
            Resolved r = resolved(line, found, k, anchor);
            CalendarSpan mention = r.mention();
            // "since 1813" and "the previous year" look back from the story and leave it where it is
            boolean coarse = mention != null && mention.unit().ordinal() >= Unit.YEAR.ordinal();
            boolean aside = anchor.history()
                    && (line.is(f.start() - 1, "since")
                            || coarse && line.within(f.start(), f.end(), "previous", "preceding", "earlier", "before"));
            if (mention != null && !aside) {
                anchor.tell(mention);
            }
            values.add(r);
        }
        for (int k = 0; k < found.size(); k++) {
            Found f = found.get(k);
            Resolved r = values.get(k);
            String value = k + 1 < found.size() && Ranges.reaches(line, f, found.get(k + 1))
                    ? through(r, values.get(k + 1))
                    : r.value();
            boolean dated = r.mention() != null
                    || r.timex3() != null
                            && r.timex3().startsWith("XXXX-")
                            && !r.type().equals("SET");
            boolean led = dated
                    && f.start() > 0
                    && (line.is(f.start() - 1, "on") || line.has(f.start() - 1, "over", "the", "weekend"));
            Span span = line.span(led ? f.start() - 1 : f.start(), f.end());
            out.add(new Timex(span, span.of(text), value, r.timex3(), r.type()));
        }
    }

    private Resolved resolved(Line line, List<Found> found, int k, Anchor anchor) {
        Found f = found.get(k);
        // "until October 14" and "the May 1 deadline" may lie before or after what the verb tells
        boolean loose = line.is(f.start() - 1, "until", "till", "through", "by")
                || f.wantsYear()
                        && line.digits(f.end() - 1)
                        && line.tag(f.end()).startsWith("NN");
        Direction direction =
                loose ? Direction.UNKNOWN : tenses.read(line.tree(), line.token(f.start()), line.token(f.end() - 1));
        Integer year = Ranges.borrowedYear(line, found, k);
        if (year == null && Ranges.sharesPointedYear(line, found, k)) {
            CalendarSpan next = resolved(line, found, k + 1, anchor).mention();
            year = next == null ? null : next.start().getYear();
        }
        return f.meaning().resolve(new Context(anchor, direction, year));
    }

    private static @Nullable String through(Resolved first, Resolved last) {
        CalendarSpan from = first.mention();
        CalendarSpan to = last.mention();
        if (from == null
                || to == null
                || first.value() == null
                || last.value() == null
                || to.end().isBefore(from.start())) {
            return first.value();
        }
        String a = first.value();
        String b = last.value();
        return a.substring(0, a.indexOf('/') < 0 ? a.length() : a.indexOf('/')) + "/" + b.substring(b.indexOf('/') + 1);
    }
}
