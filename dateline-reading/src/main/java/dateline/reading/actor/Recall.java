package dateline.reading.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Remembers who was mentioned where in a dispatch. Reads it in its order; not for sharing. */
final class Recall {
    private static final int MEMORY = 400;

    /**
     * One mention.
     *
     * @param subject of a verb
     * @param main whether that verb tells what the sentence tells, not what somebody says or of whom it is said
     * @param pointing whether a pronoun or a pointing noun, not a name, mentioned the player
     */
    record Memory(Player player, int sentence, int token, boolean subject, boolean main, boolean pointing) {}

    private static Memory memory(Line line, int token, Player player, boolean pointing) {
        int n = line.firstConjunct(token);
        if (line.tree.parsed() && line.tree.is(n, "appos") && line.tree.head(n) >= 0) {
            // "the party's founder, <b>Kowal</b>, left": a name beside a subject is the subject
            n = line.firstConjunct(line.tree.head(n));
        }
        boolean subject = line.tree.is(n, "nsubj");
        return new Memory(player, line.tree.number(), token, subject, subject && main(line, n), pointing);
    }

    /** Whether a subject's clause is no content, attribute or complement of another. */
    private static boolean main(Line line, int subject) {
        int n = line.tree.head(subject);
        for (int steps = 0; n >= 0 && steps < 10; steps++) {
            if (line.tree.is(n, "ccomp")
                    || line.tree.is(n, "acl")
                    || line.tree.is(n, "xcomp")
                    || line.tree.is(n, "csubj")) {
                return false;
            }
            n = line.tree.head(n);
        }
        return true;
    }

    private final List<Memory> memories = new ArrayList<>();
    private final Map<Player, Integer> counts = new HashMap<>();

    /** what is no actor, one and several: pronouns may mean them too */
    final Player thing = new Player(Kind.BODY, "", null, null, null);

    final Player things = new Player(Kind.BODY, "", null, null, null);
    private final Map<Integer, Line> lines = new HashMap<>();

    /** Index of the latest mention; -1 if there is none. */
    int latest() {
        return memories.size() - 1;
    }

    /** Index of the oldest mention that is still remembered. */
    int oldest() {
        return Math.max(0, memories.size() - MEMORY);
    }

    Memory memory(int i) {
        return memories.get(i);
    }

    /** How often a player was mentioned. */
    int count(Player player) {
        return counts.getOrDefault(player, 0);
    }

    private final Set<Player> accused = new HashSet<>();

    /** Notes that somebody was taken, charged, tried or sentenced. */
    void accused(Player player) {
        accused.add(player);
    }

    /** Whether it was told of somebody that he was taken, charged, tried or sentenced. */
    boolean isAccused(Player player) {
        return accused.contains(player);
    }

    /** several who were told in one breath: "Kowal and Hartfeld" */
    private final Map<Player, List<Player>> crews = new HashMap<>();

    /** Whether a player stands for several who were told in one breath. */
    boolean crew(Player player) {
        return crews.containsKey(player);
    }

    /** Those for whom a player stands: the members of a crew, else itself. */
    List<Player> members(Player player) {
        return crews.getOrDefault(player, List.of(player));
    }

    /** Remembers those joined to a later conjunct as one, so that "they" can mean them together. */
    void together(Line line, int token) {
        int first = line.firstConjunct(token);
        List<Player> all = new ArrayList<>();
        for (int i = memories.size() - 1; i >= oldest() && memories.get(i).sentence() == line.tree.number(); i--) {
            Memory m = memories.get(i);
            if (line.firstConjunct(m.token()) == first
                    && m.player() != thing
                    && m.player() != things
                    && !crew(m.player())
                    && !all.contains(m.player())) {
                all.add(0, m.player());
            }
        }
        together(line, token, all);
    }

    /** Remembers several as one: "the delegations of Ruritania and Graustark". */
    void together(Line line, int token, List<Player> all) {
        if (all.size() > 1 && all.size() < 6) {
            Player crew = new Player(Kind.PEOPLE, all.get(0).name + " and others", null, null, null);
            crew.plural = true;
            crews.put(crew, List.copyOf(all));
            memories.add(memory(line, token, crew, true));
        }
    }

    /** A noun for one human being who is no political actor. */
    void someone(Line line, int token, char gender) {
        Player p = new Player(Kind.PERSON, line.token(token).form(), null, null, null);
        p.gender = gender;
        memories.add(memory(line, token, p, true));
    }

    /** A noun for several human beings who are no political actors. */
    void some(Line line, int token) {
        Player p = new Player(Kind.PEOPLE, line.token(token).form(), null, null, null);
        p.plural = true;
        memories.add(memory(line, token, p, true));
    }

    /** A noun that names no actor. */
    void thing(Line line, int token) {
        boolean plural = line.token(token).xpos().endsWith("S");
        memories.add(memory(line, token, plural ? things : thing, false));
    }

    /** @param pointing whether a pronoun or a pointing noun, not a name, mentioned it */
    void mention(Line line, int token, Player player, boolean pointing) {
        lines.putIfAbsent(line.tree.number(), line);
        memories.add(memory(line, token, player, pointing));
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

    /** A pronoun that is object or oblique of a verb cannot be that verb's own subject. */
    static boolean bound(Line line, int token, Memory m) {
        if (!line.tree.parsed()) {
            return false;
        }
        int mine = verb(line, token);
        int other = verb(line, m.token());
        return mine >= 0 && mine == other;
    }

    static int verb(Line line, int token) {
        int n = line.tree.head(line.firstConjunct(token));
        for (int steps = 0; n >= 0 && steps < 10 && !line.token(n).isVerb(); steps++) {
            n = line.tree.head(n);
        }
        return n;
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

    /** All who were mentioned before a token and fit, in the order of their last mention, latest first. */
    List<Player> all(Line line, int token, int back, Predicate<Player> fits) {
        List<Player> found = new ArrayList<>();
        for (int i = latest(); i >= oldest(); i--) {
            Memory m = memories.get(i);
            int ago = line.tree.number() - m.sentence();
            if (ago > back) {
                break;
            }
            if ((ago > 0 || m.token() < token)
                    && m.player().code != null
                    && fits.test(m.player())
                    && !found.contains(m.player())) {
                found.add(m.player());
            }
        }
        return found;
    }

    /** The two parties last named together that fit: joined by "and", or two different ones in one sentence. */
    List<Player> pair(Line line, int token, int back, Predicate<Player> fits) {
        int sentence = line.tree.number();
        for (int ago = 0; ago <= back; ago++) {
            List<Player> found = new ArrayList<>();
            List<Player> joined = new ArrayList<>();
            Map<Integer, List<Player>> coordinated = new TreeMap<>();
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
                if (there != null && there.tree.parsed()) {
                    coordinated
                            .computeIfAbsent(there.firstConjunct(m.token()), k -> new ArrayList<>(2))
                            .add(m.player());
                }
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
            List<List<Player>> twos =
                    coordinated.values().stream().filter(g -> g.size() == 2).toList();
            if (twos.size() == 1) {
                // "The house has tried two presidents, Kowal and Hartfeld. Both were acquitted."
                return twos.get(0);
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
