package dateline.reading.claim;

import dateline.reading.claim.Telling.Stance;
import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import dateline.record.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words by which people tell, think and want things. Immutable.
 *
 * <p>Lines of the sheet: {@code PART WORD | ACT | STANCE | FRAMES | EXAMPLE}, for example {@code verb say | say | neutral |
 * that | {The army} said [rebels had fled].}
 */
public final class CueLexicon {
    private final Map<String, Cue> cues = new HashMap<>();
    private final List<Cue> all;

    /** @throws IllegalArgumentException if a line is not of the form above; the message names sheet and line */
    public CueLexicon(Sheet sheet) {
        List<Cue> read = new ArrayList<>();
        int number = 0;
        for (String text : sheet.lines()) {
            number++;
            String line = text.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Cue cue = cue(sheet.name(), number, line);
            if (cues.put(key(cue.part(), cue.word()), cue) != null) {
                throw new IllegalArgumentException(sheet.name() + ":" + number + ": " + cue.word() + " stands twice");
            }
            read.add(cue);
        }
        all = List.copyOf(read);
    }

    private static Cue cue(String sheet, int number, String line) {
        String[] cells = line.split("\\|", -1);
        int blank = cells[0].indexOf(' ');
        if (cells.length != 5 || blank < 0) {
            throw new IllegalArgumentException(
                    sheet + ":" + number + ": wants PART WORD | ACT | STANCE | FRAMES | EXAMPLE");
        }
        return new Cue(
                Cue.Part.valueOf(cells[0].substring(0, blank).toUpperCase(Locale.ROOT)),
                cells[0].substring(blank).strip(),
                Cue.Act.valueOf(cells[1].strip().toUpperCase(Locale.ROOT)),
                Stance.valueOf(cells[2].strip().toUpperCase(Locale.ROOT)),
                Set.of(cells[3].strip().split("\\s+")),
                cells[4].strip(),
                number);
    }

    private static String key(Cue.Part part, String word) {
        return part + " " + word;
    }

    /** The entry of a word, or null. */
    @Nullable
    Cue cue(Cue.Part part, String word) {
        return cues.get(key(part, word));
    }

    /** The entry of a verb in a sentence: with its particle, with a preposition that it governs ({@code call for}), or alone. */
    @Nullable
    Cue verb(Tree tree, int v) {
        String lemma = tree.token(v).lemma();
        for (int c : tree.children(v)) {
            String second = tree.is(c, "compound:prt")
                    ? tree.token(c).lemma()
                    : tree.is(c, "obl") && c > v ? tree.caseOf(c) : "";
            Cue cue = second.isEmpty() ? null : cue(Cue.Part.VERB, lemma + " " + second);
            if (cue != null) {
                return cue;
            }
        }
        return cue(Cue.Part.VERB, lemma);
    }

    /** The entries in the order of the sheet. */
    List<Cue> cues() {
        return all;
    }

    /** Whether a tagged sentence has a word that may tell something, or a quotation mark; if not, it need not be parsed. */
    public boolean mayTell(List<Token> tokens) {
        for (Token t : tokens) {
            if (opens(t)) {
                return true;
            }
        }
        return false;
    }

    private boolean opens(Token t) {
        String lemma = t.lemma();
        return t.isVerb() && cues.containsKey(key(Cue.Part.VERB, lemma))
                || t.isNoun() && cues.containsKey(key(Cue.Part.NOUN, lemma))
                || t.xpos().startsWith("JJ") && cues.containsKey(key(Cue.Part.ADJ, lemma))
                || t.xpos().startsWith("RB") && cues.containsKey(key(Cue.Part.ADV, lemma))
                || lemma.equals("accord")
                || lemma.equals("according");
    }
}
