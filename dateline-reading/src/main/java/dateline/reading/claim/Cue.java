package dateline.reading.claim;

import dateline.reading.claim.Telling.Stance;
import java.util.Set;

/**
 * One entry of the cue lexicon: a word by which somebody tells, thinks or wants something.
 *
 * @param part verb, noun, adjective, adverb or preposition
 * @param word lemma, particle included ({@code point out})
 * @param act what its subject does with the content
 * @param stance how it presents the content
 * @param frames what may hold the content: {@code that}, {@code to}, {@code ing}, {@code np}, {@code
 *     event} (a noun phrase that is itself put forward: "reported an attack"), {@code as}, or a preposition
 * @param example a sentence with the speaker in braces and the content in brackets; it is the entry's test
 * @param line line of the sheet
 */
record Cue(Part part, String word, Act act, Stance stance, Set<String> frames, String example, int line) {

    /** Word classes that carry cues. */
    enum Part {
        VERB,
        NOUN,
        ADJ,
        ADV,
        PREP
    }

    /** What the speaker does with the content. */
    enum Act {
        /** puts it forward as so: say, report, deny */
        SAY,
        /** holds it to be so: believe, expect */
        THINK,
        /** gives ground for it: show, suggest, reveal, of polls, papers and events */
        SHOW,
        /** wants it: demand, hope, plan */
        WILL,
        /** asks whether it is so */
        ASK,
        /** finds it good or bad: praise, condemn; it is taken for granted, not told */
        JUDGE;

        /** Whether an act told in the content is told by the speaker, not by the dispatch. */
        boolean tells() {
            return this == SAY || this == THINK || this == SHOW;
        }
    }

    Cue {
        frames = Set.copyOf(frames);
    }

    boolean takes(String frame) {
        return frames.contains(frame);
    }
}
