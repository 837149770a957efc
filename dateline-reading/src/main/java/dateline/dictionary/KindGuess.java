package dateline.dictionary;

import dateline.record.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what sort of actor a name is, which the old dictionaries leave open: by its words, its given name, its codes.
 * Immutable; safe for concurrent use.
 *
 * <p>Example: {@code Red Comet Front} with XYZREB is a group, {@code Ada Kowal} with POLGOV of some years a person.
 */
final class KindGuess {
    private record Word(String kind, String word) {}

    private static final Set<String> OFFICES = Set.of("GOV", "ELI", "LEG", "JUD", "MIL", "SPY", "COP", "OPP");
    private static final Set<String> ARMED = Set.of("REB", "INS", "SEP", "RAD", "UAF", "CRM", "REF", "TER");
    private static final Set<String> ABROAD = Set.of("IGO", "IMG", "NGO", "NGM", "INT", "UIS");

    private final List<Word> words = new ArrayList<>();
    private final Set<String> given = new HashSet<>();

    /**
     * @param kinds the lexicon's {@code dictionary/kinds.txt}
     * @param names the lexicon's {@code actors/given.txt}
     */
    KindGuess(Sheet kinds, Sheet names) {
        for (String line : kinds.lines()) {
            int bar = line.indexOf('|');
            if (bar > 0 && line.charAt(0) != '#') {
                for (String word : line.substring(bar + 1).split(";")) {
                    words.add(new Word(line.substring(0, bar).strip(), " " + word.strip() + " "));
                }
            }
        }
        for (String line : names.lines()) {
            int bar = line.indexOf('|');
            if (bar > 0 && line.charAt(0) != '#') {
                for (String name : line.substring(bar + 1).split(";")) {
                    given.add(name.strip().toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    /** The kind, as the dictionary writes it. */
    String of(String name, List<DatedCode> codes) {
        String lower = " " + name.toLowerCase(Locale.ROOT).replace('-', ' ') + " ";
        String said = byWords(lower);
        boolean armed = has(codes, ARMED);
        if (said != null) {
            // "National Front" with a rebel's code fights; with another it stands for election
            return said.equals("group") && has(codes, Set.of("PTY", "LEG", "GOV")) && !armed ? "party" : said;
        }
        boolean several = name.indexOf(' ') > 0;
        if (codes.stream()
                .allMatch(c -> c.code().length() == 3
                        && !ABROAD.contains(c.code())
                        && !OFFICES.contains(c.code())
                        && !ARMED.contains(c.code()))) {
            return "state";
        }
        boolean dated = codes.stream().anyMatch(c -> !c.always());
        if (several && (given.contains(lower.substring(1, lower.indexOf(' ', 1))) || dated && has(codes, OFFICES))) {
            return "person";
        }
        if (armed) {
            return "group";
        }
        if (has(codes, Set.of("MED"))) {
            return "media";
        }
        if (has(codes, Set.of("BUS", "MNC"))) {
            return "company";
        }
        if (has(codes, Set.of("PTY"))) {
            return "party";
        }
        if (codes.stream().anyMatch(c -> ABROAD.contains(c.code().substring(0, 3))) || has(codes, ABROAD)) {
            return "organisation";
        }
        if (dated && has(codes, OFFICES)) {
            return "person";
        }
        return has(codes, OFFICES) ? "body" : "organisation";
    }

    private @Nullable String byWords(String lower) {
        for (Word w : words) {
            if (lower.contains(w.word())) {
                return w.kind();
            }
        }
        return null;
    }

    /** Whether some code's first role behind its land is among these. */
    private static boolean has(List<DatedCode> codes, Set<String> roles) {
        return codes.stream()
                .anyMatch(c -> c.code().length() >= 6 && roles.contains(c.code().substring(3, 6)));
    }
}
