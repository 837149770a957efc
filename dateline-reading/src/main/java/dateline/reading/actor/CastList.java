package dateline.reading.actor;

import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import java.util.List;

/** A cast, token by token. */
record CastList(List<List<List<Actor>>> sentences) implements Cast {
    @Override
    public List<Actor> actors(Tree tree, int token) {
        if (tree.number() >= sentences.size() || token < 0) {
            return List.of();
        }
        List<List<Actor>> row = sentences.get(tree.number());
        return token < row.size() ? row.get(token) : List.of();
    }
}
