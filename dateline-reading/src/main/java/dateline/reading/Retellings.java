package dateline.reading;

import dateline.gathering.IncidentJoiner;
import dateline.reading.EventWriter.Written;
import dateline.record.Event;
import dateline.record.Place;
import dateline.record.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lends date and place among tellings of one act in one dispatch: where one sentence says that two presidents talked and
 * the next that their talks took place in Geneva on June 16, both happened there and then.
 */
final class Retellings {
    private final IncidentJoiner joiner;

    Retellings(IncidentJoiner joiner) {
        this.joiner = joiner;
    }

    List<Event> lend(List<Written> written) {
        List<Event> out = new ArrayList<>(written.size());
        for (Written w : written) {
            out.add(w.event().status() == Status.HAPPENED && !(w.dated() && w.placed()) ? lent(w, written) : w.event());
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
            if (other == event || other.status() != Status.HAPPENED || !joiner.oneAct(event, other)) {
                continue;
            }
            if (!dated && from.dated() && closed(other.when())) {
                when = other.when();
                dated = true;
                why.add("when: told again with " + other.when());
            }
            if (where == null && from.placed()) {
                where = other.where();
                why.add("where: told again with " + (where == null ? "none" : where.name()));
            }
        }
        return event.at(when, where, why);
    }

    private static boolean closed(@Nullable String edtf) {
        return edtf != null && !edtf.contains("..");
    }
}
