package dateline.reading.actor;

import dateline.reading.syntax.Token;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads which players a token is the head of: a name, a pronoun, a noun that describes or points to somebody. Reads a
 * dispatch in its order; not for sharing.
 */
final class PartReader {
    /** roles whose bare nouns before another noun tell no actor: "voter fraud", "student loans" */
    private static final Set<String> PRIVATE = Set.of("CVL", "EDU", "BUS", "HLH", "AGR", "MED", "LAB", "CRM");

    private final Directory directory;
    private final Players players;
    private final Scene scene;
    private final Recall recall;
    private final Pronouns pronouns;
    private final Composer composer;
    private final Metonymy placing;
    private final Pointing pointing;
    private final Described described;
    private final Unspoken unspoken;

    PartReader(
            Directory directory,
            Players players,
            Scene scene,
            Recall recall,
            Pronouns pronouns,
            Composer composer,
            Metonymy placing,
            Pointing pointing,
            Described described) {
        this.directory = directory;
        this.players = players;
        this.scene = scene;
        this.recall = recall;
        this.pronouns = pronouns;
        this.composer = composer;
        this.placing = placing;
        this.pointing = pointing;
        this.described = described;
        this.unspoken = new Unspoken(directory);
    }

    /** Those whom the noun phrase headed by a token names; empty if it is no political actor. */
    List<Part> parts(Line line, int i) {
        return parts(line, i, 0);
    }

    private List<Part> parts(Line line, int i, int depth) {
        Token t = line.token(i);
        Mark mark = line.mark(i);
        if (mark != null) {
            return marked(line, i, mark);
        }
        String tag = t.xpos();
        if (tag.startsWith("PRP")) {
            Player p = pronouns.of(line, i);
            List<Part> out = new ArrayList<>(2);
            for (Player one : p == null ? List.<Player>of() : recall.members(p)) {
                if (one.code != null || one.entry != null || one.acting) {
                    out.add(new Part(one, t.span()));
                }
            }
            return out;
        }
        if (unspoken.indefinite(line, i)) {
            return unspoken.people(line, i) ? some(line, i) : List.of();
        }
        if (tag.equals("CD")) {
            return unspoken.counted(line, i) ? some(line, i) : List.of();
        }
        if (tag.startsWith("NN")
                || (tag.startsWith("JJ") || tag.equals("VBN") && i > 0 && line.folds[i - 1].equals("the"))
                        && argument(line, i)
                || tag.equals("DT") && pointing.both(line, i)) {
            return noun(line, i, depth);
        }
        return List.of();
    }

    /** An adjective by its tag that stands where a noun does: "the business daily". */
    private boolean argument(Line line, int i) {
        return line.tree.parsed()
                && directory.agents().get(line.folds[i]) != null
                && (line.tree.is(i, "nsubj")
                        || line.tree.is(i, "nsubj:pass")
                        || line.tree.is(i, "obj")
                        || line.tree.is(i, "obl")
                        || line.tree.is(i, "nmod"));
    }

    /** People of the land in which the sentence plays. */
    private List<Part> some(Line line, int i) {
        State s = scene.people(line);
        Player crowd = players.described(Kind.PEOPLE, line.token(i).form(), (s == null ? "" : s.code()) + "CVL");
        crowd.plural = true;
        return List.of(new Part(crowd, line.span(line.left(i), i + 1)));
    }

    private List<Part> marked(Line line, int i, Mark mark) {
        if (mark.state() != null) {
            return placing.actor(line, i, mark, players, scene);
        }
        if (mark.people() != null) {
            Sense.People p = mark.people();
            boolean head = line.token(i).isNoun()
                    && !line.token(i).xpos().startsWith("JJ")
                    && !p.sort().equals("region")
                    && !(line.tree.parsed() && line.tree.is(i, "compound"));
            if (!head) {
                return List.of();
            }
            Mark nation = line.mark(mark.start() - 1);
            State s = nation != null && nation.state() != null
                    ? nation.state().state()
                    : p.home().isEmpty() ? scene.of(line) : null;
            String code = (s == null ? p.home() : s.code()) + "CVL" + p.code();
            Player player = players.described(Kind.PEOPLE, p.name(), code.length() > 9 ? code.substring(0, 9) : code);
            player.plural = true;
            return List.of(new Part(player, line.span(line.left(i), i + 1)));
        }
        Player player = mark.player();
        if (player == null) {
            return List.of();
        }
        if (player.entry == null && player.code == null && player.titles.isEmpty() && !player.acting) {
            return List.of();
        }
        int end = mark.end();
        int start = mark.start();
        Player seated = player.kind == Kind.PARTY ? seated(line, line.head(start, end), player) : null;
        if (seated != null) {
            return List.of(new Part(seated, line.span(start, end)));
        }
        return List.of(new Part(player, line.span(start, end)));
    }

    /** "Socialists in <b>parliament</b>": those of a party who sit there. */
    private @Nullable Player seated(Line line, int head, Player party) {
        if (!line.token(head).xpos().endsWith("S") || party.land().isEmpty()) {
            return null;
        }
        for (int c : line.tree.parsed() ? line.tree.children(head, "nmod") : List.<Integer>of()) {
            String in = line.tree.caseOf(c);
            Mark m = line.mark(c);
            AgentList.Found f =
                    m != null ? null : directory.agents().endingAt(line.tree.tokens(), line.folds, c, line.left(c));
            boolean house = m != null && m.player() != null && m.player().has("LEG")
                    || f != null && f.word().role().equals("LEG") && !f.word().person();
            if (house && (in.equals("in") || in.equals("of"))) {
                Player p = players.described(Kind.PEOPLE, party.name, party.land() + "LEG");
                p.plural = true;
                return p;
            }
        }
        return null;
    }

    private List<Part> noun(Line line, int i, int depth) {
        // "the Taliban's chief X", "his American counterpart, X": the name says it better
        Mark named = apposed(line, i);
        if (named != null && named.player() != null && (named.player().entry != null || agentPerson(line, i))) {
            return List.of(new Part(named.player(), line.span(named.start(), named.end())));
        }
        Mark body = body(line, i);
        if (body != null && body.player() != null) {
            return List.of(new Part(body.player(), line.span(line.left(i), body.end())));
        }
        if (i + 2 < line.size()
                && line.token(i + 1).xpos().equals("HYPH")
                && line.token(i + 2).span().start() == line.token(i).span().end() + 1) {
            return List.of();
        }
        if (line.folds[i].equals("front") && i > 0 && line.folds[i - 1].equals("in")) {
            return List.of(); // "in front of the court"
        }
        boolean title = line.tree.parsed() && line.tree.is(i, "compound") && line.mark(line.tree.head(i)) != null;
        if (title) {
            return List.of();
        }
        if (mass(line, i)
                || unspoken.place(
                        line, i, directory.agents().endingAt(line.tree.tokens(), line.folds, i, line.left(i)))) {
            return List.of();
        }
        Composer.Composed c = line.token(i).xpos().equals("DT") ? null : composer.compose(line, i);
        if (c != null
                && line.tree.parsed()
                && line.tree.is(i, "compound")
                && c.owners().none()
                && !c.found().word().type().equals("body")
                && PRIVATE.contains(c.found().word().role())) {
            return List.of();
        }
        List<Part> members = c != null && depth < 3 ? speakersOf(line, i, c, depth) : List.of();
        if (!members.isEmpty()) {
            return members;
        }
        if (c == null && crowd(line, i)) {
            return some(line, i);
        }
        List<Player> pointed = pointing.point(line, i, c);
        if (pointed.isEmpty() && c != null) {
            pointed = described.by(line, i, c);
        }
        if (pointed.isEmpty()) {
            return List.of();
        }
        int left = c == null ? line.left(i) : c.start();
        int end = c == null ? i + 1 : c.end();
        Span span = line.span(left, named(line, i, Math.max(end, i + 1)));
        return pointed.stream().map(p -> new Part(p, span)).toList();
    }

    /** "immunity from <b>prosecution</b>", "in <b>court</b>", "social justice": a matter, nobody. */
    private boolean mass(Line line, int i) {
        AgentList.Found f = directory.agents().endingAt(line.tree.tokens(), line.folds, i, line.left(i));
        if (f != null && f.word().thing()) {
            return true;
        }
        return directory.callings().is(Callings.Sort.MASS, line.folds[i])
                && line.tree.parsed()
                && !Spelling.capital(line.token(i).form())
                && line.left(i) == i
                && !line.tree.is(i, "nsubj")
                && !line.tree.is(i, "conj")
                && !line.tree.has(i, "nmod");
    }

    /** "the newspaper <b>El Faro</b>", "the militant group <b>Hamas</b>": the body's own name, right behind its noun. */
    private @Nullable Mark body(Line line, int i) {
        Mark m = line.tree.parsed() ? line.mark(i + 1) : null;
        boolean named = m != null
                && m.start() == i + 1
                && m.player() != null
                && m.player().entry != null
                && m.player().kind != Kind.PERSON
                && line.tree.is(line.head(m.start(), m.end()), "appos")
                && line.tree.head(line.head(m.start(), m.end())) == i;
        AgentList.Found f = directory.agents().endingAt(line.tree.tokens(), line.folds, i, line.left(i));
        return named && f != null && !f.word().person() && !f.word().against() ? m : null;
    }

    /** The end of a name that follows its noun without a comma: "the newspaper <b>La Prensa</b>". */
    private int named(Line line, int i, int end) {
        int last = end;
        for (int c : line.tree.parsed() ? line.tree.children(i, "appos") : List.<Integer>of()) {
            boolean follows = c >= end && line.token(c).isProper() && !calendar(line, c);
            for (int k = end; follows && k < c; k++) {
                follows = line.token(k).isProper() && line.mark(k) == null && !calendar(line, k);
            }
            last = follows ? c + 1 : last;
        }
        return last;
    }

    private boolean calendar(Line line, int i) {
        return directory.naming().is(NameWords.Sort.CALENDAR, line.folds[i]);
    }

    /** "<b>Thousands</b> rallied", "detained <b>dozens</b>": people of whom only the number is told. */
    private static boolean crowd(Line line, int i) {
        return line.tree.parsed()
                && Set.of("thousands", "hundreds", "dozens").contains(line.folds[i])
                && (line.tree.is(i, "nsubj") || line.tree.is(i, "nsubj:pass") || line.tree.is(i, "obj"))
                && !line.tree.has(i, "nmod")
                && line.token(line.tree.head(i)).isVerb();
    }

    /** "representatives of the government and the rebels" are both: those for whom they stand. */
    private List<Part> speakersOf(Line line, int i, Composer.Composed c, int depth) {
        if (!line.tree.parsed()) {
            return List.of();
        }
        boolean neutral = c.found().word().neutral();
        for (int x : line.tree.children(i, "nmod")) {
            Mark first = line.mark(x);
            if (line.tree.caseOf(x).equals("include")
                    && first != null
                    && first.player() != null
                    && first.player().kind == Kind.PERSON) {
                return included(line, x, depth);
            }
            if (neutral && line.tree.caseOf(x).equals("of") && line.tree.has(x, "conj")) {
                List<Part> out = new ArrayList<>();
                for (int y : line.tree.conjuncts(x)) {
                    Mark m = line.mark(y);
                    if (m != null && m.state() != null) {
                        return List.of();
                    }
                    out.addAll(parts(line, y, depth + 1));
                }
                return out;
            }
        }
        return List.of();
    }

    /** "leaders including <b>Kowal and Hartfeld</b>": those whom the dispatch names of them. */
    private List<Part> included(Line line, int x, int depth) {
        List<Part> out = new ArrayList<>();
        for (int y : line.tree.conjuncts(x)) {
            Mark m = line.mark(y);
            if (m != null && m.player() != null && m.player().code != null) {
                out.addAll(parts(line, y, depth + 1));
            }
        }
        return out;
    }

    private boolean agentPerson(Line line, int i) {
        AgentList.Found f = directory.agents().endingAt(line.tree.tokens(), line.folds, i, line.left(i));
        return f != null && f.word().person();
    }

    private static @Nullable Mark apposed(Line line, int i) {
        if (!line.tree.parsed()) {
            return null;
        }
        for (int c : line.tree.children(i, "appos")) {
            Mark m = line.mark(c);
            if (m != null && m.player() != null && m.player().kind == Kind.PERSON) {
                return m;
            }
        }
        // "First Minister of Scotland X", where the name was read as part of the of-phrase
        for (int c : line.tree.children(i, "nmod")) {
            Mark m = line.mark(c);
            if (m != null
                    && m.player() != null
                    && m.player().kind == Kind.PERSON
                    && line.tree.caseOf(c).equals("of")
                    && line.token(i).isProper()
                    && m.start() > i + 2
                    && (line.mark(m.start() - 1) != null
                            || line.token(m.start() - 1).isProper())) {
                return m;
            }
        }
        return null;
    }
}
