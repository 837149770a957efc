package dateline.reading;

import dateline.reading.claim.Telling;
import dateline.reading.syntax.Galley;
import dateline.reading.syntax.Tree;
import dateline.record.Timex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the scenes of a dispatch: the date that a main clause in the simple past tells carries over to what is told
 * after it, until another date is told. A date long before the news is background, and holds to the end of its
 * paragraph. Pluperfects, plans and subordinate clauses set no scene.
 *
 * <p>Example: after {@code Rebels entered the town on Monday.} a paragraph goes on with {@code They burned the market.}: on
 * Monday.
 */
final class SceneReader {
    /**
     * A scene.
     *
     * @param date EDTF, a day or a few days; a month or year only within its own paragraph
     * @param sentence number of the sentence that told it
     * @param spoken whether it is the date of what is said rather than done
     */
    record Scene(String date, int sentence, int paragraph, boolean spoken) {}

    private static final Set<String> BOUNDS =
            Set.of("since", "until", "till", "before", "after", "by", "ahead", "prior");
    private static final Set<String> MAIN = Set.of("conj", "parataxis", "ccomp", "root");
    private static final int NEWS_DAYS = 30;
    private static final int OPENING = 1;

    /** A predicate and the days that it is told to have happened on. */
    record DatedWord(Tree tree, int token, String date) {}

    private final List<DatedWord> words = new ArrayList<>();
    private final List<@Nullable Scene> acted = new ArrayList<>();
    private final List<@Nullable Scene> spoken = new ArrayList<>();
    private final @Nullable String published;
    private final Quotes quotes;
    private boolean ofTheDay;

    /**
     * @param tellings who says what; what is quoted word for word sets no scene
     * @param published ISO date, or null
     */
    SceneReader(Galley galley, List<Timex> timexes, List<Telling> tellings, @Nullable String published) {
        this.published = published;
        Set<Integer> cueStarts = new HashSet<>();
        tellings.forEach(t -> cueStarts.add(t.cue().start()));
        this.quotes = new Quotes(galley.text());
        Scene act = null;
        Scene news = null;
        Scene speech = null;
        Scene newsSpeech = null;
        int next = 0;
        for (Tree tree : galley.sentences()) {
            while (next < timexes.size()
                    && timexes.get(next).span().start() < tree.span().start()) {
                next++;
            }
            if (act != null && act.paragraph() != tree.paragraph()) {
                act = news;
                speech = newsSpeech;
            }
            for (int k = next;
                    k < timexes.size()
                            && timexes.get(k).span().end() <= tree.span().end();
                    k++) {
                Timex t = timexes.get(k);
                boolean quoted = quotes.holds(t.span().start());
                ofTheDay |= !quoted && tree.paragraph() <= OPENING && published != null && published.equals(t.value());
                Scene s = quoted ? null : scene(tree, t, cueStarts);
                if (s == null) {
                    continue;
                }
                if (s.spoken()) {
                    speech = s;
                    newsSpeech = news(s, newsSpeech);
                } else {
                    act = s;
                    news = news(s, news);
                }
            }
            acted.add(act);
            spoken.add(speech);
        }
    }

    /** The scene of what is done in a sentence, its own date included; null if none is told. */
    @Nullable
    Scene acted(Tree tree) {
        return tree.number() < acted.size() ? acted.get(tree.number()) : null;
    }

    /** The scene of what is said in a sentence: that of the last dated act or speech; null if none is told. */
    @Nullable
    Scene told(Tree tree) {
        Scene act = acted(tree);
        Scene said = tree.number() < spoken.size() ? spoken.get(tree.number()) : null;
        if (act == null || said == null) {
            return act == null ? said : act;
        }
        // a paragraph that tells no day goes back to the latest one, whichever sentence told it
        boolean elsewhere = act.paragraph() != tree.paragraph() && said.paragraph() != tree.paragraph();
        boolean spoken = elsewhere
                ? !Edtf.before(Edtf.last(said.date()), Edtf.last(act.date()))
                : said.sentence() >= act.sentence();
        return spoken ? said : act;
    }

    /** Whether the opening names the publish date: then what is said undated further down is said on that day. */
    boolean ofTheDay() {
        return ofTheDay;
    }

    /** Predicates in the simple past that are dated by the day, in textual order. */
    List<DatedWord> words() {
        return List.copyOf(words);
    }

    /** Whether a body offset stands in a quotation, which is told from the day of the speech. */
    boolean quoted(int offset) {
        return quotes.holds(offset);
    }

    /** What a new paragraph goes back to: the latest day told so far, if it is the news at all. */
    private @Nullable Scene news(Scene told, @Nullable Scene before) {
        boolean later = before == null || !Edtf.before(Edtf.last(told.date()), Edtf.last(before.date()));
        return later && isNews(told.date()) ? told : before;
    }

    private boolean isNews(String date) {
        if (!Edtf.isScene(date)) {
            return false;
        }
        Long days = published == null ? null : Edtf.between(Edtf.last(date), published);
        return days == null || days <= NEWS_DAYS;
    }

    private @Nullable Scene scene(Tree tree, Timex t, Set<Integer> cueStarts) {
        String value = t.value();
        if (value == null || value.contains("..") || published != null && Edtf.before(published, Edtf.first(value))) {
            return null;
        }
        int at = tree.tokenAt(t.span().start());
        int last = Math.max(at, tree.tokenAt(t.span().end() - 1));
        if (at < 0
                || BOUNDS.contains(tree.token(at).lemma())
                || at > 0 && BOUNDS.contains(tree.token(at - 1).lemma())) {
            return null;
        }
        int n = Tie.top(tree, at, last);
        if (tree.is(n, "nmod") || tree.is(n, "compound") || tree.is(n, "nummod") || tree.is(n, "amod")) {
            int owner = tree.head(n);
            boolean days = Edtf.isScene(value)
                    && owner >= 0
                    && !tree.is(n, "nmod:poss")
                    && !tree.caseOf(n).isEmpty();
            if (!days) {
                return null;
            }
        }
        int verb = n;
        for (int steps = 0; verb >= 0 && !Tie.isPredicate(tree, verb) && steps < tree.size(); steps++) {
            verb = tree.head(verb);
        }
        if (verb < 0) {
            return null;
        }
        ToldTense tense = ToldTense.of(tree, verb);
        boolean coarse = !Edtf.isScene(value);
        if (!coarse && tense == ToldTense.PAST) {
            words.add(new DatedWord(tree, verb, value));
        }
        if (!isMain(tree, verb)
                || tense == ToldTense.PLUPERFECT
                || tense == ToldTense.FUTURE
                || tense == ToldTense.NONE
                || coarse && tense != ToldTense.PAST) {
            return null;
        }
        return new Scene(
                value,
                tree.number(),
                tree.paragraph(),
                cueStarts.contains(tree.token(verb).span().start()));
    }

    private static boolean isMain(Tree tree, int verb) {
        for (int n = verb, steps = 0; n >= 0 && steps < tree.size(); n = tree.head(n), steps++) {
            String rel = tree.rel(n);
            int colon = rel.indexOf(':');
            boolean loose = rel.equals("advcl") && !tree.has(n, "mark") && ToldTense.own(tree, n) == ToldTense.PAST;
            if (tree.head(n) >= 0 && !loose && !MAIN.contains(colon < 0 ? rel : rel.substring(0, colon))) {
                return false;
            }
        }
        return true;
    }
}
