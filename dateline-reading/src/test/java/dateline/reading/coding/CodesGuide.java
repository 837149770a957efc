package dateline.reading.coding;

import dateline.record.Plover;
import dateline.record.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The manual's chapter of codes, written from the lexicon: a page for each of CAMEO's twenty roots with every code, its
 * frames, their patterns in words and their examples; a page of idioms; a page of word classes.
 */
final class CodesGuide {
    private static final List<String> QUAD =
            List.of("", "verbal cooperation", "material cooperation", "verbal conflict", "material conflict");
    private static final String MARK =
            "<!-- Written from the lexicon by WriteCodesGuide; change lexicon/, not this page. -->\n";

    private final CodeBook codes;
    private final Lexicon lexicon;
    private final Map<String, Sheet> sheets = new TreeMap<>();

    CodesGuide(CodeBook codes, Lexicon lexicon, List<Sheet> coding) {
        this.codes = codes;
        this.lexicon = lexicon;
        coding.forEach(s -> sheets.put(s.name(), s));
    }

    /** The pages by the names of their files, in the order of reading. */
    Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        List<String> roots = codes.codes().stream().filter(c -> c.length() == 2).toList();
        pages.put("README.md", contents(roots));
        roots.forEach(root -> pages.put(root + ".md", root(root)));
        pages.put("idioms.md", idioms());
        pages.put("classes.md", classes());
        return pages;
    }

    private String contents(List<String> roots) {
        StringBuilder out = new StringBuilder("# The codes\n\n")
                .append(MARK)
                .append(
                        "\nWhat each of CAMEO's codes means, and the words by which Dateline tells it. The examples are the\n"
                                + "lexicon's own tests. How a frame is written stands in [The lexicon](../../lexicon.md).\n\n"
                                + counts()
                                + "\n| code | name | PLOVER | frames | predicate frames |\n| --- | --- | --- | ---: | ---: |\n");
        List<Reach.PredicateFrame> all = new Reach(lexicon).all();
        for (String root : roots) {
            long frames = lexicon.frames().stream()
                    .filter(f -> f.code().startsWith(root))
                    .count();
            long predicates =
                    all.stream().filter(p -> p.frame().code().startsWith(root)).count();
            String type = codes.plover(root).type();
            out.append("| ")
                    .append(root)
                    .append(" | [")
                    .append(codes.name(root))
                    .append("](")
                    .append(root)
                    .append(".md) | ")
                    .append(type == null ? "" : type)
                    .append(" | ")
                    .append(frames)
                    .append(" | ")
                    .append(predicates)
                    .append(" |\n");
        }
        return out.append("\nAlso: [idioms that no code takes](idioms.md), [classes of words](classes.md).\n")
                .toString();
    }

    /** How much the lexicon holds. */
    private String counts() {
        Reach reach = new Reach(lexicon);
        List<Reach.PredicateFrame> all = reach.all();
        long predicates = all.stream()
                .map(p -> p.pattern().kind() + " " + p.word() + " " + p.frame().code())
                .distinct()
                .count();
        long told = lexicon.frames().stream()
                .flatMap(f -> f.examples().stream())
                .filter(Frame.Example::positive)
                .count();
        long near =
                lexicon.frames().stream().mapToLong(f -> f.examples().size()).sum() - told;
        return "The lexicon holds " + lexicon.frames().size() + " frames with " + all.size()
                + " predicate frames: one verb, phrasal verb, light verb with its\nnoun, nominal act or adjective, with one"
                + " pattern of arguments. They give " + reach.codes().size() + " of CAMEO's "
                + codes.codes().stream().filter(c -> c.length() > 2).count() + " codes of three and four digits, by\n"
                + predicates + " pairs of predicate and code. " + told + " examples are coded and " + near
                + " near misses are not; the test `ReachTest` tries every word of every\nlist on a sentence made up for"
                + " it.\n";
    }

    private String root(String root) {
        StringBuilder out = new StringBuilder("# ")
                .append(root)
                .append(' ')
                .append(codes.name(root))
                .append("\n\n")
                .append(MARK);
        for (String code : codes.codes()) {
            if (code.startsWith(root)) {
                code(code, out);
            }
        }
        return out.toString();
    }

    private void code(String code, StringBuilder out) {
        Plover plover = codes.plover(code);
        out.append("\n## ").append(code).append(' ').append(codes.name(code)).append("\n\n");
        out.append("Goldstein ")
                .append(String.format(Locale.ROOT, "%.1f", codes.goldstein(code)))
                .append(", ")
                .append(QUAD.get(codes.quad(code)));
        if (plover.type() != null) {
            out.append(", PLOVER ").append(plover.type()).append(plover.mode() == null ? "" : " " + plover.mode());
        }
        if (!plover.contexts().isEmpty()) {
            out.append(", context ").append(String.join(", ", plover.contexts()));
        }
        out.append(".\n");
        for (Frame frame : lexicon.frames()) {
            if (frame.code().equals(code)) {
                frame(frame, out);
            }
        }
        List<String> composed = new ArrayList<>();
        for (Frame frame : lexicon.frames()) {
            if (!frame.code().equals(code)) {
                given(frame, code).forEach(e -> composed.add("- " + sentence(e) + " (`" + frame.key() + "`)"));
            }
        }
        if (!composed.isEmpty()) {
            out.append("\n### Acts that take in others\n\n")
                    .append(String.join("\n", composed))
                    .append('\n');
        }
    }

    private static Stream<Frame.Example> given(Frame frame, String code) {
        return frame.examples().stream().filter(e -> code.equals(e.code()));
    }

    private void frame(Frame frame, StringBuilder out) {
        out.append("\n### `").append(frame.key()).append("`\n\n");
        for (String line : patterns(frame)) {
            out.append("- ").append(PatternWords.of(line)).append('\n');
        }
        if (frame.compose() != null) {
            out.append("- It takes in the act that it speaks of; the table *")
                    .append(frame.compose())
                    .append("* gives the code of both")
                    .append(frame.composedOnly() ? ", and without such an act none" : "")
                    .append(".\n");
        }
        if (frame.tally()) {
            out.append("- It counts what an act told beside it did.\n");
        }
        if (frame.inner()) {
            out.append("- It is no event by itself, only within a promise, an appeal or a demand.\n");
        }
        if (frame.reciprocal()) {
            out.append("- All who take part do it to each other.\n");
        }
        List<Frame.Example> told =
                frame.examples().stream().filter(Frame.Example::positive).toList();
        out.append(told.isEmpty() ? "" : "\nCoded so:\n\n");
        for (Frame.Example e : told) {
            String other = frame.code().equals(e.code()) ? "" : " (" + e.code() + ")";
            out.append("- ").append(sentence(e)).append(other).append('\n');
        }
        List<Frame.Example> near =
                frame.examples().stream().filter(e -> !e.positive()).toList();
        out.append(near.isEmpty() ? "" : "\nNot by this frame:\n\n");
        near.forEach(e -> out.append("- ").append(sentence(e)).append('\n'));
    }

    /** The lines of a frame that say how it is told. */
    private List<String> patterns(Frame frame) {
        Sheet sheet = sheets.get(frame.sheet());
        List<String> out = new ArrayList<>();
        for (int i = frame.line(); sheet != null && i < sheet.lines().size(); i++) {
            String line = sheet.lines().get(i).strip();
            if (line.startsWith("frame ")) {
                break;
            }
            if (line.startsWith("verb ")
                    || line.startsWith("noun ")
                    || line.startsWith("adj ")
                    || line.startsWith("modal ")) {
                out.add(line);
            }
        }
        return out;
    }

    private static String sentence(Frame.Example e) {
        String plain = plain(e.sentence());
        if (e.source() == null && e.target() == null) {
            return plain;
        }
        return plain + " — " + (e.source() == null ? "somebody" : "**" + plain(e.source()) + "**")
                + (e.target() == null ? "" : " to **" + plain(e.target()) + "**");
    }

    /** Marks that Markdown would take for its own. */
    private static String plain(String text) {
        return text.replace("*", "\\*").replace("_", "\\_").replace("<", "&lt;");
    }

    private String idioms() {
        StringBuilder out = new StringBuilder("# Idioms that no code takes\n\n")
                .append(MARK)
                .append("\nEach keeps every other frame off its words.\n");
        for (Frame frame : lexicon.frames()) {
            if (frame.idiom()) {
                out.append("\n## `").append(frame.key()).append("`\n\n");
                patterns(frame)
                        .forEach(line ->
                                out.append("- ").append(PatternWords.of(line)).append('\n'));
                out.append('\n');
                frame.examples()
                        .forEach(e -> out.append("- ").append(sentence(e)).append('\n'));
            }
        }
        return out.toString();
    }

    private String classes() {
        StringBuilder out = new StringBuilder("# Classes of words\n\n").append(MARK);
        for (String name : lexicon.classes().names()) {
            out.append("\n## ").append(name).append("\n\n");
            List<String> words = lexicon.classes().words(name).stream()
                    .filter(w -> !w.contains(" - "))
                    .toList();
            out.append(String.join(", ", words)).append('\n');
        }
        return out.toString();
    }
}
