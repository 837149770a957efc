package dateline.reading.actor;

import dateline.reading.claim.Telling;
import dateline.reading.syntax.Galley;
import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import dateline.record.PlaceMention;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One dispatch while it is being cast. Used once, by one thread. */
final class Casting {
    /** A player where the dispatch names it. */
    record Part(Player player, Span span) {}

    static final Set<String> HOME_ROLES = Set.of(
            "COP", "JUD", "LEG", "GOV", "MIL", "OPP", "CVL", "MED", "EDU", "LAB", "REB", "UAF", "CRM", "HLH", "SPY",
            "REF", "AGR", "PTY", "BUS", "SET");

    /** roles whose bare nouns before another noun tell no actor: "voter fraud", "student loans" */
    private static final Set<String> PRIVATE = Set.of("CVL", "EDU", "BUS", "HLH", "AGR", "MED", "LAB", "CRM");

    private static final Set<String> MALE = Set.of(
            "man",
            "boy",
            "father",
            "son",
            "brother",
            "husband",
            "grandfather",
            "gunman",
            "policeman",
            "businessman",
            "king",
            "prince",
            "imam",
            "priest",
            "monk",
            "schoolboy",
            "serviceman",
            "cameraman");
    private static final Set<String> FEMALE = Set.of(
            "woman",
            "girl",
            "mother",
            "daughter",
            "sister",
            "wife",
            "grandmother",
            "policewoman",
            "businesswoman",
            "queen",
            "princess",
            "nun",
            "widow",
            "schoolgirl",
            "servicewoman");

    private final Galley galley;
    private final Directory directory;
    private final Players players;
    private final Scene scene;
    private final Recall recall;
    private final Composer composer;
    private final Metonymy placing;
    private final Pointing pointing;
    private final List<Line> lines = new ArrayList<>();
    private final List<List<List<Part>>> parts = new ArrayList<>();

    Casting(Galley galley, Directory directory, List<PlaceMention> places, List<Telling> tellings) {
        this.galley = galley;
        this.directory = directory;
        String published = galley.dispatch().published();
        int day = published == null ? Term.NO_DATE : Math.max(0, Term.day(published, false));
        this.players = new Players(directory.who(), day);
        this.scene = new Scene(directory.who(), directory.agents(), places);
        this.recall = new Recall(tellings, this::spoken, directory.hostile());
        this.composer = new Composer(directory.agents(), recall, scene, players);
        this.placing = new Metonymy(directory.speech(), directory.sports(galley));
        this.pointing = new Pointing(directory, players, recall, scene);
    }

    Cast cast() {
        NameReader names = new NameReader(directory.agents());
        for (Tree tree : galley.sentences()) {
            Line line = new Line(tree);
            names.read(line, players);
            lines.add(line);
        }
        var dateline = galley.dispatch().dateline();
        scene.read(
                lines,
                dateline == null ? null : dateline.place(),
                directory.who().names());
        for (Line line : lines) {
            forgetPlaces(line);
        }
        Titles titles = new Titles(directory, players, scene, composer, lines.size());
        lines.forEach(titles::read);
        for (Line line : lines) {
            List<List<Part>> row = new ArrayList<>(line.size());
            parts.add(row);
            int telegraphed = telegraphed(line);
            for (int i = 0; i < line.size(); i++) {
                Mark mark = line.mark(i);
                List<Part> found = i < telegraphed ? List.of() : parts(line, i, 0);
                row.add(found);
                if (mark != null && mark.state() != null && mark.start() == i) {
                    recall.land(line, i, mark);
                }
                if (found.isEmpty()
                        && mark != null
                        && mark.player() != null
                        && mark.player().kind == Kind.PERSON
                        && line.head(mark.start(), mark.end()) == i
                        && !addressed(mark)) {
                    recall.mention(line, i, mark.player(), false);
                }
                if (found.isEmpty()
                        && mark == null
                        && line.token(i).isNoun()
                        && !(line.tree.parsed() && line.tree.is(i, "compound"))) {
                    recall.thing(line, i);
                }
                boolean adjective = mark != null && mark.adjective();
                if (!adjective && (mark == null || line.head(mark.start(), mark.end()) == i)) {
                    for (Part p : found) {
                        boolean pointing = mark == null
                                && p.player().kind != Kind.PEOPLE
                                && !line.token(i).isProper();
                        recall.mention(
                                line,
                                i,
                                p.player(),
                                pointing && !p.player().titles.contains(line.folds[i]));
                    }
                }
            }
        }
        List<List<List<Actor>>> out = new ArrayList<>(parts.size());
        for (List<List<Part>> row : parts) {
            out.add(row.stream().map(this::actors).toList());
        }
        List<String> homes = new ArrayList<>(lines.size());
        for (Line line : lines) {
            State home = scene.of(line);
            homes.add(home == null ? "" : home.code());
        }
        return new CastList(List.copyOf(out), List.copyOf(homes));
    }

    private List<Actor> actors(List<Part> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<Actor> out = new ArrayList<>(found.size());
        for (Part p : found) {
            Player player = p.player();
            out.add(new Actor(p.span().of(galley.dispatch().body()), p.span(), player.name, player.code, player.key));
        }
        return List.copyOf(out);
    }

    private List<Player> spoken(Tree tree, int token) {
        if (tree.number() >= lines.size()) {
            return List.of();
        }
        Line line = lines.get(tree.number());
        if (tree.number() < parts.size() && token < parts.get(tree.number()).size()) {
            return parts.get(tree.number()).get(token).stream()
                    .map(Part::player)
                    .toList();
        }
        Mark mark = line.mark(token);
        if (mark != null && mark.player() != null) {
            return List.of(mark.player());
        }
        Composer.Composed c = line.token(token).isNoun() ? composer.compose(line, token) : null;
        return c == null ? List.of() : described(line, token, c);
    }

    /** One word that no dictionary knows and no title introduces may be a thing. */
    private static boolean addressed(Mark mark) {
        return mark.end() - mark.start() < 2
                && mark.player() != null
                && mark.player().name.indexOf(' ') < 0;
    }

    /** Tokens of the first sentence that belong to the dateline. */
    private int telegraphed(Line line) {
        var dateline = galley.dispatch().dateline();
        if (dateline == null || line.tree.span().start() >= dateline.span().end()) {
            return 0;
        }
        int n = 0;
        while (n < line.size() && line.token(n).span().end() <= dateline.span().end()) {
            n++;
        }
        return n;
    }

    /** Unknown names that are places are no actors. */
    private void forgetPlaces(Line line) {
        for (int i = 0; i < line.size(); i++) {
            Mark m = line.mark(i);
            boolean unknown = m != null && m.player() != null && m.player().entry == null;
            boolean surname = m != null
                    && m.player() != null
                    && m.end() - m.start() == 1
                    && Metonymy.locative(line.preposition(i));
            if (m != null && (unknown || surname) && scene.place(line, i)) {
                for (int k = m.start(); k < m.end(); k++) {
                    line.marks[k] = null;
                }
            }
        }
    }

    private List<Part> parts(Line line, int i, int depth) {
        Token t = line.token(i);
        Mark mark = line.mark(i);
        if (mark != null) {
            return marked(line, i, mark);
        }
        String tag = t.xpos();
        if (tag.startsWith("PRP")) {
            Player p = recall.pronoun(line, i);
            return p == null || p.code == null && p.entry == null ? List.of() : List.of(new Part(p, t.span()));
        }
        if (tag.startsWith("NN")
                || tag.startsWith("JJ") && argument(line, i)
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
                        || line.tree.is(i, "obj")
                        || line.tree.is(i, "obl")
                        || line.tree.is(i, "nmod"));
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
        if (player.entry == null && player.code == null && player.titles.isEmpty() && !human(line, mark)) {
            return List.of();
        }
        int end = mark.end();
        int start = mark.start();
        return List.of(new Part(player, line.span(start, end)));
    }

    /** Whether a name that no dictionary knows looks like a person who speaks or acts. */
    private static boolean human(Line line, Mark mark) {
        int head = line.head(mark.start(), mark.end());
        if (!line.tree.parsed() || mark.end() - mark.start() > 4) {
            return false;
        }
        int h = line.tree.head(line.firstConjunct(head));
        return h >= 0
                && line.tree.is(line.firstConjunct(head), "nsubj")
                && Set.of("say", "tell", "add", "write", "ask", "argue", "explain", "warn", "accuse", "urge", "claim")
                        .contains(line.token(h).lemma());
    }

    private List<Part> noun(Line line, int i, int depth) {
        // "the Taliban's chief X", "his American counterpart, X": the name says it better
        Mark named = apposed(line, i);
        if (named != null && named.player() != null && (named.player().entry != null || agentPerson(line, i))) {
            return List.of(new Part(named.player(), line.span(named.start(), named.end())));
        }
        if (i + 2 < line.size()
                && line.token(i + 1).xpos().equals("HYPH")
                && line.token(i + 2).span().start() == line.token(i).span().end() + 1) {
            return List.of();
        }
        boolean title = line.tree.parsed() && line.tree.is(i, "compound") && line.mark(line.tree.head(i)) != null;
        if (title) {
            return List.of();
        }
        Composer.Composed c = line.token(i).xpos().equals("DT") ? null : composer.compose(line, i);
        if (c != null
                && line.tree.parsed()
                && line.tree.is(i, "compound")
                && c.owners().none()
                && c.found().word().person()
                && PRIVATE.contains(c.found().word().role())) {
            return List.of();
        }
        List<Part> members = c != null && depth < 3 ? speakersOf(line, i, c, depth) : List.of();
        if (!members.isEmpty()) {
            return members;
        }
        if (c == null && crowd(line, i)) {
            State s = scene.of(line);
            Player crowd = players.described(Kind.PEOPLE, line.token(i).form(), (s == null ? "" : s.code()) + "CVL");
            crowd.plural = true;
            return List.of(new Part(crowd, line.span(line.left(i), i + 1)));
        }
        List<Player> pointed = pointing.point(line, i, c);
        if (pointed.isEmpty() && c != null) {
            pointed = described(line, i, c);
        }
        if (pointed.isEmpty()) {
            return List.of();
        }
        int left = c == null ? line.left(i) : c.start();
        int end = c == null ? i + 1 : c.end();
        Span span = line.span(left, Math.max(end, i + 1));
        return pointed.stream().map(p -> new Part(p, span)).toList();
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
        if (!line.tree.parsed() || !c.found().word().neutral()) {
            return List.of();
        }
        for (int x : line.tree.children(i, "nmod")) {
            if (line.tree.caseOf(x).equals("of") && line.tree.has(x, "conj")) {
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

    private List<Player> described(Line line, int i, Composer.Composed c) {
        AgentWord word = c.found().word();
        if (word.against() && word.role().isEmpty()) {
            return List.of();
        }
        String text =
                line.span(Math.min(c.start(), i), Math.max(c.end(), i + 1)).of(galley.text());
        String name = text.toLowerCase(java.util.Locale.ROOT).startsWith("the ") ? text.substring(4) : text;
        boolean plural = line.token(i).xpos().endsWith("S")
                || word.type().equals("group")
                || word.words().equals("police");
        Kind kind = word.person() || word.type().equals("group") ? Kind.PEOPLE : Kind.BODY;
        List<Player> out = new ArrayList<>(2);
        if (c.same() != null
                && c.codes().size() == 1
                && c.codes().get(0).equals(c.same().code)
                && !word.person()
                && !word.type().equals("group")
                && word.neutral()) {
            return List.of(c.same());
        }
        for (String code : c.codes()) {
            Player p = holder(word, c, code, plural);
            out.add(p != null ? p : entitled(players.described(kind, name, code), word, plural));
        }
        if (!out.isEmpty()) {
            return out;
        }
        String role = composer.role(word, c.owners());
        if (role.isEmpty()
                || !c.owners().none() && !(word.against() && c.owners().states.isEmpty())) {
            return List.of();
        }
        boolean many = word.type().equals("body")
                && line.token(i).xpos().endsWith("S")
                && !line.folds[i].equals(Spelling.fold(line.token(i).lemma()))
                && !word.words().endsWith("s");
        State s = HOME_ROLES.contains(role.substring(0, 3)) && !many ? scene.of(line) : null;
        if (s == null && !many) {
            Player same = recall.latest(
                    line, i, 8, p -> p.titles.contains(word.words()) && p.key == null && p.placed(players.who()));
            if (same != null) {
                return List.of(same);
            }
        }
        String code = s == null ? role : s.code() + role;
        return List.of(entitled(players.described(kind, name, code), word, plural));
    }

    private static Player entitled(Player p, AgentWord word, boolean plural) {
        p.plural = plural;
        p.titles.add(word.words());
        String noun = Spelling.lastWord(word.words());
        if (MALE.contains(noun)) {
            p.gender = 'm';
        } else if (FEMALE.contains(noun)) {
            p.gender = 'f';
        }
        return p;
    }

    private @Nullable Player holder(AgentWord word, Composer.Composed c, String code, boolean plural) {
        if (plural
                || !word.person()
                || c.owners().former
                || c.owners().future
                || code.length() < 6
                || !code.startsWith("GOV", 3)) {
            return null;
        }
        Entry entry = players.who().holder(code.substring(0, 3), word.words(), players.day());
        return entry == null ? null : players.of(entry);
    }
}
