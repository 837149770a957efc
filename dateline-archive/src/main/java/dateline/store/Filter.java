package dateline.store;

import dateline.record.Status;
import dateline.record.Voice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a question asks for, as a tree. Some leaves speak of the dispatch ({@link Words}, {@link Outlet},
 * {@link Published}), the others of one event; the event leaves of one {@link All} must be met by one and the same event
 * when dispatches or incidents are asked for. Immutable; every text in it is data, never syntax of a database.
 */
public sealed interface Filter {
    /** Whether a leaf speaks of the dispatch; the other leaves speak of one event. */
    static boolean isOfDispatch(Filter leaf) {
        if (leaf instanceof Has has) {
            return switch (has.thing()) {
                case EVENTS, COMMENTS, COPIES -> true;
                default -> false;
            };
        }
        return leaf instanceof Words
                || leaf instanceof Outlet
                || leaf instanceof Published
                || leaf instanceof DispatchId;
    }

    /** Everything. */
    Filter EVERYTHING = new All(List.of());

    /** All of the parts; none is everything. */
    record All(List<Filter> parts) implements Filter {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** Any of the parts; none is nothing. */
    record Any(List<Filter> parts) implements Filter {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** What the part does not match. */
    record Not(Filter part) implements Filter {}

    /**
     * Words that follow each other in title or body.
     *
     * @param tokens normalised by {@link Tokens}; at least one
     * @param prefix whether the last one only begins a word
     */
    record Words(List<String> tokens, boolean prefix) implements Filter {
        public Words {
            tokens = List.copyOf(tokens);
        }
    }

    /** Which side of an event an actor stands on. */
    enum Side {
        ANY,
        SOURCE,
        TARGET,
        SPEAKER
    }

    /**
     * An actor by code: {@code RUS} is every Russian actor, {@code RUSMIL} its forces.
     *
     * @param prefix upper-case letters, how the code begins
     */
    record ActorCode(Side side, String prefix) implements Filter {}

    /**
     * An actor by words of its name, of its own words in the dispatch, or of its dictionary key, in this order.
     *
     * @param tokens normalised by {@link Tokens}; at least one
     */
    record ActorName(Side side, List<String> tokens) implements Filter {
        public ActorName {
            tokens = List.copyOf(tokens);
        }
    }

    /** Events whose CAMEO code begins with these digits. */
    record Code(String prefix) implements Filter {}

    /** Events of a PLOVER type, upper case. */
    record PloverType(String type) implements Filter {}

    /** Events of a quad class, 1 to 4. */
    record Quad(int quad) implements Filter {}

    /** Events of a status. */
    record OfStatus(Status status) implements Filter {}

    /** Events of a voice. */
    record OfVoice(Voice voice) implements Filter {}

    /**
     * Events at or within a place: a country by ISO code or name, a division, a town.
     *
     * @param iso ISO 3166-1 alpha-3 when the words name a country; then {@code tokens} are not looked at
     * @param tokens normalised name of a place or of its first-level division
     */
    record In(@Nullable String iso, List<String> tokens) implements Filter {
        public In {
            tokens = List.copyOf(tokens);
        }
    }

    /**
     * Events whose {@code when} overlaps these days (epoch days, both ends in; null is open). Undated events never match.
     */
    record When(@Nullable Long first, @Nullable Long last) implements Filter {}

    /** Dispatches published within these days (epoch days, both ends in; null is open). */
    record Published(@Nullable Long first, @Nullable Long last) implements Filter {}

    /** Dispatches of an outlet whose name or host holds these words. */
    record Outlet(List<String> tokens) implements Filter {
        public Outlet {
            tokens = List.copyOf(tokens);
        }
    }

    /** What a dispatch or an event may have. */
    enum Thing {
        /** the event has a place */
        PLACE,
        /** the event has a date */
        DATE,
        /** the event has a source */
        SOURCE,
        /** the event has a target */
        TARGET,
        /** the event counts killed, injured, arrested, displaced, participants or money */
        TOLL,
        /** the event has a chain of attribution */
        ATTRIBUTION,
        /** the dispatch has events */
        EVENTS,
        /** the dispatch has comments */
        COMMENTS,
        /** the dispatch has near-duplicates */
        COPIES,
        /** the event's incident is told by more than one dispatch */
        INCIDENT
    }

    /** Dispatches or events that have something. */
    record Has(Thing thing) implements Filter {}

    /** Dispatches by id. */
    record DispatchId(String id) implements Filter {}
}
