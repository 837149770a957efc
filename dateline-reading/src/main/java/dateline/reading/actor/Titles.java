package dateline.reading.actor;

import dateline.reading.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a dispatch says of its persons: titles, appositions, "X is the …". Those whom no dictionary knows get their
 * code from it.
 *
 * <p>Example: {@code Sadou Camako, the Malian defence minister, resigned} makes Camako MLIGOV, here and wherever else the
 * dispatch names him.
 */
final class Titles {
    private final Directory directory;
    private final Players players;
    private final Scene scene;
    private final Composer composer;
    private final int sentences;

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
            int before = i - 1;
            while (before >= 0
                    && (line.token(before).form().equals(",") && p.entry == null && before > 0
                            || line.token(before).xpos().equals("HYPH"))) {
                before--;
            }
            if (i > 0
                    && before == i - 1
                    && (line.token(before).isNoun() || line.token(before).xpos().equals("VB"))) {
                Mark titleMark = line.mark(before);
                if (titleMark == null) {
                    entitle(line, before, line.head(m.start(), m.end()), p);
                }
            }
            int head = line.head(m.start(), m.end());
            if (line.tree.parsed()) {
                for (int c : line.tree.children(head, "appos")) {
                    if (line.mark(c) == null && line.token(c).isNoun()) {
                        entitle(line, c, c, p);
                    }
                }
                int h = line.tree.head(head);
                if (h >= 0
                        && line.tree.is(head, "appos")
                        && line.mark(h) == null
                        && line.token(h).isNoun()) {
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
                        && line.token(h).isNoun()
                        && line.mark(h) == null) {
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

    private void entitle(Line line, int noun, int top, Player p) {
        Composer.Composed c = composer.compose(line, noun, top);
        if (c == null || !c.found().word().person() || c.found().word().against()) {
            return;
        }
        if (!c.owners().former) {
            p.titles.add(c.found().word().words());
        }
        Token t = line.token(c.found().start());
        if (t.lemma().equals("king") || t.lemma().equals("prince")) {
            p.gender = 'm';
        } else if (t.lemma().equals("queen") || t.lemma().equals("princess")) {
            p.gender = 'f';
        }
        String role = composer.role(c.found().word(), c.owners());
        String code = c.codes().isEmpty() ? null : c.codes().get(0);
        if (code == null && c.owners().none() && !role.isEmpty()) {
            State s = homeOf(line, noun, top, c, role, p);
            code = s != null ? s.code() + role : role;
        }
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
        boolean better = p.code == null
                || p.entry == null && !p.placed(players.who()) && code.length() > 3
                || p.entry != null
                        && p.entry.term(players.day()) == null
                        && !c.owners().former
                        && code.startsWith(p.land())
                        && code.length() > 3;
        if (better) {
            p.code = code;
        }
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
        Entry holder = players.who().holder(s.code(), c.found().word().words(), players.day());
        return holder != null && holder != p.entry || sentences < 3 && !scene.only(line, s) ? null : s;
    }
}
