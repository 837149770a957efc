package dateline.reading.coding;

import dateline.reading.coding.Frame.Bracket;
import dateline.reading.coding.Frame.Constraint;
import dateline.reading.coding.Frame.Filler;
import dateline.reading.coding.Frame.Kind;
import dateline.reading.coding.Frame.Pattern;
import dateline.reading.coding.Frame.Sort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads what stands behind {@code verb}, {@code noun}, {@code adj} or {@code modal} in a frame: words, brackets and
 * constraints. The notation is described in {@code docs/lexicon.md}.
 *
 * <p>Example: {@code take|gain [control] of:territory|place} is a pattern of two words, one bracket and one constraint.
 */
final class PatternReader {
    private final WordClasses classes;

    PatternReader(WordClasses classes) {
        this.classes = classes;
    }

    /** @throws IllegalArgumentException if the text is no pattern; its message says why */
    List<Pattern> read(Kind kind, String text) {
        List<Pattern> out = new ArrayList<>();
        patterns(out, kind, text, 0);
        return out;
    }

    /** A bracket whose alternatives have different prepositions ("[to street|into street]") makes a pattern for each. */
    private void patterns(List<Pattern> out, Kind kind, String text, int from) {
        int open = text.indexOf('[', from);
        int close = open < 0 ? -1 : text.indexOf(']', open);
        if (close < 0) {
            out.add(pattern(kind, text));
            return;
        }
        Map<String, List<String>> byPreposition = new LinkedHashMap<>();
        String preposition = "";
        for (String alternative : text.substring(open + 1, close).split("\\|")) {
            String words = alternative.strip();
            int blank = words.indexOf(' ');
            boolean own = blank > 0 && PREPOSITIONS.contains(words.substring(0, blank));
            preposition = own ? words.substring(0, blank) : preposition;
            byPreposition
                    .computeIfAbsent(preposition, k -> new ArrayList<>())
                    .add(own ? words.substring(blank + 1) : words);
        }
        for (Map.Entry<String, List<String>> group : byPreposition.entrySet()) {
            String inside = (group.getKey() + " " + String.join("|", group.getValue())).strip();
            String whole = text.substring(0, open + 1) + inside + text.substring(close);
            patterns(out, kind, whole, open + inside.length() + 2);
        }
    }

    private Pattern pattern(Kind kind, String text) {
        List<Bracket> brackets = new ArrayList<>();
        StringBuilder outside = new StringBuilder();
        int depth = 0;
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[') {
                depth++;
                open = i + 1;
            } else if (c == ']') {
                depth--;
                brackets.add(bracket(text.substring(open, i).strip()));
                outside.append(' ');
            } else if (depth == 0) {
                outside.append(c);
            }
        }
        if (depth != 0) {
            throw new IllegalArgumentException("brackets do not match");
        }
        List<Constraint> constraints = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (String part : outside.toString().strip().split("\\s+")) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                constraints.addAll(constraints(part.substring(0, colon), part.substring(colon + 1)));
            } else {
                words.append(words.isEmpty() ? "" : " ").append(part);
            }
        }
        return new Pattern(kind, words(words.toString()), List.copyOf(brackets), List.copyOf(constraints));
    }

    private Bracket bracket(String text) {
        // "[into custody]" has a preposition; "[state of emergency]" alternatives are told by the bar only
        int blank = text.indexOf(' ');
        String first = blank < 0 ? "" : text.substring(0, blank);
        boolean preposition = blank > 0 && PREPOSITIONS.containsAll(List.of(first.split("\\|")));
        String rest = preposition ? text.substring(blank + 1).strip() : text;
        return new Bracket(preposition ? first : null, words(rest), !rest.contains("@"));
    }

    private Set<String> words(String text) {
        Set<String> out = new LinkedHashSet<>();
        for (String alternative : text.split("\\|")) {
            String word = alternative.strip().replaceAll("\\s+", " ");
            if (word.startsWith("@")) {
                if (!classes.has(word.substring(1))) {
                    throw new IllegalArgumentException("no class " + word);
                }
                out.addAll(classes.words(word.substring(1)));
            } else if (!word.isEmpty()) {
                out.add(word.toLowerCase(Locale.ROOT));
                if (word.indexOf('-') > 0) {
                    out.add(WordClasses.split(word.toLowerCase(Locale.ROOT)));
                }
            }
        }
        if (out.isEmpty()) {
            throw new IllegalArgumentException("a pattern without words");
        }
        return out;
    }

    private List<Constraint> constraints(String roles, String text) {
        String role = roles.replace('_', ' ');
        List<Filler> allowed = new ArrayList<>();
        List<Filler> forbidden = new ArrayList<>();
        for (String part : text.split("\\|")) {
            if (part.startsWith("!")) {
                forbidden.add(filler(part.substring(1)));
            } else {
                allowed.add(filler(part));
            }
        }
        List<Constraint> out = new ArrayList<>();
        if (!allowed.isEmpty()) {
            out.add(new Constraint(role, List.copyOf(allowed), false));
        }
        if (!forbidden.isEmpty()) {
            out.add(new Constraint(role, List.copyOf(forbidden), true));
        }
        return out;
    }

    private Filler filler(String text) {
        if (text.startsWith("=")) {
            String lemma = text.substring(1).replace('_', ' ');
            Set<String> words = lemma.indexOf('-') > 0 ? Set.of(lemma, WordClasses.split(lemma)) : Set.of(lemma);
            return new Filler(Sort.LEMMA, text.substring(1), words);
        }
        if (text.startsWith("~")) {
            return new Filler(Sort.MODAL, text.substring(1), Set.of());
        }
        if (text.startsWith("%")) {
            String name = text.substring(1);
            if (!classes.has(name)) {
                throw new IllegalArgumentException("no class " + name);
            }
            return new Filler(Sort.ROLE, name, classes.words(name));
        }
        if (text.startsWith("^")) {
            return new Filler(Sort.CODE, text.substring(1), Set.of());
        }
        return switch (text) {
            case "actor" -> new Filler(Sort.ACTOR, text, Set.of());
            case "place" -> new Filler(Sort.PLACE, text, Set.of());
            case "any" -> new Filler(Sort.ANY, text, Set.of());
            case "none" -> new Filler(Sort.NONE, text, Set.of());
            case "own" -> new Filler(Sort.OWN, text, Set.of());
            case "number" -> new Filler(Sort.NUMBER, text, Set.of());
            case "person" -> new Filler(Sort.PERSON, text, classes.words("person"));
            case "country" -> new Filler(Sort.COUNTRY, text, Set.of());
            default -> {
                String name = text.startsWith("@") ? text.substring(1) : text;
                if (!classes.has(name)) {
                    throw new IllegalArgumentException("no class " + name);
                }
                yield new Filler(Sort.WORDS, name, classes.words(name));
            }
        };
    }

    private static final Set<String> PREPOSITIONS = Set.of(
            "about",
            "above",
            "across",
            "after",
            "against",
            "along",
            "alongside",
            "amid",
            "among",
            "around",
            "as",
            "at",
            "before",
            "behind",
            "between",
            "beyond",
            "by",
            "despite",
            "down",
            "during",
            "for",
            "from",
            "in",
            "inside",
            "into",
            "near",
            "of",
            "off",
            "on",
            "onto",
            "out",
            "outside",
            "over",
            "past",
            "subj",
            "through",
            "to",
            "toward",
            "towards",
            "under",
            "until",
            "up",
            "upon",
            "with",
            "within",
            "without");
}
