package dateline.gathering;

import dateline.record.Event;
import java.util.List;

/**
 * Whether two events tell one act, field by field. First each field is compared: code family, actors, time, place and
 * status must not be {@link Agreement#APART}. Then what agrees is added up: two tellings are held to be one act when
 * enough does. Within one dispatch compatible fields suffice, since one hand wrote both. Stateless.
 *
 * <p>Example: "Rebels shelled Homs on Monday" and "At least 40 died in Homs on 3 May when insurgents fired mortars" agree
 * in root, source, day and town, which is enough; "Rebels shelled Hama on Monday" is apart from both by its place.
 */
public final class Likeness {
    /** From this score on, two tellings of two dispatches are one act. */
    public static final double BAR = 0.85;

    /** What agreement in a field is worth; measured on labelled news. */
    private static final double CODE = 0.3;

    private static final double THIRD_DIGIT = 0.2;
    private static final double ROOT = 0.1;
    private static final double ACT = 0.4;
    private static final double SIDE = 0.15;
    private static final double NAME = 0.1;
    private static final double DAY = 0.4;
    private static final double SPAN = 0.15;
    private static final double TOWN = 0.1;
    private static final double WORDS = 0.6;
    private static final double SAME_STORY = 0.5;
    /** What speaks against one act in two dispatches that have nothing in common. */
    private static final double STRANGERS = -0.14;

    private static final double NOTHING = 0.05;
    /** A stretch of days up to which overlapping says something. */
    private static final int MONTH = 31;
    /** Days between an act, or its dispatch, and a dispatch that tells it without a date. */
    private static final int FRESH = 3;

    private static final int STALE = 14;
    private static final int OLD = 60;

    private Likeness() {}

    /** How two tellings agree; the order of the two does not matter. */
    public static Verdict of(Telling a, Telling b) {
        return of(new Told(a), new Told(b));
    }

    /** Whether two events of one dispatch tell one act. */
    public static boolean within(Event a, Event b) {
        return within(new Told(Tellings.inside(a)), new Told(Tellings.inside(b)));
    }

    static boolean within(Told a, Told b) {
        Sides sides = Sides.compare(a, b);
        Agreement status = status(a, b);
        Agreement where = Places.compare(a.telling.where(), b.telling.where());
        return Families.compare(a, b) != Agreement.APART
                && status != Agreement.APART
                && status != Agreement.LOOSE
                && sides.told()
                && sides.firmSources()
                && sides.firmTargets()
                && when(a, b) != Agreement.APART
                && where != Agreement.APART
                && where != Agreement.LOOSE;
    }

    static Verdict of(Told a, Told b) {
        Agreement code = Families.compare(a, b);
        Sides sides = Sides.compare(a, b);
        Agreement when = when(a, b);
        Agreement where = Places.compare(a.telling.where(), b.telling.where());
        Agreement status = status(a, b);
        boolean apart = code == Agreement.APART
                || sides.sources() == Agreement.APART
                || sides.targets() == Agreement.APART
                || when == Agreement.APART
                || where == Agreement.APART
                || status == Agreement.APART;
        double words = apart ? 0 : common(a.words, b.words);
        double story = apart ? 0 : story(a.telling, b.telling);
        double score = 0;
        if (!apart) {
            score = code(code)
                    + (a.telling.act().equals(b.telling.act()) ? ACT : 0)
                    + side(sides.sources(), a.telling.sources(), b.telling.sources())
                    + side(sides.targets(), a.telling.targets(), b.telling.targets())
                    + time(a, b, when)
                    + (where == Agreement.SAME && Places.fine(a.telling.where()) ? TOWN : 0)
                    + WORDS * words
                    + story;
        }
        return new Verdict(
                a.telling, b.telling, code, sides.sources(), sides.targets(), when, where, status, words, story, score);
    }

    private static Agreement when(Told a, Told b) {
        if (!a.when.overlaps(b.when)) {
            return Agreement.APART;
        }
        if (!a.when.closed() || !b.when.closed()) {
            return Agreement.OPEN;
        }
        return a.when.equals(b.when) ? Agreement.SAME : Agreement.NEAR;
    }

    /** What one telling plans or doubts another may tell as done; what is only called for is an act of its own. */
    private static Agreement status(Told a, Told b) {
        if (a.telling.status() == b.telling.status()) {
            return Agreement.SAME;
        }
        if (a.wished() || b.wished()) {
            return Agreement.APART;
        }
        boolean denied = a.negated() != b.negated();
        return denied && (a.spoken || b.spoken) ? Agreement.LOOSE : Agreement.NEAR;
    }

    private static double code(Agreement code) {
        return switch (code) {
            case SAME -> CODE;
            case NEAR -> THIRD_DIGIT;
            case OPEN -> ROOT;
            default -> 0;
        };
    }

    private static double side(Agreement agreed, List<Telling.Party> a, List<Telling.Party> b) {
        double score = agreed == Agreement.SAME ? SIDE : 0;
        return named(a, b) ? score + NAME : score;
    }

    private static boolean named(List<Telling.Party> a, List<Telling.Party> b) {
        for (Telling.Party x : a) {
            for (Telling.Party y : b) {
                if (x.name().equalsIgnoreCase(y.name())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The same day says much, the same month little; an act without a date is sought near its dispatch's. */
    private static double time(Told a, Told b, Agreement when) {
        if (when == Agreement.SAME || when == Agreement.NEAR) {
            long longer = Math.max(a.when.length(), b.when.length());
            return longer == 1 ? DAY : longer <= MONTH ? SPAN : 0;
        }
        Long from = a.when.closed() ? Long.valueOf(a.when.to()) : a.published;
        Long to = b.when.closed() ? Long.valueOf(b.when.to()) : b.published;
        if (from == null || to == null) {
            return 0;
        }
        long gap = Math.abs(from - to);
        return gap <= FRESH ? 0.1 : gap <= STALE ? 0 : gap <= OLD ? -0.2 : -0.4;
    }

    private static double story(Telling a, Telling b) {
        if (a.dispatch().equals(b.dispatch())) {
            return SAME_STORY;
        }
        double likeness = a.story().likeness(b.story());
        boolean strangers =
                likeness < NOTHING && !a.story().isEmpty() && !b.story().isEmpty();
        return strangers ? STRANGERS : Math.min(SAME_STORY, likeness);
    }

    /** Shared words by the geometric mean of both counts: 0 none, 1 the same. */
    private static double common(long[] a, long[] b) {
        if (a.length == 0 || b.length == 0) {
            return 0;
        }
        int shared = 0;
        int j = 0;
        for (long w : a) {
            while (j < b.length && b[j] < w) {
                j++;
            }
            shared += j < b.length && b[j] == w ? 1 : 0;
        }
        return shared / Math.sqrt((double) a.length * b.length);
    }
}
