package dateline.reading.actor;

import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A cast, token by token.
 *
 * @param homes the country of each sentence, by its number; empty where that is open
 * @param persons of the dictionary, by key
 * @param day the dispatch's
 */
record CastList(List<List<List<Actor>>> sentences, List<String> homes, Map<String, Entry> persons, int day)
        implements Cast {
    @Override
    public @Nullable String home(Tree tree) {
        String home = tree.number() < homes.size() ? homes.get(tree.number()) : "";
        return home.isEmpty() ? null : home;
    }

    @Override
    public Actor at(Actor actor, String when) {
        Entry entry = actor.key() == null ? null : persons.get(actor.key());
        int from = Term.day(when, false);
        int to = Term.day(when, true);
        if (entry == null || day == Term.NO_DATE || from <= 0 || to >= day || !entry.holds(from, to)) {
            return actor;
        }
        // what its own words made of it stands
        String code = Objects.equals(actor.code(), entry.code(day)) ? entry.code(from) : null;
        return code == null ? actor : new Actor(actor.text(), actor.span(), actor.name(), code, actor.key());
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
