package dateline.reading.actor;

import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cast, token by token.
 *
 * @param homes the country of each sentence, by its number; empty where that is open
 */
record CastList(List<List<List<Actor>>> sentences, List<String> homes) implements Cast {
    @Override
    public @Nullable String home(Tree tree) {
        String home = tree.number() < homes.size() ? homes.get(tree.number()) : "";
        return home.isEmpty() ? null : home;
    }

    @Override
    public List<Actor> actors(Tree tree, int token) {
        if (tree.number() >= sentences.size() || token < 0) {
            return List.of();
        }
        List<List<Actor>> row = sentences.get(tree.number());
        return token < row.size() ? row.get(token) : List.of();
    }
}
