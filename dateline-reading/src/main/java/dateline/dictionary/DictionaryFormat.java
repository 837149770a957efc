package dateline.dictionary;

import java.util.List;

/** Forms in which dictionaries of actors are written elsewhere. */
public enum DictionaryFormat {
    /** Blocks of PETRARCH: a name, synonyms behind {@code +}, codes with dates on lines of their own. */
    PETRARCH,
    /**
     * Lines of TABARI: a name, synonyms in round brackets, codes with or without dates, a comment behind a semicolon.
     */
    TABARI,
    /** Agents of PETRARCH or TABARI: nouns for whoever acts, and their role. */
    AGENTS,
    /** A table with a header that names its columns. */
    CSV,
    /** Whatever the lines look like. */
    AUTO;

    private static final int LOOKED_AT = 2000;

    /**
     * What lines look like.
     *
     * @return never {@link #AUTO}
     */
    public static DictionaryFormat of(List<String> lines) {
        int roles = 0;
        int synonyms = 0;
        int codes = 0;
        boolean first = true;
        for (String raw : lines.subList(0, Math.min(lines.size(), LOOKED_AT))) {
            String line = raw.strip();
            if (line.isEmpty() || line.charAt(0) == '#' || line.charAt(0) == ';' || line.startsWith("<!--")) {
                continue;
            }
            if (first && CsvDictionary.header(line)) {
                return CSV;
            }
            first = false;
            int bracket = line.indexOf('[');
            boolean tilde = bracket >= 0 && line.indexOf('~', bracket) >= 0;
            roles += tilde ? 1 : 0;
            codes += bracket >= 0 && !tilde ? 1 : 0;
            synonyms += line.charAt(0) == '+' || bracket == 0 ? 1 : 0;
        }
        return roles > codes ? AGENTS : synonyms > 0 ? PETRARCH : TABARI;
    }
}
