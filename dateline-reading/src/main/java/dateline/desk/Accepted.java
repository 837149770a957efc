package dateline.desk;

import dateline.record.Dispatch;

/** An item that became a dispatch; what was odd about it stands in the dispatch's notes. */
public record Accepted(Dispatch dispatch) implements Edited {}
