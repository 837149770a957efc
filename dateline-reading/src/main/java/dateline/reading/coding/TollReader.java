package dateline.reading.coding;

import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import dateline.record.Magnitude;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the counts that a clause gives for its act: {@code killed at least 12 people} gives killed {@code 12/..}, {@code
 * between 20 and 30 protesters} gives {@code 20/30}. Stateless.
 */
final class TollReader {
    private static final Set<String> AT_LEAST = Set.of("least", "more", "over", "than");
    private static final Set<String> AT_MOST = Set.of("most", "to", "fewer", "less");
    private static final Map<String, Long> NUMBERS = Map.ofEntries(
            Map.entry("a", 1L),
            Map.entry("one", 1L),
            Map.entry("two", 2L),
            Map.entry("three", 3L),
            Map.entry("four", 4L),
            Map.entry("five", 5L),
            Map.entry("six", 6L),
            Map.entry("seven", 7L),
            Map.entry("eight", 8L),
            Map.entry("nine", 9L),
            Map.entry("ten", 10L),
            Map.entry("eleven", 11L),
            Map.entry("twelve", 12L),
            Map.entry("thirteen", 13L),
            Map.entry("fourteen", 14L),
            Map.entry("fifteen", 15L),
            Map.entry("sixteen", 16L),
            Map.entry("seventeen", 17L),
            Map.entry("eighteen", 18L),
            Map.entry("nineteen", 19L),
            Map.entry("twenty", 20L),
            Map.entry("thirty", 30L),
            Map.entry("forty", 40L),
            Map.entry("fifty", 50L),
            Map.entry("sixty", 60L),
            Map.entry("seventy", 70L),
            Map.entry("eighty", 80L),
            Map.entry("ninety", 90L));
    private static final Map<String, Long> SCALES = Map.of(
            "hundred",
            100L,
            "thousand",
            1_000L,
            "million",
            1_000_000L,
            "billion",
            1_000_000_000L,
            "dozen",
            12L,
            "score",
            20L,
            "m",
            1_000_000L,
            "bn",
            1_000_000_000L);
    private static final Map<String, String> CURRENCIES = Map.of(
            "$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "dollar", "USD", "euro", "EUR", "pound", "GBP", "yuan",
            "CNY", "ruble", "RUB");

    /** What is counted in an attack and is no victim: "fired 40 rounds". */
    private static final Set<String> THINGS = Set.of(
            "round",
            "shot",
            "bullet",
            "cartridge",
            "rocket",
            "missile",
            "shell",
            "mortar",
            "grenade",
            "bomb",
            "drone",
            "projectile",
            "volley",
            "warhead",
            "canister",
            "blow",
            "time",
            "hour",
            "day",
            "week",
            "month",
            "year",
            "kilometre",
            "kilometer",
            "mile",
            "metre",
            "meter",
            "percent",
            "%",
            "house",
            "home",
            "building",
            "vehicle",
            "car",
            "truck",
            "tank",
            "plane",
            "aircraft",
            "helicopter",
            "ship",
            "boat",
            "village",
            "town",
            "city");

    /** The magnitude that a coding's tolls fill. */
    Magnitude read(Coding coding) {
        Map<String, String> found = new HashMap<>();
        collect(coding, found);
        for (Coding tally : coding.tallies()) {
            collect(tally, found);
        }
        if (found.isEmpty()) {
            return Magnitude.NONE;
        }
        return new Magnitude(
                found.get("killed"),
                found.get("injured"),
                found.get("arrested"),
                found.get("displaced"),
                found.get("participants"),
                found.get("money"));
    }

    private void collect(Coding coding, Map<String, String> found) {
        Tree tree = coding.clause().tree();
        Arguments arguments =
                new Arguments(tree, coding.clause(), coding.clause().args(), coding.trigger());
        for (Frame.Toll toll : coding.frame().tolls()) {
            for (int t : arguments.tokens(toll.role())) {
                boolean thing = THINGS.contains(tree.token(t).lemma());
                String value = toll.magnitude().equals("money") ? money(tree, t) : thing ? null : count(tree, t);
                if (value != null) {
                    found.putIfAbsent(toll.magnitude(), value);
                }
            }
        }
    }

    /** Count in the noun phrase headed by {@code t}, or null. */
    @Nullable
    String count(Tree tree, int t) {
        int number = tree.token(t).xpos().equals("CD") ? t : tree.child(t, "nummod");
        if (number < 0) {
            return plural(tree, t);
        }
        Long value = value(tree, number);
        if (value == null) {
            return null;
        }
        boolean least = false;
        boolean most = false;
        for (int i = Math.max(0, number - 3); i < number; i++) {
            String lemma = tree.token(i).form().toLowerCase(Locale.ROOT);
            least |= AT_LEAST.contains(lemma);
            most |= AT_MOST.contains(lemma) && i > 0 && tree.token(i - 1).form().equalsIgnoreCase("up")
                    || lemma.equals("most") && i > 0 && tree.token(i - 1).form().equalsIgnoreCase("at");
        }
        return least ? value + "/.." : most ? "../" + value : Long.toString(value);
    }

    /** "dozens of", "hundreds of", "scores of": open upwards. */
    private static @Nullable String plural(Tree tree, int t) {
        int head = tree.head(t);
        for (int i : new int[] {t, head}) {
            if (i < 0 || !tree.token(i).xpos().equals("NNS")) {
                continue;
            }
            String lemma = tree.token(i).lemma(); // "thousands" keeps its s in some models
            Long scale = SCALES.get(lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma);
            if (scale != null) {
                return scale * 2 + "/..";
            }
        }
        return null;
    }

    private static @Nullable Long value(Tree tree, int number) {
        double total = 0;
        boolean seen = false;
        int first = number;
        while (first > 0 && (isNumber(tree.token(first - 1)) || isLink(tree, first - 1))) {
            first--;
        }
        for (int i = first; i < tree.size() && (isNumber(tree.token(i)) || isLink(tree, i)); i++) {
            if (isLink(tree, i)) {
                continue;
            }
            String word = tree.token(i).form().toLowerCase(Locale.ROOT).replace(",", "");
            Long scale = SCALES.get(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
            if (scale != null) {
                total = (seen ? total : 1) * scale;
            } else if (NUMBERS.containsKey(word)) {
                total += NUMBERS.get(word);
            } else if (word.matches("\\d{1,12}(\\.\\d{1,6})?")) {
                total = Double.parseDouble(word);
            } else {
                int hyphen = word.indexOf('-');
                Long tens = hyphen > 0 ? NUMBERS.get(word.substring(0, hyphen)) : null;
                Long ones = hyphen > 0 ? NUMBERS.get(word.substring(hyphen + 1)) : null;
                if (tens == null || ones == null) {
                    return null;
                }
                total += tens + ones;
            }
            seen = true;
        }
        return seen ? Math.round(total) : null;
    }

    /** The hyphen of "twenty - two". */
    private static boolean isLink(Tree tree, int i) {
        return tree.token(i).form().equals("-")
                && i > 0
                && i + 1 < tree.size()
                && tree.token(i - 1).form().toLowerCase(Locale.ROOT).endsWith("ty")
                && NUMBERS.getOrDefault(tree.token(i - 1).form().toLowerCase(Locale.ROOT), 0L) >= 20
                && NUMBERS.getOrDefault(tree.token(i + 1).form().toLowerCase(Locale.ROOT), 10L) < 10;
    }

    private static boolean isNumber(Token t) {
        return t.xpos().equals("CD") || SCALES.containsKey(t.lemma());
    }

    private static @Nullable String money(Tree tree, int t) {
        for (int i : tree.subtree(t).stream().toArray()) {
            String currency = CURRENCIES.get(tree.token(i).lemma());
            if (currency == null) {
                continue;
            }
            int number = i + 1 < tree.size() && tree.token(i + 1).xpos().equals("CD")
                    ? i + 1
                    : i > 0 && isNumber(tree.token(i - 1)) ? i - 1 : -1;
            Long value = number < 0 ? null : value(tree, number);
            if (value != null) {
                return value + " " + currency;
            }
        }
        return null;
    }

    /** Names of the magnitudes that a frame may fill. */
    static List<String> names() {
        return List.of("killed", "injured", "arrested", "displaced", "participants", "money");
    }
}
