package dateline.export;

import dateline.record.Actor;
import dateline.record.Dispatch;
import dateline.record.Event;
import dateline.record.Place;
import dateline.store.Catalogue.EventLine;
import dateline.store.Catalogue.Selected;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * POLECAT: 40 tab-separated columns with header, one line an event, several actors of a side between {@code "; "}, empty
 * cells as {@code None}. Statements without a PLOVER type (CAMEO 01) are left out, as the layout has no row for them.
 * Intensity is the Goldstein value. Dateline gives no Wikipedia ids, titles and feature types; these are {@code None}.
 */
final class PolecatWriter implements ExportWriter {
    static final List<String> COLUMNS = List.of(
            "Event ID",
            "Event Date",
            "Event Type",
            "Event Mode",
            "Intensity",
            "Quad Code",
            "Contexts",
            "Actor Name",
            "Actor Country",
            "Actor COW",
            "Primary Actor Sector",
            "Actor Sectors",
            "Actor Title",
            "Actor Name Raw",
            "Wikipedia Actor ID",
            "Recipient Name",
            "Recipient Country",
            "Recipient COW",
            "Primary Recipient Sector",
            "Recipient Sectors",
            "Recipient Title",
            "Recipient Name Raw",
            "Wikipedia Recipient ID",
            "Placename",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude",
            "GeoNames ID",
            "Raw Placename",
            "Feature Type",
            "Source",
            "Publication Date",
            "Story People",
            "Story Organizations",
            "Story Locations",
            "Language",
            "Version");

    private static final String NONE = "None";

    private final Writer out;
    private final CodeTable codes;

    PolecatWriter(Writer out, CodeTable codes) throws IOException {
        this.out = out;
        this.codes = codes;
        out.write(String.join("\t", COLUMNS) + "\n");
    }

    @Override
    public void write(Selected selected) throws IOException {
        Dispatch d = selected.reading().dispatch();
        String places = joined(new LinkedHashSet<>(
                selected.reading().places().stream().map(m -> m.place().name()).toList()));
        for (EventLine told : selected.events()) {
            Event e = told.event();
            if (e.plover().type() == null) {
                continue;
            }
            List<String> cells = new ArrayList<>(COLUMNS.size());
            LocalDate day = OneDay.of(selected.reading(), e);
            cells.add(or(e.id()));
            cells.add(day == null ? NONE : day.toString());
            cells.add(e.plover().type());
            cells.add(or(e.plover().mode()));
            cells.add(Double.toString(e.goldstein()));
            cells.add("Q" + e.quad());
            cells.add(joined(e.plover().contexts()));
            side(e.sources(), cells);
            side(e.reciprocal() && e.targets().isEmpty() ? e.sources() : e.targets(), cells);
            place(e.where(), cells);
            cells.add(or(d.source()));
            cells.add(
                    d.published() == null
                            ? NONE
                            : or(d.published()
                                    .substring(0, Math.min(10, d.published().length()))));
            cells.add(NONE);
            cells.add(NONE);
            cells.add(places);
            cells.add(or(d.language()));
            cells.add(or("dateline-" + selected.reading().lexicon()));
            out.write(String.join("\t", cells));
            out.write('\n');
        }
    }

    private void side(List<Actor> actors, List<String> cells) {
        cells.add(each(actors, Actor::name));
        cells.add(each(actors, a -> country(a)));
        cells.add(each(actors, a -> {
            CodeParts parts = codes.parts(a.code());
            return parts == null ? "" : codes.cow(parts.country());
        }));
        cells.add(each(
                actors,
                a -> codes.sectors(codes.parts(a.code())).stream().findFirst().orElse("")));
        Set<String> sectors = new LinkedHashSet<>();
        actors.forEach(a -> sectors.addAll(codes.sectors(codes.parts(a.code()))));
        cells.add(joined(sectors).toUpperCase(Locale.ROOT).replace("NONE", NONE));
        cells.add(NONE);
        cells.add(each(actors, Actor::text));
        cells.add(NONE);
    }

    private String country(Actor actor) {
        CodeParts parts = codes.parts(actor.code());
        return parts == null || parts.country() == null ? "" : parts.country();
    }

    private void place(@Nullable Place p, List<String> cells) {
        if (p == null) {
            for (int i = 0; i < 10; i++) {
                cells.add(NONE);
            }
            return;
        }
        boolean town = p.precision().equals("city") || p.precision().equals("point");
        cells.add(or(p.name()));
        cells.add(town ? or(p.name()) : NONE);
        cells.add(p.precision().equals("district") ? or(p.name()) : NONE);
        cells.add(p.precision().equals("province") ? or(p.name()) : or(p.admin1()));
        cells.add(or(p.iso()));
        cells.add(number(p.lat()));
        cells.add(number(p.lon()));
        cells.add(number(p.geonameid()));
        cells.add(NONE);
        cells.add(NONE);
    }

    private static String each(List<Actor> actors, Function<Actor, String> value) {
        return joined(actors.stream()
                .map(a -> value.apply(a).isEmpty() ? NONE : value.apply(a))
                .toList());
    }

    private static String joined(Iterable<String> values) {
        String text = String.join("; ", values);
        return or(text);
    }

    /** Not as a text is: the sign of a southern latitude is no formula. */
    private static String number(@Nullable Number value) {
        return value == null ? NONE : Cells.number(value);
    }

    private static String or(@Nullable String text) {
        return text == null || text.isEmpty() ? NONE : Cells.tab(text);
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
