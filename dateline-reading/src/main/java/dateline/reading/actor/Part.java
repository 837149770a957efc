package dateline.reading.actor;

import dateline.record.Span;

/** A player where the dispatch names it. */
record Part(Player player, Span span) {}
