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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phoenix: 26 tab-separated columns without header, one line a pair. The pentaclass is Phoenix's own (0 statements). Issues
 * are the PLOVER contexts, each counted once. The entity of a code is its country, or its first part where it has none, the
 * role its types, the attribute the rest.
 */
final class PhoenixWriter implements ExportWriter {
    private final Writer out;
    private final CodeTable codes;

    PhoenixWriter(Writer out, CodeTable codes) {
        this.out = out;
        this.codes = codes;
    }

    @Override
    public void write(Selected selected) throws IOException {
        Dispatch d = selected.reading().dispatch();
        for (EventLine told : selected.events()) {
            Event e = told.event();
            String day = OneDay.digits(OneDay.of(selected.reading(), e));
            for (Pair pair : Pair.of(e)) {
                List<String> cells = new ArrayList<>(26);
                cells.add(Numbers.of(told, pair) + "_" + selected.reading().lexicon());
                cells.add(day);
                cells.add(day.isEmpty() ? "" : day.substring(0, 4));
                cells.add(day.isEmpty() ? "" : day.substring(4, 6));
                cells.add(day.isEmpty() ? "" : day.substring(6));
                actor(pair.source(), cells);
                actor(pair.target(), cells);
                cells.add(e.cameo());
                cells.add(e.cameo().substring(0, 2));
                cells.add(pentaclass(e.cameo()));
                cells.add(Double.toString(e.goldstein()));
                cells.add(String.join(
                        ";",
                        e.plover().contexts().stream()
                                .map(c -> Cells.tab(c) + ",1")
                                .toList()));
                Place p = e.where();
                cells.add(p == null ? "" : Cells.number(p.lat()));
                cells.add(p == null ? "" : Cells.number(p.lon()));
                cells.add(p == null ? "" : Cells.tab(p.name()));
                cells.add(p == null ? "" : Cells.tab(p.admin1()));
                cells.add(p == null || p.iso() == null ? "" : p.iso());
                cells.add(Cells.tab(d.id()) + "_" + GdeltMentionsWriter.sentence(selected, e));
                cells.add(Cells.tab(d.url()));
                cells.add(Cells.tab(d.source()));
                out.write(String.join("\t", cells));
                out.write('\n');
            }
        }
    }

    private void actor(@Nullable Actor actor, List<String> cells) {
        CodeParts parts = codes.parts(actor == null ? null : actor.code());
        if (parts == null) {
            cells.addAll(List.of("", "", "", ""));
            return;
        }
        String entity = parts.country() != null
                ? parts.country()
                : parts.whole().substring(0, Math.min(3, parts.whole().length()));
        cells.add(parts.whole());
        cells.add(entity);
        cells.add(parts.types().stream()
                .filter(t -> !t.equals(entity))
                .findFirst()
                .orElse(""));
        List<String> rest = new ArrayList<>();
        if (parts.religion() != null) {
            rest.add(parts.religion());
        }
        if (parts.group() != null && !parts.group().equals(entity)) {
            rest.add(parts.group());
        }
        cells.add(String.join(";", rest));
    }

    /** Phoenix's own classes by root code. */
    private static String pentaclass(String cameo) {
        return switch (cameo.substring(0, 2)) {
            case "01", "02" -> "0";
            case "03", "04", "05" -> "1";
            case "06", "07", "08" -> "2";
            case "09", "10", "11", "12", "13", "16" -> "3";
            default -> "4";
        };
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
