package dateline.reading.actor;

import dateline.reading.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads off the words around an agent noun whose it is: nationality, possessor, "of" phrase, place.
 *
 * <p>Example: around {@code soldiers} in {@code former soldiers of the Malian army} it finds Mali, the agent noun {@code
 * army}, and that they once were.
 */
final class OwnerReader {

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
            "disgraced");
    /** adverbs that say the same: "formerly the minister" */
    private static final Set<String> FORMERLY = Set.of("formerly", "previously", "once");

    /** roles of those whose land is where they are based: "a Lagos-based company" */
    private static final Set<String> BASED = Set.of("", "BUS", "NGO", "MED", "EDU", "LAB", "HLH", "CVL");

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

    /** what says of troops or officials that they are not of the land in which they stand */
    private static final Set<String> FOREIGN = Set.of(
            "foreign",
            "international",
            "multinational",
            "peacekeeping",
            "peacekeeper",
            "peacekeepers",
            "occupation",
            "occupying",
            "expeditionary",
            "visiting",
            "overseas",
            "expatriate",
            "observers",
            "monitors");

    /** those who stand in a land for another: "the embassy in Paris" */
    private static final Set<String> ABROAD = Set.of(
            "embassy",
            "consulate",
            "ambassador",
            "envoy",
            "diplomat",
            "consul",
            "attache",
            "commissioner",
            "pope",
            "pontiff");

    /** verbs that say of what somebody is accused, robbed or told */
    private static final Set<String> CHARGING = Set.of(
            "accuse", "suspect", "convict", "acquit", "rob", "deprive", "inform", "warn", "remind", "assure", "notify",
            "strip", "clear", "absolve");

    private final AgentList agents;
    private final Callings callings;
    private final Presiding presiding;
    private final Pronouns pronouns;
    private final Scene scene;
    private final Players players;

    OwnerReader(AgentList agents, Callings callings, Pronouns pronouns, Scene scene, Players players) {
        this.agents = agents;
        this.callings = callings;
        this.presiding = new Presiding(agents, callings, scene);
        this.pronouns = pronouns;
        this.scene = scene;
        this.players = players;
    }

    /** "Vietnam veterans", "an Iraq veteran": the land in which they fought, not their own. */
    private static boolean battlefield(Mark mark, AgentList.Found found) {
        return mark.state() != null
                && mark.state().form() == Sense.Form.NAME
                && found.word().words().startsWith("veteran");
    }

    /** Reads what stands before the noun. */
    void before(Line line, int left, AgentList.Found found, Owners owners) {
        int i = left;
        owners.then =
                then(line, left - 1) || left > 1 && line.token(left - 1).xpos().equals("HYPH") && then(line, left - 2);
        owners.former = left > 0 && FORMERLY.contains(line.folds[left - 1]);
        while (i < found.start()) {
            Token t = line.token(i);
            String fold = line.folds[i];
            Mark mark = line.mark(i);
            if (FORMER.contains(fold) || t.form().toLowerCase(Locale.ROOT).startsWith("ex-")) {
                owners.former = true;
            }
            owners.then |= then(line, i);
            if (mark != null) {
                int end = Math.min(mark.end(), found.start());
                if (mark.state() != null && mark.start() > 0 && line.folds[mark.start() - 1].equals("ethnic")) {
                    owners.descent = mark.state().state();
                } else if ((!setApart(line, mark) || based(line, mark, found)) && !battlefield(mark, found)) {
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
                Player p = pronouns.of(line, i);
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
                        && inner.word().neutral()
                        && !line.token(i).xpos().startsWith("JJ")) {
                    presiding.over(found, inner, owners);
                }
                if (inner != null
                        && !fold.startsWith("anti")
                        && !inner.word().neutral()
                        && !(t.xpos().startsWith("JJ") && inner.word().role().equals("CVL"))
                        && !kept(line, inner, found)
                        && !callings.is(Callings.Sort.RANKING, inner.word().words())) {
                    owners.agents.add(inner.word());
                    presiding.over(found, inner, owners);
                    if (line.mark(i) == null) {
                        i = inner.end();
                        continue;
                    }
                }
            }
            i++;
        }
        String form = line.token(found.end() - 1).form().toLowerCase(Locale.ROOT);
        String first = line.token(found.start()).form().toLowerCase(Locale.ROOT);
        owners.former |= form.startsWith("ex-") || first.startsWith("ex-");
        if (found.end() + 1 < line.size()
                && line.token(found.end()).form().equals("-")
                && FUTURE.contains(line.folds[found.end() + 1])) {
            owners.future = true;
        }
    }

    private boolean then(Line line, int i) {
        return i >= 0
                && (callings.is(Callings.Sort.THEN, line.folds[i])
                        || line.token(i).form().toLowerCase(Locale.ROOT).startsWith("then-"));
    }

    /** "the <b>suspect's</b> wife" is no suspect. */
    private boolean kept(Line line, AgentList.Found inner, AgentList.Found found) {
        return inner.end() < line.size()
                && line.token(inner.end()).xpos().equals("POS")
                && callings.is(Callings.Sort.KIN, found.word().words());
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

    /** "a <b>Virginia</b>-based company": a state in which a business or a medium is at home. */
    private static boolean based(Line line, Mark mark, AgentList.@Nullable Found found) {
        int e = mark.end();
        return mark.state() != null
                && found != null
                && e + 1 < line.size()
                && line.folds[e + 1].equals("based")
                && BASED.contains(found.word().role());
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
    int after(Line line, int head, AgentList.Found found, Owners owners) {
        int end = Math.max(found.end(), head + 1);
        String word = found.word().words();
        owners.foreign = foreign(line, found.word().role().equals("MIL") ? head + 1 : found.start(), head)
                || ABROAD.contains(word.substring(word.lastIndexOf(' ') + 1))
                || word.startsWith("world ");
        if (!line.tree.parsed()) {
            return end + flat(line, end, owners);
        }
        presiding.beside(line, head, found, owners);
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
            boolean serving = callings.is(Callings.Sort.SERVING, word) && (p.equals("for") || p.equals("to"));
            boolean from = p.equals("from")
                    || p.equals("for") && found.word().neutral()
                    || p.equals("at")
                    || p.equals("with")
                    || serving;
            if (!of && !place && !from) {
                continue;
            }
            if (of) {
                presiding.named(line, c, found, owners);
            }
            for (int x : line.tree.conjuncts(c)) {
                int known = owners.count();
                if (of || from) {
                    AgentList.Found over = line.mark(x) != null
                            ? null
                            : agents.endingAt(line.tree.tokens(), line.folds, x, line.left(x));
                    if (over != null && (of || p.equals("at"))) {
                        presiding.over(found, over, owners);
                    }
                    inner(line, x, owners);
                } else if (owners.none() && !owners.foreign) {
                    State s = scene.placeAt(line, x);
                    if (s != null) {
                        owners.states.add(s);
                        end = p.equals("in") ? Math.max(end, x + 1) : end;
                    }
                }
                if (of && (owners.count() > known || !charged(line, head))) {
                    end = Math.max(end, x + 1);
                }
            }
        }
        return end;
    }

    /** "accused the opposition <b>of treason</b>": what the verb brings is no part of the phrase. */
    private static boolean charged(Line line, int head) {
        int h = line.tree.head(head);
        return h >= 0
                && line.tree.is(head, "obj")
                && CHARGING.contains(line.token(h).lemma());
    }

    /** "foreign troops in Lebanon", "the peacekeeping force in Lebanon" are another's. */
    private static boolean foreign(Line line, int end, int head) {
        for (int i = line.left(head); i < end; i++) {
            if (FOREIGN.contains(line.folds[i]) && !line.token(i).isProper()) {
                return true;
            }
        }
        return false;
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
            if (before != null
                    && (owners.none() || before.state() != null)
                    && (!setApart(line, before) || based(line, before, f))) {
                mark(before, owners);
                i = before.end() - 1;
            } else if (before == null && line.token(i).xpos().equals("PRP$")) {
                Player p = pronouns.of(line, i);
                if (p != null) {
                    own(p, owners);
                }
            }
        }
        if (f != null && !f.word().neutral() && !f.word().against()) {
            owners.agents.add(f.word());
        }
        for (int y = x, depth = 0; owners.none() && y >= 0 && depth < 2; depth++) {
            State s = scene.placeAt(line, y);
            if (s != null) {
                owners.states.add(s);
            }
            // "a dean of the University of <b>Ghent</b>"
            y = line.tree.parsed() ? placed(line, y) : -1;
        }
    }

    private static int placed(Line line, int x) {
        for (int c : line.tree.children(x, "nmod")) {
            if (line.tree.caseOf(c).equals("of") || line.tree.caseOf(c).equals("in")) {
                return c;
            }
        }
        return -1;
    }
}
