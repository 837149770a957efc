package dateline.bench;

import dateline.reading.actor.Cast;
import dateline.reading.claim.Telling;
import dateline.reading.coding.Coding;
import dateline.reading.coding.Stage;
import dateline.reading.syntax.Galley;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import dateline.record.Dispatch;
import dateline.record.Place;
import dateline.record.PlaceMention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dispatch and what each part makes of it, so that the next part can be timed by itself. */
record Page(
        Dispatch dispatch,
        Galley galley,
        List<PlaceMention> places,
        List<Telling> told,
        Stage stage,
        List<Coding> codings) {

    static Page of(Dispatch dispatch, Parts parts) {
        Galley galley = parts.compositor().set(dispatch);
        List<PlaceMention> places = parts.places().find(galley);
        List<Telling> told = parts.tellings().find(galley);
        Stage stage = new Scene(parts.actors().cast(galley, places, told), places);
        List<Coding> codings = new ArrayList<>();
        galley.sentences().forEach(tree -> codings.addAll(parts.coder().code(tree, stage)));
        return new Page(dispatch, galley, places, told, stage, codings);
    }

    /** What the reading room asks its cast and its places. */
    private record Scene(Cast cast, List<PlaceMention> places) implements Stage {
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
}
