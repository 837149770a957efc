package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.ClauseReader;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Judges whether what a frame has coded is news: an act of political actors that the sentence tells, and not a kind of
 * thing ("riot police"), a habit, a mention in passing or the same act told again. For one sentence; keeps no state.
 */
final class NewsSense {
    private static final Set<String> ARTICLES = Set.of("a", "an", "another");
    private static final Set<String> PLACING = Set.of("in", "at", "near", "outside", "on", "inside", "around");
    /** Roots whose acts count whoever does them: protest and violence. */
    private static final Set<String> PUBLIC = Set.of("14", "18", "19", "20");

    private static final Set<String> FORCE = Set.of("18", "19", "20");

    private static final Set<String> FINDING = Set.of("find", "pronounce", "declare", "judge", "rule", "hold");

    private final Tree tree;
    private final ClauseReader clauses;
    private final WordClasses classes;
    private final Naming naming;

    NewsSense(Tree tree, ClauseReader clauses, WordClasses classes) {
        this.tree = tree;
        this.clauses = clauses;
        this.classes = classes;
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
        if (naming.holds(c)) {
            return false; // "Capitol Hill Occupied Protest": a name
        }
        if (isTalk(c.code()) && isAmongPrivatePeople(c)) {
            return false; // "my family rejected me", "people demand more"
        }
        if (c.sources().isEmpty() && c.code().compareTo("15") < 0 && isReduced(c.clause())) {
            return false; // "hush money paid to two women"
        }
        if (c.code().startsWith("112") && isFinding(c.clause())) {
            return false; // "was found guilty": the finding is the act
        }
        if (isPrivate(c)) {
            return false; // "the bank demanded payment from the customer"
        }
        if (FORCE.contains(c.code().substring(0, 2)) && isSpoken(c.clause())) {
            return false; // "harshly attacked the president"
        }
        if (FORCE.contains(c.code().substring(0, 2)) && (isHabit(c.clause()) || isMention(c) || isTollOfWar(c))) {
            return false;
        }
        if (c.code().startsWith("11") && c.sources().isEmpty() && isAside(c.clause())) {
            return false; // "a man accused of fraud": who he is, not what somebody says today
        }
        boolean known = hasCode(c.sources()) || hasCode(c.targets()) || bodily(c.code()) && countsPeople(c);
        if (known && !bodily(c.code()) && !political(c.sources()) && !political(c.targets())) {
            return false;
        }
        return known
                || c.frame().bare()
                        && (c.clause().kind() != Clause.Kind.NOUN
                                || told(c.clause().head()));
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
                && FINDING.contains(tree.token(tree.head(i)).lemma());
    }

    /** Words, talks and deals; what a crowd or an armed man does counts whoever he is. */
    private static boolean isTalk(String code) {
        String root = code.substring(0, 2);
        return root.compareTo("14") < 0 || root.equals("16");
    }

    /** Whether nobody takes part but people told by no office, body or cause. */
    private boolean isAmongPrivatePeople(Coding c) {
        List<Actor> parties = new ArrayList<>(c.sources());
        parties.addAll(c.targets());
        return parties.stream().allMatch(this::isPrivatePerson) && !parties.isEmpty();
    }

    private boolean isPrivatePerson(Actor actor) {
        String code = actor.code();
        boolean outlaw = code != null && code.endsWith("CRM");
        boolean civilian = code == null || code.contains("CVL");
        int head = headOf(actor);
        if (head < 0 || !civilian && !outlaw) {
            return false;
        }
        String lemma = tree.token(head).lemma();
        // "the Haitian people", but not "people"
        boolean nation = lemma.equals("people") && (tree.has(head, "amod") || tree.has(head, "compound"));
        return (outlaw || !tree.token(head).isProper())
                && !nation
                && !classes.words("public-voice").contains(lemma);
    }

    /** The noun that names an actor. */
    private int headOf(Actor actor) {
        int head = tree.tokenAt(actor.span().start());
        while (head >= 0
                && tree.head(head) >= 0
                && actor.span().overlaps(tree.token(tree.head(head)).span())) {
            head = tree.head(head);
        }
        return head;
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
                && (tree.is(i, "acl:relcl") || tree.is(i, "acl") || tree.is(i, "advcl"));
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
        String killed =
                c.frame().tally() && c.sources().isEmpty() ? Scale.magnitude(c).killed() : null;
        String digits = killed == null ? "" : killed.replaceAll("\\D.*", "");
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
                && !told(i);
    }

    /** Whether an act is only between people and firms that do not act in politics; their violence and protest count. */
    private boolean isPrivate(Coding c) {
        if (PUBLIC.contains(c.code().substring(0, 2))
                || c.sources().isEmpty() && c.code().compareTo("14") > 0) {
            return false;
        }
        List<Actor> parties = new ArrayList<>(c.sources());
        parties.addAll(c.targets());
        return !parties.isEmpty() && parties.stream().allMatch(this::isUnpolitical);
    }

    /** Whether the actor is named by a noun such as "coach" or "bank" alone. */
    private boolean isUnpolitical(Actor actor) {
        int head = headOf(actor);
        return head >= 0
                && actor.key() == null
                && !tree.token(head).isProper()
                && classes.words("unpolitical").contains(tree.token(head).lemma());
    }

    /**
     * Whether a noun without parties is the news of its clause ("an explosion rocked the town", "clashes near Goma")
     * and not a mention in passing ("since the attack", "the use of violence").
     */
    private boolean told(int noun) {
        int top = noun;
        while (tree.is(top, "conj") && tree.head(top) >= 0) {
            top = tree.head(top);
        }
        for (int c : tree.children(noun)) {
            boolean fresh = tree.is(c, "det") && ARTICLES.contains(tree.token(c).lemma()) || tree.is(c, "nummod");
            if (fresh
                    || tree.is(c, "nmod")
                            && PLACING.contains(tree.caseOf(c))
                            && tree.token(c).isNoun()) {
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
                && (classes.words("happening").contains(verb.lemma())
                        || classes.words("affecting").contains(verb.lemma())
                        || classes.words("performing").contains(verb.lemma()));
    }

    /** A noun that only repeats the act of the clause it stands in. */
    boolean retold(Coding c, List<Coding> kept) {
        if (c.clause().kind() != Clause.Kind.NOUN) {
            return isAim(c, kept) || isPair(c, kept);
        }
        for (Coding k : kept) {
            if (k.code().startsWith(c.code().substring(0, 2))
                    && tree.dominates(k.clause().head(), c.clause().head())
                    && among(c.sources(), k.sources(), k)
                    && among(c.targets(), k.targets(), k)) {
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

    /** Whether a state, an office, a party, a force or a body of the public is among them, not only private people. */
    private static boolean political(List<Actor> actors) {
        return actors.stream().anyMatch(a -> a.code() != null && !isPrivate(a.code()));
    }

    private static boolean isPrivate(String code) {
        return PRIVATE.contains(code.substring(0, Math.min(3, code.length())));
    }

    private static final Set<String> PRIVATE = Set.of("BUS", "MNC", "SPT");

    private static boolean hasCode(List<Actor> actors) {
        return actors.stream().anyMatch(a -> a.code() != null);
    }
}
