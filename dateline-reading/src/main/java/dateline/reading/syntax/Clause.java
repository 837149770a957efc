package dateline.reading.syntax;

import dateline.record.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One predicate of a sentence with its arguments put back into their deep places: the subject of a passive stands under
 * {@code obj} and its by-phrase under {@code subj}; the understood subject of an infinitive, a participle or a second
 * conjunct is filled in; the gap of a relative clause holds the noun that the clause describes.
 *
 * <p>Example: in {@code troops who had been ordered to attack the town} the clause of {@code attack} has {@code subj}
 * troops and {@code obj} town; the clause of {@code ordered} has {@code obj} troops, no {@code subj}, and {@code
 * passive}.
 *
 * @param tree the sentence
 * @param head the predicate's token
 * @param kind verb, noun (a nominal act such as {@code the attack on X by Y}) or adjective after a copula
 * @param lemma the predicate's lemma, particle included ({@code take over})
 * @param args arguments in textual order; one entry a role and conjunct-group head (use {@link Tree#conjuncts})
 * @param negated not, never, no, without
 */
public record Clause(
        Tree tree,
        int head,
        Kind kind,
        String lemma,
        List<Arg> args,
        boolean passive,
        boolean negated,
        Tense tense,
        Aspect aspect,
        @Nullable String modal,
        Span span) {

    /** What sort of word the predicate is. */
    public enum Kind {
        VERB,
        NOUN,
        ADJ
    }

    /** Tense of the finite verb; {@link #NONE} for infinitives, participles and nouns. */
    public enum Tense {
        PAST,
        PRESENT,
        FUTURE,
        NONE
    }

    /** Aspect of the verb group. */
    public enum Aspect {
        SIMPLE,
        PERFECT,
        PROGRESSIVE,
        PERFECT_PROGRESSIVE
    }

    /**
     * One argument.
     *
     * @param role {@code subj}, {@code obj}, {@code iobj}, {@code xcomp}, {@code ccomp}, {@code poss}, {@code mod} (an
     *     adjective or noun before a nominal act: "Russian attack"), or the preposition that marks it ({@code with},
     *     {@code against}, {@code on}, {@code of}, …)
     * @param token the argument's head token
     */
    public record Arg(String role, int token) {}

    public Clause {
        args = List.copyOf(args);
    }

    /** Head token of the first argument in a role, or -1. */
    public int arg(String role) {
        for (Arg a : args) {
            if (a.role().equals(role)) {
                return a.token();
            }
        }
        return -1;
    }

    /** Head tokens of all arguments in a role, in textual order. */
    public List<Integer> args(String role) {
        return args.stream().filter(a -> a.role().equals(role)).map(Arg::token).toList();
    }
}
