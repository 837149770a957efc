package dateline.desk.markup;

/** The words of a fragment of HTML as lines, one a paragraph. Stateless and safe for concurrent use. */
public final class MarkupLines {
    private MarkupLines() {}

    /** @param depth how deep elements may nest; deeper ones are read as if they lay at this depth */
    public static String of(String html, int depth) {
        return BlockText.lines(html, depth);
    }
}
