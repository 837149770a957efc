package dateline.reading.claim;

import dateline.reading.claim.Signature.Effect;
import dateline.record.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Signatures of words that govern acts: implicatives, modals, attitudes, nouns of intent. Immutable.
 *
 * <p>Lines of a sheet: {@code PART WORD | FRAMES | PLAIN NEGATED | EXAMPLE > STATUS}, for example {@code verb fail | to | - +
 * | Rebels failed to [seize] the town. > negated}.
 */
public final class SignatureLexicon {
    private final Map<String, Signature> signatures = new HashMap<>();
    private final List<Signature> all = new ArrayList<>();

    /** @throws IllegalArgumentException if a line is not of the form above; the message names sheet and line */
    public SignatureLexicon(List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            int number = 0;
            for (String text : sheet.lines()) {
                number++;
                String line = text.strip();
                if (!line.isEmpty() && !line.startsWith("#")) {
                    read(sheet.name(), number, line);
                }
            }
        }
    }

    private void read(String sheet, int number, String line) {
        String[] cells = line.split("\\|", -1);
        int blank = cells[0].indexOf(' ');
        String[] effects = cells.length == 4 ? cells[2].strip().split("\\s+") : new String[0];
        Effect plain = effects.length == 2 ? Effect.of(effects[0]) : null;
        Effect negated = effects.length == 2 ? Effect.of(effects[1]) : null;
        if (blank < 0 || plain == null || negated == null) {
            throw new IllegalArgumentException(
                    sheet + ":" + number + ": wants PART WORD | FRAMES | PLAIN NEGATED | EXAMPLE > STATUS");
        }
        String part = cells[0].substring(0, blank);
        String word = cells[0].substring(blank).strip();
        for (String frame : cells[1].strip().split("\\s+")) {
            Signature s = new Signature(part, word, frame, plain, negated, cells[3].strip(), number);
            if (signatures.put(key(part, word, frame), s) != null) {
                throw new IllegalArgumentException(sheet + ":" + number + ": " + word + " " + frame + " stands twice");
            }
            all.add(s);
        }
    }

    private static String key(String part, String word, String frame) {
        return part + " " + word + " " + frame;
    }

    /** The signature of a word in a frame, or null. */
    @Nullable
    Signature find(String part, String word, String frame) {
        return signatures.get(key(part, word, frame));
    }

    /** All signatures in the order of their sheets. */
    List<Signature> signatures() {
        return List.copyOf(all);
    }
}
