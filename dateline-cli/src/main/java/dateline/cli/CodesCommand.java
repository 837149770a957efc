package dateline.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.reading.actor.WordSearch;
import dateline.reading.coding.CodeBook;
import dateline.reading.coding.Frame;
import dateline.reading.coding.Lexicon;
import dateline.record.Plover;
import dateline.shelf.LexiconShelf;
import dateline.shelf.StandardReadingRoom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline codes}: what CAMEO's codes mean, and what in the lexicon gives them. */
@Command(
        name = "codes",
        description =
                "Explains CAMEO codes: name, Goldstein value, quad class, PLOVER, and the frames that give the code.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  dateline codes 0871",
            "  dateline codes ceasefire",
            "",
            "Exit codes: 0 some code was found, 1 none, 2 wrong usage."
        })
final class CodesCommand implements Callable<Integer> {
    /** Shapes of the output. */
    enum Shape {
        TABLE,
        JSON
    }

    private static final List<String> QUAD =
            List.of("", "verbal cooperation", "material cooperation", "verbal conflict", "material conflict");

    @Parameters(
            paramLabel = "CODE|WORDS",
            arity = "0..*",
            description = "A code, or words of a code's name; none lists all codes.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "SHAPE",
            defaultValue = "TABLE",
            description = "What to print: table or json (default: table).")
    private Shape shape = Shape.TABLE;

    private final Desk desk;

    CodesCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        CodeBook codes = new CodeBook(LexiconShelf.sheet("codes/cameo.txt"));
        String wanted = String.join(" ", words).strip();
        WordSearch search = new WordSearch(wanted);
        List<String> found = codes.codes().stream()
                .filter(c -> c.equals(wanted) || search.in(codes.name(c)))
                .toList();
        if (found.isEmpty()) {
            desk.say("CAMEO has no code " + wanted + ", and none whose name holds that; dateline codes lists all");
            return ExitCode.FAILED;
        }
        Lexicon lexicon = StandardReadingRoom.lexicon(codes);
        boolean details = codes.has(wanted) || found.size() <= 3;
        ArrayNode all = new ObjectMapper().createArrayNode();
        for (String code : found) {
            List<Frame> frames =
                    lexicon.frames().stream().filter(f -> gives(f, code)).toList();
            if (shape == Shape.JSON) {
                json(all.addObject(), codes, code, frames);
            } else if (details) {
                details(codes, code, frames);
            } else {
                desk.out().println(line(codes, code));
            }
        }
        if (shape == Shape.JSON) {
            desk.out().println(all.toPrettyString());
        } else if (codes.has(wanted)) {
            codes.codes().stream()
                    .filter(c ->
                            c.startsWith(wanted) && !c.equals(wanted) && !(wanted.length() == 2 && c.length() == 4))
                    .forEach(c -> desk.out().println("  " + line(codes, c)));
        }
        desk.heard();
        return ExitCode.DONE;
    }

    private static boolean gives(Frame frame, String code) {
        return frame.code().equals(code) || examples(frame, code).findAny().isPresent();
    }

    private static java.util.stream.Stream<Frame.Example> examples(Frame frame, String code) {
        return frame.examples().stream().filter(e -> code.equals(e.code()));
    }

    private static String line(CodeBook codes, String code) {
        String type = codes.plover(code).type();
        return String.format(
                Locale.ROOT,
                "%-5s %5.1f  %d  %-10s %s",
                code,
                codes.goldstein(code),
                codes.quad(code),
                type == null ? "" : type,
                codes.name(code));
    }

    private void details(CodeBook codes, String code, List<Frame> frames) {
        Plover plover = codes.plover(code);
        desk.out().println(code + "  " + codes.name(code));
        desk.out().println("    Goldstein   " + codes.goldstein(code));
        desk.out().println("    quad class  " + codes.quad(code) + ", " + QUAD.get(codes.quad(code)));
        desk.out().println("    PLOVER      " + plover(plover));
        if (frames.isEmpty()) {
            desk.out().println("    no frame of the lexicon gives it by itself");
        }
        for (Frame frame : frames) {
            desk.out().println("    frame " + frame.key() + "  [" + frame.sheet() + ":" + frame.line() + "]");
            examples(frame, code).forEach(e -> desk.out().println("        " + e.sentence()));
        }
    }

    private static String plover(Plover plover) {
        if (plover.type() == null) {
            return "none";
        }
        String mode = plover.mode() == null ? "" : ", mode " + plover.mode();
        return plover.type()
                + mode
                + (plover.contexts().isEmpty() ? "" : ", contexts " + String.join(", ", plover.contexts()));
    }

    private static void json(ObjectNode out, CodeBook codes, String code, List<Frame> frames) {
        Plover plover = codes.plover(code);
        out.put("cameo", code);
        out.put("name", codes.name(code));
        out.put("goldstein", codes.goldstein(code));
        out.put("quad", codes.quad(code));
        ObjectNode type = out.putObject("plover");
        type.put("type", plover.type());
        type.put("mode", plover.mode());
        plover.contexts().forEach(type.putArray("contexts")::add);
        ArrayNode all = out.putArray("frames");
        for (Frame frame : frames) {
            ObjectNode one = all.addObject();
            one.put("frame", frame.key());
            one.put("sheet", frame.sheet());
            one.put("line", frame.line());
            ArrayNode sentences = one.putArray("examples");
            examples(frame, code).forEach(e -> sentences.add(e.sentence()));
        }
    }
}
