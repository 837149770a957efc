package dateline.export;

import dateline.record.Actor;
import dateline.record.Pair;
import dateline.store.Catalogue.EventLine;
import dateline.store.Catalogue.Selected;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Daily counts and Goldstein sums by pair of countries, as comma-separated values: one line a day, source and target
 * (country, or first part of the code; empty for a side that is not there), with counts of the four quad classes and the sum
 * of the Goldstein values. Negated, called-for and possible acts did not happen and are not counted, planned ones not yet.
 * An event with several parties counts once for each pair of countries. Undated events stand under an empty day, last.
 * Memory grows with the number of lines.
 */
final class DyadWriter implements ExportWriter {
    private record Key(@Nullable LocalDate day, String source, String target) {}

    private static final Comparator<Key> ORDER = Comparator.comparing(
                    Key::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Key::source)
            .thenComparing(Key::target);

    private static final class Count {
        private final int[] quads = new int[4];
        private BigDecimal goldstein = BigDecimal.ZERO;
    }

    private final Writer out;
    private final CodeTable codes;
    private final TreeMap<Key, Count> counts = new TreeMap<>(ORDER);

    DyadWriter(Writer out, CodeTable codes) {
        this.out = out;
        this.codes = codes;
    }

    @Override
    public void write(Selected selected) {
        for (EventLine told : selected.events()) {
            switch (told.event().status()) {
                case HAPPENED, ONGOING -> count(selected, told);
                default -> {
                    // told, but not done
                }
            }
        }
    }

    private void count(Selected selected, EventLine told) {
        LocalDate day = OneDay.of(selected.reading(), told.event());
        Pair.of(told.event()).stream()
                .map(pair -> new Key(day, side(pair.source()), side(pair.target())))
                .distinct()
                .forEach(key -> {
                    Count count = counts.computeIfAbsent(key, k -> new Count());
                    count.quads[told.event().quad() - 1]++;
                    count.goldstein =
                            count.goldstein.add(BigDecimal.valueOf(told.event().goldstein()));
                });
    }

    private String side(@Nullable Actor actor) {
        CodeParts parts = codes.parts(actor == null ? null : actor.code());
        if (parts == null) {
            return "";
        }
        return parts.country() != null
                ? parts.country()
                : parts.whole().substring(0, Math.min(3, parts.whole().length()));
    }

    @Override
    public void close() throws IOException {
        out.write(
                "day,source,target,events,verbalCooperation,materialCooperation,verbalConflict,materialConflict,goldstein\r\n");
        for (var entry : counts.entrySet()) {
            Key key = entry.getKey();
            Count count = entry.getValue();
            int events = count.quads[0] + count.quads[1] + count.quads[2] + count.quads[3];
            out.write((key.day() == null ? "" : key.day()) + "," + Cells.comma(key.source()) + ","
                    + Cells.comma(key.target())
                    + "," + events + "," + count.quads[0] + "," + count.quads[1] + "," + count.quads[2] + ","
                    + count.quads[3]
                    + "," + count.goldstein.toPlainString() + "\r\n");
        }
        out.flush();
    }
}
