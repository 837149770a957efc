package dateline.gazetteer;

import dateline.reading.place.NameKey;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one line of GeoNames' main table: 19 columns parted by tabs, {@code geonameid name asciiname alternatenames
 * latitude longitude class code country cc2 admin1 admin2 admin3 admin4 population elevation dem timezone modified}.
 * Stateless but for the names of divisions.
 */
final class PlaceLine {
    private static final int COLUMNS = 19;
    private static final int LONGEST_NAME = 200;
    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(\\.\\d{1,12})?");
    private static final Pattern ID = Pattern.compile("[1-9]\\d{0,8}|1\\d{9}");
    private static final Pattern PEOPLE = Pattern.compile("\\d{1,11}");
    private static final Pattern DIVISION = Pattern.compile("[A-Za-z0-9_-]{0,20}");
    private static final Set<String> COUNTRIES = countries();
    /** Places of the past: nothing happens there any more. */
    private static final Set<String> GONE = Set.of("PPLH", "PPLQ", "PPLW", "PPLCH");

    private final Map<String, String> divisions;

    /** @param divisions names of first-level divisions by code, as far as a file of them was given */
    PlaceLine(Map<String, String> divisions) {
        this.divisions = divisions;
    }

    /**
     * What became of a line: a row, or a fault, or neither if it is a good line of no use.
     *
     * @param ascii its name in Latin letters, where that is looked up by other letters than its name; else null
     */
    record Read(
            @Nullable Row row,
            @Nullable String ascii,
            @Nullable Fault fault) {
        static final Read USELESS = new Read(null, null, null);

        static Read fault(String code, String message) {
            return new Read(null, null, new Fault(code, message));
        }
    }

    Read read(String line) {
        String[] f = line.split("\t", -1);
        if (f.length != COLUMNS) {
            return Read.fault(
                    "columns", "A place has " + COLUMNS + " columns parted by tabs, this line " + f.length + ".");
        }
        if (!ID.matcher(f[0]).matches()) {
            return Read.fault("no-id", "The first column is no GeoNames id: " + shown(f[0]) + ".");
        }
        String name = f[1].strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return Read.fault(
                    "bad-name",
                    name.isEmpty()
                            ? "The place has no name."
                            : "The name is longer than " + LONGEST_NAME + " letters.");
        }
        Double lat = degrees(f[4], 90);
        Double lon = degrees(f[5], 180);
        if (lat == null || lon == null) {
            return Read.fault("bad-point", "This is no point of the earth: " + shown(f[4] + ", " + f[5]) + ".");
        }
        String people = f[14].isEmpty() ? "0" : f[14];
        if (!PEOPLE.matcher(people).matches()) {
            return Read.fault("bad-population", "This is no number of inhabitants: " + shown(f[14]) + ".");
        }
        char kind = kind(f[6], f[7]);
        if (kind == 0) {
            return Read.USELESS;
        }
        if (!COUNTRIES.contains(f[8]) || !DIVISION.matcher(f[10]).matches()) {
            return Read.fault(
                    "bad-country", "This is no country and first-level code: " + shown(f[8] + "." + f[10]) + ".");
        }
        String code = f[8] + "." + (f[10].isEmpty() ? "00" : f[10]);
        String known = divisions.get(code);
        Row row = Row.of(
                name,
                known == null ? code : code + "|" + known,
                kind,
                Long.parseLong(people),
                lat,
                lon,
                Integer.parseInt(f[0]));
        String latin = f[2].strip();
        boolean other = !latin.isEmpty()
                && latin.length() <= LONGEST_NAME
                && !NameKey.of(latin).equals(row.key());
        return row.key().isEmpty()
                ? Read.fault("bad-name", "The name has neither a letter nor a digit: " + shown(name) + ".")
                : new Read(row, other ? latin : null, null);
    }

    /** The letter of the packed form; 0 for what is no town and no second-level division. */
    private static char kind(String featureClass, String code) {
        if (featureClass.equals("A")) {
            return code.equals("ADM2") ? 'D' : 0;
        }
        return !featureClass.equals("P") || GONE.contains(code) ? 0 : CityPackage.kind(code);
    }

    private static @Nullable Double degrees(String field, int most) {
        if (!DEGREES.matcher(field).matches()) {
            return null;
        }
        double value = Double.parseDouble(field);
        return Math.abs(value) <= most ? value : null;
    }

    private static Set<String> countries() {
        Set<String> out = new HashSet<>(List.of(Locale.getISOCountries()));
        out.add("XK");
        return Set.copyOf(out);
    }

    private static String shown(String field) {
        return "\"" + (field.length() <= 40 ? field : field.substring(0, 40) + "…") + "\"";
    }
}
