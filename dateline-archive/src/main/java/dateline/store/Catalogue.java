package dateline.store;

import dateline.record.Event;
import dateline.record.Incident;
import dateline.record.Reading;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an archive answers when a {@link Filter} asks. Only latest versions of dispatches are looked at unless a method says
 * otherwise. Every answer has one order, the same on every database. Safe for concurrent use.
 */
public interface Catalogue {
    /** Which things are counted or listed. */
    enum Things {
        DISPATCHES,
        EVENTS,
        INCIDENTS
    }

    /**
     * Which part of a long answer.
     *
     * @param from how many to leave out
     * @param most how many to give at most, up to {@value #LARGEST}
     */
    record Part(int from, int most) {
        /** Most things of one part. */
        public static final int LARGEST = 1_000;

        public Part {
            from = Math.max(0, from);
            most = Math.min(Math.max(0, most), LARGEST);
        }
    }

    /**
     * A dispatch in a list.
     *
     * @param events how many events were read in it
     * @param copies how many other dispatches are near-duplicates of it
     */
    record DispatchLine(
            String id,
            int version,
            @Nullable String title,
            @Nullable String published,
            String outlet,
            @Nullable String url,
            @Nullable String language,
            int events,
            int copies,
            Reading reading) {}

    /**
     * An event in a list.
     *
     * @param number its place in its dispatch, from 1
     * @param tellings how many events tell its incident
     * @param dispatches in how many dispatches
     * @param sources from how many independent sources
     */
    record EventLine(
            Reading reading,
            int version,
            int number,
            @Nullable String incident,
            int tellings,
            int dispatches,
            int sources) {
        /** The event itself. */
        public Event event() {
            return reading.events().get(number - 1);
        }
    }

    /** How many things have a value; {@code value} is empty where they have none. */
    record Count(String value, long count) {}

    /** Counts by the values of one property, most frequent first. */
    record Facet(String name, List<Count> counts) {
        public Facet {
            counts = List.copyOf(counts);
        }
    }

    /** One bar of a timeline: {@code period} is a day, month or year in EDTF; empty for what has no date. */
    record Bar(String period, long count) {}

    /** How wide the bars of a timeline are. */
    enum Grain {
        DAY,
        MONTH,
        YEAR
    }

    /** How often one side acted on another: country codes, or the first part of codes without country; empty for nobody. */
    record Dyad(String source, String target, long events, double goldstein) {}

    /** How many events have happened at a place. */
    record PlaceCount(
            String name,
            @Nullable String iso,
            @Nullable String admin1,
            @Nullable Double lat,
            @Nullable Double lon,
            long events) {}

    /** One dispatch of a long answer, with those of its events that were asked for; {@code events} are in their order. */
    record Selected(Reading reading, int version, List<EventLine> events) {
        public Selected {
            events = List.copyOf(events);
        }
    }

    /** Takes one dispatch after another. */
    interface Taker {
        void take(Selected selected) throws IOException;
    }

    /** How many things match. */
    long count(Filter filter, Things things);

    /** Dispatches, latest published first. */
    List<DispatchLine> dispatches(Filter filter, Part part);

    /** Events, those of the latest published dispatches first, in their order within one. */
    List<EventLine> events(Filter filter, Part part);

    /**
     * An act with all that tells it.
     *
     * @param incident written up as {@link dateline.gathering.IncidentWriter} does it
     * @param tellings by publish date, in their order within a dispatch
     */
    record Act(Incident incident, List<EventLine> tellings) {
        public Act {
            tellings = List.copyOf(tellings);
        }
    }

    /** Incidents that any matching event tells, those with most dispatches first. */
    List<Act> incidents(Filter filter, Part part);

    /** An event by its id, in the latest version of a dispatch that has it; null if there is none. */
    @Nullable
    EventLine event(String id);

    /**
     * Counts by property: outlet, year, language for dispatches; PLOVER type, status, voice, country of the place for their
     * events, or for the events that match.
     *
     * @param most values of each property, the most frequent ones
     */
    List<Facet> facets(Filter filter, Things things, int most);

    /** When dispatches were published, or events happened (by their first day, by the last where the first is open). */
    List<Bar> timeline(Filter filter, Things things, Grain grain);

    /** Who acted on whom, most frequent first. */
    List<Dyad> dyads(Filter filter, int most);

    /** Where events happened, most frequent first. */
    List<PlaceCount> places(Filter filter, int most);

    /**
     * Hands over everything that matches, dispatch by dispatch, by publish date, id and version: never cut short, memory does
     * not grow with it. For {@code DISPATCHES} with all their events, else with those that match.
     *
     * @param versions whether older versions are handed over too
     */
    void each(Filter filter, Things things, boolean versions, Taker taker) throws IOException;
}
