package dateline.desk;

/** What the copy desk makes of a raw item: a dispatch, or the reason why it is none. */
public sealed interface Edited permits Accepted, Returned {}
