package dateline.gazetteer;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one line of GeoNames' table of other names: {@code alternateNameId geonameid language name preferred short
 * colloquial historic [from to]}, parted by tabs. Stateless.
 */
final class NameLine {
    private static final int LONGEST_NAME = 400;
    private static final Pattern ID = Pattern.compile("[1-9]\\d{0,8}|1\\d{9}");

    private final Set<String> languages;

    /** @param languages whose names are taken, {@code en} */
    NameLine(Set<String> languages) {
        this.languages = languages;
    }

    /**
     * What became of a line; no name and no fault if it is a good line of no use.
     *
     * @param preferred whether it is the name that the place is best known by in English
     */
    record Read(
            int id,
            @Nullable String name,
            boolean preferred,
            @Nullable Fault fault) {}

    Read read(String line) {
        String[] f = line.split("\t", -1);
        if (f.length < 4 || f.length > 10) {
            return fault("columns", "Another name has 4 to 10 columns parted by tabs, this line " + f.length + ".");
        }
        if (!ID.matcher(f[1]).matches()) {
            return fault("no-id", "The second column is no GeoNames id.");
        }
        String name = f[3].strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return fault("bad-name", "The name is empty or longer than " + LONGEST_NAME + " letters.");
        }
        boolean taken = languages.contains(f[2]) && !flag(f, 6) && !flag(f, 7);
        return new Read(Integer.parseInt(f[1]), taken ? name : null, flag(f, 4) && f[2].equals("en"), null);
    }

    private static Read fault(String code, String message) {
        return new Read(0, null, false, new Fault(code, message));
    }

    private static boolean flag(String[] f, int column) {
        return column < f.length && f[column].equals("1");
    }
}
