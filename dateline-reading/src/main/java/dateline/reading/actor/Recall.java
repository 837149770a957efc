package dateline.reading.actor;

import dateline.reading.claim.Telling;
import dateline.reading.syntax.Tree;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Remembers who was mentioned where, and says whom a pronoun or a pointing noun means. Reads a dispatch in its order; not
 * for sharing.
 *
 * <p>Salience: the fewer sentences ago the better, subjects before others, the often named before the once named; the
 * subject of the clause above before all ("Akhundzada said <b>he</b> …").
 */
final class Recall {
    private static final int MEMORY = 400;

    private record Memory(Player player, int sentence, int token, boolean subject, boolean pointing) {}

    private final List<Memory> memories = new ArrayList<>();
    private final Map<Player, Integer> counts = new HashMap<>();

    /** what is no actor, one and several: pronouns may mean them too */
    private final Player thing = new Player(Kind.BODY, "", null, null, null);

    private final Player things = new Player(Kind.BODY, "", null, null, null);
    private final Map<Integer, Line> lines = new HashMap<>();
    private final List<Telling> tellings;
    private final Set<String> hostile;
    private final java.util.function.BiFunction<Tree, Integer, List<Player>> speakers;

    /**
     * @param speakers resolves the speaker of a telling
     * @param hostile verbs whose subject is not the owner of what they are done to
     */
    Recall(
            List<Telling> tellings,
            java.util.function.BiFunction<Tree, Integer, List<Player>> speakers,
            Set<String> hostile) {
        this.tellings = tellings;
        this.hostile = hostile;
        this.speakers = speakers;
    }

    /** A noun that names no actor. */
    void thing(Line line, int token) {
        boolean plural = line.token(token).xpos().endsWith("S");
        memories.add(new Memory(plural ? things : thing, line.tree.number(), token, line.subject(token), false));
    }

    /** @param pointing whether a pronoun or a pointing noun, not a name, mentioned it */
    void mention(Line line, int token, Player player, boolean pointing) {
        lines.putIfAbsent(line.tree.number(), line);
        memories.add(new Memory(player, line.tree.number(), token, line.subject(token), pointing));
        counts.merge(player, 1, Integer::sum);
    }

    private record Land(State state, int sentence, int token, Sense.Form form, boolean subject) {}

    private final List<Land> lands = new ArrayList<>();

    /** A state was named, be it as an actor or as a place. */
    void land(Line line, int token, Mark mark) {
        if (mark.state() != null) {
            int head = line.head(mark.start(), mark.end());
            lands.add(new Land(
                    mark.state().state(),
                    line.tree.number(),
                    token,
                    mark.state().form(),
                    line.subject(head)));
        }
    }

    /** "the country": a state named shortly before as a place or object, else as a subject; null if none was. */
    @Nullable
    State country(Line line, int token) {
        State subject = null;
        for (int i = lands.size() - 1; i >= Math.max(0, lands.size() - MEMORY); i--) {
            Land l = lands.get(i);
            int ago = line.tree.number() - l.sentence();
            if (ago > 1) {
                break;
            }
            if (ago == 0 && l.token() >= token || l.form() != Sense.Form.NAME) {
                continue;
            }
            if (!l.subject() || ago == 1) {
                return l.state();
            }
            subject = l.state();
        }
        return subject;
    }

    /** Whom a personal or possessive pronoun means; null if that cannot be told. */
    @Nullable
    Player pronoun(Line line, int token) {
        String word = line.folds[token];
        boolean possessive = line.token(token).xpos().equals("PRP$");
        if (word.endsWith("self") || word.equals("themselves")) {
            Player own = own(line, token);
            if (own != null) {
                return real(own);
            }
        }
        return switch (word) {
            case "he", "him", "his", "himself" ->
                best(line, token, possessive, p -> human(p) && p.gender != 'f', 4, 'm');
            case "she", "her", "hers", "herself" ->
                best(line, token, possessive, p -> human(p) && p.gender != 'm', 4, 'f');
            case "they", "them", "their", "theirs", "themselves" ->
                real(best(line, token, possessive, p -> p == things || p != thing && several(p), 2, (char) 0));
            case "it", "its", "itself" ->
                pleonastic(line, token)
                        ? null
                        : real(best(
                                line,
                                token,
                                possessive,
                                p -> p == thing || p != things && p.kind != Kind.PERSON && p.kind != Kind.PEOPLE,
                                2,
                                (char) 0));
            case "i", "me", "my", "myself", "we", "us", "our", "ours", "ourselves" -> speaker(line, token);
            default -> null;
        };
    }

    /** A reflexive means the subject of its own verb. */
    private @Nullable Player own(Line line, int token) {
        if (!line.tree.parsed()) {
            return null;
        }
        int verb = verb(line, token);
        for (int i = memories.size() - 1;
                i >= Math.max(0, memories.size() - MEMORY) && memories.get(i).sentence() == line.tree.number();
                i--) {
            Memory m = memories.get(i);
            if (m.subject() && m.token() < token && verb == verb(line, m.token())) {
                return m.player();
            }
        }
        return null;
    }

    private @Nullable Player real(@Nullable Player p) {
        return p == thing || p == things ? null : p;
    }

    private static boolean human(Player p) {
        return p.kind == Kind.PERSON || p.kind == Kind.PEOPLE && !p.plural;
    }

    private static boolean several(Player p) {
        boolean crew = p.kind == Kind.BODY
                && (p.has("GOV")
                        || p.has("MIL")
                        || p.has("COP")
                        || p.has("REB")
                        || p.has("OPP")
                        || p.has("UAF")
                        || p.has("CRM"));
        return p.plural
                || crew
                || p.kind == Kind.GROUP
                || p.kind == Kind.PARTY
                || p.kind == Kind.ORGANISATION
                || p.kind == Kind.STATE;
    }

    private static boolean pleonastic(Line line, int token) {
        if (!line.tree.parsed()) {
            return true;
        }
        int head = line.tree.head(token);
        if (head < 0 || line.tree.is(token, "expl")) {
            return true;
        }
        String tag = line.token(head).xpos();
        if (line.tree.is(token, "nsubj")
                && (tag.startsWith("JJ") || line.tree.has(head, "cop") && line.tree.has(head, "ccomp"))) {
            return true;
        }
        return Set.of("seem", "appear", "rain", "snow", "happen", "turn", "matter")
                .contains(line.token(head).lemma());
    }

    private @Nullable Player best(
            Line line, int token, boolean possessive, Predicate<Player> fits, int back, char gender) {
        int sentence = line.tree.number();
        Player best = null;
        double most = Double.NEGATIVE_INFINITY;
        Set<Player> barred = new HashSet<>();
        int oldest = Math.max(0, memories.size() - MEMORY);
        int deed = possessive ? deed(line, token) : -1;
        boolean own = possessive && deed < 0;
        int doer = deed < 0 ? -1 : doer(line, deed);
        for (int i = memories.size() - 1; !own && i >= oldest && memories.get(i).sentence() == sentence; i--) {
            if (bound(line, token, memories.get(i)) || memories.get(i).token() == doer) {
                barred.add(memories.get(i).player());
            }
        }
        for (int i = memories.size() - 1; i >= oldest; i--) {
            Memory m = memories.get(i);
            int ago = sentence - m.sentence();
            if (ago > back) {
                break;
            }
            Player p = m.player();
            if (!fits.test(p) || ago == 0 && m.token() >= token || barred.contains(p)) {
                continue;
            }
            double score = -6.0 * ago
                    + (m.subject() ? 5 : 0)
                    + Math.min(4, counts.getOrDefault(p, 0)) * 0.5
                    + (ago == 0 && above(line, token, m) ? 6 : 0)
                    + m.token() * (ago == 0 ? 0.05 : 0.01)
                    + (p.kind == Kind.STATE && !several(line, token) ? 0.5 : 0)
                    - (p.kind == Kind.STATE && several(line, token) ? 3 : 0)
                    + (gender != 0 && p.kind == Kind.PERSON ? 3 : 0)
                    + (gender != 0 && p.gender == gender ? 2 : 0)
                    + (several(line, token) && p.plural ? 2 : 0)
                    + (p == thing || p == things ? -1.5 : p.code == null ? -2 : 0);
            if (score > most) {
                best = p;
                most = score;
            }
        }
        if (best != null && gender != 0 && best.kind == Kind.PERSON && best.gender == 0 && most > 8) {
            best.gender = gender;
        }
        return best;
    }

    private static boolean several(Line line, int token) {
        return line.folds[token].startsWith("the");
    }

    /** "Belarus attacked <b>its</b> border guards": whoever owns the guards, it is not who attacks them. The verb, or -1. */
    private int deed(Line line, int token) {
        int noun = line.tree.parsed() ? line.tree.head(token) : -1;
        int verb = noun < 0 ? -1 : line.tree.head(noun);
        return verb >= 0
                        && line.tree.is(noun, "obj")
                        && hostile.contains(line.token(verb).lemma())
                ? verb
                : -1;
    }

    /** Who does what a verb without a subject tells: "accused <b>Armenia</b> of shelling its positions"; -1 if nobody. */
    private static int doer(Line line, int verb) {
        int h = line.tree.has(verb, "nsubj") ? -1 : line.tree.head(verb);
        if (h < 0 || line.tree.is(verb, "acl") || line.token(h).isNoun()) {
            return h;
        }
        int object = line.tree.child(h, "obj");
        int passive = object >= 0 ? object : line.tree.child(h, "nsubj:pass");
        return passive >= 0 ? passive : line.tree.child(h, "nsubj");
    }

    /** A pronoun that is object or oblique of a verb cannot be that verb's own subject. */
    private static boolean bound(Line line, int token, Memory m) {
        if (!line.tree.parsed()) {
            return false;
        }
        int mine = verb(line, token);
        int other = verb(line, m.token());
        return mine >= 0 && mine == other;
    }

    /** Whether the mention is the subject of a verb above the pronoun's own. */
    private static boolean above(Line line, int token, Memory m) {
        if (!line.tree.parsed() || !m.subject()) {
            return false;
        }
        int other = line.tree.head(line.firstConjunct(m.token()));
        return other >= 0 && line.tree.dominates(other, token);
    }

    private static int verb(Line line, int token) {
        int n = line.tree.head(line.firstConjunct(token));
        for (int steps = 0; n >= 0 && steps < 10 && !line.token(n).isVerb(); steps++) {
            n = line.tree.head(n);
        }
        return n;
    }

    private @Nullable Player speaker(Line line, int token) {
        int offset = line.token(token).span().start();
        Telling narrow = null;
        int width = Integer.MAX_VALUE;
        for (Telling t : tellings) {
            if (t.speakerTree() == null || t.speakerToken() < 0) {
                continue;
            }
            for (Span s : t.content()) {
                if (s.start() <= offset && offset < s.end() && s.length() < width) {
                    narrow = t;
                    width = s.length();
                }
            }
        }
        if (narrow == null || narrow.speakerTree() == null) {
            return null;
        }
        List<Player> found = speakers.apply(narrow.speakerTree(), narrow.speakerToken());
        return found.isEmpty() ? null : found.get(0);
    }

    /** The latest actor mentioned before a token that fits; subjects of the same sentence distance first. */
    @Nullable
    Player latest(Line line, int token, int back, Predicate<Player> fits) {
        int sentence = line.tree.number();
        Player best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = memories.size() - 1; i >= Math.max(0, memories.size() - MEMORY); i--) {
            Memory m = memories.get(i);
            int ago = sentence - m.sentence();
            if (ago > back) {
                break;
            }
            if (m.player() == thing
                    || m.player() == things
                    || m.player().code == null
                    || ago == 0 && m.token() >= token
                    || !fits.test(m.player())) {
                continue;
            }
            double score = -2.0 * ago
                    + (m.subject() ? 2 : 0)
                    + Math.min(6, counts.getOrDefault(m.player(), 0)) * 0.5
                    + (ago == 0 && bound(line, token, m) ? -6 : 0)
                    + m.token() * 0.01;
            if (score > most) {
                best = m.player();
                most = score;
            }
        }
        return best;
    }

    /** The two parties last named together that fit: joined by "and", or two different ones in one sentence. */
    List<Player> pair(Line line, int token, int back, Predicate<Player> fits) {
        int sentence = line.tree.number();
        for (int ago = 0; ago <= back; ago++) {
            List<Player> found = new ArrayList<>();
            List<Player> joined = new ArrayList<>();
            Line there = lines.get(sentence - ago);
            for (int i = Math.max(0, memories.size() - MEMORY); i < memories.size(); i++) {
                Memory m = memories.get(i);
                if (m.sentence() != sentence - ago
                        || m.pointing()
                        || ago == 0 && m.token() >= token
                        || !fits.test(m.player())
                        || m.player().code == null
                        || found.stream().anyMatch(p -> sameParty(p, m.player()))) {
                    continue;
                }
                found.add(m.player());
                if (there != null
                        && there.tree.parsed()
                        && (there.tree.is(m.token(), "conj")
                                || there.tree.has(m.token(), "conj")
                                || there.preposition(m.token()).equals("with")
                                || m.subject())) {
                    joined.add(m.player());
                }
            }
            if (found.size() == 2) {
                return found;
            }
            if (joined.size() == 2) {
                return joined;
            }
            if (found.size() > 2) {
                return joined.size() > 2 ? joined.subList(0, 2) : List.of();
            }
        }
        return List.of();
    }

    private static boolean sameParty(Player a, Player b) {
        return a == b
                || a.code != null
                        && b.code != null
                        && a.land().equals(b.land())
                        && (a.code.equals(b.code) || a.code.length() == 3 || b.code.length() == 3);
    }
}
