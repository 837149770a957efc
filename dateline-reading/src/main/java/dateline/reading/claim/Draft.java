package dateline.reading.claim;

import dateline.reading.claim.Telling.Stance;
import dateline.reading.syntax.Tree;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A telling in the making: its quotations may still be missing; its stretches are in order and apart. Confined to one thread. */
final class Draft {
    final Tree tree;
    final int token;
    final Span cue;
    final Cue entry;
    final Stance stance;
    final List<Span> content = new ArrayList<>();
    int speakerToken = -1;

    @Nullable
    Tree speakerTree;

    @Nullable
    Span speaker;
    /** What holds the content: a frame of the entry, or empty while only a quotation may. */
    String frame = "";
    /** Whether its cue stands in a quotation. */
    boolean inside;
    /** Whether a quotation was joined to it. */
    boolean quoted;

    Draft(Tree tree, int token, Span cue, Cue entry, Stance stance) {
        this.tree = tree;
        this.token = token;
        this.cue = cue;
        this.entry = entry;
        this.stance = stance;
    }

    void speaker(Tree where, int head, Span words) {
        speakerTree = where;
        speakerToken = head;
        speaker = words;
    }

    boolean touches(Span span) {
        for (int i = content.size() - 1; i >= 0 && content.get(i).end() > span.start(); i--) {
            if (content.get(i).overlaps(span)) {
                return true;
            }
        }
        return false;
    }

    /** End of the last stretch; -1 if there is none. */
    int end() {
        return content.isEmpty() ? -1 : content.get(content.size() - 1).end();
    }

    /** Adds a stretch and melts it with those that it touches. */
    void add(Span span) {
        if (content.isEmpty() || content.get(content.size() - 1).end() <= span.start()) {
            content.add(span);
            return;
        }
        Span whole = span;
        List<Span> apart = new ArrayList<>();
        for (Span s : content) {
            if (s.overlaps(whole)) {
                whole = whole.union(s);
            } else {
                apart.add(s);
            }
        }
        apart.add(whole);
        apart.sort(Comparator.naturalOrder());
        content.clear();
        content.addAll(apart);
    }

    Telling telling() {
        return new Telling(tree, token, speakerToken, speakerTree, speaker, cue, content, stance);
    }
}
