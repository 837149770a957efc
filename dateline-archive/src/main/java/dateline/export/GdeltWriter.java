package dateline.export;

import dateline.record.Actor;
import dateline.record.Dispatch;
import dateline.record.Event;
import dateline.record.Pair;
import dateline.record.Place;
import dateline.store.Catalogue.EventLine;
import dateline.store.Catalogue.Selected;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * GDELT 2.0 events: 61 tab-separated columns without header, one line a pair. Dateline cannot fill the ethnic codes, second
 * religions, tone, the actors' own places, division codes and GDELT's feature ids of towns; these are empty (geography types
 * of actors are 0). {@code NumMentions}, {@code NumSources} and {@code NumArticles} count the event's incident.
 */
final class GdeltWriter implements ExportWriter {
    private final Writer out;
    private final CodeTable codes;

    GdeltWriter(Writer out, CodeTable codes) {
        this.out = out;
        this.codes = codes;
    }

    @Override
    public void write(Selected selected) throws IOException {
        for (EventLine told : selected.events()) {
            for (Pair pair : Pair.of(told.event())) {
                out.write(String.join("\t", line(selected, told, pair)));
                out.write('\n');
            }
        }
    }

    private List<String> line(Selected selected, EventLine told, Pair pair) {
        Dispatch d = selected.reading().dispatch();
        Event e = told.event();
        List<String> cells = new ArrayList<>(61);
        cells.add(Long.toString(Numbers.of(told, pair)));
        dates(OneDay.of(selected.reading(), e), cells);
        actor(pair.source(), cells);
        actor(pair.target(), cells);
        cells.add(d.body().lastIndexOf('\n', e.span().start()) < 0 ? "1" : "0");
        cells.add(e.cameo());
        cells.add(e.cameo().substring(0, Math.min(3, e.cameo().length())));
        cells.add(e.cameo().substring(0, 2));
        cells.add(Integer.toString(e.quad()));
        cells.add(Double.toString(e.goldstein()));
        cells.add(Integer.toString(told.tellings()));
        cells.add(Integer.toString(told.sources()));
        cells.add(Integer.toString(told.dispatches()));
        cells.add("");
        noPlace(cells);
        noPlace(cells);
        place(e.where(), cells);
        cells.add(stamp(d.published()));
        cells.add(Cells.tab(d.url() != null ? d.url() : d.id()));
        return cells;
    }

    private static void dates(@Nullable LocalDate day, List<String> cells) {
        if (day == null) {
            cells.addAll(List.of("", "", "", ""));
            return;
        }
        String digits = OneDay.digits(day);
        cells.add(digits);
        cells.add(digits.substring(0, 6));
        cells.add(digits.substring(0, 4));
        // the layout's own definition: every month has thirty days
        cells.add(String.format(
                Locale.ROOT, "%.4f", day.getYear() + (day.getMonthValue() * 30 + day.getDayOfMonth()) / 365.0));
    }

    private void actor(@Nullable Actor actor, List<String> cells) {
        CodeParts parts = codes.parts(actor == null ? null : actor.code());
        if (actor == null) {
            cells.addAll(List.of("", "", "", "", "", "", "", "", "", ""));
            return;
        }
        cells.add(parts == null ? "" : parts.whole());
        cells.add(Cells.tab(actor.name().toUpperCase(Locale.ROOT)));
        cells.add(parts == null || parts.country() == null ? "" : parts.country());
        cells.add(parts == null || parts.group() == null ? "" : parts.group());
        cells.add("");
        cells.add(parts == null || parts.religion() == null ? "" : parts.religion());
        cells.add("");
        for (int n = 0; n < 3; n++) {
            cells.add(parts == null ? "" : parts.type(n));
        }
    }

    private static void noPlace(List<String> cells) {
        cells.addAll(List.of("0", "", "", "", "", "", "", ""));
    }

    private void place(@Nullable Place p, List<String> cells) {
        if (p == null) {
            noPlace(cells);
            return;
        }
        boolean american = "USA".equals(p.iso());
        String fips = codes.fips(p.iso());
        cells.add(
                switch (p.precision()) {
                    case "country", "region" -> "1";
                    case "province" -> american ? "2" : "5";
                    default -> american ? "3" : "4";
                });
        List<String> names = new ArrayList<>(List.of(p.name()));
        if (p.admin1() != null && !p.admin1().equals(p.name())) {
            names.add(p.admin1());
        }
        String country = codes.country(p.iso());
        if (!country.isEmpty() && !country.equals(p.name())) {
            names.add(country);
        }
        cells.add(Cells.tab(String.join(", ", names)));
        cells.add(fips);
        cells.add("");
        cells.add("");
        cells.add(Cells.number(p.lat()));
        cells.add(Cells.number(p.lon()));
        cells.add(p.precision().equals("country") ? fips : "");
    }

    /** {@code 20210718215500}; midnight when only the day is known, empty when not even that. */
    static String stamp(@Nullable String published) {
        if (published == null || !published.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
            return "";
        }
        String day = published.substring(0, 10).replace("-", "");
        String time = published.matches(".{10}T\\d{2}:\\d{2}.*")
                ? published.substring(11, 16).replace(":", "")
                : "0000";
        String second = published.matches(".{16}:\\d{2}.*") ? published.substring(17, 19) : "00";
        return day + time + second;
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
