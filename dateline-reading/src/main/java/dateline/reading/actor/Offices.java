package dateline.reading.actor;

import java.util.Set;

/** Words for offices: which of them mean one office. */
final class Offices {
    private static final Set<String> STATE = Set.of(
            "president",
            "king",
            "queen",
            "emir",
            "sultan",
            "emperor",
            "monarch",
            "ruler",
            "head of state",
            "leader",
            "interim president",
            "acting president",
            "supreme leader",
            "pope",
            "prince");
    private static final Set<String> GOVERNMENT =
            Set.of("prime minister", "head of government", "chief minister", "leader");

    private static final Set<String> ABROAD =
            Set.of("foreign minister", "defence minister", "vice president", "speaker", "secretary general");

    private static final java.util.List<String> HEADS = java.util.List.of(
            "president",
            "prime minister",
            "king",
            "queen",
            "emir",
            "sultan",
            "emperor",
            "chancellor",
            "premier",
            "vice president",
            "deputy prime minister");

    private Offices() {}

    /** Whether two wordings name one office outright, not only its like ("head of government"). */
    static boolean equal(String a, String b) {
        return canonical(a).equals(canonical(b));
    }

    /** Whether two wordings can mean one office: "Minister of Defense", "defence minister". */
    static boolean same(String a, String b) {
        String x = canonical(a);
        String y = canonical(b);
        return x.equals(y)
                || x.equals("head of state") && STATE.contains(y)
                || y.equals("head of state") && STATE.contains(x)
                || x.equals("head of government") && GOVERNMENT.contains(y)
                || y.equals("head of government") && GOVERNMENT.contains(x)
                || y.equals("leader") && top(x);
    }

    /** Whether an office is a head of state's or government's. */
    static boolean top(String office) {
        String x = canonical(office);
        if (office.startsWith("premier of ") || office.startsWith("chief ")) {
            return false;
        }
        return STATE.contains(x) || GOVERNMENT.contains(x);
    }

    /** Whether who holds an office is told of in other lands, by the surname alone. */
    static boolean abroad(String office) {
        return ABROAD.contains(canonical(office));
    }

    private static String canonical(String office) {
        String s = Spelling.fold(office).replace("defense", "defence");
        for (String head : HEADS) {
            if (s.startsWith(head) && s.startsWith(" of ", head.length())) {
                s = head;
            }
        }
        if (s.startsWith("minister of ") || s.startsWith("minister for ")) {
            s = s.substring(s.indexOf(' ', 9) + 1).replace("the ", "") + " minister";
        }
        if (s.startsWith("secretary of ")) {
            s = s.substring(13).replace("the ", "") + " minister";
        }
        return switch (s) {
            case "premier", "chancellor", "taoiseach", "federal chancellor" -> "prime minister";
            case "foreign secretary",
                    "foreign affairs minister",
                    "foreign affairs secretary",
                    "state minister",
                    "external affairs minister" -> "foreign minister";
            case "defence secretary", "national defence minister", "armed forces minister" -> "defence minister";
            case "home secretary", "home minister", "home affairs minister", "internal affairs minister" ->
                "interior minister";
            default -> s;
        };
    }
}
