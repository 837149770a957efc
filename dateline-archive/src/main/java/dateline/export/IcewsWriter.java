package dateline.export;

import dateline.reading.coding.CodeBook;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * ICEWS coded events: 20 tab-separated columns with header, one line a pair. Sectors are the names of the parts of the
 * actor's code. Districts are given only where the place itself is one.
 */
final class IcewsWriter implements ExportWriter {
    static final List<String> COLUMNS = List.of(
            "Event ID",
            "Event Date",
            "Source Name",
            "Source Sectors",
            "Source Country",
            "Event Text",
            "CAMEO Code",
            "Intensity",
            "Target Name",
            "Target Sectors",
            "Target Country",
            "Story ID",
            "Sentence Number",
            "Publisher",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude");

    private final Writer out;
    private final CodeTable codes;
    private final CodeBook cameo;

    IcewsWriter(Writer out, CodeTable codes, CodeBook cameo) throws IOException {
        this.out = out;
        this.codes = codes;
        this.cameo = cameo;
        out.write(String.join("\t", COLUMNS) + "\n");
    }

    @Override
    public void write(Selected selected) throws IOException {
        Dispatch d = selected.reading().dispatch();
        for (EventLine told : selected.events()) {
            Event e = told.event();
            LocalDate day = OneDay.of(selected.reading(), e);
            Place p = e.where();
            String precision = p == null ? "" : p.precision();
            for (Pair pair : Pair.of(e)) {
                out.write(String.join(
                        "\t",
                        List.of(
                                Long.toString(Numbers.of(told, pair)),
                                day == null ? "" : day.toString(),
                                name(pair.source()),
                                sectors(pair.source()),
                                country(pair.source()),
                                Cells.tab(cameo.name(e.cameo())),
                                e.cameo(),
                                Double.toString(e.goldstein()),
                                name(pair.target()),
                                sectors(pair.target()),
                                country(pair.target()),
                                Long.toString(Numbers.of(d.id())),
                                Integer.toString(GdeltMentionsWriter.sentence(selected, e)),
                                Cells.tab(d.source()),
                                p != null && (precision.equals("city") || precision.equals("point"))
                                        ? Cells.tab(p.name())
                                        : "",
                                p != null && precision.equals("district") ? Cells.tab(p.name()) : "",
                                p == null ? "" : Cells.tab(precision.equals("province") ? p.name() : p.admin1()),
                                p == null ? "" : codes.country(p.iso()),
                                p == null ? "" : Cells.number(p.lat()),
                                p == null ? "" : Cells.number(p.lon()))));
                out.write('\n');
            }
        }
    }

    private static String name(@Nullable Actor actor) {
        return actor == null ? "" : Cells.tab(actor.name());
    }

    private String sectors(@Nullable Actor actor) {
        return String.join(",", codes.sectors(codes.parts(actor == null ? null : actor.code())));
    }

    private String country(@Nullable Actor actor) {
        CodeParts parts = codes.parts(actor == null ? null : actor.code());
        return parts == null ? "" : codes.country(parts.country());
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
