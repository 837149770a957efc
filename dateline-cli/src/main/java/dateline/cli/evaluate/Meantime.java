package dateline.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.cli.evaluate.Fields.Range;
import dateline.cli.evaluate.StatusTally.Told;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Dispatches with certainty, polarity and time of every event, and links from events to time expressions: status by all
 * three, each of the three by itself, and the dates of events that a link puts into a day, a month or a year.
 */
final class Meantime implements Scorer {
    private static final List<String> LABELS = List.of("certainty", "polarity", "time");

    @Override
    public Score score(List<GoldRecord> gold, List<JsonNode> readings) {
        Score score = new Score();
        StatusTally found = new StatusTally();
        StatusTally marked = new StatusTally();
        DateTally dates = new DateTally();
        long[] right = new long[LABELS.size()];
        long[] plain = new long[LABELS.size()];
        long labelled = 0;
        long triggers = 0;
        long read = 0;
        for (int i = 0; i < gold.size(); i++) {
            GoldRecord record = gold.get(i);
            JsonNode reading = readings.get(i);
            Map<String, String> linked = dates(record.labels());
            for (JsonNode label : record.labels().path("events")) {
                Range words = Range.of(label);
                if (!labelled(label) || words.start() < 0) {
                    continue;
                }
                labelled++;
                Told told = told(label);
                JsonNode event = Fields.triggered(reading.path("events"), words);
                if (event != null) {
                    triggers++;
                    found.add(told, Told.of(Fields.text(event, "status")));
                }
                JsonNode mark = Fields.marked(reading, words);
                String status = mark == null ? null : Fields.text(mark, "status");
                if (!marked.add(told, Told.of(status)) && reading.has("marked")) {
                    score.miss(record.id() + " \"" + label.path("text").asText() + "\" is " + told + ", read as "
                            + status + ": " + EventDates.around(record.text(), words));
                }
                if (mark == null || status == null) {
                    continue;
                }
                read++;
                for (int k = 0; k < right.length; k++) {
                    String want = label.path(LABELS.get(k)).asText();
                    right[k] += fits(want, status) ? 1 : 0;
                    plain[k] += fits(want, "happened") ? 1 : 0;
                }
                String date = linked.get(label.path("m_id").asText());
                if (date != null) {
                    dates.add(date, Fields.text(mark, "when"), record.date());
                }
            }
        }
        score.count("dispatches", gold.size()).count("labelled", labelled).share("recall", triggers, labelled);
        found.tell(score.part("found"));
        if (readings.stream().anyMatch(r -> r.has("marked"))) {
            Score all = score.part("marked");
            marked.tell(all);
            for (int k = 0; k < right.length; k++) {
                all.share(LABELS.get(k), right[k], read).share("happened_" + LABELS.get(k), plain[k], read);
            }
            dates.tell(score.part("dates"));
        }
        return score;
    }

    private static boolean labelled(JsonNode label) {
        return LABELS.stream().noneMatch(k -> label.path(k).asText("").isEmpty());
    }

    private static Told told(JsonNode label) {
        if (label.path("polarity").asText().equals("NEG")) {
            return Told.NEGATED;
        }
        boolean fact = label.path("certainty").asText().equals("CERTAIN")
                && label.path("time").asText().equals("NON_FUTURE");
        return fact ? Told.FACT : Told.OPEN;
    }

    /** Whether a status is compatible with one label; a plan can be certain or not, a denial can be of any time. */
    private static boolean fits(String label, String status) {
        Told told = Told.of(status);
        return switch (label) {
            case "NEG" -> told == Told.NEGATED;
            case "POS" -> told != Told.NEGATED;
            case "CERTAIN" -> told != Told.OPEN || status.equals("planned");
            case "FUTURE" -> told != Told.FACT;
            case "NON_FUTURE" -> told != Told.OPEN || status.equals("possible");
            default -> told == Told.OPEN;
        };
    }

    /** The dates of events by their ids: the value of an expression that an event lies within, or is as long as. */
    private static Map<String, String> dates(JsonNode labels) {
        Map<String, String> values = new HashMap<>();
        for (JsonNode t : labels.path("timexes")) {
            String date = EventDates.day(t.path("value").asText());
            if (date != null) {
                values.put(t.path("m_id").asText(), date);
            }
        }
        Map<String, String> out = new HashMap<>();
        for (JsonNode link : labels.path("links")) {
            String from = link.path("from").asText();
            String to = link.path("to").asText();
            switch (link.path("rel").asText()) {
                case "IS_INCLUDED" -> put(out, from, values.get(to));
                case "INCLUDES" -> put(out, to, values.get(from));
                case "SIMULTANEOUS" -> {
                    put(out, from, values.get(to));
                    put(out, to, values.get(from));
                }
                default -> {}
            }
        }
        return out;
    }

    /** The finest of several. */
    private static void put(Map<String, String> dates, String event, @Nullable String date) {
        if (date != null) {
            dates.merge(event, date, (a, b) -> b.length() > a.length() ? b : a);
        }
    }
}
