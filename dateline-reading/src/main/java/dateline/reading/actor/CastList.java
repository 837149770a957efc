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
    /** before this year nobody's office is known by day */
    private static final int EARLIEST = 1000_00_00;

    @Override
    public @Nullable String home(Tree tree) {
        String home = tree.number() < homes.size() ? homes.get(tree.number()) : "";
        return home.isEmpty() ? null : home;
    }

    @Override
    public Actor at(Actor actor, String when) {
        Entry entry = actor.key() == null ? null : persons.get(actor.key());
        int slash = when.indexOf('/');
        int from = Term.day(when, false);
        // what is open at its end began when it says
        boolean open = slash >= 0 && when.startsWith("..", slash + 1);
        int to = Term.day(slash < 0 || open ? when : when.substring(slash + 1), true);
        if (entry == null || day == Term.NO_DATE || from < EARLIEST || to < from || to >= day) {
            return actor;
        }
        String code = entry.then(from, to, day);
        // an office that its own words give it stands
        boolean own = !Objects.equals(actor.code(), entry.code(day)) && Entry.office(actor.code());
        return code == null || own || Objects.equals(code, actor.code())
                ? actor
                : new Actor(actor.text(), actor.span(), actor.name(), code, actor.key());
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
