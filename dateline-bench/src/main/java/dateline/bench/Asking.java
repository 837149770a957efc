package dateline.bench;

import dateline.asking.QuestionReader;
import dateline.asking.QuestionReader.About;
import dateline.asking.StandardQuestions;
import dateline.record.Event;
import dateline.record.Reading;
import dateline.store.Filter;
import dateline.store.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Questions as people put them: frequent and rare words, phrases, fields, several at once, and none at all. Seeded. */
final class Asking {
    /** A question as typed and as understood. */
    record Typed(String text, Filter filter) {}

    private static final int FREQUENT = 60;

    private final QuestionReader reader = StandardQuestions.open();
    private final Random random;
    private final List<Reading> readings;
    private final List<Event> events = new ArrayList<>();
    private final List<String> words;

    /** @param readings some of those that are in the archive */
    Asking(List<Reading> readings, Random random) {
        this.readings = readings;
        this.random = random;
        Map<String, Integer> counts = new HashMap<>();
        for (Reading r : readings) {
            events.addAll(r.events());
            Tokens.of(r.dispatch().body()).stream()
                    .filter(w -> w.length() > 2)
                    .forEach(w -> counts.merge(w, 1, Integer::sum));
        }
        words = counts.keySet().stream()
                .sorted(Comparator.<String>comparingInt(w -> -counts.getOrDefault(w, 0))
                        .thenComparing(w -> w))
                .toList();
    }

    /** The first asks for everything. */
    List<Typed> ofDispatches(int many) {
        return typed(many, About.DISPATCHES, this::dispatchQuestion);
    }

    /** The first asks for everything. */
    List<Typed> ofEvents(int many, About about) {
        return typed(many, about, this::eventQuestion);
    }

    private List<Typed> typed(int many, About about, Supplier<String> next) {
        List<Typed> out = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            String text = i == 0 ? "" : next.get();
            out.add(new Typed(text, reader.read(text, about).filter()));
        }
        return out;
    }

    private String dispatchQuestion() {
        return switch (random.nextInt(12)) {
            case 0, 1 -> frequent();
            case 2, 3 -> middling();
            case 4 -> rare();
            case 5 -> frequent() + " " + middling();
            case 6 -> phrase();
            case 7 -> middling().substring(0, 3) + "* " + frequent();
            case 8 -> middling() + " -" + frequent();
            case 9 -> "(" + middling() + " OR " + middling() + ") " + span("published:");
            case 10 -> frequent() + " " + ofEvent();
            default -> ofEvent() + " " + ofEvent();
        };
    }

    private String eventQuestion() {
        return switch (random.nextInt(9)) {
            case 0, 1, 2 -> ofEvent();
            case 3, 4 -> ofEvent() + " " + ofEvent();
            case 5 -> ofEvent() + " " + span("on:");
            case 6 -> frequent() + " " + ofEvent();
            case 7 -> middling();
            default -> ofEvent() + " -" + ofEvent() + " " + span("after:");
        };
    }

    private String ofEvent() {
        Event e = events.get(random.nextInt(events.size()));
        String side = List.of("source:", "target:", "actor:").get(random.nextInt(3));
        return switch (random.nextInt(9)) {
            case 0 ->
                side
                        + (e.sources().isEmpty() || e.sources().get(0).code() == null
                                ? "GOV"
                                : e.sources().get(0).code().substring(0, 3));
            case 1 ->
                side
                        + '"'
                        + (e.targets().isEmpty()
                                ? "police"
                                : e.targets().get(0).text().replace("\"", ""))
                        + '"';
            case 2 -> "code:" + e.cameo().substring(0, 2);
            case 3 ->
                "plover:" + (e.plover().type() == null ? "CONSULT" : e.plover().type());
            case 4 -> e.where() == null ? "has:place" : "in:\"" + e.where().name() + '"';
            case 5 -> "status:" + e.status().label();
            case 6 -> "voice:" + e.voice().label();
            case 7 -> span(random.nextBoolean() ? "on:" : "published:");
            default ->
                List.of("quad:4", "quad:1", "has:toll", "has:attribution", "has:target", "code:" + e.cameo())
                        .get(random.nextInt(6));
        };
    }

    private String span(String field) {
        int year = 2000 + random.nextInt(26);
        return field + (random.nextBoolean() ? String.valueOf(year) : year + "-0" + (1 + random.nextInt(9)));
    }

    private String frequent() {
        return words.get(random.nextInt(Math.min(FREQUENT, words.size())));
    }

    private String middling() {
        return words.get(Math.min(words.size() - 1, FREQUENT + random.nextInt(2000)));
    }

    private String rare() {
        return words.get(words.size() - 1 - random.nextInt(words.size() / 2));
    }

    private String phrase() {
        Reading r = readings.get(random.nextInt(readings.size()));
        List<String> tokens = Tokens.of(r.dispatch().body());
        int from = random.nextInt(Math.max(1, tokens.size() - 3));
        return '"'
                + String.join(" ", tokens.subList(from, Math.min(tokens.size(), from + 2 + random.nextInt(2))))
                + '"';
    }
}
