package dateline.reading.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Puts the patterns of a frame into words for readers who do not write lexicons.
 *
 * <p>Example: {@code verb seize|take over [control] of:territory|place} becomes "the verb <i>seize</i> or <i>take
 * over</i>, with the object <i>control</i>; what follows <i>of</i> is a word of <i>territory</i> or a named place".
 */
final class PatternWords {
    private static final Map<String, String> KINDS = Map.of(
            "verb", "The verb", "noun", "The noun", "adj", "The adjective or participle", "modal", "The modal verb");
    private static final Map<String, String> ROLES = Map.of(
            "subj",
            "its subject",
            "obj",
            "its object",
            "iobj",
            "its indirect object",
            "xcomp",
            "the infinitive under it",
            "ccomp",
            "the that-clause under it",
            "purpose",
            "its purpose",
            "advcl",
            "the clause beside it",
            "poss",
            "its possessor",
            "mod",
            "the word before it");

    private PatternWords() {}

    /** @param line a line of the lexicon that begins with {@code verb}, {@code noun}, {@code adj} or {@code modal} */
    static String of(String line) {
        int blank = line.indexOf(' ');
        String text = line.substring(blank + 1).strip();
        List<String> brackets = new ArrayList<>();
        StringBuilder outside = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', at)) {
            int close = text.indexOf(']', open);
            outside.append(text, at, open).append(' ');
            brackets.add(text.substring(open + 1, close).strip());
            at = close + 1;
        }
        outside.append(text.substring(at));
        StringBuilder words = new StringBuilder();
        List<String> conditions = new ArrayList<>();
        for (String part : outside.toString().strip().split("\\s+")) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                conditions.add(condition(part.substring(0, colon), part.substring(colon + 1)));
            } else {
                words.append(words.isEmpty() ? "" : " ").append(part);
            }
        }
        StringBuilder out = new StringBuilder(KINDS.getOrDefault(line.substring(0, blank), "The word"))
                .append(' ')
                .append(choice(words.toString()));
        for (String bracket : brackets) {
            out.append(", with ").append(bracket(bracket));
        }
        conditions.forEach(c -> out.append("; ").append(c));
        return out.append('.').toString();
    }

    private static String bracket(String inside) {
        if (inside.startsWith("subj ")) {
            return "the subject " + choice(inside.substring(5));
        }
        return choice(inside);
    }

    private static String condition(String roles, String fillers) {
        List<String> allowed = new ArrayList<>();
        List<String> forbidden = new ArrayList<>();
        for (String filler : fillers.split("\\|")) {
            (filler.startsWith("!") ? forbidden : allowed).add(filler.startsWith("!") ? filler.substring(1) : filler);
        }
        String role = role(roles);
        if (allowed.equals(List.of("none"))) {
            return role + " is missing";
        }
        if (allowed.equals(List.of("any"))) {
            return role + " is there";
        }
        String is = allowed.isEmpty()
                ? ""
                : role + " is " + or(allowed.stream().map(PatternWords::filler).toList());
        String not = forbidden.isEmpty()
                ? ""
                : (is.isEmpty() ? role + " is not " : ", but not ")
                        + or(forbidden.stream().map(PatternWords::filler).toList());
        return is + not;
    }

    private static String role(String roles) {
        List<String> places = new ArrayList<>();
        List<String> prepositions = new ArrayList<>();
        for (String role : roles.split("\\|")) {
            String known = ROLES.get(role);
            if (known != null) {
                places.add(known);
            } else {
                prepositions.add(word(role));
            }
        }
        if (!prepositions.isEmpty()) {
            places.add("what follows " + or(prepositions));
        }
        return or(places);
    }

    private static String filler(String filler) {
        if (filler.startsWith("=")) {
            return word(filler.substring(1));
        }
        if (filler.startsWith("^")) {
            return "an act with a code under " + filler.substring(1);
        }
        if (filler.startsWith("%")) {
            return "somebody in person with a role of " + classLink(filler.substring(1));
        }
        if (filler.equals("~not")) {
            return "a negated clause";
        }
        if (filler.startsWith("~")) {
            return "a clause with the modal " + word(filler.substring(1));
        }
        return switch (filler) {
            case "actor" -> "an actor";
            case "place" -> "a named place";
            case "any" -> "anything";
            case "own" -> "something that the subject itself is to do";
            case "none" -> "left out";
            case "number" -> "a number";
            case "person" -> "a person or people";
            case "country" -> "a country or its people";
            default -> "a word of " + classLink(filler.startsWith("@") ? filler.substring(1) : filler);
        };
    }

    /** Words between bars; classes become links. */
    private static String choice(String words) {
        List<String> out = new ArrayList<>();
        for (String alternative : words.split("\\|")) {
            String w = alternative.strip();
            int at = w.indexOf('@');
            if (at < 0) {
                out.add(word(w));
            } else {
                out.add((at == 0 ? "" : word(w.substring(0, at).strip()) + " and ") + "a word of "
                        + classLink(w.substring(at + 1)));
            }
        }
        return or(out);
    }

    private static String word(String word) {
        return "*" + word.replace('_', ' ') + "*";
    }

    private static String classLink(String name) {
        return "[" + name + "](classes.md#" + name + ")";
    }

    static String or(List<String> parts) {
        int last = parts.size() - 1;
        return last <= 0
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " or " + parts.get(last);
    }
}
