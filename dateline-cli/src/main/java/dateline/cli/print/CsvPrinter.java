package dateline.cli.print;

import dateline.export.Cells;
import dateline.record.Actor;
import dateline.record.Event;
import dateline.record.Link;
import dateline.record.Place;
import dateline.record.Reading;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values by RFC 4180 with a header line, one line an event; several values of one cell stand between
 * {@code "; "}. A text that a spreadsheet would take for a formula is opened by an apostrophe.
 */
public final class CsvPrinter implements ReadingPrinter {
    private static final List<String> COLUMNS = List.of(
            "dispatch",
            "newsId",
            "published",
            "event",
            "cameo",
            "ploverType",
            "ploverMode",
            "contexts",
            "quad",
            "goldstein",
            "sourceNames",
            "sourceCodes",
            "targetNames",
            "targetCodes",
            "reciprocal",
            "when",
            "where",
            "iso",
            "admin1",
            "geonameid",
            "lat",
            "lon",
            "precision",
            "status",
            "voice",
            "attribution",
            "killed",
            "injured",
            "arrested",
            "displaced",
            "participants",
            "money",
            "confidence",
            "rule",
            "trigger",
            "clause");

    private final PrintStream out;
    private final boolean explain;

    /** @param explain whether a last column {@code why} gives the reasons of each field, a line each */
    public CsvPrinter(PrintStream out, boolean explain) {
        this.out = out;
        this.explain = explain;
        out.print(String.join(",", COLUMNS) + (explain ? ",why" : "") + "\r\n");
    }

    @Override
    public void print(Reading reading) {
        for (Event e : reading.events()) {
            out.print(line(reading, e) + (explain ? "," + Cells.comma(String.join("\n", e.why())) : "") + "\r\n");
        }
    }

    @Override
    public void close() {
        out.flush();
    }

    private static String line(Reading reading, Event e) {
        List<String> cells = new ArrayList<>(COLUMNS.size());
        cells.add(Cells.comma(reading.dispatch().id()));
        cells.add(Cells.comma(reading.dispatch().newsId()));
        cells.add(Cells.comma(reading.dispatch().published()));
        cells.add(e.id());
        cells.add(e.cameo());
        cells.add(Cells.comma(e.plover().type()));
        cells.add(Cells.comma(e.plover().mode()));
        cells.add(Cells.comma(String.join("; ", e.plover().contexts())));
        cells.add(Integer.toString(e.quad()));
        cells.add(Double.toString(e.goldstein()));
        cells.add(Cells.comma(joined(e.sources(), false)));
        cells.add(Cells.comma(joined(e.sources(), true)));
        cells.add(Cells.comma(joined(e.targets(), false)));
        cells.add(Cells.comma(joined(e.targets(), true)));
        cells.add(Boolean.toString(e.reciprocal()));
        cells.add(Cells.comma(e.when()));
        Place p = e.where();
        cells.add(Cells.comma(p == null ? null : p.name()));
        cells.add(Cells.comma(p == null ? null : p.iso()));
        cells.add(Cells.comma(p == null ? null : p.admin1()));
        cells.add(Cells.number(p == null ? null : p.geonameid()));
        cells.add(Cells.number(p == null ? null : p.lat()));
        cells.add(Cells.number(p == null ? null : p.lon()));
        cells.add(Cells.comma(p == null ? null : p.precision()));
        cells.add(e.status().label());
        cells.add(e.voice().label());
        cells.add(Cells.comma(e.attribution().stream().map(Link::text).collect(Collectors.joining("; "))));
        cells.add(Cells.comma(e.magnitude().killed()));
        cells.add(Cells.comma(e.magnitude().injured()));
        cells.add(Cells.comma(e.magnitude().arrested()));
        cells.add(Cells.comma(e.magnitude().displaced()));
        cells.add(Cells.comma(e.magnitude().participants()));
        cells.add(Cells.comma(e.magnitude().money()));
        cells.add(Double.toString(e.confidence()));
        cells.add(Cells.comma(e.rule()));
        cells.add(Cells.comma(e.triggerText()));
        cells.add(Cells.comma(e.span().of(reading.dispatch().body())));
        return String.join(",", cells);
    }

    private static String joined(List<Actor> actors, boolean codes) {
        return actors.stream()
                .map(a -> codes ? (a.code() == null ? "---" : a.code()) : a.name())
                .collect(Collectors.joining("; "));
    }
}
