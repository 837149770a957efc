package dateline.bench;

import dateline.record.Place;
import dateline.record.Reading;
import dateline.shelf.LexiconShelf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * What may stand for what when dispatches are varied: countries for countries, towns for towns, made-up surnames for
 * surnames, outlets. Immutable.
 */
final class Names {
    /** A country by code, name and first adjective. */
    record Country(String iso, String name, String adjective) {}

    private static final String[] HEADS = {
        "Ab", "Bel", "Cor", "Dal", "Es", "Far", "Gor", "Hal", "Im", "Jas", "Kar", "Lor", "Mar", "Nor", "Os", "Pel",
        "Rad", "Sor", "Tam", "Ul", "Var", "Wes", "Yel", "Zan"
    };
    private static final String[] MIDDLES = {
        "a", "an", "ar", "e", "el", "en", "er", "i", "in", "o", "ol", "or", "u", "ul", "ov", "esh", "ir", "am", "ud",
        "it"
    };
    private static final String[] TAILS = {
        "ba", "dez", "dov", "fi", "gan", "go", "kin", "ko", "li", "man", "mir", "ni", "ra", "ri", "sen", "shi", "son",
        "ta", "ti", "va", "vic", "wa", "yan", "zadeh"
    };
    private static final String[] PAPERS = {
        "Courier",
        "Gazette",
        "Herald",
        "Journal",
        "Monitor",
        "Observer",
        "Post",
        "Record",
        "Star",
        "Times",
        "Tribune",
        "Wire"
    };
    private static final int OUTLETS = 300;
    private static final Pattern SMALL = Pattern.compile("(?<= )[a-z]{4,}(?= )");

    private final List<Country> countries = new ArrayList<>();
    private final Map<String, Country> byWord = new LinkedHashMap<>();
    private final List<Place> towns;
    private final List<String> outlets = new ArrayList<>();
    private final Map<String, List<String>> alike = new LinkedHashMap<>();

    /** @param readings whose towns are swapped among them */
    Names(List<Reading> readings) {
        for (String line : LexiconShelf.sheet("places/countries.txt").lines()) {
            String[] cells = line.split("\\|", -1);
            if (!line.startsWith("#") && cells.length > 5 && !cells[5].isBlank()) {
                Country c = new Country(cells[0].strip(), cells[1].strip(), cells[5].split(";", -1)[0].strip());
                countries.add(c);
                byWord.put(c.name(), c);
                byWord.putIfAbsent(c.adjective(), c);
                byWord.put(c.iso(), c);
            }
        }
        Map<String, Place> found = new LinkedHashMap<>();
        readings.forEach(r -> r.places().forEach(m -> {
            if (isTown(m.place())) {
                found.putIfAbsent(m.place().name(), m.place());
            }
        }));
        towns = List.copyOf(found.values());
        readings.stream()
                .flatMap(r -> SMALL.matcher(r.dispatch().body()).results())
                .map(java.util.regex.MatchResult::group)
                .distinct()
                .forEach(w ->
                        alike.computeIfAbsent(ending(w), k -> new ArrayList<>()).add(w));
        Random random = new Random(OUTLETS);
        for (int i = 0; i < OUTLETS; i++) {
            outlets.add(surname(random.nextInt(1000)) + " " + PAPERS[i % PAPERS.length]);
        }
    }

    /** Whether a place may stand for another town. */
    static boolean isTown(Place p) {
        return p.precision().equals("city") && p.iso() != null;
    }

    /** One of some ten thousand, the first ones more often. */
    static String surname(Random random) {
        double even = random.nextDouble();
        return surname((int) (even * even * HEADS.length * MIDDLES.length * TAILS.length));
    }

    private static String surname(int n) {
        return HEADS[n % HEADS.length]
                + MIDDLES[n / HEADS.length % MIDDLES.length]
                + TAILS[n / HEADS.length / MIDDLES.length % TAILS.length];
    }

    /** Another word that ends alike, so that sentences stay sentences to a parser. */
    String word(String like, Random random) {
        List<String> words = alike.getOrDefault(ending(like), List.of(like));
        return words.get(random.nextInt(words.size()));
    }

    private static String ending(String word) {
        return word.substring(word.length() - 2);
    }

    Country country(Random random) {
        double even = random.nextDouble();
        return countries.get((int) (even * even * countries.size()));
    }

    /** The country that a name, an adjective or a code stands for, or null. */
    @org.jspecify.annotations.Nullable
    Country country(String word) {
        return byWord.get(word);
    }

    Place town(Random random) {
        return towns.get(random.nextInt(towns.size()));
    }

    String outlet(Random random) {
        double even = random.nextDouble();
        return outlets.get((int) (even * even * even * outlets.size()));
    }
}
