package dateline.reading;

import dateline.reading.syntax.Tree;
import dateline.record.Status;
import dateline.record.Timex;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an expression says of an act: on it, since it, until it, after it; clipped to the publish date for what has
 * happened. Immutable.
 *
 * <p>Example: {@code since early June} in a report of August 19 is {@code 2019-06-01/2019-08-19}.
 */
final class Bounds {
    private static final Set<String> MARKERS = Set.of("since", "until", "till", "before", "by", "after");

    private final @Nullable String published;

    /** @param published ISO date, or null */
    Bounds(@Nullable String published) {
        this.published = published;
    }

    String of(Timex t, Tie tie, Tree tree, Status status) {
        String value = Objects.requireNonNull(t.value());
        return switch (tie.kind()) {
            case OWN -> own(t, value, tree, status);
            case BESIDE -> beside(t, value, tree);
            case KNOWN -> "../" + Edtf.last(value);
            default ->
                unrealised(status) && !value.contains("..") && !after(Edtf.last(value))
                        ? Edtf.first(value) + "/.."
                        : clipped(value, status);
        };
    }

    private static boolean unrealised(Status status) {
        return status == Status.PLANNED || status == Status.CALLED_FOR || status == Status.POSSIBLE;
    }

    private String own(Timex t, String value, Tree tree, Status status) {
        if (value.contains("..")) {
            return value;
        }
        String marker = marker(t, tree);
        String start = Edtf.first(value);
        String end = Edtf.last(value);
        if (marker.equals("since") || status == Status.ONGOING && before(start)) {
            // "since early June" is loosely said: a month's beginning stands for the month
            return start + "/" + (published == null ? ".." : published);
        }
        if (marker.equals("until") || marker.equals("till") || marker.equals("before")) {
            return "../" + end;
        }
        if (marker.equals("by") && (status == Status.PLANNED || status == Status.CALLED_FOR)) {
            return published == null ? "../" + end : published + "/" + end;
        }
        if (marker.equals("after") && status == Status.HAPPENED && published != null && before(start)) {
            return start + "/" + published;
        }
        return clipped(value, status);
    }

    /** Whether an expression only tells the end of what an act does: "extended the curfew to May 1", "until Friday". */
    static boolean ends(Timex t, Tree tree) {
        String marker = marker(t, tree);
        return marker.equals("to") || marker.equals("until") || marker.equals("till") || marker.equals("through");
    }

    private static String marker(Timex t, Tree tree) {
        int at = tree.tokenAt(t.span().start());
        if (at < 0) {
            return "";
        }
        String first = tree.token(at).lemma();
        // "since the 2003 invasion"
        int before = at > 1 && tree.is(at - 1, "det") ? at - 2 : at - 1;
        return MARKERS.contains(first)
                ? first
                : before >= 0 ? tree.token(before).lemma() : "";
    }

    /** What has happened did not happen after the dispatch that tells it. */
    private String clipped(String value, Status status) {
        String now = published;
        boolean done = status == Status.HAPPENED || status == Status.ONGOING;
        if (now == null || !done || value.contains("..")) {
            return value;
        }
        String end = Edtf.last(value);
        String start = Edtf.first(value);
        boolean holds = end.length() < now.length() ? now.startsWith(end) : Edtf.before(now, end);
        if (!holds || !Edtf.before(start, now)) {
            return value;
        }
        String day = start.length() == 4 ? start + "-01-01" : start.length() == 7 ? start + "-01" : start;
        return day.equals(now) ? now : day + "/" + now;
    }

    /** Whether a date or interval begins after the publish date, as finely as both are told. */
    boolean begins(String when) {
        String now = published;
        String from = Edtf.first(when);
        if (now == null) {
            return false;
        }
        int length = Math.min(from.length(), now.length());
        return from.substring(0, length).compareTo(now.substring(0, length)) > 0;
    }

    /** After what happened on a day: from then until the publish date. */
    private String beside(Timex t, String value, Tree tree) {
        int at = tree.tokenAt(t.span().start());
        for (int n = at, steps = 0; n >= 0 && steps < tree.size(); n = tree.head(n), steps++) {
            int mark = tree.is(n, "advcl") ? tree.child(n, "mark") : -1;
            String lemma = mark < 0 ? "" : tree.token(mark).lemma();
            if (lemma.equals("after") || lemma.equals("since")) {
                return Edtf.first(value) + "/" + (published == null ? ".." : published);
            }
            if (lemma.equals("before") || lemma.equals("until")) {
                return "../" + Edtf.last(value);
            }
        }
        return value;
    }

    private boolean after(String day) {
        return published != null && day.compareTo(published) > 0;
    }

    private boolean before(String day) {
        return published != null && day.compareTo(published) < 0;
    }
}
