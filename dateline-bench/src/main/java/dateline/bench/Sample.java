package dateline.bench;

import dateline.desk.Accepted;
import dateline.desk.CopyDesk;
import dateline.intake.Caps;
import dateline.intake.Format;
import dateline.intake.MailRoom;
import dateline.intake.RawItem;
import dateline.reading.Compositor;
import dateline.reading.syntax.SyntaxParser;
import dateline.reading.syntax.Tree;
import dateline.record.Dispatch;
import dateline.shelf.StandardCopyDesk;
import dateline.shelf.StandardReadingRoom;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Some hundred sentences of a collection, whole dispatches spread evenly over it; the same of the same file.
 *
 * @param sentences how many the dispatches have
 */
record Sample(List<Dispatch> dispatches, int sentences) {
    private static final int ENOUGH = 500;

    /** Gives every sentence a tree without tokens, so that dispatches can be cut without models. */
    private static final SyntaxParser NONE = (text, sentence, number, paragraph, worth) ->
            new Tree(number, paragraph, sentence, List.of(), new int[0], new String[0], false);

    /** @throws IllegalArgumentException if nothing in the file can be read */
    static Sample of(Path file) {
        List<Dispatch> all = dispatches(file);
        Compositor compositor = StandardReadingRoom.compositor(NONE, tokens -> false);
        int[] lengths =
                all.stream().mapToInt(d -> compositor.set(d).sentences().size()).toArray();
        int total = 0;
        for (int length : lengths) {
            total += length;
        }
        int step = Math.max(1, total / ENOUGH);
        List<Dispatch> taken = new ArrayList<>();
        int sentences = 0;
        for (int i = 0; i < lengths.length && sentences < ENOUGH; i += step) {
            if (lengths[i] > 0) {
                taken.add(all.get(i));
                sentences += lengths[i];
            }
        }
        if (sentences == 0) {
            throw new IllegalArgumentException("there is no dispatch to be read in " + file);
        }
        return new Sample(taken, sentences);
    }

    private static List<Dispatch> dispatches(Path file) {
        CopyDesk desk = StandardCopyDesk.open(null);
        List<Dispatch> out = new ArrayList<>();
        new MailRoom(Caps.standard()).deliver(file, Format.AUTO, delivery -> {
            if (delivery instanceof RawItem item && desk.edit(item) instanceof Accepted accepted) {
                out.add(accepted.dispatch());
            }
        });
        return out;
    }
}
