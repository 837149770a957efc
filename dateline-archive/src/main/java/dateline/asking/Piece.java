package dateline.asking;

/**
 * One piece of a typed question.
 *
 * @param field lower-case name before a colon; empty when there is none
 * @param text the word or phrase, without its quotes
 */
record Piece(Kind kind, String field, String text) {
    /** What a piece is. */
    enum Kind {
        WORD,
        PHRASE,
        OR,
        NOT,
        OPEN,
        CLOSE
    }

    static Piece sign(Kind kind) {
        return new Piece(kind, "", "");
    }

    boolean isSign() {
        return kind != Kind.WORD && kind != Kind.PHRASE;
    }
}
