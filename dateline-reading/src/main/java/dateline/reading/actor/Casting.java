package dateline.reading.actor;

import dateline.reading.claim.Telling;
import dateline.reading.syntax.Galley;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import dateline.record.PlaceMention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One dispatch while it is being cast. Used once, by one thread. */
final class Casting {
    private final Galley galley;
    private final Directory directory;
    private final List<PlaceMention> places;
    private final Players players;
    private final Scene scene;
    private final Recall recall;
    private final Pronouns pronouns;
    private final Composer composer;
    private final Described described;
    private final PartReader reader;
    private final List<Line> lines = new ArrayList<>();
    private final List<List<List<Part>>> parts = new ArrayList<>();
    private final Voices voices;

    Casting(Galley galley, Directory directory, List<PlaceMention> places, List<Telling> tellings) {
        this.galley = galley;
        this.directory = directory;
        this.places = places;
        String published = galley.dispatch().published();
        int day = published == null ? Term.NO_DATE : Math.max(0, Term.day(published, false));
        String source = galley.dispatch().source();
        this.players = new Players(directory.who(), day, source == null ? "" : Spelling.fold(source));
        this.scene = new Scene(directory.who(), directory.agents(), directory.callings(), places);
        this.recall = new Recall();
        PronounWords words = directory.pronouns();
        this.voices = new Voices(tellings, galley.text(), this::spoken);
        this.pronouns = new Pronouns(recall, voices, directory.hostile(), words);
        this.composer = new Composer(directory.agents(), directory.callings(), pronouns, scene, players);
        this.described = new Described(galley.text(), players, scene, recall, composer, directory.callings(), words);
        this.reader = new PartReader(
                directory,
                players,
                scene,
                recall,
                pronouns,
                composer,
                new Metonymy(directory.speech(), directory.sports(galley)),
                new Pointing(directory, players, recall, scene),
                described);
    }

    Cast cast() {
        NameReader names = new NameReader(directory.agents(), directory.naming());
        for (Tree tree : galley.sentences()) {
            Line line = new Line(tree, galley.text());
            names.read(line, players);
            lines.add(line);
        }
        new Namesakes(directory.who(), directory.callings(), players).forget(lines, places);
        var dateline = galley.dispatch().dateline();
        scene.read(
                lines,
                dateline == null ? null : dateline.place(),
                galley.dispatch().title(),
                directory.who().names());
        for (Line line : lines) {
            forgetPlaces(line);
        }
        Titles titles = new Titles(directory, players, scene, composer, lines.size());
        lines.forEach(titles::read);
        titles.settle();
        lines.forEach(new Strangers(directory.suffering(), directory.pronouns(), scene)::read);
        Turns turns = new Turns(lines);
        voices.turns(turns);
        for (Line line : lines) {
            List<List<Part>> row = new ArrayList<>(line.size());
            parts.add(row);
            int telegraphed = telegraphed(line);
            for (int i = 0; i < line.size(); i++) {
                List<Part> found = i < telegraphed || turns.label(line, i) ? List.of() : reader.parts(line, i);
                row.add(found);
                remember(line, i, found);
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
        return new CastList(List.copyOf(out), List.copyOf(homes), players.persons(), players.day());
    }

    /** Keeps in mind who was named at a token, and what else. */
    private void remember(Line line, int i, List<Part> found) {
        Mark mark = line.mark(i);
        if (mark != null && mark.state() != null && mark.start() == i) {
            recall.land(line, i, mark);
        }
        boolean head = mark == null || line.head(mark.start(), mark.end()) == i;
        if (found.isEmpty()) {
            if (head) {
                nobody(line, i, mark);
            }
        } else if (head && (mark == null ? !aside(line, i) : !mark.adjective())) {
            for (Part p : found) {
                boolean pointing = mark == null
                        && p.player().kind != Kind.PEOPLE
                        && !line.token(i).isProper();
                if (pronouns.accused(line, i)) {
                    recall.accused(p.player());
                }
                recall.mention(
                        line, i, p.player(), pointing && !p.player().titles.contains(line.folds[i]));
            }
        }
        if (found.size() > 1 && head && mark == null && line.token(i).isNoun()) {
            recall.together(line, i, found.stream().map(Part::player).distinct().toList());
        }
        if (head && line.tree.parsed() && line.tree.is(i, "conj")) {
            recall.together(line, i);
        }
    }

    /** One who is no political actor, but whom a pronoun may mean. */
    private void nobody(Line line, int i, @Nullable Mark mark) {
        if (mark != null) {
            boolean person = mark.player() != null && mark.player().kind == Kind.PERSON;
            if (mark.player() != null && person && !addressed(mark)) {
                recall.mention(line, i, mark.player(), false);
            } else if (person) {
                recall.thing(line, i);
            }
        } else if (line.token(i).xpos().startsWith("PRP")) {
            Player p = pronouns.of(line, i);
            if (p != null && !recall.crew(p)) {
                recall.mention(line, i, p, true);
            }
        } else if (line.token(i).isNoun() && !(line.tree.parsed() && line.tree.is(i, "compound"))) {
            String noun = Spelling.fold(line.token(i).lemma());
            AgentWord word = directory.agents().get(noun);
            boolean human = directory.pronouns().is(PronounWords.Sort.HUMAN, noun) || word != null && word.person();
            if (human
                    && line.token(i).xpos().endsWith("S")
                    && !directory.pronouns().is(PronounWords.Sort.BODY, noun)) {
                recall.some(line, i);
            } else if (!human || directory.pronouns().is(PronounWords.Sort.BODY, noun)) {
                recall.thing(line, i);
            } else if (!aside(line, i)) {
                recall.someone(line, i, directory.pronouns().gender(noun));
            }
        }
    }

    /** "Kowal, <b>an envoy</b>", "became <b>premier</b>", "the <b>rebel</b> leader": no second one beside the first. */
    private boolean aside(Line line, int i) {
        AgentWord word = directory.agents().get(Spelling.fold(line.token(i).lemma()));
        return line.tree.parsed()
                && (word == null || word.person())
                && !line.token(i).xpos().endsWith("S")
                && (line.tree.is(i, "compound")
                        || line.tree.is(i, "amod")
                        || line.tree.is(i, "appos")
                        || line.tree.is(i, "xcomp")
                        || line.tree.has(i, "cop")
                        || line.tree.is(i, "obl") && line.tree.caseOf(i).equals("as"));
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
        return c == null ? List.of() : described.by(line, token, c);
    }

    /** One word that no dictionary knows and no title introduces may be a thing. */
    private static boolean addressed(Mark mark) {
        return mark.end() - mark.start() < 2
                && mark.player() != null
                && !mark.player().acting
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

    /** "shelled <b>Goma</b>": a lone surname that is also a place, where nobody is spoken to. */
    private boolean shelled(Line line, int i) {
        Mark m = line.mark(i);
        int h = line.tree.parsed() ? line.tree.head(line.firstConjunct(i)) : -1;
        boolean lone = m != null && m.player() != null && m.player().kind == Kind.PERSON && h >= 0;
        return lone
                && (line.tree.is(line.firstConjunct(i), "obj")
                                && !directory.speech().contains(line.token(h).lemma())
                        || line.preposition(i).equals("of")
                                && directory
                                                .agents()
                                                .get(Spelling.fold(line.token(h).lemma()))
                                        == null);
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
            boolean object = m != null && m.end() - m.start() == 1 && shelled(line, i);
            if (m != null
                    && (unknown || surname || object)
                    && (scene.place(line, i) || object && scene.place(line, line.firstConjunct(i)))) {
                for (int k = m.start(); k < m.end(); k++) {
                    line.marks[k] = null;
                }
            }
        }
    }
}
