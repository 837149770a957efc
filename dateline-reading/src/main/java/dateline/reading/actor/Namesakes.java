package dateline.reading.actor;

import dateline.record.PlaceMention;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes back names that the dictionary knows of somebody else: bodies of a country of which the dispatch never speaks,
 * where its own words make the name part of a longer one.
 *
 * <p>Example: in {@code Party for Socialism and <b>Liberation</b>} no French daily is meant, in {@code the <b>Unity
 * Party</b> of America} no Liberian party. Used once per dispatch, by one thread.
 */
final class Namesakes {
    /** nouns that make a body's name of the words before them */
    private static final Set<String> BODIES = Set.of(
            "party",
            "union",
            "movement",
            "alliance",
            "front",
            "coalition",
            "league",
            "foundation",
            "network",
            "fund",
            "institute",
            "caucus",
            "committee",
            "campaign",
            "church",
            "council",
            "center",
            "centre");

    /** words that name a body only by themselves and behind their article */
    private static final Set<String> ARTICLED = Set.of("house");

    private final WhoIsWho who;
    private final Callings callings;
    private final Players players;
    /** how often each state is told of */
    private final Map<String, Integer> told = new HashMap<>();

    private final Set<Player> refused = new HashSet<>();
    private final Set<Player> inFull = new HashSet<>();

    Namesakes(WhoIsWho who, Callings callings, Players players) {
        this.who = who;
        this.callings = callings;
        this.players = players;
    }

    /** Takes the namesakes' marks off the lines. */
    void forget(List<Line> lines, List<PlaceMention> places) {
        Map<Integer, String> lands = new HashMap<>();
        for (PlaceMention p : places) {
            if (p.place().iso() != null) {
                told.merge(p.place().iso(), 1, Integer::sum);
                lands.put(p.span().start(), p.place().iso());
            }
        }
        for (Line line : lines) {
            for (int i = 0; i < line.size(); i++) {
                Mark m = line.mark(i);
                if (m != null && m.start() == i) {
                    tell(line, m, lands);
                }
            }
        }
        for (Line line : lines) {
            for (int i = 0; i < line.size(); i++) {
                Mark m = line.mark(i);
                if (m == null || m.start() != i || m.player() == null || m.player().entry == null) {
                    continue;
                }
                if (spoken(line, m) || thing(line, m) || building(line, m)) {
                    clear(line, m);
                } else if (foreign(m.player()) && partOfAnother(line, m)) {
                    refused.add(m.player());
                } else if (m.player().kind != Kind.PERSON) {
                    nearer(line, m);
                } else if (shortOnly(m) && stranger(line, m)) {
                    String form = line.token(m.start()).form();
                    line.put(new Mark(m.start(), m.end(), players.unknown(form, line.folds[m.start()]), null, null));
                }
            }
        }
        for (Line line : lines) {
            for (int i = 0; i < line.size(); i++) {
                Mark m = line.mark(i);
                if (m != null && m.player() != null && refused.contains(m.player())) {
                    clear(line, m);
                }
            }
        }
    }

    /** Notes which states are told, and whose names in full; a capital that is another town is no capital. */
    private void tell(Line line, Mark m, Map<Integer, String> lands) {
        if (m.state() != null) {
            String code = m.state().state().code();
            String land = lands.get(line.token(m.start()).span().start());
            boolean other = land != null && !land.equals(code) || parish(line, m);
            if (m.state().form() == Sense.Form.CAPITAL && other) {
                clear(line, m);
            } else {
                told.merge(code, 1, Integer::sum);
            }
        } else if (m.player() != null && m.player().entry != null && !shortOnly(m)) {
            inFull.add(m.player());
        }
    }

    /** "St. John's Episcopal <b>Church</b>": called after a saint, as some capital is. */
    private boolean parish(Line line, Mark m) {
        if (!line.folds[m.start()].equals("st")) {
            return false;
        }
        for (int i = m.end();
                i < Math.min(line.size(), m.end() + 4) && line.token(i).isProper();
                i++) {
            if (callings.is(Callings.Sort.NAMED, line.folds[i]) || BODIES.contains(line.folds[i])) {
                return true;
            }
        }
        return false;
    }

    /** "the <b>House</b> passed" is a chamber; "Windsor House", "a House", "the House of Wisdom" is another. */
    private static boolean building(Line line, Mark m) {
        int s = m.start();
        if (m.end() - s != 1 || !ARTICLED.contains(line.folds[s])) {
            return false;
        }
        boolean article = s > 0 && line.folds[s - 1].equals("the");
        boolean longer = m.end() < line.size()
                && (line.folds[m.end()].equals("of") || line.token(m.end()).isProper());
        return !article || longer;
    }

    /** "Kennedy <b>Airport</b>": a thing that is called after a person. */
    private boolean thing(Line line, Mark m) {
        return m.player() != null
                && m.player().kind == Kind.PERSON
                && m.end() < line.size()
                && line.token(m.end()).isProper()
                && Spelling.capital(line.token(m.end()).form())
                && callings.is(Callings.Sort.NAMED, line.folds[m.end()]);
    }

    /** A surname alone of somebody who has more names than that. */
    private static boolean shortOnly(Mark m) {
        Player p = m.player();
        return p != null && p.kind == Kind.PERSON && m.end() - m.start() == 1 && p.name.indexOf(' ') > 0;
    }

    /**
     * Whether a lone surname can hardly mean whom the dictionary knows by it: he is nowhere named in full, and comes to
     * office only later, or is of a country of which nothing is told and did not speak for one.
     */
    private boolean stranger(Line line, Mark m) {
        Player p = m.player();
        int day = players.day();
        if (p == null || p.entry == null || day == Term.NO_DATE || inFull.contains(p)) {
            return false;
        }
        if (p.entry.terms().stream().allMatch(t -> t.from() > day)) {
            return true;
        }
        boolean governs = p.entry.terms().stream()
                .anyMatch(t -> Offices.top(t.office()) || t.holds(day) && Offices.abroad(t.office()));
        boolean titled = m.start() > 0 && line.token(m.start() - 1).isNoun() && line.mark(m.start() - 1) == null;
        return !governs && !titled && who.state(p.land()) != null && !told.isEmpty() && !told.containsKey(p.land());
    }

    /** Another bearer of the name, of a country of which much more is told: "the Republicans" of Paris or of Ohio. */
    private void nearer(Line line, Mark m) {
        Player p = m.player();
        if (p == null || who.state(p.land()) == null) {
            return;
        }
        Player best = p;
        int most = 2 * told.getOrDefault(p.land(), 0);
        int articled = line.folds[m.start()].equals("the") && m.end() - m.start() > 1 ? 1 : 0;
        for (int start = m.start(); start <= m.start() + articled; start++) {
            Phrasebook.Hit<Sense> hit = who.names().at(line.tree.tokens(), line.folds, start);
            List<Sense> senses = hit == null || hit.end() != m.end() ? List.of() : hit.values();
            for (Sense s : senses) {
                if (s instanceof Sense.Named n && n.entry().kind() == p.kind) {
                    Player other = players.of(n.entry());
                    int times = told.getOrDefault(other.land(), 0);
                    best = times > most ? other : best;
                    most = Math.max(most, times);
                }
            }
        }
        if (best != p) {
            line.put(new Mark(m.start(), m.end(), best, null, null));
        }
    }

    private static void clear(Line line, Mark m) {
        for (int k = m.start(); k < m.end(); k++) {
            line.marks[k] = null;
        }
    }

    private boolean foreign(Player p) {
        return p.kind != Kind.PERSON && who.state(p.land()) != null && !told.containsKey(p.land());
    }

    /** "We can", "They will": a pronoun and its verb. */
    private static boolean spoken(Line line, Mark m) {
        return m.end() - m.start() > 1
                && line.token(m.start()).xpos().equals("PRP")
                && !Spelling.capital(line.token(m.end() - 1).form());
    }

    private static boolean partOfAnother(Line line, Mark m) {
        int s = m.start();
        int e = m.end();
        if (e + 1 < line.size() && line.folds[e].equals("of")) {
            Mark land = line.mark(e + 1);
            if (land != null && land.state() != null || line.folds[e + 1].equals("america")) {
                return true;
            }
        }
        if (e - s > 1 || Spelling.allCapitals(line.token(s).form())) {
            return false;
        }
        boolean before = e < line.size() && Spelling.capital(line.token(e).form()) && BODIES.contains(line.folds[e]);
        boolean listed = s > 3
                && line.folds[s - 1].equals("and")
                && Spelling.capital(line.token(s - 2).form())
                && (line.folds[s - 3].equals("for") || line.folds[s - 3].equals("of"))
                && Spelling.capital(line.token(s - 4).form())
                && BODIES.contains(line.folds[s - 4]);
        return before || listed;
    }
}
