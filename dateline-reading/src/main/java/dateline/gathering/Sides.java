package dateline.gathering;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Whether the actors of two tellings can be those of one act.
 *
 * @param sources how those who act agree; of acts that both sides do, how all parties agree
 * @param targets how those acted on agree
 * @param told whether the two name enough of the same side to be held one act by their actors alone, as within one
 *     dispatch they must be
 */
record Sides(Agreement sources, Agreement targets, boolean told) {
    /** Roles that a state alone gives. Whoever has none of them is a private person under any name. */
    private static final Set<String> OF_STATE = Set.of("GOV", "MIL", "COP", "JUD", "SPY", "LEG");

    private static final int PART = 3;

    static Sides compare(Told a, Told b) {
        if (a.telling.reciprocal() || b.telling.reciprocal()) {
            return mutual(a.both(), b.both());
        }
        boolean told = !a.sources.isEmpty() && !b.sources.isEmpty() || !a.targets.isEmpty() && !b.targets.isEmpty();
        boolean addressed = !(a.spoken || b.spoken) || a.targets.isEmpty() == b.targets.isEmpty();
        return new Sides(side(a.sources, b.sources), side(a.targets, b.targets), told && addressed);
    }

    /** Whether those who act are the same, or wider or narrower told. */
    boolean firmSources() {
        return sources != Agreement.LOOSE && sources != Agreement.APART;
    }

    /** Whether those acted on are the same, or wider or narrower told. */
    boolean firmTargets() {
        return targets != Agreement.LOOSE && targets != Agreement.APART;
    }

    private static Sides mutual(Set<String> a, Set<String> b) {
        boolean within = a.containsAll(b) || b.containsAll(a);
        boolean equal = a.size() > 1 && a.equals(b);
        boolean told = equal || !a.isEmpty() && !b.isEmpty() && within && a.size() + b.size() > 2;
        if (a.isEmpty() || b.isEmpty()) {
            return new Sides(Agreement.OPEN, Agreement.OPEN, told);
        }
        if (equal) {
            return new Sides(Agreement.SAME, Agreement.SAME, told);
        }
        Set<String> few = a.size() <= b.size() ? a : b;
        Set<String> many = few == a ? b : a;
        if (few.stream().allMatch(x -> many.stream().anyMatch(y -> same(x, y)))) {
            return new Sides(Agreement.NEAR, few.size() > 1 ? Agreement.NEAR : Agreement.OPEN, told);
        }
        boolean loose = few.stream().allMatch(x -> many.stream().anyMatch(y -> same(x, y) || alike(x, y)));
        return new Sides(loose ? Agreement.LOOSE : Agreement.APART, Agreement.OPEN, told);
    }

    private static Agreement side(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Agreement.OPEN;
        }
        if (any(a, b, String::equals)) {
            return Agreement.SAME;
        }
        if (any(a, b, Sides::same)) {
            return Agreement.NEAR;
        }
        return any(a, b, Sides::alike) ? Agreement.LOOSE : Agreement.APART;
    }

    private static boolean any(Set<String> a, Set<String> b, BiPredicate<String, String> test) {
        for (String x : a) {
            for (String y : b) {
                if (test.test(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** One names the other's actor wider or narrower: USA and USAMIL, REB and SYRREB, but not USAGOV and USAMIL. */
    private static boolean same(String a, String b) {
        boolean codes = code(a) && code(b);
        return a.equals(b) || codes && (a.startsWith(b) || b.startsWith(a) || countryless(a, b) || countryless(b, a));
    }

    /** REB and SYRREB. */
    private static boolean countryless(String role, String full) {
        return full.length() == role.length() + PART && full.endsWith(role);
    }

    /** Two private actors of one country: the gunman of one desk is the worker or the suspect of another. */
    private static boolean alike(String a, String b) {
        if (!code(a) || !code(b)) {
            return !code(a) && !code(b) && shareWord(a, b);
        }
        return !OF_STATE.contains(role(a))
                && !OF_STATE.contains(role(b))
                && (Countries.of(a).isEmpty()
                        || Countries.of(b).isEmpty()
                        || Countries.of(a).equals(Countries.of(b)));
    }

    private static String role(String code) {
        return Countries.of(code).isEmpty()
                ? code.substring(0, PART)
                : code.length() >= 2 * PART ? code.substring(PART, 2 * PART) : "";
    }

    /** Whether one of the names is in the other, as a last name is in a full one. */
    private static boolean shareWord(String a, String b) {
        Set<String> words =
                new HashSet<>(Arrays.asList(a.toLowerCase(Locale.ROOT).split("\\s+")));
        for (String w : b.toLowerCase(Locale.ROOT).split("\\s+")) {
            if (w.length() > PART && words.contains(w)) {
                return true;
            }
        }
        return false;
    }

    private static boolean code(String s) {
        return Countries.isCode(s);
    }
}
