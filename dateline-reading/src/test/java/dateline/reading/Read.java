package dateline.reading;

import dateline.record.Dispatch;
import dateline.record.Event;
import dateline.record.Original;
import dateline.record.Reading;
import dateline.shelf.StandardReadingRoom;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole reading room, opened once, and what it makes of a few sentences. */
final class Read {
    private static final class Held {
        static final ReadingRoom ROOM = StandardReadingRoom.open();
    }

    private Read() {}

    /** The one reading room of a test run; a second would take another half gigabyte. */
    static ReadingRoom room() {
        return Held.ROOM;
    }

    static Reading of(String body, String published) {
        return of(body, published, null);
    }

    static Reading of(String body, String published, @Nullable String title) {
        Original original = new Original("text/plain", "", body.length(), "{}");
        return Held.ROOM.read(new Dispatch(
                "test", null, published, null, null, "en", title, null, null, body, List.of(), original, List.of()));
    }

    /** The last event whose trigger holds a word. */
    static Event event(Reading reading, String word) {
        return reading.events().stream()
                .filter(e -> e.triggerText().contains(word))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("no event \"" + word + "\" in "
                        + reading.events().stream()
                                .map(e -> e.cameo() + " " + e.triggerText())
                                .toList()));
    }
}
