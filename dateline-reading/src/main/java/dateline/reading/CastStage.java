package dateline.reading;

import dateline.reading.actor.Cast;
import dateline.reading.coding.Stage;
import dateline.reading.syntax.Galley;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import dateline.record.Place;
import dateline.record.PlaceMention;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the coder may ask about one dispatch: its cast, its places and its themes. Immutable. */
public final class CastStage implements Stage {
    private final Cast cast;
    private final List<PlaceMention> places;
    private final Set<String> themes;

    /** @param galley the dispatch, set */
    public CastStage(Cast cast, List<PlaceMention> places, Galley galley) {
        this.cast = cast;
        this.places = places;
        this.themes = Themes.of(galley);
    }

    @Override
    public Set<String> themes() {
        return themes;
    }

    @Override
    public List<Actor> actors(Tree tree, int token) {
        return cast.actors(tree, token);
    }

    @Override
    public @Nullable String home(Tree tree) {
        return cast.home(tree);
    }

    @Override
    public @Nullable Place place(Tree tree, int token) {
        int offset = tree.token(token).span().start();
        for (PlaceMention p : places) {
            if (p.span().start() <= offset && offset < p.span().end()) {
                return p.place();
            }
        }
        return null;
    }
}
