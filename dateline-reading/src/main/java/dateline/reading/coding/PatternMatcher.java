package dateline.reading.coding;

import dateline.reading.coding.Frame.Bracket;
import dateline.reading.coding.Frame.Constraint;
import dateline.reading.coding.Frame.Filler;
import dateline.reading.coding.Frame.Kind;
import dateline.reading.coding.Frame.Pattern;
import dateline.reading.syntax.Clause;
import dateline.reading.syntax.Clause.Tense;
import dateline.reading.syntax.ClauseReader;
import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tries one pattern on one clause. Holds no state between calls. */
final class PatternMatcher {
    /** A pattern that fits, with its arguments and how specific the fit is. */
    record Fit(Arguments arguments, double score) {}

    /** "criminal investigation" beats "investigation". */
    private static final double COMPOUND = 0.5;

    /** Codes of three letters that are no country's. */
    private static final Set<String> ROLES = Set.of(
            "AGR", "BUS", "COP", "CRM", "CVL", "EDU", "ELI", "ENV", "GOV", "HLH", "HRI", "JEW", "JUD", "LAB", "LEG",
            "MED", "MIL", "MNC", "MUS", "NGO", "OPP", "PTY", "REB", "REF", "REL", "SEP", "SET", "SPT", "SPY", "UAF",
            "CHR");

    private static final Set<String> NEVER_PARTICLES = Set.of("to", "for", "of", "with", "at", "from", "by");

    /** Tags of verbs that cannot be subjunctive. */
    private static final Set<String> FINITE = Set.of("VBD", "VBZ");

    private static final Set<String> PERSONAL =
            Set.of("he", "she", "they", "who", "him", "her", "them", "we", "us", "i");

    private final Stage stage;
    private final Phrases phrases;
    private final ClauseReader clauses;
    private final Set<String> charging;
    private final Set<String> officers;
    private final EmbeddedCodes embedded;

    /** Codes of the acts that an argument tells. */
    interface EmbeddedCodes {
        @Nullable
        String code(int token);
    }

    /**
     * @param charging verbs whose object is followed by what they are really about ("accused the president of fraud"),
     *     which parsers hang on the object
     * @param officers nouns for those who hold or seek an office
     */
    PatternMatcher(
            Stage stage,
            Phrases phrases,
            ClauseReader clauses,
            Set<String> charging,
            Set<String> officers,
            EmbeddedCodes embedded) {
        this.charging = charging;
        this.officers = officers;
        this.stage = stage;
        this.phrases = phrases;
        this.clauses = clauses;
        this.embedded = embedded;
    }

    /** The fit of a pattern, or null. */
    @Nullable
    Fit fit(Clause clause, Pattern pattern) {
        double score = words(clause, pattern);
        if (score < 0) {
            return null;
        }
        Arguments arguments = phrasal(clause, pattern);
        if (clause.kind() == Clause.Kind.VERB && charging.contains(clause.lemma())) {
            arguments = arguments.withThoseOfObject(clauses);
        }
        for (Bracket bracket : pattern.brackets()) {
            int noun = bracketed(arguments, bracket);
            if (noun < 0) {
                return null;
            }
            arguments = arguments.with(noun, clauses);
            score += bracket.literal() ? 3 : 2.5;
            score += bracket.words().contains(clause.tree().token(noun).lemma()) ? 0 : COMPOUND;
        }
        for (Constraint constraint : pattern.constraints()) {
            double s = satisfied(arguments, constraint);
            if (s < 0) {
                return null;
            }
            score += s;
        }
        return new Fit(arguments, score);
    }

    /** "The rebels handed in their weapons": the parser takes the particle for a preposition, and the object for its noun. */
    private static Arguments phrasal(Clause clause, Pattern pattern) {
        Arguments plain = Arguments.of(clause);
        if (pattern.kind() != Kind.VERB || plain.has("obj")) {
            return plain;
        }
        for (String word : pattern.words()) {
            int blank = word.lastIndexOf(' ');
            if (blank > 0
                    && !NEVER_PARTICLES.contains(word.substring(blank + 1))
                    && !word.equals(clause.lemma())
                    && particleVerb(clause, word)) {
                return plain.withObjectOf(word.substring(blank + 1));
            }
        }
        return plain;
    }

    private static boolean kindsAgree(Clause.Kind clause, Kind pattern) {
        return switch (pattern) {
            case VERB -> clause == Clause.Kind.VERB;
            case NOUN -> clause == Clause.Kind.NOUN;
            case ADJ -> clause != Clause.Kind.NOUN;
            case MODAL -> false;
        };
    }

    /** 0 or more if one of the pattern's words opens the clause, with a bonus for longer ones; else negative. */
    private static double words(Clause clause, Pattern pattern) {
        if (!kindsAgree(clause.kind(), pattern.kind())) {
            return -1;
        }
        Tree tree = clause.tree();
        Token head = tree.token(clause.head());
        double best = -1;
        for (String word : pattern.words()) {
            double s = -1;
            if (pattern.kind() == Kind.ADJ) {
                boolean same =
                        word.equals(head.lemma()) || word.equals(head.form().toLowerCase(Locale.ROOT));
                s = same ? 1 : -1;
            } else if (word.indexOf(' ') < 0) {
                s = word.equals(clause.lemma()) ? 0 : -1;
            } else if (pattern.kind() == Kind.VERB) {
                s = word.equals(clause.lemma()) || particleVerb(clause, word) ? 2 : -1;
            } else {
                s = compound(tree, clause.head(), word) ? 2 : -1;
            }
            best = Math.max(best, s);
        }
        return best;
    }

    /** The parser sometimes takes a particle for an adverb or a preposition without its noun. */
    private static boolean particleVerb(Clause clause, String word) {
        String[] parts = word.split(" ");
        Tree tree = clause.tree();
        if (!parts[0].equals(tree.token(clause.head()).lemma())) {
            return false;
        }
        for (int p = 1; p < parts.length; p++) {
            boolean found = false;
            for (int c : tree.children(clause.head())) {
                found |= c > clause.head()
                        && tree.token(c).lemma().equals(parts[p])
                        && !tree.token(c).isNoun();
            }
            int next = clause.head() + p;
            found |= next < tree.size() && tree.token(next).lemma().equals(parts[p]);
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static boolean compound(Tree tree, int head, String word) {
        String[] parts = word.split(" ");
        for (int p = parts.length - 1, t = head; p >= 0; p--, t--) {
            if (t < 0 || !tree.token(t).lemma().equals(parts[p])) {
                return false;
            }
        }
        return true;
    }

    private int bracketed(Arguments arguments, Bracket bracket) {
        String preposition = bracket.preposition();
        List<String> roles = preposition == null
                ? (arguments.clause().kind() == Clause.Kind.ADJ ? List.of("obj", "xcomp") : List.of("obj"))
                : List.of(preposition);
        for (String role : roles) {
            for (int t : arguments.tokens(role)) {
                if (phrases.named(arguments.tree(), t, bracket.words())) {
                    return t;
                }
            }
        }
        return -1;
    }

    /** Score of a constraint that holds; negative if it does not. */
    private double satisfied(Arguments arguments, Constraint constraint) {
        // "sexually abused": an adverb is no argument, but may be what makes the act
        List<Integer> tokens = constraint.role().equals("advmod")
                ? arguments.tree().children(arguments.clause().head(), "advmod")
                : arguments.tokens(constraint.role());
        if (constraint.forbidden()) {
            for (int t : tokens) {
                for (Filler filler : constraint.fillers()) {
                    if (fills(arguments.tree(), t, filler)) {
                        return -1;
                    }
                }
            }
            return 0.3;
        }
        if (tokens.isEmpty()) {
            boolean none = constraint.fillers().stream().anyMatch(f -> f.sort() == Frame.Sort.NONE);
            // an unnamed doer may be any actor, but not one of a certain sort
            boolean understood = constraint.role().equals("subj")
                    && constraint.fillers().stream().anyMatch(PatternMatcher::isAnybody)
                    && (arguments.clause().passive() || arguments.clause().tense() == Tense.NONE);
            return none ? 0.7 : understood ? 0.2 : -1;
        }
        double best = -1;
        for (int t : tokens) {
            for (Filler filler : constraint.fillers()) {
                if (worth(filler) > best
                        && (filler.sort() == Frame.Sort.OWN
                                ? isOwn(arguments, t)
                                : fills(arguments.tree(), t, filler))) {
                    best = worth(filler);
                }
            }
        }
        return best;
    }

    /** Whether the clause at {@code t} has the same doer as its verb. */
    private boolean isOwn(Arguments arguments, int t) {
        Clause inner = clauses.at(t);
        return inner != null && inner.args("subj").equals(arguments.clause().args("subj"));
    }

    private static boolean isAnybody(Filler filler) {
        return switch (filler.sort()) {
            case ACTOR, PERSON, COUNTRY, ANY -> true;
            default -> false;
        };
    }

    private static double worth(Filler filler) {
        return switch (filler.sort()) {
            case LEMMA, CODE, MODAL -> 3;
            case ROLE -> 2.5;
            case WORDS -> 2;
            case PLACE -> 1.3;
            case ACTOR, COUNTRY -> 1.1;
            case PERSON, NUMBER, OWN -> 1;
            case ANY -> 0.4;
            case NONE -> 0.7;
        };
    }

    private boolean fills(Tree tree, int t, Filler filler) {
        return switch (filler.sort()) {
            case ANY -> true;
            case NONE, OWN -> false;
            case LEMMA, WORDS -> phrases.named(tree, t, filler.words());
            case ACTOR ->
                !stage.actors(tree, t).isEmpty()
                        || !stage.actors(tree, phrases.content(tree, t)).isEmpty();
            case COUNTRY -> stage.actors(tree, t).stream().anyMatch(PatternMatcher::isCountry);
            case PLACE -> isPlace(tree, phrases.content(tree, t));
            case PERSON ->
                phrases.named(tree, t, filler.words())
                        || PERSONAL.contains(tree.token(t).lemma())
                        || !stage.actors(tree, phrases.content(tree, t)).isEmpty();
            case ROLE -> inPerson(tree, t) && stage.actors(tree, t).stream().anyMatch(a -> hasRole(a, filler.words()));
            case NUMBER -> tree.token(t).xpos().equals("CD") || tree.has(t, "nummod");
            case MODAL -> {
                Clause inner = clauses.at(t);
                yield inner != null
                        && (filler.value().equals("not")
                                ? inner.negated()
                                : filler.value().equals("fact")
                                        ? isFact(tree, t)
                                        // "must have attacked" is a guess, whatever "must attack" is
                                        : filler.value().equals(inner.modal())
                                                && inner.aspect() != Clause.Aspect.PERFECT);
            }
            case CODE -> {
                String code = embedded.code(t);
                yield code != null && code.startsWith(filler.value());
            }
        };
    }

    /** "that it <b>was</b> ready": told as it is or was; "that it <b>be</b> ready", "that it go" are not. */
    private static boolean isFact(Tree tree, int t) {
        return FINITE.contains(tree.token(t).xpos())
                || tree.children(t).stream()
                        .anyMatch(c -> (tree.rel(c).startsWith("aux") || tree.is(c, "cop"))
                                && FINITE.contains(tree.token(c).xpos()));
    }

    /** "Goma", "the town of Goma", "the border city of …", "Kunduz province". */
    private boolean isPlace(Tree tree, int t) {
        if (stage.place(tree, t) != null) {
            return true;
        }
        for (int c : tree.children(t)) {
            boolean names = tree.rel(c).equals("compound")
                    || tree.rel(c).equals("appos")
                    || tree.rel(c).equals("nmod") && tree.caseOf(c).equals("of");
            if (names && tree.token(c).isProper() && stage.place(tree, c) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase names somebody, and not a body, a place or a land: "Biden", "the senator", "him". */
    private boolean inPerson(Tree tree, int t) {
        return tree.token(t).isProper() && stage.place(tree, t) == null
                || PERSONAL.contains(tree.token(t).lemma())
                || phrases.named(tree, t, officers);
    }

    private static boolean hasRole(Actor actor, Set<String> roles) {
        String code = actor.code();
        for (int at = 0; code != null && at + 3 <= code.length(); at += 3) {
            if (roles.contains(code.substring(at, at + 3))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCountry(Actor actor) {
        return actor.code() != null && actor.code().length() == 3 && !ROLES.contains(actor.code());
    }
}
