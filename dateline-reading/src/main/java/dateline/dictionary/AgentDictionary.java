package dateline.dictionary;

import dateline.record.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads agents, {@code POLICEMAN_ {POLICEMEN_} [~COP]}, into lines of nouns, one for each role and type. For one
 * dictionary; not for sharing.
 */
final class AgentDictionary {
    private record Group(String role, String type) {}

    private final Map<String, String> types;
    private final Proof proof;
    private final Substitutions sets;
    private final Map<Group, Set<String>> nouns = new LinkedHashMap<>();
    private final Map<Group, Integer> begun = new HashMap<>();

    /** @param types what sort of noun the house's own nouns are, by their last word: {@code person body group} */
    AgentDictionary(Map<String, String> types, Sheet sheet) {
        this.types = types;
        this.proof = new Proof(sheet.name());
        this.sets = new Substitutions(proof);
        for (BareLines.Bare line : BareLines.of(sheet.lines())) {
            if (!sets.define(line.text(), line.number())) {
                read(line.text(), line.number());
            }
        }
    }

    /** The types of the house's own nouns, from {@code actors/agents.txt}. */
    static Map<String, String> types(Sheet agents) {
        Map<String, String> out = new HashMap<>();
        for (String line : agents.lines()) {
            String[] cells = line.split("\\|");
            if (cells.length >= 3 && line.charAt(0) != '#') {
                for (String word : cells[2].split(";")) {
                    out.putIfAbsent(word.strip(), cells[1].strip());
                }
            }
        }
        return out;
    }

    Translated translated() {
        List<DictionaryLine> out = new ArrayList<>();
        nouns.forEach((group, words) -> {
            int from = begun.getOrDefault(group, 0);
            out.add(new DictionaryLine.Nouns(group.role(), group.type(), List.copyOf(words), from));
        });
        return new Translated(out, proof.rejections());
    }

    private void read(String text, int line) {
        int bracket = text.lastIndexOf('[');
        int end = bracket < 0 ? -1 : CodeReader.closing(text, bracket);
        if (end < 0) {
            proof.reject("no-code", line, "Behind the noun comes its role, such as [~COP].");
            return;
        }
        String code = text.substring(bracket + 1, end).strip();
        boolean behind = code.startsWith("~");
        if (!behind && !code.endsWith("~")) {
            proof.reject("agent-code", line, Proof.quote(code) + " is no role; a role has a tilde, as in ~COP.");
            return;
        }
        String role = behind ? code.substring(1) : code.substring(0, code.length() - 1);
        if (!role.matches("[A-Z]{3,12}")) {
            proof.reject(
                    "agent-code", line, Proof.quote(code) + " is no role; a role has capital letters, as in ~COP.");
            return;
        }
        String left = text.substring(0, bracket).strip();
        int curly = left.endsWith("}") ? left.lastIndexOf('{') : -1;
        String plural = curly < 0 ? "" : left.substring(curly + 1, left.length() - 1);
        List<String> patterns = new ArrayList<>();
        patterns.add(curly < 0 ? left : left.substring(0, curly));
        for (String other : plural.split(",")) {
            if (!other.isBlank()) {
                patterns.add(other);
            }
        }
        String type = "";
        for (String pattern : patterns) {
            List<String> names = sets.expand(pattern, line);
            for (String name : names == null ? List.<String>of() : names) {
                String noun = NameWriter.plain(name).toLowerCase(Locale.ROOT);
                if (noun.isEmpty() || noun.indexOf('|') >= 0 || noun.indexOf(';') >= 0) {
                    proof.reject("no-name", line, "The line holds no noun.");
                    continue;
                }
                type = type.isEmpty() ? type(noun) : type;
                Group group = new Group(role, type);
                nouns.computeIfAbsent(group, g -> new LinkedHashSet<>()).add(noun);
                begun.putIfAbsent(group, line);
            }
        }
    }

    /** By the longest end of the noun that the house knows; a human being otherwise. */
    private String type(String noun) {
        String end = noun;
        while (true) {
            String known = types.get(end);
            if (known == null && end.endsWith("s")) {
                known = types.get(end.substring(0, end.length() - 1));
            }
            if (known != null) {
                return known;
            }
            int blank = end.indexOf(' ');
            if (blank < 0) {
                return "person";
            }
            end = end.substring(blank + 1);
        }
    }
}
