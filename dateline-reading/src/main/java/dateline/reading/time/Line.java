package dateline.reading.time;

import dateline.reading.syntax.Tree;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A sentence cut finer than its tokens, as the patterns of times need it: runs of letters, runs of digits, and single
 * marks. {@code mid-2019} is three atoms, {@code 18/07/2021} five, {@code p.m.} four. Dashes and apostrophes of every
 * sort are written {@code -} and {@code '}. Immutable.
 */
final class Line {
    private final List<Atom> atoms;
    private final Tree tree;

    /** One atom: its lower-case letters, where it stands in the body, and the token it belongs to (-1 if none). */
    record Atom(String word, Span span, int token, boolean capital, boolean digits, boolean spaced) {}

    Line(Tree tree, String text) {
        this.tree = tree;
        this.atoms = List.copyOf(cut(text, tree.span(), tree));
    }

    /** Cuts words of the lexicon as sentences are cut. */
    static List<String> words(String phrase) {
        return cut(phrase, new Span(0, phrase.length()), null).stream()
                .map(Atom::word)
                .toList();
    }

    private static List<Atom> cut(String text, Span span, @Nullable Tree tree) {
        List<Atom> out = new ArrayList<>();
        int at = span.start();
        int token = 0;
        boolean spaced = true;
        while (at < span.end()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                spaced = true;
                at++;
                continue;
            }
            int end = at + 1;
            boolean digits = c >= '0' && c <= '9';
            if (digits || Character.isLetter(c)) {
                while (end < span.end() && sameKind(text.charAt(end), digits)) {
                    end++;
                }
            }
            if (tree != null) {
                while (token < tree.size() && tree.token(token).span().end() <= at) {
                    token++;
                }
            }
            int owner = tree == null || token >= tree.size() ? -1 : token;
            String word = normal(text.substring(at, end));
            out.add(new Atom(word, new Span(at, end), owner, Character.isUpperCase(c), digits, spaced));
            at = end;
            spaced = false;
        }
        return out;
    }

    private static boolean sameKind(char c, boolean digits) {
        return digits ? c >= '0' && c <= '9' : Character.isLetter(c);
    }

    private static String normal(String word) {
        return switch (word) {
            case "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212" -> "-";
            case "\u2018", "\u2019", "\u02bc", "`", "\u00b4" -> "'";
            default -> word.toLowerCase(Locale.ROOT);
        };
    }

    int size() {
        return atoms.size();
    }

    Tree tree() {
        return tree;
    }

    /** The lower-case word at a place, or the empty word outside of the sentence. */
    String word(int i) {
        return i < 0 || i >= atoms.size() ? "" : atoms.get(i).word();
    }

    boolean is(int i, String... words) {
        String here = word(i);
        for (String w : words) {
            if (here.equals(w)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words stands between two places. */
    boolean within(int from, int to, String... words) {
        for (int k = from; k < to; k++) {
            if (is(k, words)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words stand here, one after the other. */
    boolean has(int i, String... words) {
        for (int k = 0; k < words.length; k++) {
            if (!word(i + k).equals(words[k])) {
                return false;
            }
        }
        return true;
    }

    boolean digits(int i) {
        return i >= 0 && i < atoms.size() && atoms.get(i).digits();
    }

    boolean capital(int i) {
        return i >= 0 && i < atoms.size() && atoms.get(i).capital();
    }

    /** Whether a blank (or the sentence's beginning) stands before the atom. */
    boolean spaced(int i) {
        return i < 0 || i >= atoms.size() || atoms.get(i).spaced();
    }

    /** The number written in digits at a place; -1 if there is none, or it has more than {@code most} digits. */
    int number(int i, int most) {
        return digits(i) && word(i).length() <= most ? Integer.parseInt(word(i)) : -1;
    }

    /** Penn tag of the token that the atom belongs to; empty if it has none. */
    String tag(int i) {
        int t = i < 0 || i >= atoms.size() ? -1 : atoms.get(i).token();
        return t < 0 ? "" : tree.token(t).xpos();
    }

    int token(int i) {
        return i < 0 || i >= atoms.size() ? -1 : atoms.get(i).token();
    }

    Span span(int from, int to) {
        return new Span(atoms.get(from).span().start(), atoms.get(to - 1).span().end());
    }
}
