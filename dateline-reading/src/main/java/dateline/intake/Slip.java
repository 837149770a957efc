package dateline.intake;

import dateline.record.Comment;
import dateline.record.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON dispatch as they were given, none of them judged yet.
 *
 * @param text the body, verbatim
 * @param place opening place, if the line gave a dateline
 * @param agency opening agency, if the line gave a dateline
 * @param extra keys that no field takes, as one JSON object text
 * @param notes {@code bytes-replaced} and the like
 */
public record Slip(
        String text,
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
        List<Comment> comments,
        String extra,
        List<Note> notes)
        implements Opened {
    public Slip {
        comments = List.copyOf(comments);
        notes = List.copyOf(notes);
    }
}
