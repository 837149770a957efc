package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import dateline.record.Place;
import dateline.record.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names the crowd that a protest implies: {@code protests in Athens} are held by protesters, {@code thousands marched} by
 * people. The crowd is of the country in which the sentence plays; where that is open, nobody is named.
 *
 * <p>Example: {@code Protests continued in Hong Kong} has the source {@code Protests}, protesters, HKGOPP.
 */
final class Crowds {
    /** Nouns of acts that are against somebody by themselves; a rally or a march may as well be for somebody. */
    private static final Set<String> AGAINST =
            Set.of("protest", "demonstration", "unrest", "riot", "uprising", "revolt");

    private static final Set<String> COUNTS = Set.of(
            "thousands",
            "hundreds",
            "dozens",
            "scores",
            "tens",
            "thousand",
            "hundred",
            "dozen",
            "score",
            "crowd",
            "many",
            "more");

    private final Stage stage;
    private final Set<String> gatherings;
    private final Set<String> performing;
    private final Set<String> critics;

    Crowds(Stage stage, WordClasses classes) {
        this.stage = stage;
        this.gatherings = classes.words("demonstration");
        this.performing = classes.words("performing");
        this.critics = classes.words("critic");
    }

    /** Those who hold what a noun names: "dispersed <b>a rally</b>", "suppressed <b>protests</b>"; null if it names none. */
    @Nullable
    Actor holding(Tree tree, int noun) {
        String lemma = tree.token(noun).lemma();
        boolean against = AGAINST.contains(lemma);
        if (!against && !gatherings.contains(lemma)) {
            return null;
        }
        String home = stage.home(tree);
        for (int c : tree.children(noun, "nmod")) {
            Place place = tree.caseOf(c).equals("in") ? stage.place(tree, c) : null;
            home = place != null && place.iso() != null ? place.iso() : home;
        }
        Span span = span(tree, noun);
        String role = against ? "OPP" : "CVL";
        String name = against ? "protesters" : "people";
        return new Actor(words(tree, span), span, name, (home == null ? "" : home) + role, null);
    }

    /** A verb of protest with the crowd that a bare number names as its subject: "<b>thousands</b> rallied in Madrid". */
    Coding counted(Coding coding) {
        int subject =
                coding.clause().kind() == Clause.Kind.VERB ? coding.clause().arg("subj") : -1;
        boolean bare = subject >= 0
                        && COUNTS.contains(coding.clause().tree().token(subject).lemma())
                || subject >= 0 && coding.clause().tree().token(subject).xpos().equals("CD");
        if (subject >= 0
                && critics.contains(coding.clause().tree().token(subject).lemma())) {
            return critical(coding, subject);
        }
        return bare ? with(coding, subject) : coding;
    }

    /** "<b>critics</b> accused the minister of delay": those who stand against a government, of the sentence's country. */
    private Coding critical(Coding coding, int subject) {
        if (!coding.sources().isEmpty()) {
            return coding;
        }
        Tree tree = tree(coding);
        String home = stage.home(tree);
        Span span = span(tree, subject);
        Actor actor = new Actor(words(tree, span), span, "critics", (home == null ? "" : home) + "OPP", null);
        return coding.with(List.of(actor), coding.targets());
    }

    /** A noun of protest with the crowd that it implies. */
    Coding with(Coding coding) {
        if (coding.clause().kind() == Clause.Kind.NOUN) {
            return with(coding, holders(coding.clause()));
        }
        // "the verdict was met with protests": the noun that the verb has taken in
        BitSet own = coding.trigger();
        for (int i = own.nextSetBit(0); i >= 0; i = own.nextSetBit(i + 1)) {
            if (i != coding.clause().head()
                    && AGAINST.contains(tree(coding).token(i).lemma())) {
                return coding.clause().arg("subj") < 0 ? with(coding, i) : coding;
            }
        }
        return coding;
    }

    private static Tree tree(Coding coding) {
        return coding.clause().tree();
    }

    /** "<b>Fundamentalists</b> continued their hunger strike": those who hold it, else the noun itself. */
    private int holders(Clause clause) {
        Tree tree = clause.tree();
        int verb = tree.is(clause.head(), "obj") ? tree.head(clause.head()) : -1;
        boolean held = verb >= 0 && performing.contains(tree.token(verb).lemma());
        int subject = held ? tree.child(verb, "nsubj") : -1;
        return subject >= 0 && tree.token(subject).xpos().equals("NNS") && !tree.is(subject, "nsubj:pass")
                ? subject
                : clause.head();
    }

    private static Span span(Tree tree, int head) {
        Span span = tree.token(head).span();
        for (int c : tree.children(head)) {
            if (c < head && (tree.is(c, "amod") || tree.is(c, "compound") || tree.is(c, "nummod"))) {
                return tree.token(c).span().union(span);
            }
        }
        return span;
    }

    private Coding with(Coding coding, int crowd) {
        if (!coding.code().startsWith("14") || !coding.sources().isEmpty()) {
            return coding;
        }
        Tree tree = coding.clause().tree();
        String home = home(coding.clause());
        if (home == null) {
            return coding;
        }
        String lemma = tree.token(crowd).lemma();
        boolean against = AGAINST.contains(lemma) || !coding.targets().isEmpty();
        boolean workers = lemma.equals("strike") || lemma.equals("walkout");
        String name = workers ? "strikers" : against ? "protesters" : "people";
        String code = home + (workers ? "LAB" : against ? "OPP" : "CVL");
        boolean itself = crowd == coding.clause().head() || coding.trigger().get(crowd);
        Span span = itself ? tree.token(crowd).span() : span(tree, crowd);
        String text = itself ? tree.token(crowd).form() : words(tree, span);
        Actor actor = new Actor(text, span, name, code, null);
        return coding.with(List.of(actor), coding.targets());
    }

    private static String words(Tree tree, Span span) {
        StringBuilder out = new StringBuilder();
        Span last = null;
        for (Token t : tree.tokens()) {
            if (t.span().start() >= span.start() && t.span().end() <= span.end()) {
                out.append(last != null && last.end() < t.span().start() ? " " : "")
                        .append(t.form());
                last = t.span();
            }
        }
        return out.toString();
    }

    /** The country of a place beside the act, else the sentence's. */
    private @Nullable String home(Clause clause) {
        for (Clause.Arg a : clause.args()) {
            Place place =
                    a.role().equals("in") || a.role().equals("across") ? stage.place(clause.tree(), a.token()) : null;
            if (place != null && place.iso() != null) {
                return place.iso();
            }
        }
        return stage.home(clause.tree());
    }
}
