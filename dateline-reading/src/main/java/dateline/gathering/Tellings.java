package dateline.gathering;

import dateline.record.Actor;
import dateline.record.Dispatch;
import dateline.record.Event;
import dateline.record.Original;
import dateline.record.Reading;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the tellings of a dispatch from its reading. Safe for concurrent use. */
public final class Tellings {
    /** Letters that remain of the word that tells the act: "killed", "killing" and "kills" are one. */
    private static final int ACT = 4;

    private static final Dispatch NONE = new Dispatch(
            "",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            "",
            List.of(),
            new Original("", "", 0, "{}"),
            List.of());

    private final StoryReader reader;

    public Tellings(StoryReader reader) {
        this.reader = reader;
    }

    /** One telling an event, in the reading's order. */
    public List<Telling> of(Reading reading) {
        Dispatch dispatch = reading.dispatch();
        StoryPrint story = reader.read(dispatch.title(), dispatch.body());
        Map<String, String> accounts = new HashMap<>();
        reading.incidents().forEach(group -> group.forEach(id -> accounts.putIfAbsent(id, group.get(0))));
        List<Telling> out = new ArrayList<>();
        for (Event e : reading.events()) {
            CharSequence sentence = sentence(reading, e).of(dispatch.body());
            out.add(telling(dispatch, e, accounts.getOrDefault(e.id(), e.id()), reader.words(sentence), story));
        }
        return out;
    }

    /** An event that is to be held only against others of its own dispatch. */
    static Telling inside(Event event) {
        return telling(NONE, event, event.id(), List.of(), StoryPrint.NONE);
    }

    private static Telling telling(Dispatch dispatch, Event e, String account, List<String> words, StoryPrint story) {
        String trigger = e.triggerText().toLowerCase(Locale.ROOT);
        int blank = trigger.indexOf(' ');
        String act = blank < 0 ? trigger : trigger.substring(0, blank);
        return new Telling(
                e.id(),
                dispatch.id(),
                account,
                dispatch.source(),
                dispatch.published(),
                e.cameo(),
                e.plover().type(),
                parties(e.sources()),
                parties(e.targets()),
                e.reciprocal(),
                e.when(),
                e.where(),
                e.status(),
                e.voice(),
                e.attribution().isEmpty() ? null : e.attribution().get(0).text(),
                e.magnitude(),
                act.substring(0, Math.min(ACT, act.length())),
                words,
                story);
    }

    private static List<Telling.Party> parties(List<Actor> actors) {
        return actors.stream().map(a -> new Telling.Party(a.name(), a.code())).toList();
    }

    private static Span sentence(Reading reading, Event event) {
        for (Span s : reading.sentences()) {
            if (s.overlaps(event.trigger())) {
                return s;
            }
        }
        return event.span();
    }
}
