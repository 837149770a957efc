package dateline.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.reading.actor.Card;
import dateline.reading.actor.CardIndex;
import dateline.shelf.LexiconShelf;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline dictionary list}: actors by name, other name or code. */
@Command(
        name = "list",
        description = "Lists the actors whose name or other name holds the words, with their codes and dates.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  dateline dictionary list prime minister",
            "  dateline dictionary list --code AFGREB",
            "",
            "Exit codes: 0 some actor was found, 1 none, 2 wrong usage."
        })
final class DictionaryListCommand implements Callable<Integer> {
    /** Shapes of the output. */
    enum Shape {
        TABLE,
        JSONL
    }

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "Words of a name; none lists everybody.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--code",
            paramLabel = "CODE",
            defaultValue = "",
            description = "Only actors with a code that begins so, such as FRA or FRAGOV.")
    private String code = "";

    @Option(
            names = "--format",
            paramLabel = "SHAPE",
            defaultValue = "TABLE",
            description = "What to print: table or jsonl (default: table).")
    private Shape shape = Shape.TABLE;

    private final Desk desk;

    DictionaryListCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        CardIndex cards = new CardIndex(LexiconShelf.folder("actors"));
        List<Card> found = new ArrayList<>(cards.find(String.join(" ", words)));
        if (!code.isEmpty()) {
            found.retainAll(cards.coded(code));
        }
        ObjectMapper json = new ObjectMapper();
        for (Card card : found) {
            if (shape == Shape.JSONL) {
                ObjectNode line = json.createObjectNode();
                line.put("name", card.name());
                line.set("aliases", json.valueToTree(card.aliases()));
                line.put("kind", card.kind());
                line.set("codes", json.valueToTree(card.codes()));
                line.put("sheet", card.sheet());
                line.put("line", card.line());
                desk.out().println(line);
            } else {
                table(card);
            }
            desk.heard();
        }
        if (found.isEmpty()) {
            desk.say("the dictionary knows nobody of that name");
        }
        return found.isEmpty() ? ExitCode.FAILED : ExitCode.DONE;
    }

    private void table(Card card) {
        desk.out().println(card.name() + "  [" + card.kind() + ", " + card.sheet() + ":" + card.line() + "]");
        card.codes().forEach(c -> desk.out().println("    " + c));
        if (!card.aliases().isEmpty()) {
            desk.out().println("    also " + String.join("; ", card.aliases()));
        }
    }
}
