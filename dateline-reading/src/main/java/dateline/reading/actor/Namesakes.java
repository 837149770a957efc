package dateline.reading.actor;

import dateline.record.PlaceMention;
import java.util.HashSet;
import java.util.List;
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

    private final WhoIsWho who;
    private final Set<String> told = new HashSet<>();
    private final Set<Player> refused = new HashSet<>();

    Namesakes(WhoIsWho who) {
        this.who = who;
    }

    /** Takes the namesakes' marks off the lines. */
    void forget(List<Line> lines, List<PlaceMention> places) {
        for (PlaceMention p : places) {
            if (p.place().iso() != null) {
                told.add(p.place().iso());
            }
        }
        for (Line line : lines) {
            for (int i = 0; i < line.size(); i++) {
                Mark m = line.mark(i);
                if (m != null && m.state() != null) {
                    told.add(m.state().state().code());
                }
            }
        }
        for (Line line : lines) {
            for (int i = 0; i < line.size(); i++) {
                Mark m = line.mark(i);
                if (m == null || m.start() != i || m.player() == null || m.player().entry == null) {
                    continue;
                }
                if (spoken(line, m)) {
                    clear(line, m);
                } else if (foreign(m.player()) && partOfAnother(line, m)) {
                    refused.add(m.player());
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

    private static void clear(Line line, Mark m) {
        for (int k = m.start(); k < m.end(); k++) {
            line.marks[k] = null;
        }
    }

    private boolean foreign(Player p) {
        return p.kind != Kind.PERSON && who.state(p.land()) != null && !told.contains(p.land());
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
