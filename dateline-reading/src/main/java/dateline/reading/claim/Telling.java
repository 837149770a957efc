package dateline.reading.claim;

import dateline.reading.syntax.Tree;
import dateline.record.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody tells something: who, by which cue, what, and how the cue presents it.
 *
 * <p>Example: in {@code The army said on Monday that rebels had fled} the speaker is {@code The army}, the cue {@code
 * said}, the content {@code that rebels had fled}, the stance neutral.
 *
 * @param tree sentence of the cue
 * @param cueToken token of the cue in that sentence; -1 for a quotation that goes on after its speaker's sentence
 * @param speakerToken head of the speaker's noun phrase in {@code speakerTree}; -1 when nobody is named
 * @param speakerTree sentence in which the speaker stands, often {@code tree}; null when nobody is named
 * @param speaker the speaker's words, or null
 * @param cue the cue's words
 * @param content what is told, in textual order; several stretches where the speaker interrupts it
 * @param stance how the cue presents the content
 */
public record Telling(
        Tree tree,
        int cueToken,
        int speakerToken,
        @Nullable Tree speakerTree,
        @Nullable Span speaker,
        Span cue,
        List<Span> content,
        Stance stance) {

    /** How a cue presents what is told. */
    public enum Stance {
        /** said, told, according to */
        NEUTRAL,
        /** claimed, boasted, insisted: the cue keeps its distance */
        CLAIMING,
        /** alleged, rumoured, reportedly: second hand or unproven */
        ALLEGING,
        /** confirmed, admitted: the teller vouches for it */
        AFFIRMING,
        /** denied, ruled out: the content is said not to be so */
        DENYING
    }

    public Telling {
        content = List.copyOf(content);
    }
}
