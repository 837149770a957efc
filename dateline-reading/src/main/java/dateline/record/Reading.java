package dateline.record;

import java.util.List;

/**
 * Everything that was read in one dispatch.
 *
 * @param incidents ids of events that tell one act, in groups of two and more
 * @param notes coded remarks: the desk's and the reading room's
 * @param lexicon version of the lexicon that was read with
 */
public record Reading(
        Dispatch dispatch,
        List<Span> sentences,
        List<Timex> timexes,
        List<PlaceMention> places,
        List<Attribution> attributions,
        List<Event> events,
        List<List<String>> incidents,
        List<Note> notes,
        String lexicon) {
    public Reading {
        sentences = List.copyOf(sentences);
        timexes = List.copyOf(timexes);
        places = List.copyOf(places);
        attributions = List.copyOf(attributions);
        events = List.copyOf(events);
        incidents = incidents.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
    }
}
