package dateline.bench;

import dateline.reading.CastStage;
import dateline.reading.claim.Telling;
import dateline.reading.coding.Coding;
import dateline.reading.coding.Stage;
import dateline.reading.syntax.Galley;
import dateline.record.Dispatch;
import dateline.record.PlaceMention;
import java.util.ArrayList;
import java.util.List;

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
        Stage stage = new CastStage(parts.actors().cast(galley, places, told), places, galley);
        List<Coding> codings = new ArrayList<>();
        galley.sentences().forEach(tree -> codings.addAll(parts.coder().code(tree, stage)));
        return new Page(dispatch, galley, places, told, stage, codings);
    }
}
