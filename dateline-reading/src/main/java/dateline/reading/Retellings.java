package dateline.reading;

import dateline.gathering.IncidentJoiner;
import dateline.reading.EventWriter.Written;
import dateline.record.Event;
import dateline.record.Place;
import dateline.record.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * Lends date and place among tellings of one act in one dispatch: where one sentence says that two presidents talked and
 * the next that their talks took place in Geneva on June 16, both happened there and then.
 */
final class Retellings {
    /** A sentence or two, in UTF-16 code units. */
    private static final int CLOSE = 400;
    /** How many events off a telling is looked for; few dispatches have as many. */
    private static final int NEAR = 100;

    private final IncidentJoiner joiner;

    Retellings(IncidentJoiner joiner) {
        this.joiner = joiner;
    }

    List<Event> lend(List<Written> written) {
        List<Event> out = new ArrayList<>(written.size());
        for (int i = 0; i < written.size(); i++) {
            Written w = written.get(i);
            List<Written> near = written.subList(Math.max(0, i - NEAR), Math.min(written.size(), i + NEAR));
            out.add(w.event().status() == Status.HAPPENED && !w.former() ? lent(w, near) : w.event());
        }
        return out;
    }

    private Event lent(Written to, List<Written> written) {
        Event event = to.event();
        String when = event.when();
        Place where = event.where();
        List<String> why = new ArrayList<>(event.why());
        boolean dated = to.dated();
        for (Written from : written) {
            Event other = from.event();
            if (other == event || from.former() || other.status() != Status.HAPPENED || !joiner.oneAct(event, other)) {
                continue;
            }
            if (!dated && from.dated() && lends(other, event)) {
                when = other.when();
                dated = true;
                why.add("when: told again with " + other.when());
            }
            Place there = other.where();
            if (there != null && from.placed() && (where == null || finer(there, where) && close(event, other))) {
                where = there;
                why.add("where: told again with " + there.name());
            }
        }
        return event.at(when, where, why);
    }

    private static boolean close(Event a, Event b) {
        return Math.abs(a.span().start() - b.span().start()) < CLOSE;
    }

    private static boolean finer(Place fine, Place wide) {
        boolean inside = fine.iso() != null && fine.iso().equals(wide.iso());
        boolean part = fine.precision().equals("point") || fine.precision().equals("district");
        return inside
                && part
                && (wide.precision().equals("city") || wide.precision().equals("country"));
    }

    /** Days lend their date; and one word of praise or blame does not date another. */
    private static boolean lends(Event from, Event to) {
        String when = from.when();
        boolean word = Verbal.code(to.cameo())
                && !to.cameo().startsWith("04")
                && !to.cameo().startsWith("05");
        return when != null && Edtf.isScene(when) && !word && !when.equals(to.when());
    }
}
