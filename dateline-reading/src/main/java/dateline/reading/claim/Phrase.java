package dateline.reading.claim;

import dateline.reading.syntax.Tree;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Words of phrases as stretches of the body. Stateless. */
final class Phrase {
    /** "a report citing the mayor's office": whom it cites is no part of its name. */
    private static final Set<String> CITING = Set.of("cite", "quote", "say", "claim", "reference");

    private Phrase() {}

    /** A noun phrase without relative clauses, appositions and what stands apart: {@code a source familiar with the talks}. */
    static Span noun(Tree tree, int head) {
        BitSet own = new BitSet(tree.size());
        own.set(head);
        for (int c : tree.children(head)) {
            boolean apart = tree.rel(c).equals("acl:relcl")
                    || tree.is(c, "appos") && !beside(tree, head, c)
                    || tree.is(c, "parataxis")
                    || tree.is(c, "acl") && CITING.contains(tree.token(c).lemma())
                    || tree.is(c, "punct")
                    || tree.is(c, "case") && c < head
                    || tree.is(c, "cc") && c < head
                    || tree.is(c, "mark")
                    || tree.is(c, "cop")
                    || tree.is(c, "nsubj")
                    || tree.is(c, "aux")
                    || tree.is(c, "advcl")
                    || tree.is(c, "ccomp");
            if (!apart) {
                own.or(tree.subtree(c));
            }
        }
        return run(tree, own, head);
    }

    /** "The Taliban's chief Hibatullah Akhundzada": a name that no comma parts from its title. */
    private static boolean beside(Tree tree, int head, int name) {
        for (int i = head + 1; i < name; i++) {
            if (mark(tree, i)) {
                return false;
            }
        }
        return name > head && !tree.has(name, "punct");
    }

    /** The unbroken run of set tokens around {@code at}; marks inside it count as set. */
    private static Span run(Tree tree, BitSet set, int at) {
        int from = at;
        while (from > 0 && (set.get(from - 1) || mark(tree, from - 1) && from > 1 && set.get(from - 2))) {
            from--;
        }
        int to = at;
        while (to + 1 < tree.size()
                && (set.get(to + 1) || mark(tree, to + 1) && to + 2 < tree.size() && set.get(to + 2))) {
            to++;
        }
        return tree.token(from).span().union(tree.token(to).span());
    }

    /** The runs of set tokens; marks between set tokens count as set, those at the ends do not. */
    static List<Span> runs(Tree tree, BitSet set) {
        List<Span> out = new ArrayList<>();
        int from = -1;
        int last = -1;
        for (int i = 0; i < tree.size(); i++) {
            if (set.get(i) && !mark(tree, i)) {
                from = from < 0 ? i : from;
                last = i;
            } else if (!mark(tree, i) && from >= 0) {
                out.add(tree.token(from).span().union(tree.token(last).span()));
                from = -1;
            }
        }
        if (from >= 0) {
            out.add(tree.token(from).span().union(tree.token(last).span()));
        }
        return out;
    }

    static boolean mark(Tree tree, int i) {
        String tag = tree.token(i).xpos();
        return tree.token(i).upos().equals("PUNCT") || tag.equals(",") || tag.equals(":");
    }
}
