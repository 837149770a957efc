package dateline.reading.coding;

import dateline.reading.coding.Frame.Bracket;
import dateline.reading.coding.Frame.Constraint;
import dateline.reading.coding.Frame.Example;
import dateline.reading.coding.Frame.Filler;
import dateline.reading.coding.Frame.Kind;
import dateline.reading.coding.Frame.Pattern;
import dateline.reading.coding.Frame.Sort;
import dateline.reading.coding.Frame.Toll;
import dateline.record.Sheet;
import dateline.record.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code coding/*.lex} sheets into frames. The notation is described in {@code docs/lexicon.md}. */
final class FrameReader {
    private final WordClasses classes;
    private final CodeBook codes;
    private final List<Frame> frames = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    private Sheet sheet = new Sheet("", List.of());
    private int line;
    private @Nullable Draft draft;

    private static final class Draft {
        final String key;
        final String code;
        final int line;
        final List<Pattern> patterns = new ArrayList<>();
        List<String> sources = List.of();
        List<String> targets = List.of();
        boolean reciprocal;
        boolean mutual;
        boolean bare;
        boolean inner;
        boolean composedOnly;
        boolean tally;

        @Nullable
        Status status;

        @Nullable
        String ploverType;

        @Nullable
        String ploverMode;

        List<String> contexts = List.of();

        @Nullable
        String compose;

        final List<Toll> tolls = new ArrayList<>();
        final List<Example> examples = new ArrayList<>();

        Draft(String key, String code, int line) {
            this.key = key;
            this.code = code;
            this.line = line;
        }
    }

    FrameReader(WordClasses classes, CodeBook codes) {
        this.classes = classes;
        this.codes = codes;
    }

    /** @throws LexiconFault naming sheet and line of the first fault */
    List<Frame> read(List<Sheet> sheets) {
        for (Sheet s : sheets) {
            sheet = s;
            line = 0;
            for (String text : s.lines()) {
                line++;
                String trimmed = text.strip();
                if (!trimmed.isEmpty() && !trimmed.startsWith("#")) {
                    take(trimmed);
                }
            }
            close();
        }
        return frames;
    }

    private void take(String text) {
        int blank = text.indexOf(' ');
        String word = blank < 0 ? text : text.substring(0, blank);
        String rest = blank < 0 ? "" : text.substring(blank + 1).strip();
        if (word.equals("frame")) {
            close();
            String[] parts = rest.split("\\s+");
            if (parts.length != 2 || !codes.has(parts[1]) && !parts[1].equals(Frame.IDIOM)) {
                throw fault("frame wants KEY CODE with a CAMEO code: " + rest);
            }
            if (!keys.add(parts[0])) {
                throw fault("a second frame called " + parts[0]);
            }
            draft = new Draft(parts[0], parts[1], line);
            return;
        }
        Draft d = draft;
        if (d == null) {
            throw fault("this line stands before the first frame");
        }
        switch (word) {
            case "verb" -> patterns(d, Kind.VERB, rest, 0);
            case "noun" -> patterns(d, Kind.NOUN, rest, 0);
            case "modal" -> patterns(d, Kind.MODAL, rest, 0);
            case "adj" -> patterns(d, Kind.ADJ, rest, 0);
            case "source" -> d.sources = List.of(rest.split("\\s*,\\s*"));
            case "target" -> d.targets = List.of(rest.split("\\s*,\\s*"));
            case "reciprocal" -> d.reciprocal = true;
            case "mutual" -> d.mutual = true;
            case "bare" -> d.bare = true;
            case "inner" -> d.inner = true;
            case "tally" -> d.tally = true;
            case "status" -> d.status = status(rest);
            case "plover" -> {
                String[] parts = rest.split("\\s+");
                d.ploverType = parts[0];
                d.ploverMode = parts.length > 1 ? parts[1] : null;
            }
            case "context" -> d.contexts = List.of(rest.split("[\\s,]+"));
            case "compose" -> {
                String[] parts = rest.split("\\s+");
                d.compose = parts[0];
                d.composedOnly = parts.length > 1 && parts[1].equals("only");
            }
            case "toll" -> {
                String[] parts = rest.split("\\s+");
                if (parts.length != 2) {
                    throw fault("toll wants MAGNITUDE ROLE");
                }
                d.tolls.add(new Toll(parts[0], parts[1]));
            }
            case "+" -> d.examples.add(positive(d, rest));
            case "-" -> d.examples.add(new Example(rest, null, null, null, line));
            default -> throw fault("unknown line: " + word);
        }
    }

    private void close() {
        Draft d = draft;
        draft = null;
        if (d == null) {
            return;
        }
        if (d.patterns.isEmpty()) {
            throw new LexiconFault(sheet.name(), d.line, d.key + " has no pattern");
        }
        if (d.examples.isEmpty()
                || !d.code.equals(Frame.IDIOM) && d.examples.stream().noneMatch(Example::positive)) {
            throw new LexiconFault(sheet.name(), d.line, d.key + " has no example that it codes");
        }
        frames.add(new Frame(
                d.key,
                d.code,
                List.copyOf(d.patterns),
                d.sources,
                d.targets,
                d.reciprocal,
                d.mutual,
                d.bare,
                d.inner,
                d.status,
                d.ploverType,
                d.ploverMode,
                d.contexts,
                d.compose,
                d.composedOnly,
                d.tally,
                List.copyOf(d.tolls),
                List.copyOf(d.examples),
                sheet.name(),
                d.line,
                frames.size()));
    }

    private Status status(String label) {
        for (Status s : Status.values()) {
            if (s.label().equals(label)) {
                return s;
            }
        }
        throw fault("no status " + label);
    }

    private Example positive(Draft d, String rest) {
        int arrow = rest.lastIndexOf(" >");
        if (arrow < 0) {
            return new Example(rest, d.code, null, null, line);
        }
        String sentence = rest.substring(0, arrow).strip();
        String want = rest.substring(arrow + 2).strip();
        String code = d.code;
        int blank = want.indexOf(' ');
        String first = blank < 0 ? want : want.substring(0, blank);
        if (first.matches("\\d{2,4}")) {
            code = first;
            want = blank < 0 ? "" : want.substring(blank + 1).strip();
        }
        int colon = want.startsWith(":") ? 0 : want.indexOf(" :");
        String source = colon < 0 ? want : want.substring(0, colon).strip();
        String target =
                colon < 0 ? "" : want.substring(want.indexOf(':', colon) + 1).strip();
        return new Example(sentence, code, source.isEmpty() ? null : source, target.isEmpty() ? null : target, line);
    }

    /** A bracket whose alternatives have different prepositions ("[to street|into street]") makes a pattern for each. */
    private void patterns(Draft d, Kind kind, String text, int from) {
        int open = text.indexOf('[', from);
        int close = open < 0 ? -1 : text.indexOf(']', open);
        if (close < 0) {
            d.patterns.add(pattern(kind, text));
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
            patterns(d, kind, whole, open + inside.length() + 2);
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
            throw fault("brackets do not match");
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
                    throw fault("no class " + word);
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
            throw fault("a pattern without words");
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
        if (text.startsWith("^")) {
            return new Filler(Sort.CODE, text.substring(1), Set.of());
        }
        return switch (text) {
            case "actor" -> new Filler(Sort.ACTOR, text, Set.of());
            case "place" -> new Filler(Sort.PLACE, text, Set.of());
            case "any" -> new Filler(Sort.ANY, text, Set.of());
            case "none" -> new Filler(Sort.NONE, text, Set.of());
            case "number" -> new Filler(Sort.NUMBER, text, Set.of());
            case "person" -> new Filler(Sort.PERSON, text, classes.words("person"));
            case "country" -> new Filler(Sort.COUNTRY, text, Set.of());
            default -> {
                String name = text.startsWith("@") ? text.substring(1) : text;
                if (!classes.has(name)) {
                    throw fault("no class " + name);
                }
                yield new Filler(Sort.WORDS, name, classes.words(name));
            }
        };
    }

    private LexiconFault fault(String what) {
        return new LexiconFault(sheet.name(), line, what);
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
