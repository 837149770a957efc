package dateline.gathering;

import dateline.record.Magnitude;
import dateline.record.Place;
import dateline.record.Status;
import dateline.record.Voice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What gathering needs of one event of one dispatch. Made by {@link Tellings}, kept as one line by {@link TellingLine}.
 *
 * @param event the event's id
 * @param dispatch its dispatch's id
 * @param account id of the first event of the dispatch that tells the same act, the event's own if none does: the
 *     tellings of one account stay together
 * @param outlet who published the dispatch
 * @param published ISO date or date-time
 * @param plover PLOVER type; null for mere statements
 * @param when EDTF
 * @param speaker who says so, nearest the act; null where the dispatch itself does
 * @param act the stem of the word that tells the act
 * @param words stems of the sentence's words that say something, sorted
 * @param story what the whole dispatch is about
 */
public record Telling(
        String event,
        String dispatch,
        String account,
        @Nullable String outlet,
        @Nullable String published,
        String cameo,
        @Nullable String plover,
        List<Party> sources,
        List<Party> targets,
        boolean reciprocal,
        @Nullable String when,
        @Nullable Place where,
        Status status,
        Voice voice,
        @Nullable String speaker,
        Magnitude magnitude,
        String act,
        List<String> words,
        StoryPrint story) {
    public Telling {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        words = List.copyOf(words);
    }

    /** An actor by name and CAMEO code; the code is null where not even the words allowed one. */
    public record Party(String name, @Nullable String code) {
        /** The code, or the name of whoever has none. */
        public String known() {
            return code == null ? name : code;
        }
    }
}
