package dateline.reading.coding;

import dateline.record.Status;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the coding lexicon.
 *
 * @param key unique, for example {@code seize.territory}
 * @param code CAMEO
 * @param sources roles that name the source, overriding the default; empty for the default
 * @param targets roles that name the target; {@code none} for never
 * @param mutual whether several who do it together do it with each other ("Jordan and Britain agreed")
 * @param bare whether the noun tells an act even without an actor
 * @param inner whether it is no event by itself and only ever taken in by another act ("promised to hold elections")
 * @param compose table that codes the frame together with an act that it embeds, or null
 * @param composedOnly whether the frame tells an act only together with one that it embeds ("plans to withdraw", not
 *     "plans to rest")
 * @param tally whether the clause only counts what an act told beside it did ("killing 12")
 * @param tolls which numbers fill which magnitude
 * @param order position in the lexicon; earlier wins ties
 */
public record Frame(
        String key,
        String code,
        List<Pattern> patterns,
        List<String> sources,
        List<String> targets,
        boolean reciprocal,
        boolean mutual,
        boolean bare,
        boolean inner,
        @Nullable Status status,
        @Nullable String ploverType,
        @Nullable String ploverMode,
        List<String> contexts,
        @Nullable String compose,
        boolean composedOnly,
        boolean tally,
        List<Toll> tolls,
        List<Example> examples,
        String sheet,
        int line,
        int order) {

    /** The code of a frame that recognises an idiom, so that no other frame codes it. */
    public static final String IDIOM = "none";

    /** Whether the frame only keeps others from coding an idiom. */
    public boolean idiom() {
        return code.equals(IDIOM);
    }

    /** What sort of word carries the predicate. */
    public enum Kind {
        VERB,
        NOUN,
        ADJ,
        /** A modal verb; the frame says what it makes of the act that it governs. */
        MODAL
    }

    /**
     * One way to say it.
     *
     * @param words lemmas with their particles, any of which matches
     * @param brackets words that belong to the predicate
     * @param constraints all of which must hold
     */
    public record Pattern(Kind kind, Set<String> words, List<Bracket> brackets, List<Constraint> constraints) {}

    /** A noun that belongs to the predicate, as its object (no preposition) or behind a preposition. */
    public record Bracket(@Nullable String preposition, Set<String> words, boolean literal) {}

    /** What must hold of one role: one of the fillers allowed, none of those forbidden. */
    public record Constraint(String role, List<Filler> fillers, boolean forbidden) {}

    /** One filler: {@code ACTOR}, a class, a lemma, an embedded code … */
    public record Filler(Sort sort, String value, Set<String> words) {}

    /** Sorts of filler. */
    public enum Sort {
        ACTOR,
        PLACE,
        ANY,
        NONE,
        NUMBER,
        PERSON,
        COUNTRY,
        WORDS,
        LEMMA,
        /** Somebody in person whose actor code has one of the roles of a class ("%politician": GOV, LEG, OPP …). */
        ROLE,
        CODE,
        MODAL,
        /** A complement clause whose doer is the subject itself ("wants to talk", not "wants Iran to talk"). */
        OWN
    }

    /** The number in a role fills a magnitude. */
    public record Toll(String magnitude, String role) {}

    /**
     * An example, which is a test.
     *
     * @param code expected code; null when this frame must not fire
     * @param source words that the source's text must contain, or null
     * @param target words that the target's text must contain, or null
     */
    public record Example(
            String sentence,
            @Nullable String code,
            @Nullable String source,
            @Nullable String target,
            int line) {
        /** Whether the frame must fire on it. */
        public boolean positive() {
            return code != null;
        }
    }
}
