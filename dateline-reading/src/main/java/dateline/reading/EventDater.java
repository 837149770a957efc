package dateline.reading;

import dateline.reading.SceneReader.Scene;
import dateline.reading.coding.Coding;
import dateline.reading.syntax.Clause;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import dateline.record.Note;
import dateline.record.Status;
import dateline.record.Timex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

    private static final int LEAD = 1;
    private static final Set<String> EARLIER = Set.of("earlier", "previously", "before", "formerly", "once");
    private static final Set<String> OCCASION = Set.of("in", "at", "during", "on", "to");
    private static final Set<String> FORMER =
            Set.of("earlier", "previous", "prior", "past", "former", "preceding", "recent", "latest");

    private static final Set<String> FOR_DEEDS = Set.of("of", "with", "for", "over");
    /** What is done to somebody for what he did before. */
    private static final Set<String> ANSWERING = Set.of(
            "accuse",
            "charge",
            "suspect",
            "convict",
            "sentence",
            "jail",
            "imprison",
            "arrest",
            "detain",
            "indict",
            "prosecute",
            "try",
            "blame",
            "criticize",
            "criticise",
            "condemn",
            "punish",
            "fine",
            "sanction",
            "fault");

    private final @Nullable String published;
    private final SceneReader scenes;
    private final Bounds bounds;
    private final ActLog log = new ActLog();
    private final Map<String, String> odd = new TreeMap<>();
    private final Set<String> onScene = new HashSet<>();
    private @Nullable String sceneOfActors;

    /** @param published ISO date or date-time, or null */
    EventDater(@Nullable String published, SceneReader scenes) {
        this.published = published;
        this.scenes = scenes;
        this.bounds = new Bounds(published);
        scenes.words().forEach(w -> log.note(w.tree(), w.token(), w.date()));
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
        boolean before = isFormer(coding, tree, head);
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
            return sceneDate != null && status == Status.HAPPENED && !before && simple(tree, head)
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
                : new Undated(coding, tree, head, published, before).date(status);
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

    private static boolean simple(Tree tree, int head) {
        return ToldTense.of(tree, head) == ToldTense.PAST;
    }

    /** "an earlier protest", "had attacked", "has attacked before". */
    private static boolean isFormer(Coding coding, Tree tree, int head) {
        for (int c : tree.children(head)) {
            String word = tree.token(c).form().toLowerCase(Locale.ROOT);
            if (coding.clause().kind() == Clause.Kind.NOUN && FORMER.contains(word) && tree.is(c, "amod")) {
                return true;
            }
            if (tree.is(c, "advmod") && EARLIER.contains(word) && !tree.has(c, "obl")) {
                return true;
            }
        }
        // "his first speech since he was pardoned"; "is accused of killing two", "was jailed for attacking them"
        int mark = tree.is(head, "advcl") || tree.is(head, "acl") ? tree.child(head, "mark") : -1;
        if (mark < 0) {
            return false;
        }
        String how = tree.token(mark).lemma();
        boolean answered = tree.token(head).xpos().equals("VBG")
                && FOR_DEEDS.contains(how)
                && ANSWERING.contains(tree.token(tree.head(head)).lemma());
        return answered || how.equals("since") && tree.is(head, "advcl");
    }

    /** An act that no expression dates. */
    private final class Undated {
        private final Coding coding;
        private final Tree tree;
        private final ToldTense tense;
        private final String now;
        private final boolean before;
        private final @Nullable Scene scene;
        private final boolean speech;

        Undated(Coding coding, Tree tree, int head, String now, boolean before) {
            this.coding = coding;
            this.tree = tree;
            this.tense = ToldTense.of(tree, head);
            this.now = now;
            this.before = before;
            this.speech = Verbal.code(coding.code());
            Scene done = scenes.acted(tree);
            this.scene = speech || done == null ? scenes.told(tree) : done;
        }

        Dated date(Status status) {
            Scene s = scene;
            return switch (status) {
                case PLANNED, CALLED_FOR, POSSIBLE -> {
                    Scene said = quoted() ? scenes.told(tree) : null;
                    Scene from = said != null ? said : s != null && here(s) ? s : null;
                    yield new Dated(
                            (from == null ? now : Edtf.first(from.date())) + "/..", "when: to come, as told then");
                }
                case ONGOING -> new Dated("../" + now, "when: under way at the publish date");
                case NEGATED ->
                    s != null && tense == ToldTense.PAST
                            ? new Dated(s.date(), "when: not done on the date of its scene")
                            : new Dated("../" + now, "when: not until the publish date");
                case HAPPENED -> happened(s);
            };
        }

        private Dated happened(@Nullable Scene s) {
            Scene acted = scenes.acted(tree);
            if (acted != null
                    && tense == ToldTense.PLUPERFECT
                    && !before
                    && acted.paragraph() >= tree.paragraph() - 1
                    && acted.sentence() < tree.number()
                    && Edtf.isScene(acted.date())
                    && toldThen()) {
                // "Guards traded fire on Tuesday. The army said rebels had fired first": of the same Tuesday
                return new Dated(acted.date(), "when: the date of its scene");
            }
            if (before || tense == ToldTense.PLUPERFECT) {
                String scene = s == null ? now : Edtf.last(s.date());
                return new Dated("../" + scene, "when: earlier than its scene", false, true);
            }
            boolean finite = ToldTense.own(tree, coding.clause().head()) != ToldTense.NONE;
            boolean past = tense == ToldTense.PAST
                    || tense == ToldTense.NONE
                    || tense == ToldTense.PRESENT && !finite && s != null && here(s) && !speech;
            // "in 1994 a truce was signed; Turkey praised it": a year past does not date what is said of it
            boolean vague = s != null && speech && !Edtf.isScene(s.date());
            if (s != null && here(s) && past && !vague) {
                return new Dated(s.date(), "when: the date of its scene");
            }
            if (speech) {
                return said(s, past);
            }
            boolean verb = coding.clause().kind() == Clause.Kind.VERB;
            if (s != null && past && (verb || simple(tree, coding.clause().head()))) {
                return new Dated(s.date(), "when: the date of the dispatch's scene");
            }
            Scene speech = scenes.told(tree);
            if (speech != null && quoted()) {
                return new Dated("../" + Edtf.last(speech.date()), "when: not after the speech that tells it");
            }
            return tree.paragraph() <= LEAD && past && verb
                    ? new Dated(now, "when: the lead's own news")
                    : new Dated("../" + now, "when: no expression; not after the publish date");
        }

        private Dated said(@Nullable Scene s, boolean past) {
            String occasion = past ? occasion() : null;
            if (occasion != null) {
                return new Dated(occasion, "when: said on a dated occasion");
            }
            if (s != null
                    && past
                    && coding.sources().stream().map(Actor::name).anyMatch(onScene::contains)
                    && s.date().equals(sceneOfActors)) {
                return new Dated(s.date(), "when: said by who acts in the scene");
            }
            boolean noun = coding.clause().kind() == Clause.Kind.NOUN;
            if (s != null && here(s) && !Edtf.isScene(s.date())) {
                return new Dated("../" + now, "when: in a past that is told in years");
            }
            if (s != null && !scenes.ofTheDay() && Edtf.before(Edtf.last(s.date()), now) && (past || !noun)) {
                return new Dated(Edtf.first(s.date()) + "/" + now, "when: said after what is told before it");
            }
            return tense == ToldTense.PERFECT || noun && tense == ToldTense.PRESENT
                    ? new Dated("../" + now, "when: no expression; not after the publish date")
                    : new Dated(now, "when: told as the dispatch's news");
        }

        /** "encouraged them at the rally": the date of the rally; null if no dated occasion is named. */
        private @Nullable String occasion() {
            int head = coding.clause().head();
            int other = tree.is(head, "conj") ? tree.head(head) : head;
            for (int verb : new int[] {head, other}) {
                for (int c : tree.children(verb, "obl")) {
                    String date = OCCASION.contains(tree.caseOf(c)) && tree.has(c, "det") ? log.dateOf(tree, c) : null;
                    if (date != null) {
                        return date;
                    }
                }
            }
            return null;
        }

        /** Whether the act's clause is what somebody said: its pluperfect is then no more than a past. */
        private boolean toldThen() {
            int head = coding.clause().head();
            int verb = tree.head(head);
            return verb >= 0 && tree.is(head, "ccomp") && ToldTense.own(tree, verb) == ToldTense.PAST;
        }

        private boolean quoted() {
            return scenes.quoted(tree.token(coding.clause().head()).span().start());
        }

        private boolean here(Scene s) {
            return s.paragraph() == tree.paragraph();
        }
    }
}
