package dateline.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a typed question into pieces; whatever is typed can be cut. Runs once over the text. Stateless. */
final class Pieces {
    private static final String OPENING = "\"“”„«»";

    private final String text;
    private final List<Hint> hints;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;

    private Pieces(String text, List<Hint> hints) {
        this.text = text;
        this.hints = hints;
    }

    static List<Piece> of(String text, List<Hint> hints) {
        Pieces cutter = new Pieces(text, hints);
        cutter.cut();
        return cutter.pieces;
    }

    private void cut() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isBlank(c)) {
                at++;
            } else if (c == '(' || c == ')') {
                pieces.add(Piece.sign(c == '(' ? Piece.Kind.OPEN : Piece.Kind.CLOSE));
                at++;
            } else if (isMinus(c)
                    && at + 1 < text.length()
                    && !isBlank(text.charAt(at + 1))
                    && !isMinus(text.charAt(at + 1))) {
                pieces.add(Piece.sign(Piece.Kind.NOT));
                at++;
            } else if (OPENING.indexOf(c) >= 0) {
                pieces.add(new Piece(Piece.Kind.PHRASE, "", quoted()));
            } else {
                word();
            }
        }
    }

    private void word() {
        int start = at;
        while (at < text.length() && !isBlank(text.charAt(at)) && "()".indexOf(text.charAt(at)) < 0) {
            char c = text.charAt(at);
            if (c == ':' && isName(text.substring(start, at))) {
                String field = text.substring(start, at).toLowerCase(Locale.ROOT);
                at++;
                value(field);
                return;
            }
            if (OPENING.indexOf(c) >= 0) {
                break;
            }
            at++;
        }
        String word = text.substring(start, at);
        switch (word) {
            case "OR", "|", "||" -> pieces.add(Piece.sign(Piece.Kind.OR));
            case "AND", "&", "&&" -> {
                // what stands side by side is joined by "and" anyway
            }
            case "NOT" -> pieces.add(Piece.sign(Piece.Kind.NOT));
            default -> pieces.add(new Piece(Piece.Kind.WORD, "", word));
        }
    }

    private void value(String field) {
        if (at < text.length() && OPENING.indexOf(text.charAt(at)) >= 0) {
            pieces.add(new Piece(Piece.Kind.PHRASE, field, quoted()));
            return;
        }
        int start = at;
        while (at < text.length() && !isBlank(text.charAt(at)) && "()".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        pieces.add(new Piece(Piece.Kind.WORD, field, text.substring(start, at)));
    }

    private String quoted() {
        int start = ++at;
        while (at < text.length() && OPENING.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String inside = text.substring(start, at);
        if (at == text.length()) {
            hints.add(new Hint("unclosed-quote", "a quote was opened and not closed; the phrase was taken to the end"));
        }
        at++;
        return inside;
    }

    private static boolean isName(String word) {
        return !word.isEmpty()
                && word.length() <= 20
                && word.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z');
    }

    private static boolean isMinus(char c) {
        return c == '-' || c == '−' || c == '–';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
