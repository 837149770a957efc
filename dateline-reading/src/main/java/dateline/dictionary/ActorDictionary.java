package dateline.dictionary;

import dateline.record.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the actors of PETRARCH and TABARI: a name, its synonyms behind {@code +} or in round or curly brackets, its
 * codes in square ones, on the name's line or on lines of their own. For one dictionary; not for sharing.
 */
final class ActorDictionary {
    private final KindGuess kinds;
    private final String source;
    private final Proof proof;
    private final CodeReader codeReader;
    private final Substitutions sets;
    private final List<DictionaryLine> out = new ArrayList<>();

    private final List<String> names = new ArrayList<>();
    private final List<DatedCode> codes = new ArrayList<>();
    private int begun;
    private boolean faulty;
    private boolean open;

    ActorDictionary(KindGuess kinds, Sheet sheet, String source) {
        this.kinds = kinds;
        this.source = source;
        this.proof = new Proof(sheet.name());
        this.codeReader = new CodeReader(proof);
        this.sets = new Substitutions(proof);
        for (BareLines.Bare line : BareLines.of(sheet.lines())) {
            read(line.text(), line.number());
        }
        close();
    }

    Translated translated() {
        return new Translated(out, proof.rejections());
    }

    private void read(String text, int line) {
        char first = text.charAt(0);
        if (sets.define(text, line)) {
            return;
        }
        if (first == '[') {
            if (open) {
                codes(text, line);
            } else {
                proof.reject("stray-line", line, "There is no name above that this code could belong to.");
            }
            return;
        }
        if (first == '+') {
            if (open) {
                phrase(text.substring(1).strip(), line);
            } else {
                proof.reject("stray-line", line, "There is no name above that this synonym could belong to.");
            }
            return;
        }
        close();
        begun = line;
        open = true;
        phrase(text, line);
        if (names.isEmpty()) {
            // its synonyms and codes would fall to the name before
            faulty = true;
        }
    }

    private void codes(String text, int line) {
        List<DatedCode> found = codeReader.read(text, line);
        faulty |= found.isEmpty();
        for (DatedCode code : found) {
            if (!codes.contains(code)) {
                codes.add(code);
            }
        }
    }

    /** A name with whatever stands behind it. */
    private void phrase(String text, int line) {
        int bracket = text.indexOf('[');
        if (bracket >= 0) {
            codes(text.substring(bracket), line);
        }
        String left = bracket < 0 ? text : text.substring(0, bracket);
        String inside = "";
        int round = left.indexOf('(');
        int curly = left.indexOf('{');
        boolean plural = curly > 0 && left.charAt(curly - 1) == ' ';
        int from = round >= 0 && (curly < 0 || round < curly) ? round : plural ? curly : -1;
        if (from >= 0) {
            char last = left.charAt(from) == '(' ? ')' : '}';
            int to = left.lastIndexOf(last);
            if (to < from) {
                faulty |= names.isEmpty();
                proof.reject("bracket-open", line, "The bracket is not closed: " + Proof.quote(left) + ".");
                return;
            }
            inside = left.substring(from + 1, to);
            left = left.substring(0, from) + left.substring(to + 1);
        }
        List<String> patterns = new ArrayList<>();
        patterns.add(left);
        for (String synonym : inside.split("[,/|;]")) {
            if (!synonym.isBlank()) {
                patterns.add(synonym);
            }
        }
        for (String pattern : patterns) {
            List<String> expanded = sets.expand(pattern, line);
            for (String name : expanded == null ? List.<String>of() : expanded) {
                name(NameWriter.plain(name), line);
            }
        }
    }

    private void name(String name, int line) {
        if (name.chars().noneMatch(Character::isLetterOrDigit)) {
            proof.reject("no-name", line, "The line names nobody.");
        } else if (name.indexOf('|') >= 0
                || name.indexOf(']') >= 0
                || name.chars().anyMatch(Character::isISOControl)) {
            proof.reject("name", line, Proof.quote(name) + " holds marks that no name has.");
        } else {
            names.add(name);
        }
    }

    private void close() {
        if (open && !names.isEmpty()) {
            if (codes.isEmpty()) {
                if (!faulty) {
                    proof.reject(
                            "no-code",
                            begun,
                            Proof.quote(names.get(0)) + " has no code; write one in square brackets behind it.");
                }
            } else {
                codes.sort(Comparator.comparing(DatedCode::always));
                out.add(named(names, codes, null, kinds, source, begun));
            }
        }
        names.clear();
        codes.clear();
        faulty = false;
        open = false;
    }

    /** An entry of names in whatever case; the first is the actor's own. */
    static DictionaryLine.Named named(
            List<String> names,
            List<DatedCode> codes,
            @Nullable String kind,
            KindGuess kinds,
            String source,
            int line) {
        Set<String> cased = new LinkedHashSet<>();
        names.forEach(n -> cased.add(NameWriter.cased(n, names)));
        List<String> aliases = new ArrayList<>(cased);
        String name = aliases.remove(0);
        return new DictionaryLine.Named(
                name, aliases, kind != null ? kind : kinds.of(name, codes), codes, source, line);
    }
}
