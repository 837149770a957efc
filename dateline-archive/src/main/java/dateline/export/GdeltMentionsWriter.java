package dateline.export;

import dateline.record.Actor;
import dateline.record.Dispatch;
import dateline.record.Event;
import dateline.record.Pair;
import dateline.record.Span;
import dateline.store.Catalogue.EventLine;
import dateline.store.Catalogue.Selected;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * GDELT 2.0 mentions: 16 tab-separated columns without header, a line for each line of {@link GdeltWriter}. Tone and
 * translation are not known and empty. {@code MentionType} is 1 (web) where the dispatch has an address, else 2.
 */
final class GdeltMentionsWriter implements ExportWriter {
    private final Writer out;

    GdeltMentionsWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(Selected selected) throws IOException {
        Dispatch d = selected.reading().dispatch();
        for (EventLine told : selected.events()) {
            Event e = told.event();
            for (Pair pair : Pair.of(e)) {
                out.write(String.join(
                        "\t",
                        List.of(
                                Long.toString(Numbers.of(told, pair)),
                                eventTime(selected, e),
                                GdeltWriter.stamp(d.published()),
                                d.url() == null ? "2" : "1",
                                Cells.tab(d.source()),
                                Cells.tab(d.url() != null ? d.url() : d.id()),
                                Integer.toString(sentence(selected, e)),
                                offset(pair.source()),
                                offset(pair.target()),
                                Integer.toString(e.trigger().start()),
                                "1",
                                Long.toString(Math.round(e.confidence() * 100)),
                                Integer.toString(d.body().length()),
                                "",
                                "",
                                "")));
                out.write('\n');
            }
        }
    }

    private static String eventTime(Selected selected, Event e) {
        String day = OneDay.digits(OneDay.of(selected.reading(), e));
        return day.isEmpty() ? "" : day + "000000";
    }

    private static String offset(@Nullable Actor actor) {
        return actor == null ? "-1" : Integer.toString(actor.span().start());
    }

    /** The sentence of the trigger, from 1; 0 when it stands in none. */
    static int sentence(Selected selected, Event e) {
        List<Span> sentences = selected.reading().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Span s = sentences.get(i);
            if (s.start() <= e.trigger().start() && e.trigger().start() < s.end()) {
                return i + 1;
            }
        }
        return 0;
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
