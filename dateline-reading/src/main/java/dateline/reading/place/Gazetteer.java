package dateline.reading.place;

import dateline.record.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places of the world by name: towns and districts from the packed gazetteer; countries, first-level divisions,
 * regions, waters and other names from Dateline's own sheets. Immutable and safe for concurrent use.
 *
 * <p>Example: {@code named("Springfield")} gives every Springfield, the most populous first.
 */
public final class Gazetteer {
    private static final int MOST = 300;
    /** What a town of the news counts for at least, in inhabitants. */
    private static final double FAME = 150_000;

    private static final List<String> ARTICLES = List.of("al", "el", "ar", "as", "ad", "an", "ash", "az", "at", "ath");
    private static final Set<String> ARAB = Set.of(
            "SYR", "IRQ", "YEM", "LBY", "EGY", "SDN", "JOR", "LBN", "SAU", "PSE", "DZA", "TUN", "MAR", "OMN", "ARE",
            "KWT", "BHR", "QAT", "MRT", "IRN");
    /** Labels of hosts that anybody uses, wherever he sits. */
    private static final Set<String> WORLDWIDE =
            Set.of("TV", "IO", "ME", "CO", "FM", "AM", "TO", "LY", "AI", "CC", "WS", "LA");

    private static final Comparator<Toponym> BY_WEIGHT = Comparator.comparingDouble(Toponym::population)
            .reversed()
            .thenComparing(Toponym::name)
            .thenComparing(t -> String.valueOf(t.division()))
            .thenComparingInt(t -> t.geonameid() == null ? 0 : t.geonameid());

    private final List<TownRows> towns;
    private final Map<String, List<Toponym>> own = new HashMap<>();
    private final Map<String, List<Toponym>> abbreviated = new HashMap<>();
    private final Map<String, Toponym> countries = new HashMap<>();
    private final Map<String, String> alpha3 = new HashMap<>();
    private final Map<String, Toponym> divisions = new HashMap<>();
    private final Map<String, List<String>> capitals = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();

    /**
     * @param pressed the packed gazetteer, unzipped
     * @param countries sheet {@code places/countries.txt}
     * @param divisions sheet {@code places/divisions.txt}
     * @param regions sheet {@code places/regions.txt}
     * @param names sheet {@code places/names.txt}
     */
    public Gazetteer(byte[] pressed, Sheet countries, Sheet divisions, Sheet regions, Sheet names) {
        this(pressed, null, countries, divisions, regions, names);
    }

    /**
     * The same with a gazetteer of the user's own laid over the packed one.
     *
     * @param imported whose rows win over the packed ones; null for none
     */
    public Gazetteer(
            byte[] pressed,
            @Nullable PackedTowns imported,
            Sheet countries,
            Sheet divisions,
            Sheet regions,
            Sheet names) {
        PackedTowns packed = new PackedTowns(pressed);
        TownRows ours = new TownRows(packed, alpha3, this.divisions);
        // the newer of two rows for one place is the one that is met first
        towns = imported == null ? List.of(ours) : List.of(new TownRows(imported, alpha3, this.divisions), ours);
        for (String iso2 : Locale.getISOCountries()) {
            alpha3.put(iso2, new Locale("", iso2).getISO3Country());
        }
        alpha3.put("XK", "XKX");
        rows(countries, 7).forEach(this::country);
        Map<String, double[]> people = new HashMap<>();
        for (int i = 0; i < packed.size(); i++) {
            people.computeIfAbsent(packed.division(i), d -> new double[1])[0] += packed.population(i);
        }
        for (String[] f : rows(divisions, 5)) {
            double[] sum = people.get(f[0]);
            division(f, sum == null ? 0 : sum[0]);
        }
        rows(regions, 6).forEach(this::region);
        rows(names, 3).forEach(f -> otherNames(names.name(), f));
        own.replaceAll((k, v) -> List.copyOf(v));
        abbreviated.replaceAll((k, v) -> List.copyOf(v));
    }

    private static List<String[]> rows(Sheet sheet, int fields) {
        List<String[]> out = new ArrayList<>();
        for (String line : sheet.lines()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] f = line.split("\\|", -1);
                if (f.length != fields) {
                    throw new IllegalArgumentException(
                            sheet.name() + ": " + fields + " fields wanted, not " + f.length + ": " + line);
                }
                for (int i = 0; i < f.length; i++) {
                    f[i] = f[i].strip();
                }
                out.add(f);
            }
        }
        return out;
    }

    private static String[] list(String field) {
        return field.isEmpty() ? new String[0] : field.split(" *; *");
    }

    private void country(String[] f) {
        String iso = f[0].substring(0, 3);
        double[] at = point(f[2]);
        Toponym.Kind kind = f[0].endsWith(" city") ? Toponym.Kind.CAPITAL : Toponym.Kind.COUNTRY;
        Toponym t = new Toponym(f[1], iso, null, null, id(f[3]), at[0], at[1], kind, 5e7);
        countries.put(iso, t);
        name(f[1], t);
        for (String other : list(f[6])) {
            name(other, t);
        }
        capitals.put(iso, List.of(list(f[4])));
        for (String adjective : list(f[5])) {
            adjectives.putIfAbsent(adjective, iso);
        }
    }

    private void division(String[] f, double people) {
        double[] at = point(f[2]);
        String iso = alpha3.get(f[0].substring(0, 2));
        Toponym t = new Toponym(f[1], iso, f[0], f[1], id(f[3]), at[0], at[1], Toponym.Kind.DIVISION, people);
        divisions.put(f[0], t);
        name(f[1], t);
        for (String other : list(f[4])) {
            name(other, t);
        }
    }

    private void region(String[] f) {
        double[] at = point(f[3]);
        String iso = f[2].equals("-") ? null : f[2];
        boolean seat = f[0].equals("seat");
        Toponym.Kind kind = seat ? Toponym.Kind.POINT : Toponym.Kind.of(f[0]);
        Toponym t = new Toponym(f[1], iso, null, null, id(f[4]), at[0], at[1], kind, seat ? 0 : 2e6);
        name(f[1], t);
        for (String other : list(f[5])) {
            name(other, t);
        }
    }

    /** {@code UKR | Kyiv | Kiev}: the most populous Kyiv of Ukraine is also called Kiev. */
    private void otherNames(String sheet, String[] f) {
        String[] place = f[1].split(" *@ *");
        Toponym found = null;
        if (place.length == 2) {
            double[] at = point(place[1]);
            String code = f[0].length() > 3 ? f[0] : null;
            String iso = code == null ? f[0] : alpha3.get(code.substring(0, 2));
            Toponym in = code == null ? null : divisions.get(code);
            String admin1 = in == null ? null : in.name();
            found = new Toponym(place[0], iso, code, admin1, null, at[0], at[1], Toponym.Kind.TOWN, FAME);
        } else {
            for (Toponym t : named(f[1])) {
                if ((f[0].equals(t.iso()) || f[0].equals(t.division())) && t.kind() != Toponym.Kind.COUNTRY) {
                    if (found == null || better(t, found)) {
                        found = t;
                    }
                }
            }
        }
        if (found == null) {
            throw new IllegalArgumentException(sheet + ": no " + f[1] + " in " + f[0]);
        }
        String[] others = list(f[2]);
        String english = found.name();
        if (others.length > 0 && others[0].startsWith("=")) {
            others[0] = others[0].substring(1);
            english = others[0];
        }
        String packed = found.name();
        found = found.known(english, FAME);
        name(packed, found);
        for (String other : others) {
            name(other, found);
        }
    }

    private static boolean better(Toponym a, Toponym b) {
        return a.kind().isTown() != b.kind().isTown() ? a.kind().isTown() : a.population() > b.population();
    }

    private void name(String name, Toponym t) {
        boolean exact = name.length() <= 6 && (name.indexOf('.') > 0 || name.equals(name.toUpperCase(Locale.ROOT)))
                || name.equals("Qld");
        Map<String, List<Toponym>> into = exact ? abbreviated : own;
        List<Toponym> all = into.computeIfAbsent(exact ? name : NameKey.of(name), k -> new ArrayList<>(1));
        if (!all.contains(t)) {
            all.add(t);
        }
    }

    private static double[] point(String field) {
        return Arrays.stream(field.split(" +")).mapToDouble(Double::parseDouble).toArray();
    }

    private static @Nullable Integer id(String field) {
        return field.isEmpty() || field.equals("-") ? null : Integer.valueOf(field);
    }

    /** Every place of that name, whatever its accents, case and marks; Dateline's own first, then by population. */
    public List<Toponym> named(String name) {
        return keyed(NameKey.of(name));
    }

    List<Toponym> keyed(String key) {
        if (key.isEmpty()) {
            return List.of();
        }
        List<Toponym> mine = own.getOrDefault(key, List.of());
        if (!mine.isEmpty()
                && mine.get(0).kind() == Toponym.Kind.POINT
                && mine.get(0).population() == 0) {
            return mine;
        }
        List<Toponym> packed = inPacks(key);
        if (packed.isEmpty()) {
            return mine;
        }
        packed.sort(BY_WEIGHT);
        List<Toponym> out = new ArrayList<>(mine);
        for (Toponym t : packed) {
            if (out.size() < MOST && mine.stream().noneMatch(m -> same(m, t))) {
                out.add(t);
            }
        }
        return out;
    }

    static boolean isArticle(String word) {
        return ARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Places of a key with or without the Arabic article, in any of its spellings. */
    List<Toponym> spelt(String key) {
        int blank = key.indexOf(' ');
        String bare = blank > 0 && ARTICLES.contains(key.substring(0, blank)) ? key.substring(blank + 1) : key;
        List<Toponym> out = new ArrayList<>(keyed(key));
        if (bare.length() < 4 || bare.indexOf(' ') > 0) {
            return out;
        }
        for (String article : ARTICLES) {
            for (Toponym t : packed(article + " " + bare)) {
                if (!out.contains(t)) {
                    out.add(t);
                }
            }
        }
        if (!bare.equals(key)) {
            for (Toponym t : keyed(bare)) {
                if (ARAB.contains(String.valueOf(t.iso())) && !out.contains(t)) {
                    out.add(t);
                }
            }
        }
        return out;
    }

    private List<Toponym> packed(String key) {
        List<Toponym> out = inPacks(key);
        out.removeIf(t -> !ARAB.contains(String.valueOf(t.iso())));
        return out;
    }

    private List<Toponym> inPacks(String key) {
        List<Toponym> out = towns.get(0).keyed(key);
        if (towns.size() > 1) {
            Set<Integer> met = new HashSet<>();
            out.forEach(t -> met.add(t.geonameid() == null ? 0 : t.geonameid()));
            for (Toponym t : towns.get(1).keyed(key)) {
                if (t.geonameid() == null || !met.contains(t.geonameid())) {
                    out.add(t);
                }
            }
        }
        return out;
    }

    private static boolean same(Toponym a, Toponym b) {
        return a.equals(b) || a.geonameid() != null && a.geonameid().equals(b.geonameid());
    }

    /** Places of an abbreviation exactly as written: {@code U.S.}, {@code Ill.}, {@code NSW}. */
    public List<Toponym> abbreviation(String form) {
        return abbreviated.getOrDefault(form, List.of());
    }

    /** The country of an ISO 3166-1 alpha-3 code; null if there is none. */
    public @Nullable Toponym country(String iso) {
        return countries.get(iso);
    }

    /** The country of a host's last label ({@code fr}, {@code uk}); null if it stands for none, or for the world. */
    public @Nullable Toponym countryOfHost(String label) {
        String upper = label.toUpperCase(Locale.ROOT);
        if (upper.length() != 2 || WORLDWIDE.contains(upper)) {
            return null;
        }
        String iso = upper.equals("UK") ? "GBR" : alpha3.get(upper);
        return iso == null ? null : countries.get(iso);
    }

    /** The first-level division of a code such as {@code US.OH}; null if there is none. */
    public @Nullable Toponym division(String code) {
        return divisions.get(code);
    }

    /** The capital of a country, the seat of its government where the two differ; null where disputed or unknown. */
    public @Nullable Toponym capital(String iso) {
        for (String name : capitals.getOrDefault(iso, List.of())) {
            for (Toponym t : named(name)) {
                if (iso.equals(t.iso()) && t.kind().isTown()) {
                    return t;
                }
            }
        }
        return null;
    }

    /** ISO alpha-3 of the country that an adjective of nationality stands for ({@code Qatari}); null if it is none. */
    public @Nullable String countryOf(String adjective) {
        return adjectives.get(adjective);
    }

    /** Whether {@code outer} is the country or the first-level division that {@code inner} lies in. */
    public static boolean contains(Toponym outer, Toponym inner) {
        return switch (outer.kind()) {
            case COUNTRY -> outer.iso() != null && outer.iso().equals(inner.iso()) && !outer.equals(inner);
            case DIVISION ->
                outer.division() != null
                        && outer.division().equals(inner.division())
                        && inner.kind() != Toponym.Kind.DIVISION;
            default -> false;
        };
    }
}
