package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.ClauseReader;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether what a frame has coded is news: an act of political actors that the sentence tells, and not a kind of
 * thing ("riot police"), a habit, a mention in passing or the same act told again. For one sentence; keeps no state.
 */
final class NewsSense {
    private static final Set<String> ARTICLES = Set.of("a", "an", "another");
    private static final Set<String> PLACING = Set.of("in", "at", "near", "outside", "on", "inside", "around");

    private static final Set<String> NEARLY = Set.of("almost", "nearly");
    private static final Set<String> WHICH = Set.of("what", "which", "whatever", "any");

    private final Tree tree;
    private final ClauseReader clauses;
    private final WordClasses classes;
    private final PrivateLife life;
    private final Naming naming;

    NewsSense(Tree tree, ClauseReader clauses, PrivateLife life, WordClasses classes) {
        this.tree = tree;
        this.clauses = clauses;
        this.classes = classes;
        this.life = life;
        this.naming = new Naming(tree, classes);
    }

    /** Whether a crash, a flood or an outbreak is what hurt people here. */
    boolean tellsOfMishap() {
        Set<String> mishaps = classes.words("mishap");
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).isNoun() && mishaps.contains(tree.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    boolean tells(Coding c) {
        if (c.clause().kind() == Clause.Kind.NOUN && tree.is(c.clause().head(), "compound")) {
            return false; // "riot police", "attack helicopter": a kind of thing, not an act
        }
        if (c.clause().kind() == Clause.Kind.VERB && qualifies(c.clause().head())) {
            return false; // "missing and tortured people": what they are like
        }
        if (naming.holds(c)) {
            return false; // "Capitol Hill Occupied Protest": a name
        }
        if (life.plain(c)) {
            return false; // "my family rejected me", "the bank demanded payment from the customer"
        }
        if (c.sources().isEmpty() && c.code().compareTo("15") < 0 && isReduced(c.clause())) {
            return false; // "hush money paid to two women"
        }
        if (c.code().startsWith("112") && isFinding(c.clause())) {
            return false; // "was found guilty": the finding is the act
        }
        if (c.violent() && (isSpoken(c.clause()) || isNearly(c.clause()) || wont(c.clause()))) {
            return false; // "harshly attacked the president", "almost killed her", "those who carry out ambushes"
        }
        if (c.violent() && (isMention(c) || isTollOfWar(c))) {
            return false;
        }
        if (c.code().startsWith("11") && c.sources().isEmpty() && isAside(c.clause())) {
            return false; // "a man accused of fraud": who he is, not what somebody says today
        }
        if (c.code().equals("173") && c.sources().isEmpty() && c.clause().negated()) {
            return false; // "did not appear in court", "the third man was not arrested"
        }
        boolean known = hasCode(c.sources()) || hasCode(c.targets()) || bodily(c.code()) && countsPeople(c);
        return known || c.frame().bare() && (c.clause().kind() != Clause.Kind.NOUN || told(c));
    }

    /** Whether the act, or the verb whose object it is, is what people do and not what they did. */
    private boolean wont(Clause clause) {
        int i = clause.head();
        if (clause.kind() != Clause.Kind.NOUN || !tree.is(i, "obj") || tree.head(i) < 0) {
            return isHabit(clause);
        }
        Clause verb = clauses.at(tree.head(i));
        return verb != null && verb.aspect() == Clause.Aspect.SIMPLE && isHabit(verb);
    }

    /** "those who carry out ambushes", "the rebels who are fighting the army": what people do, not what they did. */
    private boolean isHabit(Clause clause) {
        int i = clause.head();
        boolean wont = clause.passive() && clause.modal() == null && clause.aspect() == Clause.Aspect.SIMPLE;
        if (clause.kind() == Clause.Kind.VERB
                && wont
                && clause.tense() == Clause.Tense.PRESENT
                && tree.has(i, "aux:pass")) {
            return true; // "people are killed": as a rule
        }
        boolean simple = clause.aspect() == Clause.Aspect.SIMPLE;
        boolean course = clause.aspect() == Clause.Aspect.PROGRESSIVE && !clause.passive();
        return clause.kind() == Clause.Kind.VERB
                && clause.tense() == Clause.Tense.PRESENT
                && clause.modal() == null
                && (tree.is(i, "acl:relcl") && (simple || course) || tree.is(i, "advcl") && simple);
    }

    /** "I almost killed her", "which battle shall we fight?": not done, or not known which. */
    private boolean isNearly(Clause clause) {
        return tree.children(clause.head()).stream()
                .anyMatch(c -> tree.is(c, "advmod")
                                && NEARLY.contains(tree.token(c).lemma())
                        || tree.is(c, "det") && WHICH.contains(tree.token(c).lemma()));
    }

    /** An attack in words: "verbally attacked", "a scathing attack". */
    private boolean isSpoken(Clause clause) {
        Set<String> manners = classes.words("verbal-manner");
        return tree.children(clause.head()).stream()
                .anyMatch(c -> (tree.is(c, "advmod") || tree.is(c, "amod"))
                        && manners.contains(tree.token(c).lemma()));
    }

    /** "a court found him <b>guilty</b>": what a court finds, told by the verb above. */
    private boolean isFinding(Clause clause) {
        int i = clause.head();
        return clause.kind() == Clause.Kind.ADJ
                && tree.is(i, "xcomp")
                && tree.head(i) >= 0
                && classes.words("finding").contains(tree.token(tree.head(i)).lemma());
    }

    /** Whether a participle is joined to an adjective that stands before a noun. */
    private boolean qualifies(int i) {
        int n = i;
        while (tree.is(n, "conj") && tree.head(n) > -1 && tree.head(n) != n) {
            n = tree.head(n);
        }
        return n != i && tree.is(n, "amod") && tree.head(n) > i;
    }

    /** A participle that hangs on a noun, no doer told. */
    private boolean isReduced(Clause clause) {
        int i = clause.head();
        boolean bare = !tree.has(i, "obj") && !tree.has(i, "aux") && !tree.has(i, "aux:pass");
        return clause.kind() == Clause.Kind.VERB
                && clause.passive()
                && bare
                && tree.is(i, "acl")
                && tree.head(tree.head(i)) >= 0;
    }

    /** A clause that only says who or what is meant: "the man who had been accused", "the men accused of fraud". */
    private boolean isAside(Clause clause) {
        int i = clause.head();
        return clause.kind() == Clause.Kind.VERB
                && clause.passive()
                && (tree.is(i, "acl:relcl")
                        || tree.is(i, "acl")
                        || tree.is(i, "advcl")
                        || tree.is(i, "conj")
                                && !tree.has(i, "aux:pass")
                                && classes.words("suspecting").contains(clause.lemma()));
    }

    /** "Police said <b>22</b> were arrested": a bare number of people. */
    private boolean countsPeople(Coding c) {
        return c.clause().kind() == Clause.Kind.VERB
                && c.clause().passive()
                && !c.frame().tolls().isEmpty()
                && Arguments.of(c.clause()).tokens("obj").stream()
                        .anyMatch(t -> tree.token(t).xpos().equals("CD"));
    }

    /** "70,000 people have been killed": the toll of a whole war, not of an act. */
    private boolean isTollOfWar(Coding c) {
        return c.frame().tally()
                && c.sources().isEmpty()
                && (hundreds(Scale.magnitude(c).killed())
                        || hundreds(Scale.magnitude(c).injured()));
    }

    /** Five hundred and more. */
    private static boolean hundreds(@Nullable String count) {
        String digits = count == null ? "" : count.replaceAll("\\D.*", "");
        return digits.length() > 3 || digits.length() == 3 && digits.charAt(0) >= '5';
    }

    /** "of aggression against the people", "since the rebels' offensive": told in general or in passing. */
    private boolean isMention(Coding c) {
        int i = c.clause().head();
        return c.clause().kind() == Clause.Kind.NOUN
                && (!hasCode(c.sources()) || !hasCode(c.targets()))
                && (hasCode(c.sources()) || !tree.has(i, "det") && !tree.has(i, "nmod:poss"))
                && tree.head(i) >= 0
                && !tree.is(i, "nsubj")
                && !tree.is(i, "obj")
                && !told(c);
    }

    /**
     * Whether a noun without parties is the news of its clause ("an explosion rocked the town", "clashes near Goma")
     * and not a mention in passing ("since the attack", "the use of violence").
     */
    private boolean told(Coding act) {
        int noun = act.clause().head();
        int top = noun;
        while (tree.is(top, "conj") && tree.head(top) >= 0) {
            top = tree.head(top);
        }
        for (int c : tree.children(noun)) {
            boolean fresh = tree.is(c, "det") && ARTICLES.contains(tree.token(c).lemma()) || tree.is(c, "nummod");
            if (fresh
                    || tree.is(c, "nmod")
                            && PLACING.contains(tree.caseOf(c))
                            && tree.token(c).isNoun()
                            && !tree.caseOf(noun).equals("from")
                            && !victim(act, c)
                    || tree.rel(c).startsWith("acl") && happens(tree.token(c).lemma())) {
                return true;
            }
        }
        int h = tree.head(top);
        if (h < 0) {
            return true;
        }
        boolean argument = tree.is(top, "nsubj") || tree.is(top, "obj");
        Clause verb =
                argument && (tree.token(h).isVerb() || tree.token(h).lemma().equals("be")) ? clauses.at(h) : null;
        return verb != null
                && (happens(verb.lemma()) || classes.words("affecting").contains(verb.lemma()));
    }

    /** Verbs that tell that an act took place: "the murders which <b>occurred</b> in May", "the raid <b>carried out</b> …". */
    private boolean happens(String verb) {
        return classes.words("happening").contains(verb)
                || classes.words("performing").contains(verb);
    }

    /** "raids on <b>offices</b>": against what sort of victims, not where; "on Israeli troops" is particular. */
    private boolean victim(Coding act, int noun) {
        return act.targets().stream()
                        .anyMatch(t -> t.span().overlaps(tree.token(noun).span()))
                && tree.subtree(noun).stream()
                        .noneMatch(
                                t -> Character.isUpperCase(tree.token(t).form().charAt(0))
                                        || tree.token(t).xpos().equals("CD"));
    }

    /** A noun that only repeats the act of the clause it stands in. */
    boolean retold(Coding c, List<Coding> kept) {
        if (c.clause().kind() != Clause.Kind.NOUN) {
            return isAim(c, kept) || isPair(c, kept) || isMeans(c, kept);
        }
        for (Coding k : kept) {
            if (k.code().startsWith(c.code().substring(0, 2))
                    && tree.dominates(k.clause().head(), c.clause().head())
                    && among(c.sources(), k.sources(), k)
                    && (c.code().equals("042") && k.code().equals("042") || among(c.targets(), k.targets(), k))) {
                return true;
            }
        }
        return false;
    }

    /** "marched <b>to protest</b> against the law": one act and its aim, told as one. */
    private boolean isAim(Coding c, List<Coding> kept) {
        int i = c.clause().head();
        boolean aim = tree.is(i, "advcl") || tree.is(i, "xcomp") || tree.is(i, "acl");
        if (!aim || c.clause().tense() != Clause.Tense.NONE || !c.code().startsWith("14")) {
            return false;
        }
        return kept.stream()
                .anyMatch(k -> k.code().startsWith("14")
                        && tree.head(i) >= 0
                        && k.trigger().get(tree.head(i)));
    }

    /** "did not concede or <b>admit defeat</b>": one act in two words. */
    private boolean isPair(Coding c, List<Coding> kept) {
        int i = c.clause().head();
        return tree.is(i, "conj")
                && c.embedded() == null
                && kept.stream()
                        .anyMatch(k -> k.clause().head() == tree.head(i)
                                && k.frame() == c.frame()
                                && k.sources().equals(c.sources())
                                && k.targets().equals(c.targets()));
    }

    /** "killed her by <b>strangling</b> her", "helped to <b>broker</b> the deal": one act and its means, or its help. */
    private boolean isMeans(Coding c, List<Coding> kept) {
        int i = c.clause().head();
        int h = tree.head(i);
        boolean by = tree.is(i, "advcl")
                && tree.children(i, "mark").stream()
                        .anyMatch(m -> tree.token(m).lemma().equals("by"));
        boolean help = tree.is(i, "xcomp") && c.clause().kind() == Clause.Kind.VERB;
        return (by || help)
                && kept.stream()
                        .anyMatch(k -> k.trigger().get(h)
                                && (help
                                        ? k.code().equals(c.code())
                                        : k.code().startsWith(c.code().substring(0, 2)))
                                && among(c.sources(), k.sources(), k));
    }

    /** Whether the parties of a noun have the same part in the act of the verb; in a mutual act either part will do. */
    private static boolean among(List<Actor> mine, List<Actor> its, Coding k) {
        return mine.stream()
                .allMatch(a -> its.contains(a)
                        || k.reciprocal()
                                && (k.sources().contains(a) || k.targets().contains(a)));
    }

    /** Marches, arrests and attacks are political whoever takes part in them; words and deals are not. */
    private static boolean bodily(String code) {
        return code.compareTo("14") >= 0 && !code.startsWith("16");
    }

    private static boolean hasCode(List<Actor> actors) {
        return actors.stream().anyMatch(a -> a.code() != null);
    }
}
