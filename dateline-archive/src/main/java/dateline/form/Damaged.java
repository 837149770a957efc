package dateline.form;

/** What should be a reading or a dispatch of ours is none. The message says which field is wrong. */
public final class Damaged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Damaged(String message) {
        super(message);
    }

    public Damaged(String message, Throwable cause) {
        super(message, cause);
    }
}
