package dateline.reading.actor;

import dateline.reading.Sentences;
import dateline.reading.syntax.Galley;
import dateline.reading.syntax.Tree;
import dateline.record.Sheet;
import java.util.List;
import java.util.stream.Collectors;

/** Which codes the actors of a text have, by a small dictionary and the rules of the built-in one. */
final class CastCodes {
    private final DictionaryActorFinder finder;
    private final String day;

    CastCodes(Sheet people, String day) {
        this.finder = new DictionaryActorFinder(RuleSheets.with(people));
        this.day = day;
    }

    /** Codes of the actors at the last token that is written so; "-" for none. */
    String of(String text, String word) {
        Galley galley = Sentences.galley(text, day);
        Cast cast = finder.cast(galley, List.of(), List.of());
        for (int s = galley.sentences().size() - 1; s >= 0; s--) {
            Tree tree = galley.sentences().get(s);
            for (int i = tree.size() - 1; i >= 0; i--) {
                if (tree.token(i).form().equals(word)) {
                    String found = cast.actors(tree, i).stream()
                            .map(a -> String.valueOf(a.code()))
                            .collect(Collectors.joining("+"));
                    return found.isEmpty() ? "-" : found;
                }
            }
        }
        throw new AssertionError("no word " + word + " in " + text);
    }
}
