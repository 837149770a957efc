package dateline.cli;

import dateline.reading.actor.CardIndex;
import dateline.record.Actor;
import dateline.record.Event;
import dateline.record.PlaceMention;
import dateline.record.Reading;
import dateline.shelf.LexiconShelf;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline dictionary missing}: named actors of events that no dictionary knows, the most frequent first. */
@Command(
        name = "missing",
        description =
                "Reads dispatches and lists named actors that the dictionary does not know, with how often they act.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Each line: how often, the name, and the code that the words around it gave, if any.",
            "",
            "Example:",
            "  dateline dictionary missing --from jsonl dispatches.jsonl | head -50",
            "",
            "Exit codes: 0 done, 2 wrong usage, 3 done but some input was rejected, 5 no input could be read."
        })
final class DictionaryMissingCommand implements Callable<Integer> {
    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private ReadingOptions options = new ReadingOptions();

    private final Desk desk;

    DictionaryMissingCommand(Desk desk) {
        this.desk = desk;
    }

    /** How often a name acts, and what it was coded as. */
    private static final class Count {
        private long times;
        private @Nullable String code;
    }

    @Override
    public Integer call() {
        CardIndex known = new CardIndex(LexiconShelf.folder("actors"));
        Map<String, Count> missing = new TreeMap<>();
        int exit = options.read(
                desk,
                -1,
                (to, leftOut) -> inputs.deliver(desk, to, leftOut),
                (reading, counter, room) -> collect(reading, known, missing));
        missing.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Count> e) -> -e.getValue().times))
                .forEach(e -> {
                    String code = e.getValue().code;
                    desk.out()
                            .println(e.getValue().times + "\t" + Terminal.plain(e.getKey()) + "\t"
                                    + (code == null ? "---" : code));
                    desk.heard();
                });
        return exit;
    }

    private static void collect(Reading reading, CardIndex known, Map<String, Count> missing) {
        Set<String> placed = new HashSet<>();
        for (PlaceMention p : reading.places()) {
            placed.add(p.text());
            placed.add(p.place().name());
        }
        String body = reading.dispatch().body();
        for (Event event : reading.events()) {
            Stream.concat(event.sources().stream(), event.targets().stream())
                    .filter(a ->
                            a.key() == null && named(a, body) && !placed.contains(a.name()) && !known.knows(a.name()))
                    .forEach(a -> {
                        Count count = missing.computeIfAbsent(a.name(), n -> new Count());
                        count.times++;
                        count.code = count.code == null ? a.code() : count.code;
                    });
        }
    }

    /**
     * Whether the actor is called by a name, not described: its last word has a capital, and that not only because a
     * sentence begins with it or all is in capitals.
     */
    private static boolean named(Actor actor, String body) {
        String name = actor.name();
        int blank = name.lastIndexOf(' ');
        if (!Character.isUpperCase(name.codePointAt(blank + 1))) {
            return false;
        }
        int before = actor.span().start() - 1;
        while (before >= 0 && Character.isWhitespace(body.charAt(before))) {
            before--;
        }
        boolean opens =
                before < 0 || ".!?\"\u201c".indexOf(body.charAt(before)) >= 0 || body.charAt(before + 1) == '\n';
        return blank >= 0 || !opens;
    }
}
