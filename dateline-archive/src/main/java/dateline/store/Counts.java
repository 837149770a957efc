package dateline.store;

/** How many dispatches (all versions), latest versions among them, events, and incidents an archive holds. */
public record Counts(long dispatches, long latest, long events, long incidents) {}
