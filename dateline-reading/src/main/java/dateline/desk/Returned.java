package dateline.desk;

import dateline.record.Rejection;

/** An item that is no dispatch. */
public record Returned(Rejection rejection) implements Edited {}
