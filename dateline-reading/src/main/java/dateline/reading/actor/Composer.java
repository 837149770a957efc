package dateline.reading.actor;

import dateline.reading.syntax.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes codes out of words: country or owner, and agent noun.
 *
 * <p>Example: {@code Malian soldiers} MLIMIL, {@code soldiers of the Malian army} MLIMIL, {@code Russia's foreign
 * ministry} RUSGOV, {@code police in Lyon} FRACOP where the place is known, {@code Hamas militants} Hamas' own code,
 * {@code former French ministers} FRAELI, {@code critics of the Kremlin} nobody's.
 */
final class Composer {
    /** An agent noun with what its words make of it. */
    record Composed(
            AgentList.Found found,
            Owners owners,
            List<String> codes,
            @Nullable Player same,
            int start,
            int end) {}

    private static final Set<String> FORMER = Set.of(
            "former",
            "ex",
            "onetime",
            "erstwhile",
            "retired",
            "ousted",
            "deposed",
            "toppled",
            "late",
            "fugitive",
            "disgraced",
            "then");
    private static final Set<String> FUTURE = Set.of("elect", "designate", "nominee");
    private static final Set<String> NOT_OWNING = Set.of(
            "backed",
            "sponsored",
            "trained",
            "allied",
            "funded",
            "style",
            "born",
            "made",
            "occupied",
            "controlled",
            "held",
            "linked",
            "based",
            "armed",
            "supported",
            "inspired",
            "friendly",
            "appointed",
            "financed",
            "supplied",
            "educated",
            "affiliated",
            "speaking",
            "brokered",
            "mediated",
            "language");
    private static final Set<String> OFFICE = Set.of("GOV", "MIL", "LEG", "JUD", "SPY", "COP");
    private static final Set<String> STRONG =
            Set.of("OPP", "REB", "UAF", "CRM", "SEP", "EDU", "LAB", "REF", "SET", "JUD");

    private final AgentList agents;
    private final Recall recall;
    private final Scene scene;
    private final Players players;

    Composer(AgentList agents, Recall recall, Scene scene, Players players) {
        this.agents = agents;
        this.recall = recall;
        this.scene = scene;
        this.players = players;
    }

    /** What an agent noun and its neighbours make; null if there is no agent noun at the head. */
    @Nullable
    Composed compose(Line line, int head) {
        return compose(line, head, head);
    }

    /**
     * The same for a title before a name.
     *
     * @param top the name's head, on which the title's own modifiers may hang
     */
    @Nullable
    Composed compose(Line line, int head, int top) {
        int left = line.left(head, top);
        AgentList.Found found = agents.endingAt(line.tree.tokens(), line.folds, head, left);
        if (found == null) {
            return null;
        }
        Owners owners = new Owners();
        before(line, left, found, owners);
        int end = after(line, head, found, owners);
        AgentWord word = found.word();
        if (!owners.none() || !owners.peoples.isEmpty()) {
            return new Composed(found, owners, codes(word, owners), same(word, owners), left, end);
        }
        return new Composed(found, owners, codes(word, owners), null, left, end);
    }

    /** The owner itself, where the noun only speaks for it ("Hamas militants", "Putin's spokesman"). */
    private static @Nullable Player same(AgentWord word, Owners owners) {
        return word.against() ? null : owners.owner;
    }

    private void before(Line line, int left, AgentList.Found found, Owners owners) {
        int i = left;
        while (i < found.start()) {
            Token t = line.token(i);
            String fold = line.folds[i];
            Mark mark = line.mark(i);
            if (FORMER.contains(fold)
                    || t.form().toLowerCase(java.util.Locale.ROOT).startsWith("ex-")) {
                owners.former = true;
            }
            if (mark != null) {
                int end = Math.min(mark.end(), found.start());
                if (mark.state() != null && mark.start() > 0 && line.folds[mark.start() - 1].equals("ethnic")) {
                    owners.descent = mark.state().state();
                } else if (!setApart(line, mark)) {
                    Player first = owners.owner;
                    mark(mark, owners);
                    if (first != null
                            && owners.owner != first
                            && i > left
                            && line.token(i - 1).lemma().equals("and")) {
                        owners.beside.add(first);
                    }
                }
                i = Math.max(end, i + 1);
                continue;
            }
            if (t.xpos().equals("PRP$")) {
                Player p = recall.pronoun(line, i);
                if (p != null) {
                    own(p, owners);
                }
            } else if (t.isNoun() || t.xpos().startsWith("JJ")) {
                State home = t.isProper() && owners.none() ? scene.placeAt(line, i) : null;
                if (home != null) {
                    owners.states.add(home);
                }
                AgentList.Found inner = longest(line, i, found.start());
                if (inner != null
                        && !fold.startsWith("anti")
                        && !inner.word().neutral()
                        && !(t.xpos().startsWith("JJ") && inner.word().role().equals("CVL"))) {
                    owners.agents.add(inner.word());
                    if (line.mark(i) == null) {
                        i = inner.end();
                        continue;
                    }
                }
            }
            i++;
        }
        String form = line.token(found.end() - 1).form().toLowerCase(java.util.Locale.ROOT);
        String first = line.token(found.start()).form().toLowerCase(java.util.Locale.ROOT);
        owners.former |= form.startsWith("ex-") || first.startsWith("ex-");
        if (found.end() + 1 < line.size()
                && line.token(found.end()).form().equals("-")
                && FUTURE.contains(line.folds[found.end() + 1])) {
            owners.future = true;
        }
    }

    private AgentList.@Nullable Found longest(Line line, int start, int limit) {
        AgentList.Found best = null;
        for (int k = Math.min(limit, start + 4); k > start && best == null; k--) {
            AgentList.Found f = agents.endingAt(line.tree.tokens(), line.folds, k - 1, start);
            if (f != null && f.start() == start && f.end() <= limit) {
                best = f;
            }
        }
        return best;
    }

    /** "Russian-backed", "London-based", "anti-Taliban", "pro-Russian": the name does not own what follows. */
    private static boolean setApart(Line line, Mark mark) {
        int e = mark.end();
        if (e + 1 < line.size() && line.token(e).form().equals("-") && NOT_OWNING.contains(line.folds[e + 1])) {
            return true;
        }
        String first = line.folds[mark.start()];
        if (first.startsWith("pro ") || first.startsWith("anti ")) {
            return true;
        }
        int b = mark.start() - 1;
        return b >= 1
                && line.token(b).form().equals("-")
                && (line.folds[b - 1].equals("anti")
                        || line.folds[b - 1].equals("pro")
                        || line.folds[b - 1].equals("non"));
    }

    private void mark(Mark mark, Owners owners) {
        if (mark.state() != null) {
            owners.states.add(mark.state().state());
        } else if (mark.people() != null) {
            owners.peoples.add(mark.people());
        } else if (mark.player() != null) {
            own(mark.player(), owners);
        }
    }

    private void own(Player p, Owners owners) {
        if (p.kind == Kind.STATE) {
            State s = players.who().state(p.land());
            if (s != null) {
                owners.states.add(s);
            }
        } else if (p.code != null) {
            owners.owner = p;
        }
    }

    /** Reads "of the Malian army", "from Chad", "in Lyon" after the noun; gives the end of the noun phrase. */
    private int after(Line line, int head, AgentList.Found found, Owners owners) {
        int end = Math.max(found.end(), head + 1);
        if (!line.tree.parsed()) {
            return end + flat(line, end, owners);
        }
        List<Integer> below = new ArrayList<>(line.tree.children(head));
        for (int i = head + 1; i < found.end(); i++) {
            below.addAll(line.tree.children(i));
        }
        for (int c : below) {
            if (c < end || !line.tree.is(c, "nmod")) {
                continue;
            }
            String p = line.tree.caseOf(c);
            boolean of = p.equals("of");
            boolean place = p.equals("in") || p.equals("at") || p.equals("from") || p.equals("near");
            boolean from =
                    p.equals("from") || p.equals("for") && found.word().neutral() || p.equals("at") || p.equals("with");
            if (!of && !place && !from) {
                continue;
            }
            for (int x : line.tree.conjuncts(c)) {
                if (of || from) {
                    inner(line, x, owners);
                } else if (owners.none()) {
                    State s = scene.placeAt(line, x);
                    if (s != null) {
                        owners.states.add(s);
                    }
                }
                if (of) {
                    end = Math.max(end, x + 1);
                }
            }
        }
        return end;
    }

    private int flat(Line line, int end, Owners owners) {
        if (end + 1 >= line.size()
                || !(line.token(end).lemma().equals("of")
                        || line.token(end).lemma().equals("from"))) {
            return 0;
        }
        int i = end + 1;
        while (i < Math.min(line.size(), end + 3) && line.token(i).xpos().equals("DT")) {
            i++;
        }
        Mark m = line.mark(i);
        if (m == null) {
            return 0;
        }
        mark(m, owners);
        return m.end() - end;
    }

    private void inner(Line line, int x, Owners owners) {
        Mark m = line.mark(x);
        if (m != null) {
            boolean capital = m.state() != null && m.state().form() == Sense.Form.CAPITAL;
            if (owners.none() || !capital) {
                mark(m, owners);
            }
            return;
        }
        int left = line.left(x);
        AgentList.Found f = agents.endingAt(line.tree.tokens(), line.folds, x, left);
        for (int i = left; i < x; i++) {
            Mark before = line.mark(i);
            if (before != null && (owners.none() || before.state() != null) && !setApart(line, before)) {
                mark(before, owners);
                i = before.end() - 1;
            } else if (before == null && line.token(i).xpos().equals("PRP$")) {
                Player p = recall.pronoun(line, i);
                if (p != null) {
                    own(p, owners);
                }
            }
        }
        if (f != null && !f.word().neutral() && !f.word().against()) {
            owners.agents.add(f.word());
        }
        if (owners.none()) {
            State s = scene.placeAt(line, x);
            if (s != null) {
                owners.states.add(s);
            }
        }
    }

    /** The codes that the words make; empty if none. One for each state. */
    private List<String> codes(AgentWord word, Owners owners) {
        if (word.against() && word.role().isEmpty()) {
            return List.of();
        }
        return codes(word, owners, role(word, owners));
    }

    private List<String> codes(AgentWord word, Owners owners, String role) {
        Player owner = word.against() ? null : owners.owner;
        if (owner != null && owner.code != null) {
            if (word.words().endsWith("counterpart")) {
                return counterparts(owner, owners);
            }
            Set<String> all = new LinkedHashSet<>();
            owners.beside.forEach(p -> all.add(code(word, role, p, owners.former)));
            all.add(code(word, role, owner, owners.former));
            return List.copyOf(all);
        }
        if (role.isEmpty() && !owners.states.isEmpty()) {
            String fallback = owners.former && word.fallback().equals("GOV") ? "ELI" : word.fallback();
            return fallback.isEmpty() ? List.of() : codes(word, owners, fallback);
        }
        String ethnic = ethnic(owners);
        if (ethnic.isEmpty() && owners.descent != null) {
            ethnic = owners.descent.code();
        }
        List<String> out = new ArrayList<>(2);
        for (State s : owners.states) {
            out.add(cut(s.code() + role + ethnic));
        }
        if (out.isEmpty() && !owners.peoples.isEmpty()) {
            Sense.People people = owners.peoples.get(0);
            if (people.sort().equals("region")) {
                out.add(role.isEmpty() ? "" : cut((role.startsWith("IGO") ? "" : people.code()) + role));
            } else {
                out.add(cut(people.home() + role + ethnic));
            }
            out.removeIf(String::isEmpty);
        }
        return out;
    }

    /** "his American counterpart" holds the office that he holds, but there. */
    private static List<String> counterparts(Player of, Owners owners) {
        String code = of.code == null ? "" : of.code;
        String role = code.length() >= 6 ? code.substring(3, 6) : "GOV";
        List<String> out = new ArrayList<>(2);
        owners.states.forEach(s -> out.add(s.code() + role));
        return out.isEmpty() ? List.of(role) : out;
    }

    /** The code of those of whom the noun is told: an owner's own, or its country's with the noun's role. */
    private String code(AgentWord word, String role, Player owner, boolean former) {
        String code = owner.code == null ? "" : owner.code;
        String own = code.length() > 3 ? code.substring(3) : "";
        boolean land = players.who().state(owner.land()) != null;
        if (former && word.person() && own.startsWith("GOV")) {
            return owner.land() + "ELI";
        }
        if ((owner.kind == Kind.PERSON || owner.kind == Kind.PEOPLE) && !role.isEmpty() && land) {
            return owner.land() + role;
        }
        if (owner.kind == Kind.BODY && own.startsWith("GOV") && OFFICE.contains(role) && land) {
            return owner.land() + role;
        }
        return owner.kind == Kind.BODY && own.isEmpty() && !role.isEmpty() ? code + role : code;
    }

    private static String ethnic(Owners owners) {
        for (Sense.People p : owners.peoples) {
            if (!p.sort().equals("region")) {
                return p.code();
            }
        }
        return "";
    }

    private static String cut(String code) {
        return code.length() > 9 ? code.substring(0, 9) : code;
    }

    /** The role of the noun with the agent nouns beside it: "rebel army" REB, "government troops" MIL, "army chief" MIL. */
    String role(AgentWord word, Owners owners) {
        String role = word.words().equals("officer") && scene.policed() ? "COP" : word.role();
        for (AgentWord a : owners.agents) {
            String other = a.role();
            if (other.isEmpty()) {
                continue;
            }
            if (role.isEmpty() || STRONG.contains(other) && !role.equals("MED") && !STRONG.contains(role)) {
                role = other;
            } else if (role.equals("CVL") && (other.equals("GOV") || other.equals("MIL") || other.equals("COP"))) {
                role = other;
            }
        }
        if (owners.former && OFFICE.contains(role) && word.person()) {
            return "ELI";
        }
        return role;
    }
}
