package dateline.reading.actor;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a dispatch says of its persons: titles, appositions, "X is the …". Those whom no dictionary knows get their
 * code from it.
 *
 * <p>Example: {@code Sadou Camako, the Malian defence minister, resigned} makes Camako MLIGOV, here and wherever else the
 * dispatch names him.
 */
final class Titles {
    /** roles that the words of a dispatch can give to those who once held an office: no trade makes them forget it */
    private static final Set<String> PUBLIC =
            Set.of("GOV", "LEG", "JUD", "MIL", "COP", "SPY", "OPP", "PTY", "REB", "IGO", "NGO");

    private final Directory directory;
    private final Players players;
    private final Scene scene;
    private final Composer composer;
    private final int sentences;
    private final Set<Player> former = new HashSet<>();
    private final Map<Player, String> styled = new LinkedHashMap<>();

    /** @param sentences how many the dispatch has */
    Titles(Directory directory, Players players, Scene scene, Composer composer, int sentences) {
        this.directory = directory;
        this.players = players;
        this.scene = scene;
        this.composer = composer;
        this.sentences = sentences;
    }

    /** What titles and appositions say of persons: "Malian defence minister X", "X, the Malian defence minister". */
    void read(Line line) {
        for (int i = 0; i < line.size(); i++) {
            Mark m = line.mark(i);
            if (m != null
                    && m.player() != null
                    && m.player().kind == Kind.BODY
                    && m.player().entry == null
                    && m.player().code == null
                    && Initials.nameBefore(line, i) >= 0) {
                body(line, i - 2, m.player());
            }
            if (m == null || m.start() != i || m.player() == null || m.player().kind != Kind.PERSON) {
                continue;
            }
            Player p = m.player();
            if (p.gender == 0) {
                p.gender = directory.gender(p.name);
            }
            for (int k = i - 1; k >= Math.max(0, i - 3) && line.token(k).isNoun() && line.mark(k) == null; k--) {
                if (!line.tree.parsed() || m.covers(line.tree.head(k))) {
                    gendered(line, k, p);
                }
            }
            int before = aside(line, i - 1);
            while (before >= 0
                    && (line.token(before).form().equals(",") && p.entry == null && before > 0
                            || line.token(before).xpos().equals("HYPH"))) {
                before--;
            }
            if (i > 0
                    && before == aside(line, i - 1)
                    && (line.token(before).isNoun()
                            || line.token(before).xpos().equals("VB")
                            || titular(line, before))) {
                Mark titleMark = line.mark(before);
                if (titleMark == null) {
                    entitle(line, before, line.head(m.start(), m.end()), p);
                }
            }
            int head = line.head(m.start(), m.end());
            if (line.tree.parsed()) {
                for (int c : line.tree.children(head, "appos")) {
                    if (line.mark(c) == null && line.token(c).isNoun()) {
                        gendered(line, c, p);
                        entitle(line, c, c, p);
                    }
                }
                if (p.entry == null) {
                    listed(line, head, p);
                }
                picked(line, head, p);
                int h = line.tree.head(head);
                if (h >= 0
                        && line.tree.is(head, "appos")
                        && line.mark(h) == null
                        && line.token(h).isNoun()) {
                    gendered(line, h, p);
                    entitle(line, h, h, p);
                }
                if (h >= 0
                        && line.tree.is(head, "nmod")
                        && line.mark(h) == null
                        && line.token(h).isNoun()
                        && i > h + 2) {
                    entitle(line, h, h, p);
                }
                if (h >= 0
                        && line.tree.is(head, "nsubj")
                        && line.tree.has(h, "cop")
                        && (line.token(h).isNoun() || titular(line, h))
                        && line.mark(h) == null) {
                    gendered(line, h, p);
                    entitle(line, h, h, p);
                }
            } else if (m.end() + 1 < line.size() && line.token(m.end()).form().equals(",")) {
                int k = m.end() + 1;
                while (k < Math.min(line.size() - 1, m.end() + 8)
                        && !line.token(k).form().equals(",")
                        && !(line.token(k).isNoun() && !line.token(k + 1).isNoun())) {
                    k++;
                }
                if (line.token(k).isNoun() && line.mark(k) == null) {
                    entitle(line, k, k, p);
                }
            }
        }
    }

    /** "the Turkish <b>national</b> Ada Kowal": a noun that is tagged as an adjective. */
    private boolean titular(Line line, int i) {
        AgentWord word =
                line.token(i).xpos().startsWith("JJ") ? directory.agents().get(line.folds[i]) : null;
        return word != null && word.person();
    }

    /** The token before an aside in brackets: "MP (<b>Member of Parliament</b>) Kowal". */
    private static int aside(Line line, int before) {
        if (before < 2 || !line.token(before).form().equals(")")) {
            return before;
        }
        for (int i = before - 1; i > Math.max(0, before - 9); i--) {
            if (line.token(i).form().equals("(")) {
                return i - 1;
            }
        }
        return before;
    }

    /** "Three <b>Samoans</b>, Ada Kowal and Jon Hartfeld": what the head of an apposition, several included, says of them. */
    private void listed(Line line, int head, Player p) {
        int first = line.firstConjunct(head);
        // the last of them may be joined to the head itself
        int h = first != head && line.tree.has(first, "appos")
                ? first
                : line.tree.is(first, "appos") ? line.tree.head(first) : -1;
        if (h < 0 || !line.token(h).xpos().endsWith("S")) {
            return;
        }
        Mark m = line.mark(h);
        if (m != null && m.state() != null && m.state().form() == Sense.Form.PEOPLE) {
            p.code = p.code == null ? m.state().state().code() + "CVL" : p.code;
        } else if (m == null && line.token(h).isNoun()) {
            entitle(line, h, h, p);
        }
    }

    /** "picked Ada Kowal as its <b>candidate</b>". */
    private void picked(Line line, int head, Player p) {
        int h = line.tree.is(head, "obj") ? line.tree.head(head) : -1;
        for (int c : h < 0 ? List.<Integer>of() : line.tree.children(h, "obl")) {
            if (line.tree.caseOf(c).equals("as")
                    && directory
                            .callings()
                            .is(Callings.Sort.RUNNING, line.token(c).lemma())) {
                entitle(line, c, c, p);
            }
        }
    }

    /** The code of a body whose name stands before its initials. */
    private void body(Line line, int head, Player p) {
        int h = line.head(Initials.nameBefore(line, head + 2), head + 1);
        Composer.Composed c = composer.compose(line, h);
        if (c == null || c.found().word().person()) {
            return;
        }
        String role = composer.role(c.found().word(), c.owners());
        State s = role.isEmpty() || !Described.HOME_ROLES.contains(role.substring(0, 3)) ? null : scene.of(line);
        p.code = !c.codes().isEmpty() ? c.codes().get(0) : role.isEmpty() ? null : s == null ? role : s.code() + role;
    }

    /** "Mrs Kowal", "the actress Ada Kowal", "Kowal, a mother of three". */
    private void gendered(Line line, int noun, Player p) {
        char gender = directory.pronouns().gender(Spelling.fold(line.token(noun).lemma()));
        p.gender = gender == 0 ? p.gender : gender;
    }

    private void entitle(Line line, int noun, int top, Player p) {
        Composer.Composed c = composer.compose(line, noun, top);
        if (c == null || !c.found().word().person() || c.found().word().against()) {
            return;
        }
        if (!c.owners().former) {
            p.titles.add(c.found().word().words());
        } else {
            former.add(p);
        }
        String role = composer.role(c.found().word(), c.owners());
        String code = c.codes().isEmpty() ? null : c.codes().get(0);
        if (c.found().word().words().equals("representative") && delegate(line, noun, top)) {
            String land = code == null ? "" : code.substring(0, 3);
            code = players.who().state(land) == null ? code : land + "LEG";
            role = "LEG";
        }
        if (code == null && c.owners().none() && !role.isEmpty()) {
            boolean kin =
                    directory.callings().is(Callings.Sort.KIN, c.found().word().words());
            State s = kin ? kindred(line, noun) : besides(line, noun, top);
            s = s == null && !kin ? homeOf(line, noun, top, c, role, p) : s;
            code = s != null ? s.code() + role : role;
        }
        if (c.owners().then) {
            then(line, top, p, c, code);
            if (p.entry != null) {
                return;
            }
        }
        if (c.owners().then && p.code == null && Entry.office(code)) {
            code = code == null ? null : code.substring(0, 3) + "ELI";
        }
        past(p, c, noun != top);
        Term then = p.entry == null || players.day() != Term.NO_DATE
                ? null
                : p.entry.held(c.found().word().words());
        if (then != null) {
            p.code = c.owners().former && then.code().startsWith("GOV", 3)
                    ? then.code().substring(0, 3) + "ELI"
                    : then.code();
            return;
        }
        if (code == null) {
            return;
        }
        boolean running = p.entry == null
                && !c.owners().former
                && directory
                        .callings()
                        .is(Callings.Sort.RUNNING, c.found().word().words())
                && code.length() > 3
                && (p.code == null || !p.has("GOV") && !p.has("LEG") || royal(p));
        // what he is called says more than whose kin he is
        boolean national = p.entry == null
                && !c.owners().states.isEmpty()
                && p.has("CVL")
                && p.titles.stream()
                        .allMatch(t -> t.equals(c.found().word().words())
                                || directory.callings().is(Callings.Sort.KIN, t));
        boolean better = running
                || national
                || p.code == null
                || p.entry == null && !p.placed(players.who()) && code.length() > 3
                || p.entry != null
                        && p.entry.term(players.day()) == null
                        && !c.owners().former
                        && code.startsWith(p.land())
                        && code.length() > 3
                        && PUBLIC.contains(role.substring(0, Math.min(3, role.length())))
                        && !line.token(noun).xpos().endsWith("S");
        if (better) {
            p.code = code;
        }
    }

    /** Whether somebody is of a ruling house, and nothing else by which he would govern. */
    private boolean royal(Player p) {
        return p.entry == null
                && !p.titles.isEmpty()
                && p.titles.stream()
                        .allMatch(t -> directory.callings().is(Callings.Sort.ROYAL, t)
                                || directory.callings().is(Callings.Sort.RUNNING, t));
    }

    /** "<b>Representative</b> X": who is so called before the name sits in a parliament. */
    private static boolean delegate(Line line, int noun, int top) {
        return noun + 1 < line.size()
                && line.token(noun).form().equals("Representative")
                && line.mark(noun + 1) != null
                && top > noun;
    }

    /** "Greek prime minister X and <b>energy minister</b> Y": whose minister the one named before him is. */
    private @Nullable State besides(Line line, int noun, int top) {
        if (!line.tree.parsed() || !line.tree.is(top, "conj") || top == noun) {
            return null;
        }
        State found = null;
        for (int x : line.tree.conjuncts(line.firstConjunct(top))) {
            Mark m = line.mark(x);
            int title = m == null ? x : m.start() - 1;
            if (x >= top
                    || title < 0
                    || line.mark(title) != null
                    || !line.token(title).isNoun()) {
                continue;
            }
            Composer.Composed c = composer.compose(line, title, x);
            if (c != null && c.found().word().person() && c.owners().states.size() == 1) {
                found = c.owners().states.iterator().next();
            }
        }
        return found;
    }

    /** "Prince Charles and <b>his wife</b>, X": the land of the person named before, else that of the scene. */
    private @Nullable State kindred(Line line, int noun) {
        for (int i = noun - 1; i >= 0; i--) {
            Mark m = line.mark(i);
            if (m != null && m.player() != null && m.player().kind == Kind.PERSON && m.player().code != null) {
                return players.who().state(m.player().land());
            }
        }
        return scene.of(line);
    }

    /** "<b>then</b>-president X": in this one mention he is what he was. */
    private void then(Line line, int top, Player p, Composer.Composed c, @Nullable String code) {
        Mark m = line.mark(top);
        if (m == null || m.player() != p || p.entry == null) {
            return;
        }
        Term held = p.entry.held(c.found().word().words());
        String was = held == null ? code : held.code();
        if (was != null && !was.equals(p.code)) {
            line.put(new Mark(m.start(), m.end(), players.then(p, was), null, null));
        }
    }

    /** Remembers who is called by an office that he no longer holds: "President Theodore Roosevelt mediated". */
    private void past(Player p, Composer.Composed c, boolean before) {
        if (p.entry == null
                || players.day() == Term.NO_DATE
                || p.entry.term(players.day()) != null
                || c.owners().former
                || !before) {
            return;
        }
        Term held = p.entry.held(c.found().word().words());
        if (held != null && held.to() < players.day() && !c.owners().future && Offices.top(held.office())) {
            styled.putIfAbsent(p, held.code());
        }
    }

    /**
     * Once all lines are read: those who are called by an office of old, and nowhere "former", act as holders of it.
     */
    void settle() {
        styled.forEach((p, code) -> {
            if (!former.contains(p) && p.entry != null && Objects.equals(p.code, p.entry.code(players.day()))) {
                p.code = code;
            }
        });
    }

    /** The country of someone whose title names none: "King Hassan of Morocco" says it after the name. */
    private @Nullable State homeOf(Line line, int noun, int top, Composer.Composed c, String role, Player p) {
        if (line.tree.parsed() && top != noun) {
            for (int x : line.tree.children(top, "nmod")) {
                Mark m = line.mark(x);
                if (m != null && m.state() != null && line.tree.caseOf(x).equals("of")) {
                    return m.state().state();
                }
            }
        }
        State s = Described.HOME_ROLES.contains(role.substring(0, 3)) ? scene.of(line) : null;
        if (s == null || !Offices.top(c.found().word().words())) {
            return s;
        }
        // somebody else is known to hold that office there, or too little is told to say
        Entry holder = role.startsWith("GOV")
                ? players.who().holder(s.code(), c.found().word().words(), players.day())
                : null;
        return holder != null && holder != p.entry || sentences < 3 && !scene.only(line, s) ? null : s;
    }
}
