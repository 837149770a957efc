package dateline.reading.coding;

import java.util.ArrayList;
import java.util.List;

/**
 * Says in which roles an act's target stands, likeliest first, by what sort of act it is.
 *
 * <p>Example: one complains <b>about</b> somebody before one complains <b>to</b> somebody; one refuses whose offer it is.
 */
final class TargetRoles {
    static final List<String> VERB_ROLES = List.of(
            "obj", "iobj", "against", "on", "upon", "with", "to", "at", "from", "of", "toward", "towards", "for",
            "into", "over", "in", "between", "among");
    /** The other side of a meeting or a deal; its place and its subject are no party. */
    private static final List<String> PARTNERS =
            List.of("obj", "iobj", "with", "to", "between", "among", "against", "into");

    private static final List<String> NOUN_ROLES = List.of(
            "on", "against", "upon", "of", "with", "to", "toward", "towards", "at", "from", "into", "over", "for", "in",
            "between", "among");
    /** One complains to somebody of somebody else. */
    private static final List<String> BLAME_ROLES = List.of(
            "obj", "iobj", "against", "at", "on", "upon", "over", "of", "about", "with", "toward", "towards", "for",
            "from", "to", "in", "between", "among");
    /** One refuses whose offer it is; the talks that it is about are second. */
    private static final List<String> REFUSED_ROLES = List.of(
            "obj", "iobj", "poss", "to", "mod", "against", "on", "upon", "with", "from", "by", "at", "of", "toward",
            "towards", "for", "into", "over", "in", "between", "among");
    /** "demanded the withdrawal <b>of Russian troops</b> from Georgia": the demand is of those who are to do it. */
    private static final List<String> ASKED_ROLES = List.of(
            "obj", "iobj", "on", "upon", "to", "of", "with", "from", "against", "at", "toward", "towards", "by", "poss",
            "for", "into", "over", "in", "between", "among");
    /** One protests against somebody, or before his door, for a cause or a friend. */
    private static final List<String> PROTEST_ROLES = List.of(
            "obj", "against", "at", "over", "on", "with", "outside", "near", "from", "of", "about", "to", "in", "into");

    private TargetRoles() {}

    /** The roles of a frame that asks for none. */
    static List<String> roles(Frame frame, boolean noun) {
        return frame.reciprocal()
                ? PARTNERS
                : frame.code().startsWith("12") && !noun
                        ? REFUSED_ROLES
                        : frame.code().startsWith("10") || frame.code().startsWith("02")
                                ? (noun ? NOUN_ROLES : ASKED_ROLES)
                                : frame.code().startsWith("14")
                                        ? PROTEST_ROLES
                                        : frame.code().startsWith("11") ? BLAME_ROLES : noun ? NOUN_ROLES : VERB_ROLES;
    }

    /**
     * The roles that a frame asks for, in the order in which this clause means them: a demand for "the withdrawal of
     * troops <b>from</b> Georgia" is made of the troops, a complaint <b>to</b> the council over a raid blames the raider.
     */
    static List<String> ordered(List<String> roles, Arguments arguments, String code) {
        List<String> out = new ArrayList<>(roles);
        if ((code.equals("1056") || code.equals("0256")) && arguments.has("of") && arguments.has("from")) {
            out.remove("of");
            out.add(0, "of");
        } else if (code.startsWith("11") && out.remove("to")) {
            out.addAll(List.of("about", "to"));
        }
        return out;
    }
}
