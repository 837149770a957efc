package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.ClauseReader;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fills in doers that the act's own clause leaves out and another clause of its sentence names: the governor who announces
 * that schools will be closed closes them; the police who tell of an arrest have made it; the troops who opened fire have
 * killed those who were killed by it; the man convicted of a murder has done it. Keeps no state between calls.
 *
 * <p>Example: {@code The army shelled the town and six people were killed} has for {@code killed} the source the army.
 */
final class NamedDoers {
    /** Clauses between an act and the verb that tells of it; no honest sentence has more. */
    private static final int HIGHEST = 4;

    private static final Set<String> WHEN = Set.of("when", "as", "after", "while", "once");

    private final PartyReader reader;
    private final Tree tree;
    private final ClauseReader clauses;
    private final Culprits culprits;
    private final Set<String> performing;
    private final Set<String> decreeing;
    private final Set<String> telling;
    private final Set<String> policing;
    private final Set<String> prosecuting;
    private final Set<String> assailing;

    NamedDoers(Tree tree, PartyReader reader, ClauseReader clauses, WordClasses classes) {
        this.tree = tree;
        this.reader = reader;
        this.clauses = clauses;
        this.culprits = new Culprits(reader, clauses, classes);
        this.performing = classes.words("performing");
        this.decreeing = classes.words("decreeing");
        this.telling = classes.words("telling");
        this.policing = classes.words("police-work");
        this.prosecuting = classes.words("prosecuting");
        this.assailing = classes.words("assailing");
    }

    /** "<b>Oldland</b> prolonged its curfews; before, the curfew was in force at night": one state's measure, told twice. */
    private static List<Actor> sameMeasure(Coding act, List<Coding> told) {
        if (!act.code().startsWith("172") || act.clause().kind() != Clause.Kind.NOUN) {
            return List.of();
        }
        for (Coding other : told) {
            boolean twin = other != act
                    && other.code().equals(act.code())
                    && !other.sources().isEmpty()
                    && other.trigger().stream().anyMatch(i -> act.clause()
                            .tree()
                            .token(i)
                            .lemma()
                            .equals(act.clause().lemma()));
            if (twin) {
                return other.sources();
            }
        }
        return List.of();
    }

    /** The act with the doer that its sentence names elsewhere; itself if it has one already or the sentence names none. */
    Coding complete(Coding act, List<Coding> told) {
        if (act.sources().size() == 1 && !act.reciprocal()) {
            List<Actor> speaker = speaker(act, act.sources().get(0));
            return speaker.isEmpty() ? act : act.with(speaker, act.targets());
        }
        if (!act.sources().isEmpty() || act.reciprocal() || SourceFinder.none(act.frame())) {
            return act;
        }
        List<Actor> known = found(act);
        List<Actor> found = (known.isEmpty() ? sameMeasure(act, told) : known)
                .stream()
                        .filter(f -> act.targets().stream().noneMatch(t -> PartyReader.same(t, f)))
                        .toList();
        if (found.isEmpty()) {
            return act;
        }
        // nobody threatens his own state by what he will not tolerate
        List<Actor> met = act.code().startsWith("13")
                ? act.targets().stream()
                        .filter(t -> Camp.others(List.of(t), found))
                        .toList()
                : act.targets();
        return act.with(found, met);
    }

    /**
     * "<b>Oldland</b> said it would open its border", "<b>the chief</b> warned that police will not tolerate marches": what
     * is promised or threatened in the words of a speaker is the speaker's act, and his own words name him best.
     */
    private List<Actor> speaker(Coding act, Actor source) {
        Clause clause = act.clause();
        boolean said = clause.modal() != null && tree.is(clause.head(), "ccomp");
        if (!said) {
            return List.of();
        }
        int at = tree.tokenAt(source.span().start());
        boolean pronoun = at >= 0 && tree.token(at).xpos().equals("PRP");
        boolean threat = act.code().startsWith("13") && Office.holds(source);
        return tellers(clause.head()).stream()
                .filter(a -> pronoun && PartyReader.same(a, source)
                        || threat && a.code() != null && reader.compatriots(List.of(a), List.of(source)))
                .limit(1)
                .toList();
    }

    private List<Actor> found(Coding act) {
        Clause verb = carrier(act);
        if (verb != null) {
            List<Actor> found = decreed(act, verb);
            found = found.isEmpty() ? told(act, verb) : found;
            found = found.isEmpty() ? threatened(act, verb) : found;
            found = found.isEmpty() ? fired(act, verb) : found;
            found = found.isEmpty() ? sameHand(act, verb) : found;
            if (!found.isEmpty()) {
                return found;
            }
        }
        boolean open = act.clause().kind() == Clause.Kind.NOUN
                || tree.is(act.clause().head(), "acl")
                        && act.clause().arg("subj") < 0
                        && !act.clause().passive();
        boolean deed = open && act.code().compareTo("14") > 0;
        return deed ? culprits.of(tree, act.clause().head()) : List.of();
    }

    /** The clause that lacks its doer: the act's own passive, or the passive that brings its noun ("a curfew was imposed"). */
    private @Nullable Clause carrier(Coding act) {
        Clause own = act.clause();
        if (own.kind() == Clause.Kind.NOUN) {
            int h = tree.is(own.head(), "nsubj") ? tree.head(own.head()) : -1;
            Clause verb = clauses.verbAt(h);
            return verb != null && verb.passive() && verb.arg("subj") < 0 && performing.contains(verb.lemma())
                    ? verb
                    : null;
        }
        boolean suffered = own.kind() == Clause.Kind.VERB && own.passive() && own.arg("subj") < 0;
        boolean borne = act.frame().targets().indexOf("subj") == 0;
        return suffered || borne ? own : null;
    }

    /** "the governor <b>announced</b> that schools would be closed". */
    private List<Actor> decreed(Coding act, Clause verb) {
        String root = act.code().substring(0, 2);
        boolean official = root.equals("17") || root.equals("16") || root.equals("08") || root.equals("12");
        int h = tree.is(verb.head(), "ccomp") || tree.is(verb.head(), "xcomp") ? tree.head(verb.head()) : -1;
        Clause decree = official && h >= 0 && decreeing.contains(tree.token(h).lemma()) ? clauses.at(h) : null;
        return decree == null || decree.passive() ? List.of() : holders(decree);
    }

    /** "two men were arrested, <b>police said</b>": those who tell of their own work. */
    private List<Actor> told(Coding act, Clause verb) {
        if (!act.code().startsWith("17") && !act.code().startsWith("112")) {
            return List.of();
        }
        String work = tree.token(verb.head()).lemma();
        boolean police = policing.contains(work) || policing.contains(verb.lemma());
        boolean charges = prosecuting.contains(work);
        return tellers(verb.head()).stream()
                .filter(a -> police && (Office.is(a, "COP") || Office.is(a, "SPY"))
                        || charges && Office.is(a, "JUD") && !act.code().startsWith("172"))
                .toList();
    }

    /** "such acts will not be tolerated, <b>the minister said</b>": who makes a threat in the passive makes it in his own name. */
    private List<Actor> threatened(Coding act, Clause verb) {
        boolean threat = act.code().startsWith("13") && verb.kind() == Clause.Kind.VERB && verb.modal() != null;
        return threat ? tellers(verb.head()).stream().filter(Office::holds).toList() : List.of();
    }

    private List<Actor> tellers(int head) {
        int n = head;
        for (int steps = 0; steps < HIGHEST && tree.head(n) >= 0; steps++) {
            int h = tree.head(n);
            if ((tree.is(n, "ccomp") || tree.is(n, "parataxis"))
                    && telling.contains(tree.token(h).lemma())) {
                return subjects(h);
            }
            if (!tree.is(n, "conj")) {
                break;
            }
            n = h;
        }
        for (int c : tree.children(n)) {
            if (tree.is(c, "parataxis") && telling.contains(tree.token(c).lemma())) {
                return subjects(c);
            }
            if (tree.is(c, "obl") && tree.caseOf(c).startsWith("accord")) {
                return reader.actors(tree, tree.conjuncts(c), List.of());
            }
        }
        return List.of();
    }

    /** "ten were killed when <b>troops</b> opened fire", "police stormed the hall and two people were hurt". */
    private List<Actor> fired(Coding act, Clause verb) {
        if (act.code().compareTo("17") < 0) {
            return List.of();
        }
        for (int c : tree.children(verb.head(), "advcl")) {
            int mark = tree.child(c, "mark");
            mark = mark < 0 ? tree.child(c, "advmod") : mark;
            if (mark >= 0 && WHEN.contains(tree.token(mark).lemma()) && assails(c)) {
                return armed(c);
            }
        }
        int h = tree.is(verb.head(), "conj") ? tree.head(verb.head()) : -1;
        return h >= 0 && tree.token(h).isVerb() && assails(h) ? armed(h) : List.of();
    }

    private boolean assails(int v) {
        Clause verb = clauses.verbAt(v);
        if (verb == null || verb.passive() || verb.negated()) {
            return false;
        }
        boolean with = verb.args("obj").stream()
                .anyMatch(o ->
                        assailing.contains(verb.lemma() + " " + tree.token(o).lemma()));
        return with || assailing.contains(verb.lemma());
    }

    private List<Actor> armed(int v) {
        return subjects(v).stream().filter(Office::armed).toList();
    }

    /** "<b>the government</b> forbade travel, and schools were closed": one hand orders both. */
    private List<Actor> sameHand(Coding act, Clause verb) {
        int h = tree.is(verb.head(), "conj") || tree.is(verb.head(), "parataxis") ? tree.head(verb.head()) : -1;
        Clause other = act.code().startsWith("17")
                        && h >= 0
                        && tree.token(h).isVerb()
                        && !telling.contains(tree.token(h).lemma())
                ? clauses.at(h)
                : null;
        return other == null || other.passive() || other.negated() ? List.of() : holders(other);
    }

    private List<Actor> holders(Clause verb) {
        return subjects(verb.head()).stream().filter(Office::holds).toList();
    }

    private List<Actor> subjects(int v) {
        Clause verb = clauses.at(v);
        return verb == null ? List.of() : reader.actors(tree, Arguments.of(verb).tokens("subj"), List.of());
    }
}
