package dateline.reading;

import dateline.record.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plain people who protest against a government are its opposition; those whom only their number or their place tells of
 * stay civilians.
 *
 * <p>Example: in {@code Thousands rallied against the government of Peru} the thousands are PEROPP.
 */
final class Dissent {
    private static final int ROLE = 3;

    private Dissent() {}

    /** The sources of an act, given its targets and its code. */
    static List<Actor> against(List<Actor> sources, List<Actor> targets, String code) {
        if (!code.startsWith("14") || targets.stream().noneMatch(t -> governs(t.code()))) {
            return sources;
        }
        return sources.stream().map(Dissent::opposed).toList();
    }

    private static boolean governs(@Nullable String code) {
        return code != null && (code.equals("GOV") || code.startsWith("GOV", ROLE));
    }

    private static Actor opposed(Actor a) {
        String code = a.code();
        boolean plain =
                code != null && (code.equals("CVL") || code.length() == 2 * ROLE && code.startsWith("CVL", ROLE));
        return plain && code != null
                ? new Actor(a.text(), a.span(), a.name(), code.substring(0, code.length() - ROLE) + "OPP", a.key())
                : a;
    }
}
