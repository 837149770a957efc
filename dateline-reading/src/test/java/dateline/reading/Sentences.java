package dateline.reading;

import dateline.reading.syntax.Galley;
import dateline.reading.syntax.SyntaxParser;
import dateline.reading.syntax.Tree;
import dateline.record.Dispatch;
import dateline.record.Original;
import dateline.shelf.ModelShelf;
import dateline.shelf.StandardReadingRoom;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One parser for all tests of a run, and dispatches of a sentence or two to try it on. */
public final class Sentences {
    private static final class Held {
        static final SyntaxParser PARSER = ModelShelf.standard().parser();
    }

    private Sentences() {}

    public static SyntaxParser parser() {
        return Held.PARSER;
    }

    public static Dispatch dispatch(String body, @Nullable String published) {
        Original original = new Original("text/plain", "", body.length(), "{}");
        return new Dispatch(
                "test", null, published, null, null, "en", null, null, null, body, List.of(), original, List.of());
    }

    public static Galley galley(String body, @Nullable String published) {
        return StandardReadingRoom.compositor(parser(), tokens -> true).set(dispatch(body, published));
    }

    /** The tree of a single sentence. */
    public static Tree tree(String sentence) {
        return galley(sentence, null).sentences().get(0);
    }
}
