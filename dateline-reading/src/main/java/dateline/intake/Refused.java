package dateline.intake;

import dateline.record.Rejection;

/** A part of the input that is no item. */
public record Refused(Rejection rejection) implements Delivery, Opened {}
