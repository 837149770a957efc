package dateline.reading.coding;

import dateline.reading.coding.Frame.Example;
import dateline.reading.coding.Frame.Kind;
import dateline.reading.coding.Frame.Pattern;
import dateline.reading.coding.Frame.Toll;
import dateline.record.Sheet;
import dateline.record.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code coding/*.lex} sheets into frames. The notation is described in {@code docs/lexicon.md}. */
final class FrameReader {
    private final PatternReader patterns;
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
        this.patterns = new PatternReader(classes);
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
            case "verb" -> patterns(d, Kind.VERB, rest);
            case "noun" -> patterns(d, Kind.NOUN, rest);
            case "modal" -> patterns(d, Kind.MODAL, rest);
            case "adj" -> patterns(d, Kind.ADJ, rest);
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

    private void patterns(Draft d, Kind kind, String text) {
        try {
            d.patterns.addAll(patterns.read(kind, text));
        } catch (IllegalArgumentException e) {
            throw fault(String.valueOf(e.getMessage()));
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

    private LexiconFault fault(String what) {
        return new LexiconFault(sheet.name(), line, what);
    }
}
