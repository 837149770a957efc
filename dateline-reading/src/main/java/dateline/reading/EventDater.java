package dateline.reading;

import dateline.reading.SceneReader.Scene;
import dateline.reading.coding.Coding;
import dateline.reading.syntax.Galley;
import dateline.reading.syntax.Tree;
import dateline.record.Note;
import dateline.record.Status;
import dateline.record.Timex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Dates the act itself, not its telling: by the expression that its own predicate governs, else by its sentence, else
 * by the scene of its paragraph, else by the news itself. One is made for each dispatch, and remembers what it dated.
 *
 * <p>Example: in {@code The army said on Monday that it had shelled the town two days earlier} the shelling takes {@code
 * two days earlier}, though Monday stands nearer to the main verb.
 */
final class EventDater {
    /**
     * A date, and the words that gave it.
     *
     * @param told whether an expression of its own sentence did
     * @param former whether the act lies before the scene in which it is told, and so outside of it
     */
    record Dated(@Nullable String when, String why, boolean told, boolean former) {
        Dated(@Nullable String when, String why, boolean told) {
            this(when, why, told, false);
        }

        Dated(@Nullable String when, String why) {
            this(when, why, false, false);
        }

        /** Whether it is told as a course of weeks or months rather than a scene of days. */
        boolean longer() {
            return when != null && told && !when.contains("..") && !Edtf.isScene(when);
        }
    }

    private final @Nullable String published;
    private final SceneReader scenes;
    private final Bounds bounds;
    private final ActLog log = new ActLog();
    private final FormerAct formers;
    private final UndatedActs undated;
    private final Map<String, String> odd = new TreeMap<>();
    private final Set<String> onScene = new HashSet<>();
    private @Nullable String sceneOfActors;

    /**
     * @param published ISO day, or null
     * @param words what places an act before its scene
     */
    EventDater(Galley galley, @Nullable String published, SceneReader scenes, PastWords words) {
        this.published = published;
        this.scenes = scenes;
        this.bounds = new Bounds(published);
        this.formers = new FormerAct(words);
        scenes.words().forEach(w -> log.note(w.tree(), w.token(), w.date()));
        this.undated = new UndatedActs(
                scenes,
                log,
                formers,
                new Departed(galley, log, published),
                RoundUp.month(galley.dispatch().title(), published));
    }

    Dated date(Coding coding, Status status, List<Timex> timexes) {
        Tree tree = coding.clause().tree();
        Dated dated = notLater(find(coding, status, timexes), coding, status);
        String when = dated.when();
        boolean done = status == Status.HAPPENED || status == Status.ONGOING;
        if (done && when != null && Edtf.isScene(when)) {
            log.note(tree, coding.clause().head(), when);
            if (dated.told()) {
                if (!when.equals(sceneOfActors)) {
                    onScene.clear();
                    sceneOfActors = when;
                }
                coding.sources().forEach(a -> onScene.add(a.name()));
            }
        }
        return dated;
    }

    /** Remarks on dates that cannot be, in the order of their codes. */
    List<Note> notes() {
        List<Note> out = new ArrayList<>();
        odd.forEach((code, words) -> out.add(new Note(code, words)));
        return out;
    }

    /** What has happened, or is under way, did not begin after it was told. */
    private Dated notLater(Dated dated, Coding coding, Status status) {
        String when = dated.when();
        boolean told = status == Status.HAPPENED || status == Status.ONGOING;
        if (!told || when == null || published == null || when.startsWith("..") || !bounds.begins(when)) {
            return dated;
        }
        if (dated.told()) {
            odd.putIfAbsent(
                    "later-than-published",
                    "An act is told as done that is dated " + when + ", after the publish date " + published
                            + "; it is left open.");
        }
        String bound = Verbal.code(coding.code()) ? published : "../" + published;
        return new Dated(bound, dated.why() + ", not after the publish date", dated.told(), dated.former());
    }

    private Dated find(Coding coding, Status status, List<Timex> timexes) {
        Tree tree = coding.clause().tree();
        int head = coding.clause().head();
        Scene done = scenes.acted(tree);
        Scene scene = done != null ? done : scenes.told(tree);
        String sceneDate = scene == null ? null : scene.date();
        boolean onScene = status != Status.ONGOING && sceneDate != null && Edtf.isScene(sceneDate);
        String end = onScene && sceneDate != null ? Edtf.last(sceneDate) : published;
        String lasted = end == null ? null : ActLengths.date(coding, status, timexes, end);
        if (lasted != null) {
            return new Dated(lasted, "when: by the length told of it, at " + end, true);
        }
        String counted = log.counted(tree, head, sceneDate);
        if (counted != null) {
            return new Dated(counted, "when: counted from what is told before it", true);
        }
        int days = ActLog.behindMain(tree, head);
        if (days != 0) {
            boolean now = ToldTense.own(tree, tree.head(head)) == ToldTense.PRESENT;
            String from = now ? published : sceneDate;
            String day = from == null ? null : Edtf.shift(Edtf.last(from), -days);
            if (day != null) {
                return new Dated(day, "when: counted from its main clause", true);
            }
        }
        Timex best = null;
        Tie tie = new Tie(Tie.Kind.NONE, 0);
        Timex impossible = null;
        for (Timex t : timexes) {
            if (nowhere(t)
                    && tree.span().contains(t.span())
                    && Tie.of(coding, t).kind() == Tie.Kind.OWN) {
                impossible = t;
            }
            if (t.value() == null
                    || t.span().start() < tree.span().start()
                    || t.span().end() > tree.span().end()) {
                continue;
            }
            Tie other = Tie.of(coding, t);
            if (best != null && other.kind() == tie.kind() && within(t, best)) {
                other = new Tie(other.kind(), tie.score() + 0.01);
            }
            if (Bounds.ends(t, tree)) {
                other = new Tie(other.kind(), other.score() / 2);
            }
            if (other.score() > tie.score() && !(best != null && other.kind() == tie.kind() && within(best, t))) {
                tie = other;
                best = t;
            }
        }
        boolean before = formers.is(coding, tree, head);
        String told = tie.kind() == Tie.Kind.OWN || status != Status.HAPPENED ? null : log.toldOf(coding, tree, head);
        if (told != null) {
            return new Dated(told, "when: the date that is told of it before", false, before);
        }
        if (best != null && !(before && tie.kind() != Tie.Kind.OWN)) {
            String when = bounds.of(best, tie, tree, status);
            return new Dated(when, "when: \"" + best.text() + "\" is " + best.value(), true);
        }
        boolean real = status == Status.HAPPENED || status == Status.ONGOING || status == Status.NEGATED;
        if (impossible != null && real) {
            // told on a day, and so not on the publish date, but on none that there is
            odd.putIfAbsent(
                    "no-such-date",
                    "\"" + impossible.text()
                            + "\" is a date that no calendar has, or that nothing dates; an act told on"
                            + " it is left open.");
            String why = "when: \"" + impossible.text() + "\" is no day of the calendar";
            return new Dated(published == null ? null : "../" + published, why, true);
        }
        if (published == null) {
            return sceneDate != null
                            && status == Status.HAPPENED
                            && !before
                            && ToldTense.of(tree, head) == ToldTense.PAST
                    ? new Dated(sceneDate, "when: the date of its scene")
                    : new Dated(null, "when: no expression and no publish date");
        }
        if (status == Status.HAPPENED || status == Status.ONGOING) {
            String beside = log.beside(tree, head, published);
            int verb = tree.head(head);
            if (beside == null && verb >= 0 && tree.is(head, "nsubj")) {
                beside = log.beside(tree, verb, published);
            }
            if (beside != null) {
                return new Dated(beside, "when: told with what it came after or before", true);
            }
        }
        boolean apart = status == Status.HAPPENED && best == null && ActLog.apart(tree, head);
        return apart
                ? new Dated("../" + published, "when: a length away from something undated", false, true)
                : undated.date(coding, status, timexes, published, before, sceneOfActors, this.onScene);
    }

    /** Whether an expression names a date that no calendar has: "the 31st of February". */
    private static boolean nowhere(Timex t) {
        return t.value() == null && t.timex3() == null && t.type().equals("DATE");
    }

    /** "next month, on August 2": the finer of two that say one thing. */
    private static boolean within(Timex fine, Timex wide) {
        String a = fine.value();
        String b = wide.value();
        return a != null && b != null && a.length() > b.length() && b.indexOf('/') < 0 && a.startsWith(b + "-");
    }
}
