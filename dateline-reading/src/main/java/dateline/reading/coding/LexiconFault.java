package dateline.reading.coding;

/** A lexicon sheet that cannot be read; the message names sheet and line. */
public final class LexiconFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LexiconFault(String sheet, int line, String what) {
        super(sheet + ":" + line + ": " + what);
    }
}
