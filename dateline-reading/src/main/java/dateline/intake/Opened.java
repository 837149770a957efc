package dateline.intake;

/** What opening a JSON item gives: its fields, or the reason why there are none. */
public sealed interface Opened permits Slip, Refused {}
