package dateline.intake;

/** What the mail room hands on: an item, or the reason why there is none. */
public sealed interface Delivery permits RawItem, Refused {}
