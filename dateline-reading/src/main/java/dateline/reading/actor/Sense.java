package dateline.reading.actor;

/** What a name of the dictionaries can stand for. */
sealed interface Sense {
    /** A person, group, party, organisation, outlet or company. */
    record Named(Entry entry) implements Sense {}

    /** A state, by one of its names. */
    record OfState(State state, Form form) implements Sense {}

    /** A people, faith or region: "Kurdish", "Sunni", "European". */
    record OfPeople(People people) implements Sense {}

    /** How a state is named. */
    enum Form {
        /** Mali */
        NAME,
        /** Malian */
        ADJECTIVE,
        /** Malians */
        PEOPLE,
        /** Bamako */
        CAPITAL,
        /** the Kremlin */
        SEAT
    }

    /**
     * A people, faith or region.
     *
     * @param home code of the state that it can be taken to live in, or empty
     * @param sort {@code ethnic}, {@code faith} or {@code region}
     */
    record People(String code, String home, String sort, String name) {}
}
