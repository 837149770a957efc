package dateline.reading.time;

import org.jspecify.annotations.Nullable;

/**
 * Where an expression stands.
 *
 * @param anchor what the dispatch has said so far
 * @param direction where the tense of its clause points
 * @param year the year that a neighbour in the same coordination or range names ("April to June 1968"), or null
 */
record Context(Anchor anchor, Direction direction, @Nullable Integer year) {}
