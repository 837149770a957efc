package dateline.reading.actor;

import dateline.reading.syntax.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of one sentence: dictionary names longest first, short forms of persons already named, and proper
 * names that no dictionary knows.
 *
 * <p>Example: {@code President Sadio Camara met Putin in Bamako} gives marks on {@code Sadio Camara} (unknown), {@code
 * Putin} (person) and {@code Bamako} (capital of Mali).
 */
final class NameReader {
    private static final Set<String> GIVEN_TOO = Set.of(
            "jordan",
            "chad",
            "georgia",
            "israel",
            "paris",
            "london",
            "sofia",
            "victoria",
            "kingston",
            "malta",
            "dominica",
            "lima",
            "santiago",
            "sydney",
            "berlin",
            "moroni",
            "francisco");
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ben", "ibn", "abu", "de", "da", "dos", "del", "della", "di", "van", "von", "der", "den",
            "la", "le", "ul", "ur", "ud", "bint", "ould", "ag", "san", "ter");
    private static final Set<String> ARTICLES = Set.of("ad", "as", "ash", "az", "at", "an", "ar");
    private static final Set<String> HONOURS = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "sir",
            "lord",
            "lady",
            "dame",
            "gen",
            "col",
            "lt",
            "maj",
            "capt",
            "sgt",
            "adm",
            "sen",
            "rep",
            "gov",
            "prof",
            "rev",
            "st",
            "pres",
            "pm",
            "hon",
            "brig",
            "cpl",
            "pvt",
            "fr",
            "sheikh",
            "sayyid",
            "haji",
            "hajji",
            "maulana",
            "comrade",
            "president",
            "madame",
            "monsieur",
            "herr",
            "senor",
            "don",
            "us",
            "saint",
            "then");
    private static final Set<String> PLACING =
            Set.of("in", "at", "near", "outside", "around", "across", "inside", "to", "from");
    private static final Set<String> PORTFOLIO = Set.of(
            "information",
            "defence",
            "defense",
            "interior",
            "foreign",
            "affairs",
            "finance",
            "justice",
            "health",
            "education",
            "trade",
            "energy",
            "oil",
            "agriculture",
            "culture",
            "transport",
            "labour",
            "labor",
            "state",
            "commerce",
            "industry",
            "tourism",
            "environment",
            "planning",
            "police",
            "staff",
            "sports",
            "water",
            "home",
            "security",
            "internal",
            "external",
            "public",
            "works",
            "economy",
            "mines",
            "religious",
            "war",
            "communications",
            "parliament",
            "social",
            "welfare",
            "youth",
            "women");
    private static final Set<String> CALENDAR = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "aug",
            "sept",
            "sep",
            "oct",
            "nov",
            "dec",
            "gmt",
            "utc",
            "est");

    private final AgentList agents;

    NameReader(AgentList agents) {
        this.agents = agents;
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
            if (mark != null) {
                line.put(mark);
                i = mark.end();
            } else {
                i++;
            }
        }
        i = 0;
        while (i < tokens.size()) {
            int end = line.marks[i] == null && begins(line, i) ? run(line, i) : i;
            if (end > i) {
                unknown(line, i, end, players);
                i = end;
            } else {
                i++;
            }
        }
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
            if (s instanceof Sense.OfState state && !(named && GIVEN_TOO.contains(line.folds[start]))) {
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
            if (short1 && named && !sameGiven(line, start, best)) {
                return null;
            }
            return new Mark(start, end, players.of(best), null, null);
        }
        for (Sense s : hit.values()) {
            if (s instanceof Sense.OfPeople p) {
                return new Mark(start, end, null, null, p.people());
            }
        }
        return null;
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
                && !HONOURS.contains(line.folds[p])
                && !CALENDAR.contains(line.folds[p])
                && Spelling.capital(line.token(p).form())
                && agents.get(line.folds[p]) == null
                && (!line.tree.parsed() || line.tree.head(p) == hit.start())
                && !Spelling.allCapitals(line.token(p).form())) {
            return true;
        }
        int n = hit.end();
        return n < line.size()
                && line.token(n).isProper()
                && GIVEN_TOO.contains(line.folds[hit.start()])
                && agents.get(line.folds[n]) == null
                && !CALENDAR.contains(line.folds[n])
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

    private boolean begins(Line line, int i) {
        Token t = line.token(i);
        return t.isProper()
                        && Spelling.capital(t.form())
                        && !CALENDAR.contains(line.folds[i])
                        && !line.folds[i].isEmpty()
                        && Character.isLetter(t.form().charAt(0))
                || i + 2 < line.size()
                        && PARTICLES.contains(line.folds[i])
                        && line.token(i + 1).form().equals("-")
                        && line.token(i + 2).isProper()
                        && line.marks[i + 2] == null;
    }

    private int run(Line line, int start) {
        int end = start;
        for (int i = start; i < line.size() && i < start + 12; i++) {
            Token t = line.token(i);
            boolean name = t.isProper() && Spelling.capital(t.form()) && !CALENDAR.contains(line.folds[i]);
            Mark mark = line.marks[i];
            if (mark != null
                    && !(i > start
                            && mark.end() - mark.start() == 1
                            && mark.player() == null
                            && mark.people() == null
                            && !mark.adjective()
                            && GIVEN_TOO.contains(line.folds[i]))) {
                break;
            }
            if (name) {
                end = i + 1;
            } else if (!(t.form().equals("-")
                    || PARTICLES.contains(line.folds[i]) && i + 1 < line.size()
                    || ARTICLES.contains(line.folds[i])
                            && i + 1 < line.size()
                            && line.token(i + 1).form().equals("-"))) {
                break;
            }
        }
        return end;
    }

    /** A run of proper names without its titles; nothing if what is left names an office or a body. */
    private void unknown(Line line, int from, int end, Players players) {
        int start = from;
        if (from > 1
                && line.token(from - 1).form().equals("of")
                && line.token(from - 2).isNoun()
                && agents.get(Spelling.fold(line.token(from - 2).lemma())) != null) {
            while (start + 1 < end && PORTFOLIO.contains(line.folds[start])) {
                start++;
            }
        }
        String title = "";
        for (int k = start + 1; k <= end; k++) {
            if (HONOURS.contains(line.folds[k - 1])) {
                start = k;
                continue;
            }
            AgentList.Found f = agents.endingAt(line.tree.tokens(), line.folds, k - 1, start);
            if (f != null && f.end() > end && f.start() >= start) {
                return;
            }
            if (f != null && (f.word().person() || f.start() == start) && f.end() == k) {
                if (k == end) {
                    return;
                }
                start = k;
                title = f.word().words();
            }
        }
        if (start >= end) {
            return;
        }
        if (agents.endingAt(line.tree.tokens(), line.folds, end - 1, start) != null && end - start > 1) {
            return;
        }
        StringBuilder folded = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (!line.folds[i].isEmpty()) {
                folded.append(folded.isEmpty() ? "" : " ").append(line.folds[i]);
            }
        }
        String name = folded.toString();
        if (name.isEmpty()) {
            return;
        }
        Player meant = players.meant(name);
        if (meant == null && name.indexOf(' ') > 0) {
            Entry near = players.who().misspelt(name);
            meant = near == null ? null : players.of(near);
        }
        if (meant == null && name.indexOf(' ') < 0) {
            meant = bySurname(line, from, start, end, name, title, players);
        }
        if (meant == null) {
            StringBuilder words = new StringBuilder();
            for (int i = start; i < end; i++) {
                boolean glued = i > start
                        && line.token(i).span().start()
                                == line.token(i - 1).span().end();
                words.append(words.isEmpty() || glued ? "" : " ")
                        .append(line.token(i).form());
            }
            meant = players.unknown(words.toString(), name);
        }
        line.put(new Mark(start, end, meant, null, null));
    }

    /** "President Obama", "Germany's Merkel", "Obama" while he governs. */
    private @Nullable Player bySurname(
            Line line, int from, int start, int end, String name, String title, Players players) {
        String words = title;
        if (words.isEmpty() && start > 0 && line.token(start - 1).isNoun()) {
            AgentList.Found f = agents.endingAt(line.tree.tokens(), line.folds, start - 1, 0);
            words = f == null ? "" : f.word().words();
        }
        String land = "";
        for (int i = start - 1; i >= Math.max(0, from - 3); i--) {
            Mark m = line.mark(i);
            if (m != null && m.state() != null) {
                land = m.state().state().code();
                break;
            }
            if (m == null
                    && !line.token(i).isNoun()
                    && !line.token(i).xpos().equals("POS")
                    && !line.token(i).xpos().startsWith("JJ")) {
                break;
            }
        }
        boolean office = !words.isEmpty() && agents.get(words) != null;
        if (land.isEmpty() && end + 1 < line.size() && line.token(end).form().equals("of")) {
            Mark m = line.mark(end + 1);
            land = m != null && m.state() != null ? m.state().state().code() : "";
        }
        if (!office && start == from && PLACING.contains(line.preposition(line.head(start, end)))) {
            return null;
        }
        Entry entry = players.who().surnamed(name, office ? words : "", land, players.day());
        return entry == null ? null : players.of(entry);
    }
}
