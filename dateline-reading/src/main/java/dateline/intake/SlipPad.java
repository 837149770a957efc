package dateline.intake;

import dateline.record.Comment;
import dateline.record.Note;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A slip being filled in. Whoever knows a field best writes first: what is written already is not written over, blank values
 * are not taken, and whatever does not belong into a single line is taken out of values. Not for concurrent use.
 */
public final class SlipPad {
    /** The single-line fields of a slip. */
    public enum Field {
        ID,
        NEWS_ID,
        PUBLISHED,
        TITLE,
        BYLINE,
        SOURCE,
        URL,
        LANGUAGE,
        PLACE,
        AGENCY,
        SEEN
    }

    private static final int LONGEST = 4000;

    private final Map<Field, String> fields = new EnumMap<>(Field.class);
    private final Map<String, String> aside = new LinkedHashMap<>();
    private final List<Comment> comments = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private String extra = "";

    /** Writes a value if the field is still empty and the value is not. */
    public SlipPad put(Field field, @Nullable String value) {
        String line = line(value);
        if (line != null) {
            fields.putIfAbsent(field, line);
        }
        return this;
    }

    public @Nullable String get(Field field) {
        return fields.get(field);
    }

    public boolean has(Field field) {
        return fields.containsKey(field);
    }

    /** Keeps a value that no field takes. */
    public SlipPad aside(String key, @Nullable String value) {
        String line = line(value);
        if (line != null) {
            aside.putIfAbsent(key, line);
        }
        return this;
    }

    /** Keeps one whole JSON object text of values that no field takes, in place of those kept one by one. */
    public SlipPad extra(String json) {
        extra = json;
        return this;
    }

    public SlipPad comment(Comment comment) {
        if (comments.size() < Caps.COMMENTS) {
            comments.add(comment);
        }
        return this;
    }

    public List<Comment> comments() {
        return List.copyOf(comments);
    }

    public SlipPad note(Note note) {
        notes.add(note);
        return this;
    }

    /** Writes what the envelope says into fields that are still empty. */
    public SlipPad envelope(Envelope envelope) {
        put(Field.URL, envelope.url());
        put(Field.SEEN, envelope.seen());
        aside("fetched", envelope.seen());
        notes.addAll(envelope.notes());
        FeedHead feed = envelope.feed();
        if (feed != null) {
            put(Field.SOURCE, feed.title());
            put(Field.LANGUAGE, feed.language());
        }
        return this;
    }

    /** The slip, with its body. */
    public Slip slip(String text, boolean markup) {
        return new Slip(
                text,
                markup,
                fields.get(Field.ID),
                fields.get(Field.NEWS_ID),
                fields.get(Field.PUBLISHED),
                fields.get(Field.TITLE),
                fields.get(Field.BYLINE),
                fields.get(Field.SOURCE),
                fields.get(Field.URL),
                fields.get(Field.LANGUAGE),
                fields.get(Field.PLACE),
                fields.get(Field.AGENCY),
                fields.get(Field.SEEN),
                comments,
                extra.isEmpty() ? JsonText.object(aside) : extra,
                notes);
    }

    /**
     * A value as one clean line: no control characters, soft hyphens or marks of writing direction, no more than one blank
     * together; null if nothing is left.
     */
    public static @Nullable String line(@Nullable String value) {
        if (value == null) {
            return null;
        }
        StringBuilder out = new StringBuilder();
        String text = TextDecoder.withoutForbidden(value);
        for (int i = 0; i < text.length() && out.length() < LONGEST; i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (!Invisible.is(c)) {
                out.append(c);
            }
        }
        String line = TextDecoder.withoutForbidden(out.toString().strip());
        return line.isEmpty() ? null : line;
    }
}
