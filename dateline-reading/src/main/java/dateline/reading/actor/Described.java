package dateline.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes players of bodies and people that a dispatch only describes: {@code Malian soldiers}, {@code the army}, {@code
 * two gunmen}. Not for sharing.
 */
final class Described {
    /** roles that belong to the country in which the dispatch plays, where no other is told */
    static final Set<String> HOME_ROLES = Set.of(
            "COP", "JUD", "LEG", "GOV", "MIL", "OPP", "CVL", "MED", "EDU", "LAB", "REB", "UAF", "CRM", "HLH", "SPY",
            "REF", "AGR", "PTY", "BUS", "SET", "REL", "ELI");

    /** those with whom a government or an army deals in its own country */
    private static final Set<String> AT_HOME = Set.of("REB", "OPP", "PTY", "LAB", "CVL");

    private final String text;
    private final Players players;
    private final Scene scene;
    private final Recall recall;
    private final Composer composer;
    private final Callings callings;
    private final PronounWords words;

    /**
     * @param text the dispatch's, which the words are cut from
     * @param words nouns that tell "he" from "she"
     */
    Described(
            String text,
            Players players,
            Scene scene,
            Recall recall,
            Composer composer,
            Callings callings,
            PronounWords words) {
        this.text = text;
        this.words = words;
        this.players = players;
        this.scene = scene;
        this.recall = recall;
        this.composer = composer;
        this.callings = callings;
    }

    /** The players that an agent noun and its neighbours tell; empty if it tells no actor. */
    List<Player> by(Line line, int i, Composer.Composed c) {
        AgentWord word = c.found().word();
        if (word.against() && word.role().isEmpty()) {
            return List.of();
        }
        String text =
                line.span(Math.min(c.start(), i), Math.max(c.end(), i + 1)).of(this.text);
        String name = text.toLowerCase(Locale.ROOT).startsWith("the ") ? text.substring(4) : text;
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
        Player criticised = word.against() ? c.owners().owner : null;
        if (role.equals("OPP") && criticised != null && !criticised.has("GOV")) {
            return List.of(); // critics of those who do not govern are no opposition
        }
        if (role.isEmpty()
                || !c.owners().none() && !(word.against() && c.owners().states.isEmpty())) {
            return List.of();
        }
        if (role.equals("CVL") && callings.is(Callings.Sort.CROWD, word.words()) && defies(line, i)) {
            role = "OPP";
        }
        boolean many = word.type().equals("body")
                && callings.is(Callings.Sort.NATIONAL, word.words())
                && line.token(i).xpos().endsWith("S")
                && !line.folds[i].equals(Spelling.fold(line.token(i).lemma()));
        boolean home = HOME_ROLES.contains(role.substring(0, 3)) && !many && !c.owners().foreign;
        State s = home ? beside(line, i) : null;
        if (s == null && home) {
            // who governs is no subject of the other ruler that the sentence names: "the king invited Erdogan"
            s = role.equals("CVL") ? scene.people(line) : role.startsWith("GOV") ? scene.of(line) : scene.under(line);
        }
        if (s == null && !many) {
            Player same = recall.latest(
                    line,
                    i,
                    8,
                    p -> p.titles.contains(word.words())
                            && p.key == null
                            && p.placed(players.who())
                            && (plural || !word.person() || !p.plural));
            if (same != null) {
                return List.of(same);
            }
        }
        String code = s == null ? role : s.code() + role;
        return List.of(entitled(players.described(kind, name, code), word, plural));
    }

    /** "Crowds <b>demanded</b> that he quit": many people who are against somebody. */
    private boolean defies(Line line, int i) {
        int h = line.tree.parsed() && line.subject(i) ? line.tree.head(line.firstConjunct(i)) : -1;
        if (h < 0) {
            return false;
        }
        boolean found = callings.is(Callings.Sort.DEFYING, line.token(h).lemma());
        for (int c : line.tree.children(h)) {
            found |= (line.tree.is(c, "advcl") || line.tree.is(c, "conj") || line.tree.is(c, "xcomp"))
                    && callings.is(Callings.Sort.DEFYING, line.token(c).lemma());
        }
        return found;
    }

    /** The state of rebels or opponents told in one breath: "<b>the government</b> and Colombian rebels". */
    private @Nullable State beside(Line line, int i) {
        if (!line.tree.parsed() || !line.tree.is(i, "conj") && !line.tree.has(i, "conj")) {
            return null;
        }
        for (int k : line.tree.conjuncts(line.firstConjunct(i))) {
            Composer.Composed c = k == i ? null : composer.compose(line, k);
            if (c != null
                    && c.owners().states.size() == 1
                    && AT_HOME.contains(composer.role(c.found().word(), c.owners()))) {
                return c.owners().states.iterator().next();
            }
        }
        return null;
    }

    private Player entitled(Player p, AgentWord word, boolean plural) {
        p.plural = plural;
        p.titles.add(word.words());
        char gender = words.gender(word.words());
        gender = gender != 0 ? gender : words.gender(Spelling.lastWord(word.words()));
        if (gender != 0) {
            p.gender = gender;
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
