package dateline.reading.actor;

import dateline.reading.claim.Telling;
import dateline.reading.syntax.Tree;
import dateline.record.Span;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks where in a dispatch: "I" and "we" mean the speaker; "he" between marks of quotation means somebody else. Not
 * for sharing.
 */
final class Voices {
    private final List<Telling> tellings;
    private final BitSet straight = new BitSet();
    private final BitSet curly = new BitSet();
    private final BiFunction<Tree, Integer, List<Player>> speakers;
    /** Tellings whose speaker is being found just now. */
    private final Set<Telling> asked = new HashSet<>();

    /**
     * @param text the dispatch's, in which the marks of quotations stand
     * @param speakers resolves the speaker of a telling
     */
    Voices(List<Telling> tellings, String text, BiFunction<Tree, Integer, List<Player>> speakers) {
        this.tellings = tellings;
        this.speakers = speakers;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            straight.set(i, c == '"');
            curly.set(i, c == '“' || c == '”');
        }
    }

    /** The speaker of what a token is part of, quoted or told; null if nobody is named. */
    @Nullable
    Player speaker(Line line, int token) {
        List<Player> found = players(told(line.token(token).span().start()));
        return found.isEmpty() ? null : found.get(0);
    }

    /** Those whose own words, between marks, a token is part of. */
    List<Player> quoting(Line line, int token) {
        int offset = line.token(token).span().start();
        Telling t = told(offset);
        return t != null && quoted(t, offset) ? players(t) : List.of();
    }

    private List<Player> players(@Nullable Telling t) {
        Tree tree = t == null ? null : t.speakerTree();
        // "…", my deputy told me: who that is asks again who speaks
        if (t == null || tree == null || !asked.add(t)) {
            return List.of();
        }
        try {
            return speakers.apply(tree, t.speakerToken());
        } finally {
            asked.remove(t);
        }
    }

    /** The narrowest telling with a named speaker whose content holds an offset. */
    private @Nullable Telling told(int offset) {
        Telling narrow = null;
        int width = Integer.MAX_VALUE;
        for (Telling t : tellings) {
            if (t.speakerTree() == null || t.speakerToken() < 0) {
                continue;
            }
            for (Span s : t.content()) {
                if (s.start() <= offset && offset < s.end() && s.length() < width) {
                    narrow = t;
                    width = s.length();
                }
            }
        }
        return narrow;
    }

    private boolean quoted(Telling t, int offset) {
        for (Span s : t.content()) {
            if (s.start() <= offset && offset < s.end()) {
                return straight.get(s.start(), offset).cardinality() % 2 == 1
                        || curly.get(s.start(), offset).cardinality() % 2 == 1;
            }
        }
        return false;
    }
}
