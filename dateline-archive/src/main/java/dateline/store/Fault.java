package dateline.store;

/**
 * Something that is not as it should be in an archive.
 *
 * @param place where, for people: {@code dispatch d12, version 2, event 3}
 * @param what what is wrong there, one sentence
 */
public record Fault(String place, String what) {}
