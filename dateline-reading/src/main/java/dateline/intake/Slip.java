package dateline.intake;

import dateline.record.Comment;
import dateline.record.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one item as they were given, none of them judged yet. {@link SlipPad} writes slips.
 *
 * @param text the body, verbatim
 * @param markup whether the text is HTML, which the copy desk takes the words out of
 * @param place opening place, if the item gave a dateline
 * @param agency opening agency, if the item gave a dateline
 * @param seen when the item was fetched: it was published no later
 * @param extra keys that no field takes, as one JSON object text
 * @param notes {@code bytes-replaced} and the like
 */
public record Slip(
        String text,
        boolean markup,
        @Nullable String id,
        @Nullable String newsId,
        @Nullable String published,
        @Nullable String title,
        @Nullable String byline,
        @Nullable String source,
        @Nullable String url,
        @Nullable String language,
        @Nullable String place,
        @Nullable String agency,
        @Nullable String seen,
        List<Comment> comments,
        String extra,
        List<Note> notes)
        implements Opened {
    public Slip {
        comments = List.copyOf(comments);
        notes = List.copyOf(notes);
    }

    /** The same with its words taken out of HTML. */
    public Slip withText(String words) {
        return new Slip(
                words, false, id, newsId, published, title, byline, source, url, language, place, agency, seen,
                comments, extra, notes);
    }
}
