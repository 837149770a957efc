package dateline.reading.actor;

import dateline.reading.actor.PronounWords.Sort;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which words that mostly name nobody stand for people or for those who govern a place: by what is done to them, or
 * by what they do. Keeps no state between calls.
 *
 * <p>Example: {@code wounded <b>others</b>}, {@code urged <b>anyone</b> to call}, {@code thanked <b>those</b> who helped}
 * name people, {@code <b>towns</b> declared an emergency} those who govern there; {@code among others}, {@code in two
 * towns} nobody.
 */
final class Unspoken {
    private static final Set<String> UNDERGOING = Set.of("obj", "iobj", "nsubj:pass");

    private final Callings callings;
    private final PronounWords words;
    private final Set<String> speech;
    private final Set<String> suffering;
    private final Set<String> hostile;

    Unspoken(Directory directory) {
        this.callings = directory.callings();
        this.words = directory.pronouns();
        this.speech = directory.speech();
        this.suffering = directory.suffering();
        this.hostile = directory.hostile();
    }

    /** Whether a word is one of these at all. */
    boolean indefinite(Line line, int i) {
        return callings.is(Callings.Sort.INDEFINITE, line.folds[i]);
    }

    /** Whether an indefinite word stands for people. */
    boolean people(Line line, int i) {
        String verb = verb(line, i);
        if (verb == null) {
            return false;
        }
        if (line.folds[i].equals("those")) {
            return who(line, i);
        }
        boolean others = line.folds[i].equals("others");
        // "a boiler exploded, killing three and injuring others": what so befalls them is nobody's deed
        boolean befalls = line.tree.is(line.tree.head(line.firstConjunct(i)), "advcl");
        return UNDERGOING.contains(line.tree.rel(line.firstConjunct(i)))
                && (suffering.contains(verb) && !befalls
                        || !others && speech.contains(verb)
                        || others && hostile.contains(verb) && !befalls);
    }

    /** "arrested <b>three</b>", "<b>two</b> were jailed": as many people, where no noun says of what. */
    boolean counted(Line line, int i) {
        String verb = verb(line, i);
        return verb != null
                && UNDERGOING.contains(line.tree.rel(line.firstConjunct(i)))
                && words.is(Sort.CUSTODY, verb)
                && !line.tree.has(i, "nmod")
                && (i + 1 == line.size() || !line.token(i + 1).xpos().startsWith("NN"));
    }

    /** "those <b>who</b> …". */
    private static boolean who(Line line, int i) {
        for (int c : line.tree.children(i, "acl:relcl")) {
            for (int s : line.tree.children(c)) {
                if (line.folds[s].equals("who")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a noun for places names nobody here: nobody who acts, and nobody who is spoken to. */
    boolean place(Line line, int i, AgentList.@Nullable Found found) {
        if (found == null || !callings.is(Callings.Sort.POLITY, line.folds[i]) || found.end() - found.start() > 1) {
            return false;
        }
        String verb = verb(line, i);
        if (verb == null) {
            return true;
        }
        String rel = line.tree.rel(line.firstConjunct(i));
        boolean acts = rel.equals("nsubj")
                && (words.is(Sort.MINDED, verb) || words.is(Sort.ACTING, verb) || speech.contains(verb));
        return !acts && !(UNDERGOING.contains(rel) && speech.contains(verb));
    }

    /** The verb on which a word's first conjunct hangs, or null. */
    private static @Nullable String verb(Line line, int i) {
        int h = line.tree.parsed() ? line.tree.head(line.firstConjunct(i)) : -1;
        return h >= 0 && line.token(h).isVerb() ? line.token(h).lemma() : null;
    }
}
