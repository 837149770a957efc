package dateline.export;

import org.jspecify.annotations.Nullable;

/**
 * Cells of delimited text: the one place that quotes. What a dispatch says can neither break a line of the table, nor be a
 * formula to a spreadsheet, nor steer a terminal. Stateless.
 */
public final class Cells {
    private static final String FORMULA = "=+-@\t\r";

    private Cells() {}

    /**
     * A cell of comma-separated values by RFC 4180, quoted where it must be; a text that a spreadsheet would take for a
     * formula is opened by an apostrophe.
     */
    public static String comma(@Nullable String words) {
        if (words == null || words.isEmpty()) {
            return "";
        }
        String safe = harmless(plain(words));
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** A cell of tab-separated values: nothing is quoted, so tabs and line ends become blanks. */
    public static String tab(@Nullable String words) {
        if (words == null || words.isEmpty()) {
            return "";
        }
        StringBuilder line = new StringBuilder(words.length());
        for (char c : plain(words).toCharArray()) {
            line.append(c == '\t' || c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' ? ' ' : c);
        }
        return harmless(line.toString());
    }

    /** A number as a cell; empty for null. */
    public static String number(@Nullable Number value) {
        return value == null ? "" : value.toString();
    }

    private static String harmless(String text) {
        return FORMULA.indexOf(text.charAt(0)) >= 0 && !text.startsWith("---") ? "'" + text : text;
    }

    /** Without control characters other than line ends and tabs, and without marks of writing direction. */
    private static String plain(String words) {
        StringBuilder out = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            boolean line = c == '\n' || c == '\r' || c == '\t';
            boolean direction = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F;
            boolean lone = c >= 0xD800 && c <= 0xDFFF;
            out.appendCodePoint(lone ? 0xFFFD : !line && Character.isISOControl(c) || direction ? ' ' : c);
        });
        return out.toString();
    }
}
