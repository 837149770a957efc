package dateline.dictionary;

/**
 * A code of an actor and when it holds.
 *
 * @param from ISO date of the first day; empty when open
 * @param to ISO date of the last day; empty when open
 */
public record DatedCode(String code, String from, String to) {
    /** Whether it holds always. */
    public boolean always() {
        return from.isEmpty() && to.isEmpty();
    }

    /** As a dictionary writes it: {@code AFGGOV 2001-12-22..2014-09-29}. */
    public String text() {
        return always() ? code : code + " " + from + ".." + to;
    }
}
