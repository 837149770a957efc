package dateline.cli;

import dateline.asking.Question;
import dateline.asking.QuestionReader;
import dateline.asking.StandardQuestions;
import dateline.store.Catalogue.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Stack;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The question of every command that asks an archive, and which part of the answer is wanted. */
final class Asked {
    @Parameters(
            paramLabel = "QUESTION",
            arity = "0..*",
            preprocessor = Verbatim.class,
            description = {
                "Words, \"phrases\", -not, OR, prefix*, and fields: actor: source: target: by: code: plover: quad: status: voice:",
                "in: on: after: before: published: outlet: has: id:. Nothing asks for everything."
            })
    private List<String> words = new ArrayList<>();

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

    /** The question as understood; hints and, where anything was asked, the echo are told at once. */
    Question read(Desk desk, QuestionReader.About about) {
        return read(desk, command, words, about);
    }

    /** The same for words that stand elsewhere. */
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
    <T> void each(Function<Part, List<T>> ask, Taker<T> taker) throws IOException {
        int from = skip();
        for (int left = limit(); left > 0; ) {
            Part part = new Part(from, left);
            List<T> some = ask.apply(part);
            for (T one : some) {
                taker.take(one);
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
