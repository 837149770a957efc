package dateline.gathering;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Families of codes. Two codes can tell one act if they have one CAMEO root, or the crosswalk gives them one PLOVER type;
 * of what is said they must have the root in common, and the third digit unless one of them is general. Stateless.
 */
final class Families {
    private static final Set<String> SPOKEN = Set.of("01", "02", "03", "05", "09", "10", "11", "12", "13");
    /** PLOVER types that hold several roots, by the root that stands for all of them. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("REQUEST", "02"),
            Map.entry("AGREE", "03"),
            Map.entry("CONSULT", "04"),
            Map.entry("SUPPORT", "05"),
            Map.entry("COOPERATE", "06"),
            Map.entry("AID", "07"),
            Map.entry("RETREAT", "08"),
            Map.entry("CONCEDE", "08"),
            Map.entry("ACCUSE", "09"),
            Map.entry("REJECT", "01"),
            Map.entry("THREATEN", "13"),
            Map.entry("PROTEST", "14"),
            Map.entry("MOBILIZE", "15"),
            Map.entry("SANCTION", "16"),
            Map.entry("COERCE", "16"),
            Map.entry("ASSAULT", "16"));

    private static final Map<String, String> ROOTS = Map.ofEntries(
            Map.entry("10", "02"),
            Map.entry("11", "09"),
            Map.entry("12", "01"),
            Map.entry("17", "16"),
            Map.entry("18", "16"),
            Map.entry("19", "16"),
            Map.entry("20", "16"));

    private Families() {}

    /** Acts of speech, of which one speaker makes many on one day. */
    static boolean spoken(String cameo) {
        return SPOKEN.contains(root(cameo));
    }

    static String root(String cameo) {
        return cameo.substring(0, Math.min(2, cameo.length()));
    }

    /**
     * The groups that a code and a type belong to, seldom more than one. Codes that can tell one act share a group.
     *
     * <p>Example: 183, 193 and 175 are all in group {@code 16}, since some of each are ASSAULT or COERCE.
     */
    static Set<String> groups(String cameo, @Nullable String type) {
        Set<String> out = new TreeSet<>();
        out.add(ROOTS.getOrDefault(root(cameo), root(cameo)));
        if (type != null) {
            out.add(TYPES.getOrDefault(type, type));
        }
        return out;
    }

    /** The same code, codes with the same third digit or one general, one family, or apart. */
    static Agreement compare(Told a, Told b) {
        String x = a.telling.cameo();
        String y = b.telling.cameo();
        boolean root = a.root.equals(b.root);
        if (a.spoken || b.spoken) {
            boolean finer = general(x) || general(y) || a.third.equals(b.third);
            if (!root || !finer) {
                return Agreement.APART;
            }
        }
        if (x.equals(y)) {
            return Agreement.SAME;
        }
        if (root) {
            return a.third.equals(b.third) ? Agreement.NEAR : Agreement.OPEN;
        }
        String type = a.telling.plover();
        return type != null && type.equals(b.telling.plover()) ? Agreement.LOOSE : Agreement.APART;
    }

    static String third(String cameo) {
        return cameo.substring(0, Math.min(3, cameo.length()));
    }

    private static boolean general(String cameo) {
        return cameo.length() < 3 || cameo.charAt(2) == '0';
    }
}
