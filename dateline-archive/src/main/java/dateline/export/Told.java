package dateline.export;

import dateline.record.Event;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way out, with what the archive knows of its incident.
 *
 * @param number the event's place in its dispatch, from 1
 * @param incident id of the incident that it tells; null when it was not gathered
 * @param tellings how many events tell the incident, this one included
 * @param dispatches in how many dispatches
 * @param sources from how many independent sources
 */
public record Told(Event event, int number, @Nullable String incident, int tellings, int dispatches, int sources) {
    /** An event that nothing else is known to tell. */
    public static Told alone(Event event, int number) {
        return new Told(event, number, null, 1, 1, 1);
    }
}
