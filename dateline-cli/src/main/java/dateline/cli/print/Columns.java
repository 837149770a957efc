package dateline.cli.print;

/** Words as a terminal shows them: in columns, of which a Chinese sign takes two and an accent set on a letter none. */
final class Columns {
    private Columns() {}

    /** How many columns the words take. */
    static int of(String words) {
        return words.codePoints().map(Columns::of).sum();
    }

    /**
     * The beginning that fits; an ellipsis stands for the rest.
     *
     * @param most columns, at least 1
     */
    static String cut(String words, int most) {
        if (words.length() <= most / 2 || of(words) <= most) {
            return words;
        }
        int used = 1;
        int end = 0;
        while (end < words.length()) {
            int c = words.codePointAt(end);
            if (used + of(c) > most) {
                break;
            }
            used += of(c);
            end += Character.charCount(c);
        }
        return words.substring(0, end) + "…";
    }

    /** One line, single blanks, nothing that steers a terminal: no controls, no marks that turn the writing round. */
    static String clean(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        boolean blank = true;
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            int type = Character.getType(c);
            if (type == Character.FORMAT) {
                continue;
            }
            if (type == Character.CONTROL || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!blank) {
                    plain.append(' ');
                }
                blank = true;
            } else {
                plain.appendCodePoint(type == Character.SURROGATE ? 0xfffd : c);
                blank = false;
            }
        }
        return plain.toString().strip();
    }

    private static int of(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return wide(c) ? 2 : 1;
    }

    /** East Asian letters and signs that take two columns, and pictures. */
    private static boolean wide(int c) {
        return c >= 0x1100
                && (c <= 0x115f
                        || c >= 0x2e80 && c <= 0x303e
                        || c >= 0x3041 && c <= 0xa4cf
                        || c >= 0xa960 && c <= 0xa97f
                        || c >= 0xac00 && c <= 0xd7a3
                        || c >= 0xf900 && c <= 0xfaff
                        || c >= 0xfe30 && c <= 0xfe6f
                        || c >= 0xff00 && c <= 0xff60
                        || c >= 0xffe0 && c <= 0xffe6
                        || c >= 0x1f000 && c <= 0x1faff
                        || c >= 0x20000 && c <= 0x3fffd
                        || c == 0x231a
                        || c == 0x231b
                        || c == 0x23e9
                        || c == 0x2614
                        || c == 0x2615
                        || c == 0x26a1
                        || c == 0x2705
                        || c == 0x274c
                        || c == 0x2753
                        || c == 0x2757
                        || c == 0x2b50);
    }
}
