package dateline.gathering;

/**
 * Two dispatches of which one is a copy of the other, or both of a third text.
 *
 * @param a the smaller id
 * @param b the greater id
 * @param jaccard what the two texts share of all that stands in either, 0 to 1
 * @param containment what they share of the shorter one, 0 to 1
 */
public record CopyLink(String a, String b, double jaccard, double containment) {}
