package dateline.export;

import dateline.record.Actor;
import dateline.record.Dispatch;
import dateline.record.Event;
import dateline.store.Catalogue.Selected;
import java.util.List;
import java.util.stream.Collectors;

/** A dispatch and its events in a few words, for layouts that readers read. Stateless. */
final class Summary {
    private static final int TITLE = 120;

    private Summary() {}

    /** The title, else the beginning of the body. */
    static String title(Dispatch d) {
        if (d.title() != null && !d.title().isBlank()) {
            return d.title();
        }
        String first = d.body().lines().findFirst().orElse(d.id());
        if (first.length() <= TITLE) {
            return first;
        }
        int blank = first.lastIndexOf(' ', TITLE);
        return first.substring(0, blank > 0 ? blank : TITLE) + "…";
    }

    /** One line an event: {@code 192 Taliban → Afghanistan, 2021-07-18, Kabul, happened, claimed}. */
    static String events(Selected selected) {
        return selected.events().stream().map(t -> line(t.event())).collect(Collectors.joining("\n"));
    }

    private static String line(Event e) {
        StringBuilder line = new StringBuilder(e.cameo());
        line.append(' ')
                .append(names(e.sources()))
                .append(e.reciprocal() ? " ↔ " : " → ")
                .append(names(e.targets()));
        if (e.when() != null) {
            line.append(", ").append(e.when());
        }
        if (e.where() != null) {
            line.append(", ").append(e.where().name());
        }
        return line.append(", ")
                .append(e.status().label())
                .append(", ")
                .append(e.voice().label())
                .toString();
    }

    private static String names(List<Actor> actors) {
        return actors.isEmpty() ? "?" : actors.stream().map(Actor::name).collect(Collectors.joining(" and "));
    }
}
