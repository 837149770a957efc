package dateline.reading.syntax;

import dateline.record.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * One sentence: its tokens and, if it was worth parsing, its Universal Dependencies v2 tree. Immutable; safe to share
 * between threads.
 *
 * <p>Token numbers count from 0; the head of a root is -1. In a sentence that was only tagged ({@link #parsed()} is
 * false) every head is -1 and every relation {@code dep}.
 */
public final class Tree {
    private final int number;
    private final int paragraph;
    private final Span span;
    private final List<Token> tokens;
    private final int[] heads;
    private final String[] rels;
    private final boolean parsed;
    private final List<List<Integer>> children;

    /**
     * @param number position of the sentence in the dispatch, from 0
     * @param paragraph position of its paragraph, from 0
     * @param span where it stands in the body
     */
    public Tree(int number, int paragraph, Span span, List<Token> tokens, int[] heads, String[] rels, boolean parsed) {
        this.number = number;
        this.paragraph = paragraph;
        this.span = span;
        this.tokens = List.copyOf(tokens);
        this.heads = heads.clone();
        this.rels = rels.clone();
        this.parsed = parsed;
        List<List<Integer>> below = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            below.add(new ArrayList<>(2));
        }
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0) {
                below.get(heads[i]).add(i);
            }
        }
        below.replaceAll(List::copyOf);
        this.children = List.copyOf(below);
    }

    public int number() {
        return number;
    }

    public int paragraph() {
        return paragraph;
    }

    public Span span() {
        return span;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public int size() {
        return tokens.size();
    }

    public boolean parsed() {
        return parsed;
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /** Token that {@code i} depends on, or -1. */
    public int head(int i) {
        return heads[i];
    }

    /** Universal relation of {@code i} to its head, subtypes included ({@code nsubj:pass}, {@code acl:relcl}). */
    public String rel(int i) {
        return rels[i];
    }

    /** Whether the relation of {@code i} is {@code rel} or one of its subtypes. */
    public boolean is(int i, String rel) {
        String r = rels[i];
        return r.startsWith(rel) && (r.length() == rel.length() || r.charAt(rel.length()) == ':');
    }

    /** Dependents of {@code i} in textual order. */
    public List<Integer> children(int i) {
        return children.get(i);
    }

    /** Dependents of {@code i} with a relation (or a subtype of it), in textual order. */
    public List<Integer> children(int i, String rel) {
        List<Integer> out = new ArrayList<>(2);
        for (int c : children.get(i)) {
            if (is(c, rel)) {
                out.add(c);
            }
        }
        return out;
    }

    /** First dependent of {@code i} with a relation (or a subtype of it), or -1. */
    public int child(int i, String rel) {
        for (int c : children.get(i)) {
            if (is(c, rel)) {
                return c;
            }
        }
        return -1;
    }

    /** Whether {@code i} has a dependent with a relation (or a subtype of it). */
    public boolean has(int i, String rel) {
        return child(i, rel) >= 0;
    }

    /** {@code i} and the other conjuncts that hang on it, in textual order. */
    public List<Integer> conjuncts(int i) {
        List<Integer> out = new ArrayList<>(2);
        out.add(i);
        out.addAll(children(i, "conj"));
        return out;
    }

    /** The preposition of {@code i}, lower case, words of a compound one joined by blanks; empty if there is none. */
    public String caseOf(int i) {
        StringBuilder out = new StringBuilder();
        for (int c : children.get(i)) {
            if (rels[c].equals("case") && !tokens.get(c).xpos().equals("POS")) {
                out.append(out.isEmpty() ? "" : " ").append(tokens.get(c).lemma());
            }
        }
        return out.toString();
    }

    /** Every token below {@code i}, and {@code i}. */
    public BitSet subtree(int i) {
        BitSet out = new BitSet(tokens.size());
        collect(i, out);
        return out;
    }

    private void collect(int i, BitSet into) {
        if (!into.get(i)) {
            into.set(i);
            for (int c : children.get(i)) {
                collect(c, into);
            }
        }
    }

    /** Body span from the first to the last token of a set; the sentence's span if the set is empty. */
    public Span spanOf(BitSet set) {
        return set.isEmpty()
                ? span
                : tokens.get(set.nextSetBit(0))
                        .span()
                        .union(tokens.get(set.length() - 1).span());
    }

    /** Whether {@code ancestor} is {@code i} or stands above it. */
    public boolean dominates(int ancestor, int i) {
        for (int n = i, steps = 0; n >= 0 && steps <= heads.length; n = heads[n], steps++) {
            if (n == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** The token that covers or follows a body offset, or -1 if the sentence ends before it. */
    public int tokenAt(int offset) {
        for (Token t : tokens) {
            if (t.span().end() > offset) {
                return t.index();
            }
        }
        return -1;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (Token t : tokens) {
            out.append(t.index()).append('\t').append(t.form()).append('\t').append(t.lemma());
            out.append('\t').append(t.xpos()).append('\t').append(heads[t.index()]);
            out.append('\t').append(rels[t.index()]).append('\n');
        }
        return out.toString();
    }
}
