package dateline.reading.actor;

import dateline.reading.actor.NameWords.Sort;
import dateline.reading.syntax.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of one sentence: dictionary names longest first, short forms of persons already named, and proper
 * names that no dictionary knows.
 *
 * <p>Example: {@code President Sadio Camara met Putin in Bamako} gives marks on {@code Sadio Camara} (unknown), {@code
 * Putin} (person) and {@code Bamako} (capital of Mali).
 */
final class NameReader {

    private final AgentList agents;
    private final NameWords words;
    private final UnknownNames unknown;

    NameReader(AgentList agents, NameWords words) {
        this.agents = agents;
        this.words = words;
        this.unknown = new UnknownNames(agents, words);
    }

    void read(Line line, Players players) {
        List<Token> tokens = line.tree.tokens();
        int i = 0;
        while (i < tokens.size()) {
            Player own = line.token(i).isNoun() ? players.byInitials(line.folds[i]) : null;
            if (own != null && Spelling.allCapitals(line.token(i).form())) {
                line.put(new Mark(i, i + 1, own, null, null));
                i++;
                continue;
            }
            if (explained(line, i, players)) {
                i++;
                continue;
            }
            Phrasebook.Hit<Sense> hit = players.who().names().at(tokens, line.folds, i);
            Mark mark = hit == null ? null : known(line, hit, players);
            Player meant = hit == null && i == 0 && line.token(i).xpos().equals("NN") && line.size() > 1
                    ? players.meant(line.folds[i])
                    : null;
            if (mark != null) {
                line.put(mark);
                i = mark.end();
            } else {
                if (meant != null
                        && meant.entry != null
                        && Spelling.capital(line.token(i).form())) {
                    // a name that begins the sentence and is tagged as a noun
                    line.put(new Mark(i, i + 1, meant, null, null));
                }
                i++;
            }
        }
        unknown.read(line, players);
    }

    /** Learns "National Telecom Board (NTB)". */
    private static boolean explained(Line line, int i, Players players) {
        int from = Initials.nameBefore(line, i);
        if (from < 0) {
            return false;
        }
        Mark named = line.mark(i - 2);
        if (named != null && named.start() <= from && named.player() != null) {
            players.explain(line.folds[i], named.player());
        }
        StringBuilder name = new StringBuilder();
        for (int k = from; k < i - 1; k++) {
            name.append(k > from ? " " : "").append(line.token(k).form());
        }
        line.put(new Mark(i, i + 1, players.explained(line.folds[i], name.toString()), null, null));
        return true;
    }

    private @Nullable Mark known(Line line, Phrasebook.Hit<Sense> hit, Players players) {
        int start = hit.start();
        int end = hit.end();
        if (end - start == 1
                && !line.token(start).isNoun()
                && !line.token(start).xpos().startsWith("JJ")
                && !Spelling.allCapitals(line.token(start).form())
                && !Spelling.capital(line.token(start).form())) {
            return null;
        }
        boolean named = partOfUnknownName(line, hit);
        for (Sense s : hit.values()) {
            if (s instanceof Sense.OfState state
                    && !(named && words.is(Sort.GIVEN, line.folds[start]))
                    && !(state.form() == Sense.Form.CAPITAL
                            && end - start == 1
                            && bearer(line, start, named, players))) {
                return new Mark(start, end, null, state, null);
            }
        }
        if (end - start == 1 && Spelling.capital(line.token(start).form())) {
            Player meant = players.meant(line.folds[start]);
            if (meant != null && !named) {
                return new Mark(start, end, meant, null, null);
            }
        }
        Entry best = null;
        for (Sense s : hit.values()) {
            if (s instanceof Sense.Named n && (best == null || better(n.entry(), best, players.day()))) {
                best = n.entry();
            }
        }
        if (best != null) {
            boolean short1 = end - start == 1
                    && best.kind() == Kind.PERSON
                    && best.name().indexOf(' ') > 0;
            boolean firm = end - start == 1 && best.kind() == Kind.COMPANY;
            if (firm && named) {
                return null; // "Michael Ford"
            }
            if (short1 && (named && !sameGiven(line, start, best) || otherInitial(line, start, best))) {
                return null;
            }
            return new Mark(start, end, players.of(best), null, null);
        }
        for (Sense s : hit.values()) {
            if (s instanceof Sense.OfPeople p && !(named && line.token(start).isProper() && surname(line, start))) {
                return new Mark(start, end, null, null, p.people());
            }
        }
        return null;
    }

    /** "Sudesh <b>Amman</b>", and later "Amman" alone: somebody who is called like a capital. */
    private boolean bearer(Line line, int start, boolean named, Players players) {
        Player meant = players.meant(line.folds[start]);
        return named
                        && !words.is(Sort.QUARTER, line.folds[start - 1])
                        && line.token(start - 1).form().length() > 2
                || meant != null
                        && meant.entry == null
                        && meant.name.indexOf(' ') > 0
                        && Spelling.fold(meant.name).endsWith(" " + line.folds[start]);
    }

    /** "Qandeel <b>Baloch</b>": a people's name behind a given one, where nobody is counted or described. */
    private static boolean surname(Line line, int start) {
        return line.token(start).xpos().equals("NNP")
                && start + 1 < line.size()
                && !line.token(start + 1).isNoun()
                && !line.token(start + 1).xpos().startsWith("JJ");
    }

    /** "Cyrus R. <b>Vance</b>": an initial that is not his makes him somebody else. */
    private static boolean otherInitial(Line line, int start, Entry entry) {
        if (start < 2
                || line.folds[start - 1].length() != 1
                || !line.token(start - 2).isProper()) {
            return false;
        }
        return Spelling.capital(line.token(start - 2).form()) && !sameGiven(line, start, entry);
    }

    private static boolean better(Entry a, Entry b, int day) {
        boolean now = a.terms().stream().anyMatch(t -> t.holds(day));
        boolean then = b.terms().stream().anyMatch(t -> t.holds(day));
        return now && !then;
    }

    /** Whether a single word stands beside another proper name that it may belong to: "Michael <b>Jordan</b>". */
    private boolean partOfUnknownName(Line line, Phrasebook.Hit<Sense> hit) {
        int p = hit.start() - 1;
        if (p >= 0
                && line.marks[p] == null
                && line.token(p).isProper()
                && !words.is(Sort.HONOUR, line.folds[p])
                && !words.is(Sort.CALENDAR, line.folds[p])
                && Spelling.capital(line.token(p).form())
                && agents.get(line.folds[p]) == null
                && (!line.tree.parsed() || line.tree.head(p) == hit.start())
                && !Spelling.allCapitals(line.token(p).form())) {
            return true;
        }
        int n = hit.end();
        return n < line.size()
                && line.token(n).isProper()
                && words.is(Sort.GIVEN, line.folds[hit.start()])
                && agents.get(line.folds[n]) == null
                && !words.is(Sort.CALENDAR, line.folds[n])
                && (!line.tree.parsed() || line.tree.head(hit.start()) == n);
    }

    private static boolean sameGiven(Line line, int surname, Entry entry) {
        String given = Spelling.fold(entry.name());
        given = given.substring(0, Math.max(0, given.indexOf(' ')));
        for (int i = surname - 1; i >= Math.max(0, surname - 3); i--) {
            if (line.folds[i].equals(given) || line.folds[i].length() == 1 && given.startsWith(line.folds[i])) {
                return true;
            }
        }
        return false;
    }
}
