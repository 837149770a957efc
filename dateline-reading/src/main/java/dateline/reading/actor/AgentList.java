package dateline.reading.actor;

import dateline.reading.syntax.Token;
import dateline.record.Sheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The nouns for actors, found before and after a head. Immutable once built; safe for concurrent use. */
final class AgentList {
    private static final int LONGEST = 5;
    private static final Set<String> TYPES = Set.of("person", "body", "group", "thing");

    /** An agent noun in a sentence: its words and the tokens that it covers. */
    record Found(AgentWord word, int start, int end) {}

    private final Map<String, AgentWord> words = new HashMap<>();

    /** @param own lines of a user's dictionary; what they say of a noun holds */
    AgentList(Sheet sheet, List<Lines.Line> own) {
        for (Lines.Line line : Lines.of(sheet, 3)) {
            String what = fault(line);
            if (what != null) {
                throw line.fault(what);
            }
            add(line, words);
        }
        Map<String, AgentWord> over = new HashMap<>();
        own.forEach(line -> add(line, over));
        words.putAll(over);
    }

    /** Whether a line gives nouns, not a named actor. */
    static boolean nouns(Lines.Line line) {
        return line.cells().size() == 3 && TYPES.contains(line.cell(1));
    }

    /** What is wrong with a line of nouns, or null. */
    static @Nullable String fault(Lines.Line line) {
        String role = line.cell(0);
        if (!TYPES.contains(line.cell(1))) {
            return "unknown type: " + line.cell(1);
        }
        String plain = role.startsWith("-") ? role.substring(1) : role.equals("!") ? "" : role.isEmpty() ? "?" : role;
        if (!plain.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            return "unknown role: " + role;
        }
        return Lines.list(line.cell(2)).isEmpty() ? "it gives no noun" : null;
    }

    private static void add(Lines.Line line, Map<String, AgentWord> words) {
        String role = line.cell(0);
        boolean neutral = role.startsWith("-");
        boolean against = role.equals("!");
        String type = line.cell(1);
        for (String w : Lines.list(line.cell(2))) {
            String folded = Spelling.fold(w);
            AgentWord known = words.get(folded);
            if (known == null) {
                words.put(
                        folded,
                        new AgentWord(
                                folded,
                                neutral || against ? "" : role,
                                neutral && role.length() > 1 ? role.substring(1) : "",
                                against,
                                type));
            } else if (against) {
                words.put(folded, new AgentWord(folded, known.role(), "", true, known.type()));
            }
        }
    }

    @Nullable
    AgentWord get(String words) {
        return this.words.get(words);
    }

    /**
     * The longest agent noun that ends at a token or, as "ministry of defence", begins there.
     *
     * @param from first token that it may cover
     */
    @Nullable
    Found endingAt(List<Token> tokens, String[] folds, int head, int from) {
        Token token = tokens.get(head);
        String lemma = Spelling.fold(token.lemma());
        if (lemma.isEmpty() || folds[head].isEmpty()) {
            return null;
        }
        if (head + 2 < tokens.size() && tokens.get(head + 1).lemma().equals("of")) {
            StringBuilder after = new StringBuilder(lemma).append(" of");
            Found best = null;
            for (int i = head + 2; i < Math.min(tokens.size(), head + 2 + LONGEST); i++) {
                if (folds[i].isEmpty()) {
                    continue;
                }
                after.append(' ').append(folds[i]);
                AgentWord word = words.get(after.toString());
                if (word != null) {
                    best = new Found(word, head, i + 1);
                }
            }
            if (best != null) {
                return best;
            }
        }
        if (head + 1 < tokens.size()) {
            // "attorneys <b>general</b>"
            AgentWord word = folds[head].equals(lemma) ? null : words.get(lemma + " " + folds[head + 1]);
            if (word != null) {
                return new Found(word, head, head + 2);
            }
        }
        String[] ends = folds[head].equals(lemma) ? new String[] {lemma} : new String[] {folds[head], lemma};
        Found best = null;
        for (String end : ends) {
            String phrase = end;
            for (int i = head, n = 0; i >= Math.max(0, from) && n < LONGEST; i--) {
                if (i < head) {
                    if (folds[i].isEmpty()) {
                        continue;
                    }
                    phrase = folds[i] + " " + phrase;
                }
                n++;
                AgentWord word = words.get(phrase);
                if (word != null && (best == null || i < best.start())) {
                    best = new Found(word, i, head + 1);
                }
            }
        }
        if (best == null && token.form().indexOf('-') > 0) {
            String last = Spelling.lastWord(lemma);
            AgentWord word = words.get(last);
            return word == null ? null : new Found(word, head, head + 1);
        }
        return best;
    }
}
