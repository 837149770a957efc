package dateline.reading.actor;

import dateline.reading.claim.Telling;
import dateline.reading.syntax.Tree;
import dateline.record.Span;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks where in a dispatch: "I" and "we" mean the speaker; "he" between marks of quotation means somebody else. Not
 * for sharing.
 */
final class Voices {
    /** roles of those whose word in an interview is an act of politics */
    private static final List<String> PUBLIC =
            List.of("GOV", "LEG", "MIL", "REB", "JUD", "COP", "SPY", "IGO", "SEP", "INS");

    private final List<Telling> tellings;
    private final BitSet straight = new BitSet();
    private final BitSet curly = new BitSet();
    private final BiFunction<Tree, Integer, List<Player>> speakers;
    /** Tellings whose speaker is being found just now. */
    private final Set<Telling> asked = new HashSet<>();

    /** Tokens of those who tell something, by sentence. */
    private final Map<Integer, Set<Integer>> speaking = new HashMap<>();

    private @Nullable Turns turns;

    /**
     * @param text the dispatch's, in which the marks of quotations stand
     * @param speakers resolves the speaker of a telling
     */
    Voices(List<Telling> tellings, String text, BiFunction<Tree, Integer, List<Player>> speakers) {
        this.tellings = tellings;
        this.speakers = speakers;
        for (Telling t : tellings) {
            Tree tree = t.speakerTree();
            if (tree != null) {
                speaking.computeIfAbsent(tree.number(), k -> new HashSet<>()).add(t.speakerToken());
            }
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            straight.set(i, c == '"');
            curly.set(i, c == '“' || c == '”');
        }
    }

    /** The turns of the dispatch, once its names are known. */
    void turns(Turns turns) {
        this.turns = turns;
    }

    /** The speaker of what a token is part of, quoted or told, else of its turn in an interview; null if nobody is named. */
    @Nullable
    Player speaker(Line line, int token) {
        int offset = line.token(token).span().start();
        Telling t = told(offset);
        Turns talk = turns;
        if (talk != null && talk.within(line) && (t == null || !quoted(t, offset))) {
            // "She told me that I would win": who says so to an interviewer is not she
            Player p = talk.speaker(line);
            return p == null || political(p) || !doing(line, token) ? p : null;
        }
        List<Player> found = players(t);
        return found.isEmpty() ? null : found.get(0);
    }

    /** What a private person tells of himself in an interview is no act of politics; what is done to him may be. */
    private static boolean doing(Line line, int token) {
        return line.tree.is(token, "nsubj") && !line.tree.rel(token).equals("nsubj:pass")
                || line.tree.is(token, "nmod:poss");
    }

    private static boolean political(Player p) {
        return PUBLIC.stream().anyMatch(p::has);
    }

    /** The one person to whom the words are spoken that a token is part of: "Kowal told Hartfeld: 'I back <b>you</b>'". */
    @Nullable
    Player addressee(Line line, int token) {
        int offset = line.token(token).span().start();
        Telling t = told(offset);
        if (t != null && quoted(t, offset)) {
            int to = addressed(t);
            List<Player> found = to < 0 ? List.of() : speakers.apply(t.tree(), to);
            return found.size() == 1
                            && found.get(0).kind == Kind.PERSON
                            && !players(t).contains(found.get(0))
                    ? found.get(0)
                    : null;
        }
        Turns talk = turns;
        return talk == null || !talk.within(line) ? null : talk.addressee(line);
    }

    /** The token of the one to whom a telling's cue says that it is said; -1 if it says it to nobody. */
    private static int addressed(Telling t) {
        Tree tree = t.tree();
        if (t.cueToken() < 0) {
            return -1;
        }
        for (int c : tree.children(t.cueToken())) {
            boolean to = tree.is(c, "obl") && tree.caseOf(c).equals("to");
            boolean told = tree.is(c, "iobj")
                    || tree.is(c, "obj") && tree.token(t.cueToken()).lemma().equals("tell");
            if (to || told) {
                return c;
            }
        }
        return -1;
    }

    /** Whether a mention is the speaker of something told: whoever speaks after him seldom means him by "he". */
    boolean speaks(Recall.Memory m) {
        return speaking.getOrDefault(m.sentence(), Set.of()).contains(m.token());
    }

    /** Whether a token stands between marks of quotation. */
    boolean quoted(Line line, int token) {
        int offset = line.token(token).span().start();
        Telling t = told(offset);
        return t != null && quoted(t, offset);
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
