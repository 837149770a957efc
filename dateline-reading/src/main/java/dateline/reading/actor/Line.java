package dateline.reading.actor;

import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import dateline.record.Span;
import org.jspecify.annotations.Nullable;

/** One sentence with the names found in it. Filled by {@link NameReader}, then only read. */
final class Line {
    final Tree tree;
    /** the dispatch's, which the words are cut from */
    final String text;

    final String[] folds;
    final @Nullable Mark[] marks;

    Line(Tree tree, String text) {
        this.tree = tree;
        this.text = text;
        this.folds = new String[tree.size()];
        for (int i = 0; i < folds.length; i++) {
            folds[i] = Spelling.fold(tree.token(i).form());
        }
        this.marks = new Mark[tree.size()];
    }

    @Nullable
    Mark mark(int i) {
        return i >= 0 && i < marks.length ? marks[i] : null;
    }

    void put(Mark mark) {
        for (int i = mark.start(); i < mark.end(); i++) {
            marks[i] = mark;
        }
    }

    Token token(int i) {
        return tree.token(i);
    }

    int size() {
        return tree.size();
    }

    Span span(int start, int end) {
        return tree.token(start).span().union(tree.token(end - 1).span());
    }

    /** The token of a stretch whose head lies outside it; its last one in a sentence without a tree. */
    int head(int start, int end) {
        for (int i = start; i < end; i++) {
            int h = tree.head(i);
            if (tree.parsed() && (h < start || h >= end)) {
                return i;
            }
        }
        return end - 1;
    }

    /** The first conjunct of a coordination that a token belongs to, else the token itself. */
    int firstConjunct(int i) {
        int n = i;
        for (int steps = 0; steps < 20 && tree.parsed() && tree.is(n, "conj") && tree.head(n) >= 0; steps++) {
            n = tree.head(n);
        }
        return n;
    }

    /** The preposition before a noun phrase, taken over from its first conjunct; empty if there is none. */
    String preposition(int head) {
        if (!tree.parsed()) {
            for (int i = head - 1; i >= Math.max(0, head - 4); i--) {
                String tag = token(i).xpos();
                if (tag.equals("IN") || tag.equals("TO")) {
                    return token(i).lemma();
                }
                if (!tag.startsWith("DT") && !tag.startsWith("JJ") && !tag.startsWith("NN")) {
                    return "";
                }
            }
            return "";
        }
        String own = tree.caseOf(head);
        return own.isEmpty() ? tree.caseOf(firstConjunct(head)) : own;
    }

    /** Whether a noun phrase's head is the subject of a verb (of the first conjunct, where it is a later one). */
    boolean subject(int head) {
        int n = firstConjunct(head);
        return tree.is(n, "nsubj");
    }

    /**
     * First token of the noun phrase whose head stands at a token: its articles, adjectives, compounds and possessors to
     * the left.
     */
    int left(int head) {
        return left(head, head);
    }

    /**
     * The same for a title, whose adjectives and possessors hang on the name that follows.
     *
     * @param top the name's head
     */
    int left(int head, int top) {
        int start = head;
        for (int i = head - 1; i >= 0 && i >= head - 24; i--) {
            String tag = token(i).xpos();
            boolean inside = tag.startsWith("NN")
                    || tag.startsWith("JJ")
                    || tag.equals("CD")
                    || tag.equals("HYPH")
                    || tag.equals("POS")
                    || tag.equals("PRP$")
                    || tag.equals("DT")
                    || tag.equals("PDT")
                    || tag.equals("VBN")
                    || tag.equals("VBG")
                    || tag.equals("``")
                    || tag.equals("''")
                    || tag.equals("AFX")
                    || tag.equals("FW")
                    || tag.equals("SYM")
                    || isAnd(i, head);
            boolean preposed = tree.parsed() && tag.startsWith("VB") && !tree.is(i, "amod") && !tree.is(i, "compound");
            if (!inside || preposed || tree.parsed() && !below(i, head) && (top == head || !below(i, top))) {
                break;
            }
            start = i;
            if (tag.equals("DT") || tag.equals("PRP$")) {
                break;
            }
        }
        while (start < head
                && (token(start).xpos().equals("``")
                        || token(start).xpos().equals("''")
                        || token(start).xpos().equals("CC")
                        || folds[start].equals("least")
                        || folds[start].equals("most")
                        || token(start).xpos().equals("HYPH"))) {
            start++;
        }
        return start;
    }

    private boolean isAnd(int i, int head) {
        return token(i).xpos().equals("CC")
                && i > 0
                && i + 1 < head
                && (token(i - 1).xpos().startsWith("JJ") || token(i - 1).isProper());
    }

    private boolean below(int i, int head) {
        int n = i;
        for (int steps = 0; n >= 0 && steps < 12; steps++) {
            if (n == head) {
                return true;
            }
            String rel = tree.rel(n);
            if (rel.startsWith("acl") || rel.equals("appos") || rel.startsWith("nsubj")) {
                return false;
            }
            n = tree.head(n);
        }
        return false;
    }
}
