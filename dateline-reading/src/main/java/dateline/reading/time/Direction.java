package dateline.reading.time;

/** Where a verb's tense points. */
enum Direction {
    PAST,
    FUTURE,
    UNKNOWN
}
