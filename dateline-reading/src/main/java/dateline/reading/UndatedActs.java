package dateline.reading;

import dateline.reading.EventDater.Dated;
import dateline.reading.SceneReader.Scene;
import dateline.reading.coding.Coding;
import dateline.reading.syntax.Clause;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import dateline.record.Status;
import dateline.record.Timex;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Dates acts that no expression of their sentence dates: by the scene in which they are told, else by the news itself, else
 * by a bound. One is made for each dispatch.
 *
 * <p>Example: {@code The army said on Monday that rebels had bombed the bridge} tells of some time until Monday.
 */
final class UndatedActs {
    private static final int LEAD = 1;
    private static final int STEPS = 25;
    private static final Set<String> OCCASION = Set.of("in", "at", "during", "on", "to");

    private final SceneReader scenes;
    private final ActLog log;
    private final FormerAct formers;
    private final Departed departed;
    private final @Nullable String month;

    /**
     * @param log days told of acts
     * @param departed whose death is the news
     * @param month the month of which a round-up tells, or null
     */
    UndatedActs(SceneReader scenes, ActLog log, FormerAct formers, Departed departed, @Nullable String month) {
        this.scenes = scenes;
        this.log = log;
        this.formers = formers;
        this.departed = departed;
        this.month = month;
    }

    /**
     * @param now publish date
     * @param before whether the act lies before its scene
     * @param sceneOfActors date of the scene in which those on the scene acted, or null
     * @param onScene names of those who acted in it
     */
    Dated date(
            Coding coding,
            Status status,
            List<Timex> timexes,
            String now,
            boolean before,
            @Nullable String sceneOfActors,
            Set<String> onScene) {
        boolean present = coding.sources().stream().map(Actor::name).anyMatch(onScene::contains);
        return new Act(coding, timexes, now, before, present ? sceneOfActors : null).date(status);
    }

    /** An act that no expression dates. */
    private final class Act {
        private final Coding coding;
        private final Tree tree;
        private final List<Timex> timexes;
        private final @Nullable String sceneOfActors;
        private final ToldTense tense;
        private final String now;
        private final boolean before;
        private final @Nullable Scene scene;
        private final boolean speech;

        Act(Coding coding, List<Timex> timexes, String now, boolean before, @Nullable String sceneOfActors) {
            this.coding = coding;
            this.tree = coding.clause().tree();
            this.timexes = timexes;
            this.sceneOfActors = sceneOfActors;
            this.tense = ToldTense.of(tree, coding.clause().head());
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
            int head = coding.clause().head();
            String died = departed.day(coding);
            if (died != null) {
                return new Dated("../" + died, "when: before the death that is the news", false, true);
            }
            if (formers.inAnEra(tree, head, timexes)) {
                String end = s == null ? now : Edtf.last(s.date());
                return new Dated("../" + end, "when: in a stretch of time that nothing dates", false, true);
            }
            if (month != null && !carried(s)) {
                return tense == ToldTense.PERFECT
                        ? new Dated("../" + now, "when: no expression; not after the publish date")
                        : new Dated(ofMonth(month), "when: the month of the round-up");
            }
            boolean finite = ToldTense.own(tree, head) != ToldTense.NONE;
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
            if (s != null
                    && past
                    && (verb
                            ? straight(head) && (told(head) || ToldTense.own(tree, head) == ToldTense.PAST)
                            : fresh(head))) {
                return new Dated(s.date(), "when: the date of the dispatch's scene");
            }
            Scene speech = scenes.told(tree);
            if (speech != null && quoted()) {
                return new Dated("../" + Edtf.last(speech.date()), "when: not after the speech that tells it");
            }
            return tree.paragraph() <= LEAD && past && verb && straight(head)
                    ? new Dated(now, "when: the lead's own news")
                    : new Dated("../" + now, "when: no expression; not after the publish date");
        }

        /** Whether a scene holds in a round-up: a day to the next sentence, some days to the end of the paragraph. */
        private boolean carried(@Nullable Scene s) {
            return s != null
                    && here(s)
                    && Edtf.isScene(s.date())
                    && (s.date().indexOf('/') > 0 || s.sentence() >= tree.number() - 1);
        }

        /** A month, up to the publish date. */
        private String ofMonth(String month) {
            return now.startsWith(month) ? month + "-01/" + now : month;
        }

        /** Whether no clause tells which person is meant: in "the man <b>who injured her</b> was fined" one does. */
        private boolean straight(int head) {
            for (int n = head, steps = 0; n >= 0 && steps < STEPS; n = tree.head(n), steps++) {
                int who = tree.is(n, "acl:relcl") ? tree.child(n, "nsubj") : -1;
                boolean told = told(n) && !formers.answers(tree, tree.head(n));
                if (who >= 0 && !told && tree.token(who).lemma().equals("who")) {
                    return false;
                }
            }
            return true;
        }

        /** Whether the sentence's main verb tells of the past: "he <b>is accused</b> of killing two" does not. */
        private boolean told(int head) {
            int root = head;
            for (int steps = 0; tree.head(root) >= 0 && steps < STEPS; steps++) {
                root = tree.head(root);
            }
            ToldTense told = ToldTense.own(tree, root);
            return told == ToldTense.PAST || told == ToldTense.NONE;
        }

        /** Whether a noun's act may be that of the scene: "his confession" and "her murder" need not be. */
        private boolean fresh(int head) {
            return tense == ToldTense.PAST && !tree.has(head, "nmod:poss") && straight(head);
        }

        private Dated said(@Nullable Scene s, boolean past) {
            String occasion = past ? occasion() : null;
            if (occasion != null) {
                return new Dated(occasion, "when: said on a dated occasion");
            }
            if (s != null && past && s.date().equals(sceneOfActors)) {
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
