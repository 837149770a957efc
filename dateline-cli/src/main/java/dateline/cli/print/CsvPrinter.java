package dateline.cli.print;

import dateline.record.Actor;
import dateline.record.Event;
import dateline.record.Link;
import dateline.record.Place;
import dateline.record.Reading;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
            out.print(line(reading, e) + (explain ? "," + text(String.join("\n", e.why())) : "") + "\r\n");
        }
    }

    @Override
    public void close() {
        out.flush();
    }

    private static String line(Reading reading, Event e) {
        List<String> cells = new ArrayList<>(COLUMNS.size());
        cells.add(text(reading.dispatch().id()));
        cells.add(text(reading.dispatch().newsId()));
        cells.add(text(reading.dispatch().published()));
        cells.add(e.id());
        cells.add(e.cameo());
        cells.add(text(e.plover().type()));
        cells.add(text(e.plover().mode()));
        cells.add(text(String.join("; ", e.plover().contexts())));
        cells.add(Integer.toString(e.quad()));
        cells.add(Double.toString(e.goldstein()));
        cells.add(text(joined(e.sources(), false)));
        cells.add(text(joined(e.sources(), true)));
        cells.add(text(joined(e.targets(), false)));
        cells.add(text(joined(e.targets(), true)));
        cells.add(Boolean.toString(e.reciprocal()));
        cells.add(text(e.when()));
        Place p = e.where();
        cells.add(text(p == null ? null : p.name()));
        cells.add(text(p == null ? null : p.iso()));
        cells.add(text(p == null ? null : p.admin1()));
        cells.add(number(p == null ? null : p.geonameid()));
        cells.add(number(p == null ? null : p.lat()));
        cells.add(number(p == null ? null : p.lon()));
        cells.add(text(p == null ? null : p.precision()));
        cells.add(e.status().label());
        cells.add(e.voice().label());
        cells.add(text(e.attribution().stream().map(Link::text).collect(Collectors.joining("; "))));
        cells.add(text(e.magnitude().killed()));
        cells.add(text(e.magnitude().injured()));
        cells.add(text(e.magnitude().arrested()));
        cells.add(text(e.magnitude().displaced()));
        cells.add(text(e.magnitude().participants()));
        cells.add(text(e.magnitude().money()));
        cells.add(Double.toString(e.confidence()));
        cells.add(text(e.rule()));
        cells.add(text(e.triggerText()));
        cells.add(text(e.span().of(reading.dispatch().body())));
        return String.join(",", cells);
    }

    private static String joined(List<Actor> actors, boolean codes) {
        return actors.stream()
                .map(a -> codes ? (a.code() == null ? "---" : a.code()) : a.name())
                .collect(Collectors.joining("; "));
    }

    private static String number(@Nullable Number n) {
        return n == null ? "" : n.toString();
    }

    /** Without what could steer a terminal: control characters other than line ends, and marks of writing direction. */
    private static String plain(String words) {
        StringBuilder out = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            boolean line = c == '\n' || c == '\r' || c == '\t';
            boolean direction = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F;
            out.appendCodePoint(!line && Character.isISOControl(c) || direction ? ' ' : c);
        });
        return out.toString();
    }

    /** A cell of words: quoted where it must be, and harmless to spreadsheets. */
    static String text(@Nullable String words) {
        if (words == null || words.isEmpty()) {
            return "";
        }
        String plain = plain(words);
        boolean formula = "=+-@\t\r".indexOf(plain.charAt(0)) >= 0 && !plain.startsWith("---");
        String safe = formula ? "'" + plain : plain;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
