package dateline.gathering;

import java.util.Set;

/** The country that an actor's code begins with, if it begins with one. Stateless. */
final class Countries {
    private static final int PART = 3;
    /** What a code begins with that belongs to no country. */
    private static final Set<String> NO_COUNTRY = Set.of(
            "GOV", "MIL", "REB", "OPP", "PTY", "COP", "JUD", "SPY", "IGO", "NGO", "NGM", "MED", "EDU", "BUS", "CRM",
            "CVL", "ELI", "LAB", "LEG", "REF", "UAF", "INS", "SEP", "IMG", "MNC", "AGR", "DEV", "ENV", "HLH", "HRI",
            "MOD", "RAD", "SET", "TOP", "UIS");

    private Countries() {}

    /** Three letters, or nothing. */
    static String of(String code) {
        if (!isCode(code)) {
            return "";
        }
        String first = code.substring(0, PART);
        return NO_COUNTRY.contains(first) ? "" : first;
    }

    /** Whether it looks like a code rather than a name. */
    static boolean isCode(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) < 'A' || words.charAt(i) > 'Z') {
                return false;
            }
        }
        return words.length() >= PART;
    }
}
