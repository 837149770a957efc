package dateline.reading.time;

/** A fuzzy part of a unit: "early June", "mid-2019", "the end of the year". */
enum Phase {
    WHOLE,
    EARLY,
    MID,
    LATE;

    static Phase of(String key) {
        return switch (key) {
            case "EARLY", "START" -> EARLY;
            case "MID" -> MID;
            case "LATE", "END" -> LATE;
            default -> WHOLE;
        };
    }
}
