package dateline.cli;

/** What may be written to a person's terminal. */
final class Terminal {
    private Terminal() {}

    /** Whether standard output may carry colours: a terminal, and nobody has asked for none. */
    static boolean colours() {
        String none = System.getenv("NO_COLOR");
        return System.console() != null && (none == null || none.isEmpty());
    }

    /** The words without control characters, so that no file name or dispatch can steer a terminal. */
    static String plain(String words) {
        StringBuilder out = new StringBuilder(words.length());
        words.codePoints().forEach(c -> out.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return out.toString();
    }
}
