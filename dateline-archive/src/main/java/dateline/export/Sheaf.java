package dateline.export;

import dateline.record.Reading;
import java.util.List;

/**
 * One dispatch on its way out: its reading, and those of its events that were asked for, in their order.
 *
 * @param version which version of the dispatch it is, from 1
 */
public record Sheaf(Reading reading, int version, List<Told> events) {
    public Sheaf {
        events = List.copyOf(events);
    }

    /** All of a reading's events, gathered with nothing else. */
    public static Sheaf of(Reading reading) {
        List<Told> events = new java.util.ArrayList<>();
        reading.events().forEach(e -> events.add(Told.alone(e, events.size() + 1)));
        return new Sheaf(reading, 1, events);
    }
}
