package dateline.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One news item, kept as it came.
 *
 * @param id the key: as given, else a hash of source and content
 * @param newsId the publisher's own number or slug
 * @param published ISO 8601 date or date-time as the publisher gave it ({@code 2021-07-18}, {@code 2021-07-18T21:55},
 *     {@code 2021-07-18T21:55+02:00}); null when unknown
 * @param language BCP 47
 * @param body plain text, paragraphs separated by line breaks; every offset counts UTF-16 code units into it
 * @param comments remarks found with the dispatch
 * @param original the bytes that it was made from
 * @param notes what the copy desk has to say about it
 */
public record Dispatch(
        String id,
        @Nullable String newsId,
        @Nullable String published,
        @Nullable String source,
        @Nullable String url,
        @Nullable String language,
        @Nullable String title,
        @Nullable String byline,
        @Nullable Dateline dateline,
        String body,
        List<Comment> comments,
        Original original,
        List<Note> notes) {
    public Dispatch {
        comments = List.copyOf(comments);
        notes = List.copyOf(notes);
    }
}
