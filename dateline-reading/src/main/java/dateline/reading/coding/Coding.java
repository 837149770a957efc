package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.record.Actor;
import dateline.record.Status;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One clause coded by one frame.
 *
 * @param code the frame's, or composed with the embedded act's
 * @param trigger tokens that tell the act
 * @param consumed tokens of acts that this one has taken in and that are no events of their own
 * @param status set by the frame or the composition, or null
 * @param embedded the act taken in by composition, or null
 * @param tallies clauses that only count what this act did ("attacked the town, <b>killing 12</b>")
 * @param lost keys and codes of frames that matched less specifically
 */
public record Coding(
        Clause clause,
        Frame frame,
        String code,
        BitSet trigger,
        BitSet consumed,
        List<Actor> sources,
        List<Actor> targets,
        boolean reciprocal,
        @Nullable Status status,
        @Nullable Coding embedded,
        List<Coding> tallies,
        List<String> lost,
        double score) {

    /** Whether the act is an assault, fighting or mass violence: the last three roots, 18 to 20. */
    boolean violent() {
        return code.compareTo("18") >= 0;
    }

    /** Whether the act is only wished for or thought possible, and nobody is told to do it. */
    public boolean idle(Status told) {
        return sources.isEmpty() && (told == Status.POSSIBLE || told == Status.CALLED_FOR);
    }

    /** The same act with clauses that count its dead, wounded or damage, and their victims where it names none. */
    Coding with(List<Coding> counted) {
        List<Actor> suffered = targets;
        for (Coding c : counted) {
            suffered = suffered.isEmpty() ? c.targets() : suffered;
        }
        return new Coding(
                clause,
                frame,
                code,
                trigger,
                consumed,
                sources,
                suffered,
                reciprocal,
                status,
                embedded,
                List.copyOf(counted),
                lost,
                score);
    }

    /** The same act with other parties. */
    Coding with(List<Actor> doers, List<Actor> met) {
        return new Coding(
                clause, frame, code, trigger, consumed, doers, met, reciprocal, status, embedded, tallies, lost, score);
    }

    /** The same act under another code. */
    Coding with(String other) {
        return new Coding(
                clause,
                frame,
                other,
                trigger,
                consumed,
                sources,
                targets,
                reciprocal,
                status,
                embedded,
                tallies,
                lost,
                score);
    }
}
