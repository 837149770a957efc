package dateline.reading;

import java.util.BitSet;

/**
 * Which letters of a dispatch stand between quotation marks. A mark opens or closes by the blanks around it; a quotation
 * that is not closed ends with its paragraph. Immutable.
 */
final class Quotes {
    private final BitSet inside;

    Quotes(CharSequence text) {
        int n = text.length();
        this.inside = new BitSet(n);
        int open = -1;
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                if (open >= 0) {
                    inside.set(open, i);
                }
                open = -1;
            } else if (c == '\u201c' || c == '"' && open < 0) {
                open = i;
            } else if (c == '\u201d' || c == '"') {
                if (open >= 0) {
                    inside.set(open, i);
                }
                open = -1;
            }
        }
        if (open >= 0) {
            inside.set(open, n);
        }
    }

    /** Whether an offset stands inside a quotation. */
    boolean holds(int offset) {
        return inside.get(offset);
    }
}
