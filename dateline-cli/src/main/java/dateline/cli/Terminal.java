package dateline.cli;

/**
 * Which streams end at a person's terminal, and what may be written there.
 *
 * @param in whether standard input comes from a terminal
 * @param out whether standard output goes to one
 * @param err whether standard error goes to one
 * @param colour whether the person wants colours there
 */
record Terminal(boolean in, boolean out, boolean err, boolean colour) {
    /** No terminal anywhere: what tests and other programs get. */
    static final Terminal NONE = new Terminal(false, false, false, false);

    /**
     * The terminal of this process. Java itself only knows whether standard input and output are both one, so the
     * launcher asks the shell and names those that are in the property {@code dateline.terminal}, as {@code in,out,err}.
     */
    static Terminal standard() {
        String none = System.getenv("NO_COLOR");
        boolean colour = (none == null || none.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
        String told = System.getProperty("dateline.terminal");
        if (told == null) {
            boolean both = System.console() != null;
            return new Terminal(both, both, both, colour);
        }
        String names = "," + told + ",";
        return new Terminal(names.contains(",in,"), names.contains(",out,"), names.contains(",err,"), colour);
    }

    /** Whether data may carry colours. */
    boolean colours() {
        return out && colour;
    }

    /** The words without control and direction characters, so that no file name or dispatch can steer a terminal. */
    static String plain(String words) {
        StringBuilder out = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            if (Character.isISOControl(c)
                    || Character.getType(c) == Character.LINE_SEPARATOR
                    || Character.getType(c) == Character.PARAGRAPH_SEPARATOR) {
                out.append(' ');
            } else if (Character.getType(c) == Character.SURROGATE) {
                out.append('\ufffd');
            } else if (Character.getType(c) != Character.FORMAT) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
