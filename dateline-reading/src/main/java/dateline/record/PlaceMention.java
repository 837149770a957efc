package dateline.record;

/** Words of a dispatch that name a place, and the place that they name. */
public record PlaceMention(Span span, String text, Place place) {}
