package dateline.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.cli.evaluate.Fields.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dates of labelled acts. Two questions: how many are found as events, and how those are dated; and, of every labelled
 * act, what date its own words are given when they are pointed out.
 */
final class EventDates implements Scorer {
    @Override
    public Score score(List<GoldRecord> gold, List<JsonNode> readings) {
        Score score = new Score();
        DateTally found = new DateTally();
        DateTally marked = new DateTally();
        long labelled = 0;
        long triggers = 0;
        for (int i = 0; i < gold.size(); i++) {
            GoldRecord record = gold.get(i);
            JsonNode reading = readings.get(i);
            for (JsonNode label : record.labels().path("events")) {
                String date = day(label.path("date").asText());
                if (date == null) {
                    continue;
                }
                labelled++;
                Range words = Range.of(label);
                JsonNode event = Fields.triggered(reading.path("events"), words);
                if (event != null) {
                    triggers++;
                    found.add(date, Fields.text(event, "when"), record.date());
                }
                JsonNode mark = Fields.marked(reading, words);
                if (mark == null || !mark.hasNonNull("status")) {
                    continue;
                }
                String when = Fields.text(mark, "when");
                if (!marked.add(date, when, record.date())) {
                    score.miss(record.id() + " \"" + label.path("text").asText() + "\" is " + date + ", read as " + when
                            + ", published " + record.date() + ": " + around(record.text(), words));
                }
            }
        }
        score.count("dispatches", gold.size()).count("labelled", labelled).share("recall", triggers, labelled);
        found.tell(score.part("found"));
        if (readings.stream().anyMatch(r -> r.has("marked"))) {
            marked.tell(score.part("marked"));
        }
        return score;
    }

    /** {@code 2009-03-XX} is March; null for what names no year, or no date. */
    static @Nullable String day(String label) {
        String known = label.replaceAll("(-XX)+$", "");
        return known.matches("\\d{4}(-\\d\\d){0,2}") ? known : null;
    }

    /** The line in which the words stand. */
    static String around(String text, Range words) {
        int from = text.lastIndexOf('\n', Math.max(0, words.start())) + 1;
        int to = text.indexOf('\n', words.start());
        return Fields.start(text.substring(from, to < from ? text.length() : to), 240);
    }
}
