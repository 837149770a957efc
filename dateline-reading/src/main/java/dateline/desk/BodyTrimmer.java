package dateline.desk;

import dateline.intake.Slip;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes page furniture out of a body that came out of markup, and its title and credit where they are said again. Safe for
 * concurrent use.
 */
final class BodyTrimmer {
    private final Furniture furniture;

    BodyTrimmer(Furniture furniture) {
        this.furniture = furniture;
    }

    /** The body of the slip as lines, one a paragraph. */
    String trim(Slip slip) {
        List<String> out = new ArrayList<>();
        boolean links = false;
        for (String raw : slip.text().split("\\R")) {
            String line = raw.strip();
            if (line.isEmpty() || again(line, slip, out.isEmpty())) {
                continue;
            }
            links &= line.length() < 120 && !line.endsWith(".");
            if (links || furniture.is(line)) {
                links |= furniture.heading(line);
            } else {
                out.add(line);
            }
        }
        int last = out.size() - 1;
        if (last > 0 && bio(out.get(last), slip.byline())) {
            out.remove(last);
        }
        return String.join("\n", out);
    }

    /** "Carla Hume is a congressional correspondent." */
    private boolean bio(String line, @Nullable String byline) {
        return byline != null && byline.length() > 4 && line.startsWith(byline) && furniture.bio(line);
    }

    /** Whether the line says title or credit once more before the body begins. */
    private static boolean again(String line, Slip slip, boolean opening) {
        if (line.equalsIgnoreCase(String.valueOf(slip.title()))) {
            return !line.equals(slip.text().strip());
        }
        String by = slip.byline() == null ? "" : WordSheet.plain(slip.byline());
        return opening
                && !by.isEmpty()
                && line.length() < 100
                && WordSheet.plain(line).matches("(by )?\\Q" + by + "\\E( in .*)?");
    }
}
