package dateline.reading.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The turns of an interview: paragraphs that begin with the name or the initials of who speaks. "I" and "we" mean whom the
 * label names, "you" in a question means who answers it, and the label itself does nothing. Filled once per dispatch, then
 * only read.
 *
 * <p>Example: {@code Q: Will you run? / Kowal: I promise it.}: {@code you} and {@code I} are Kowal. Labels may stand in
 * double brackets ({@code ((Kowal))}) or before a colon; a text with fewer than four labelled paragraphs is no interview.
 */
final class Turns {
    private static final int LABELS = 4;
    private static final int WORDS = 4;
    /** a name of four words in brackets, and what stands between them */
    private static final int REACH = 8;

    private static final int SHORT = 3;
    private static final Set<String> CLOSING = Set.of(")", "))", ":");
    private static final int NOBODY = -1;
    /** a question between two answers has no label of its own */
    private static final int ASKED = -2;

    private record Label(String words, int from, int to, int end) {}

    private final List<Line> lines;
    private final Map<Integer, Label> labels = new HashMap<>();
    /** for each sentence the sentence whose label stands over it, else one of the numbers below 0 */
    private final List<Integer> turns = new ArrayList<>();

    private final Set<String> askers = new HashSet<>();

    Turns(List<Line> lines) {
        this.lines = lines;
        Map<String, Integer> times = new HashMap<>();
        Map<String, Integer> asking = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Label label = opens(i) ? label(lines.get(i)) : null;
            if (label != null) {
                labels.put(i, label);
                times.merge(label.words(), 1, Integer::sum);
                asking.merge(label.words(), asks(i) ? 1 : 0, Integer::sum);
            }
        }
        labels.values().removeIf(l -> times.getOrDefault(l.words(), 0) < 2);
        if (labels.size() < LABELS) {
            labels.clear();
            return;
        }
        times.forEach((words, n) -> {
            if (asking.getOrDefault(words, 0) * 2 > n || words.equals("q") || words.equals("question")) {
                askers.add(words);
            }
        });
        int turn = NOBODY;
        for (int i = 0; i < lines.size(); i++) {
            turn = labels.containsKey(i) ? i : turn;
            boolean goesOn = i > 0 && !opens(i);
            boolean question = turn >= 0 && !labels.containsKey(i) && !goesOn && asks(i);
            turns.add(question || turn >= 0 && goesOn && turns.get(i - 1) == ASKED ? ASKED : turn);
        }
    }

    private boolean opens(int i) {
        return i == 0 || lines.get(i).tree.paragraph() != lines.get(i - 1).tree.paragraph();
    }

    /** Whether a short paragraph ends with a question. */
    private boolean asks(int first) {
        int last = first;
        while (last + 1 < lines.size()
                && last < first + SHORT
                && lines.get(last + 1).tree.paragraph() == lines.get(first).tree.paragraph()) {
            last++;
        }
        Line line = lines.get(last);
        return line.size() > 0 && line.token(line.size() - 1).form().endsWith("?");
    }

    private static @Nullable Label label(Line line) {
        int from = 0;
        while (from < line.size() && from < 2 && line.token(from).form().startsWith("(")) {
            from++;
        }
        boolean bracketed = from > 0 && line.token(0).form().startsWith("((") || from == 2;
        String close = bracketed ? ")" : ":";
        for (int i = from; i < line.size() && i <= from + REACH; i++) {
            String form = line.token(i).form();
            if (form.startsWith(close)) {
                int end = i + 1;
                while (end < line.size() && CLOSING.contains(line.token(end).form())) {
                    end++;
                }
                return i == from || i - from > WORDS ? null : new Label(words(line, from, i), from, i, end);
            }
            if (!Spelling.capital(form)) {
                return null;
            }
        }
        return null;
    }

    private static String words(Line line, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            out.append(i > from ? " " : "").append(line.folds[i]);
        }
        return out.toString();
    }

    /** Whether a token is part of the label of a turn. */
    boolean label(Line line, int token) {
        Label l = labels.get(line.tree.number());
        return l != null && token < l.end();
    }

    /** Whether a sentence is part of an interview's turns. */
    boolean within(Line line) {
        return line.tree.number() < turns.size() && turns.get(line.tree.number()) != NOBODY;
    }

    /** Who speaks in a sentence; null where that is the one who asks, or nobody whom the text knows by the label. */
    @Nullable
    Player speaker(Line line) {
        int n = line.tree.number();
        return n < turns.size() && turns.get(n) >= 0 ? named(turns.get(n)) : null;
    }

    /** Who is spoken to in a question: the one who answers it. */
    @Nullable
    Player addressee(Line line) {
        int n = line.tree.number();
        if (n >= turns.size()) {
            return null;
        }
        int turn = turns.get(n);
        Label mine = turn < 0 ? null : labels.get(turn);
        if (turn == NOBODY || mine != null && !askers.contains(mine.words())) {
            return null;
        }
        for (int i = n; i < lines.size(); i++) {
            Label l = labels.get(i);
            if (l != null && i != turn) {
                return named(i);
            }
        }
        return null;
    }

    private @Nullable Player named(int turn) {
        Label l = labels.get(turn);
        if (l == null || askers.contains(l.words())) {
            return null;
        }
        Line line = lines.get(turn);
        for (int i = l.from(); i < l.to(); i++) {
            Mark m = line.mark(i);
            if (m != null && m.player() != null && m.player().kind == Kind.PERSON) {
                return m.player();
            }
        }
        return null;
    }
}
