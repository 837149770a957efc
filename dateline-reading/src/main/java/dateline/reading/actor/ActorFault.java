package dateline.reading.actor;

/** A sheet of the actors' dictionary that cannot be read; the message names sheet and line. */
public final class ActorFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ActorFault(String sheet, int line, String what) {
        super(sheet + ":" + line + ": " + what);
    }
}
