package dateline.export;

import dateline.record.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names and foreign codes of countries and roles. Immutable and safe for concurrent use. */
public final class CodeTable {
    private record Country(String name, String fips, String cow) {}

    private record Role(String kind, String name) {}

    private final Map<String, Country> countries = new LinkedHashMap<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();

    /**
     * @param countries {@code export/countries.txt}
     * @param roles {@code export/roles.txt}
     */
    public CodeTable(Sheet countries, Sheet roles) {
        for (String line : countries.lines()) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] cells = (line + "| | |").split("\\|", -1);
                this.countries.put(cells[0].strip(), new Country(cells[1].strip(), cells[2].strip(), cells[3].strip()));
            }
        }
        for (String line : roles.lines()) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] cells = (line + "| |").split("\\|", -1);
                this.roles.put(cells[0].strip(), new Role(cells[1].strip(), cells[2].strip()));
            }
        }
    }

    /** The code taken apart; null for null. */
    public @Nullable CodeParts parts(@Nullable String code) {
        if (code == null) {
            return null;
        }
        String country = null;
        String group = null;
        String religion = null;
        List<String> types = new ArrayList<>();
        for (int i = 0; i + 3 <= code.length(); i += 3) {
            String part = code.substring(i, i + 3);
            Role role = roles.get(part);
            if (i == 0 && countries.containsKey(part)) {
                country = part;
            } else if (role == null) {
                group = part;
            } else if (role.kind().equals("religion")) {
                religion = religion == null ? part : religion;
            } else {
                types.add(part);
            }
        }
        return new CodeParts(code, country, group, religion, types);
    }

    /** English name of a country; empty when there is none. */
    public String country(@Nullable String iso) {
        Country country = iso == null ? null : countries.get(iso);
        return country == null ? "" : country.name();
    }

    /** FIPS 10-4 code of a country; empty when there is none. */
    public String fips(@Nullable String iso) {
        Country country = iso == null ? null : countries.get(iso);
        return country == null ? "" : country.fips();
    }

    /** Correlates of War number of a state; empty when there is none. */
    public String cow(@Nullable String iso) {
        Country country = iso == null ? null : countries.get(iso);
        return country == null ? "" : country.cow();
    }

    /** Name of a role, religion or body; the code itself when it is unknown. */
    public String role(String code) {
        Role role = roles.get(code);
        return role == null ? code : role.name();
    }

    /** Names of the types of a code, in its order. */
    public List<String> sectors(@Nullable CodeParts parts) {
        return parts == null
                ? List.of()
                : parts.types().stream().map(this::role).toList();
    }
}
