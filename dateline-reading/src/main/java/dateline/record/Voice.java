package dateline.record;

/** In whose voice an act is told. */
public enum Voice {
    REPORTED("reported"),
    ATTRIBUTED("attributed"),
    CLAIMED("claimed"),
    ALLEGED("alleged");

    private final String label;

    Voice(String label) {
        this.label = label;
    }

    /** The word used in every output. */
    public String label() {
        return label;
    }
}
