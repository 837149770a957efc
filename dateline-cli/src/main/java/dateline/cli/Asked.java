package dateline.cli;

import dateline.asking.Question;
import dateline.asking.QuestionReader;
import dateline.asking.StandardQuestions;
import dateline.cli.print.Listing;
import dateline.store.Archive;
import dateline.store.Catalogue;
import dateline.store.Catalogue.Part;
import dateline.store.Purpose;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Stack;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The question of every command that asks an archive, and which part of the answer is wanted. */
final class Asked {
    /** Shapes of the output. */
    enum Shape {
        TABLE,
        JSONL
    }

    /** Prints what the archive answers to a question. */
    interface Answer {
        /** @return how much was found */
        long print(Question question, Catalogue catalogue, Listing listing) throws IOException;
    }

    @Parameters(
            paramLabel = "QUESTION",
            arity = "0..*",
            preprocessor = Verbatim.class,
            description = {
                "Words, \"phrases\", -not, OR, prefix*, and fields: actor: source: target: by: code: plover: quad: status: voice:",
                "in: on: after: before: published: outlet: has: id:. Nothing asks for everything."
            })
    private List<String> words = new ArrayList<>();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(
            names = "--format",
            paramLabel = "SHAPE",
            defaultValue = "TABLE",
            description = "What to print: table or jsonl (default: table). For whole tables: dateline export.")
    private Shape shape = Shape.TABLE;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "How many at most (default: 20).")
    private int limit = 20;

    @Option(names = "--skip", paramLabel = "N", defaultValue = "0", description = "How many to leave out first.")
    private int skip;

    /** Takes words as they stand: {@code -hamas} excludes a word and is not {@code -h} with more letters behind it. */
    static final class Verbatim implements IParameterPreprocessor {
        @Override
        public boolean preprocess(Stack<String> rest, CommandSpec command, ArgSpec words, Map<String, Object> info) {
            List<String> before = words.getValue();
            List<String> all = before == null ? new ArrayList<>() : new ArrayList<>(before);
            all.add(rest.pop());
            words.setValue(all);
            return true;
        }
    }

    /**
     * Opens the archive, reads the question and has it answered.
     *
     * @return the exit code
     */
    int answer(Desk desk, QuestionReader.About about, Answer answer) throws IOException {
        try (Archive stacks = archive.open(Purpose.READ)) {
            Question question = read(desk, command, words, about);
            Listing listing = new Listing(desk.out(), desk.terminal().colours());
            return answer.print(question, stacks.catalogue(), listing) == 0 ? ExitCode.FAILED : ExitCode.DONE;
        }
    }

    /** Whether programs are to read the answer. */
    boolean json() {
        return shape == Shape.JSONL;
    }

    /** The question as understood; hints and, where anything was asked, the echo are told at once. */
    static Question read(Desk desk, @Nullable CommandSpec command, List<String> words, QuestionReader.About about) {
        for (String word : words) {
            if (word.startsWith("--") && command != null) {
                throw new ParameterException(command.commandLine(), "Unknown option: '" + word + "'");
            }
        }
        Question question = StandardQuestions.open().read(String.join(" ", quoted(words)), about);
        if (!words.isEmpty()) {
            desk.say("looking for " + question.echo());
        }
        question.hints().forEach(h -> desk.say("hint " + h.code() + ": " + h.message()));
        return question;
    }

    /** The shell took the quotes of a phrase away: an argument with blanks is one phrase, behind its field if it has one. */
    private static List<String> quoted(List<String> words) {
        if (words.size() < 2) {
            return words;
        }
        return words.stream()
                .map(w -> w.indexOf(' ') < 0 || w.indexOf('"') >= 0 || w.indexOf('(') >= 0 ? w : phrase(w))
                .toList();
    }

    private static String phrase(String words) {
        if (words.startsWith("-") && words.length() > 1 && words.charAt(1) != ' ') {
            return '-' + phrase(words.substring(1));
        }
        int colon = words.indexOf(':');
        return colon > 0 && colon < words.indexOf(' ')
                ? words.substring(0, colon + 1) + '"' + words.substring(colon + 1) + '"'
                : '"' + words + '"';
    }

    /** Asks for what is wanted part by part: a part has an upper limit of its own. */
    <T> void each(Desk desk, Function<Part, List<T>> ask, Taker<T> taker) throws IOException {
        int from = skip();
        for (int left = limit(); left > 0; ) {
            Part part = new Part(from, left);
            List<T> some = ask.apply(part);
            for (T one : some) {
                taker.take(one);
                desk.heard();
            }
            if (some.size() < part.most()) {
                return;
            }
            from += some.size();
            left -= some.size();
        }
    }

    /** Prints one answer. */
    interface Taker<T> {
        void take(T one) throws IOException;
    }

    int limit() {
        return notNegative("--limit", limit);
    }

    int skip() {
        return notNegative("--skip", skip);
    }

    private int notNegative(String option, int value) {
        if (value < 0 && command != null) {
            throw new ParameterException(command.commandLine(), option + " wants a number from 0 on, not " + value);
        }
        return Math.max(0, value);
    }
}
