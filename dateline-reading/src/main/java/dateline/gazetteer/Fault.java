package dateline.gazetteer;

/**
 * What is wrong with one line of a dump.
 *
 * @param code stable, lower-case, hyphenated
 * @param message one sentence to a person
 */
record Fault(String code, String message) {}
