package dateline.record;

/** How an act is presented by whoever tells it. */
public enum Status {
    HAPPENED("happened"),
    ONGOING("ongoing"),
    PLANNED("planned"),
    CALLED_FOR("called-for"),
    POSSIBLE("possible"),
    NEGATED("negated");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    /** The word used in every output. */
    public String label() {
        return label;
    }
}
