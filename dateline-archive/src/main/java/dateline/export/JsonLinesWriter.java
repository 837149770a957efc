package dateline.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dateline.form.ReadingJson;
import dateline.record.Reading;
import dateline.store.Catalogue.EventLine;
import dateline.store.Catalogue.Selected;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Readings as JSON Lines, as {@code dateline read --format jsonl} prints them, with only the events that were asked for (and
 * groups of incidents among those).
 */
final class JsonLinesWriter implements ExportWriter {
    private final Writer out;
    private final JsonFactory json = new JsonFactory();

    JsonLinesWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(Selected selected) throws IOException {
        try (JsonGenerator line = json.createGenerator(out)) {
            line.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            ReadingJson.write(narrowed(selected), line, false);
        }
        out.write('\n');
    }

    private static Reading narrowed(Selected selected) {
        Reading r = selected.reading();
        if (selected.events().size() == r.events().size()) {
            return r;
        }
        Set<String> kept = new HashSet<>();
        selected.events().forEach(t -> kept.add(t.event().id()));
        List<List<String>> incidents = new ArrayList<>();
        for (List<String> incident : r.incidents()) {
            List<String> rest = incident.stream().filter(kept::contains).toList();
            if (rest.size() > 1) {
                incidents.add(rest);
            }
        }
        return new Reading(
                r.dispatch(),
                r.sentences(),
                r.timexes(),
                r.places(),
                r.attributions(),
                selected.events().stream().map(EventLine::event).toList(),
                incidents,
                r.notes(),
                r.lexicon());
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
