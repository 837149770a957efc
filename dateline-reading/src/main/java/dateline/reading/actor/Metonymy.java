package dateline.reading.actor;

import dateline.reading.actor.Sense.Form;
import java.util.List;
import java.util.Set;

/**
 * Whether the name of a state, its capital or its seat of power stands for those who rule there, or only for a place.
 *
 * <p>Example: {@code Kabul rejected the offer}, {@code talks with Kabul} name the Afghan government; {@code a bomb in
 * Kabul} nobody; {@code troops invaded Georgia} the state.
 */
final class Metonymy {
    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "near",
            "across",
            "throughout",
            "inside",
            "outside",
            "around",
            "within",
            "over",
            "through",
            "along",
            "off",
            "beyond",
            "north of",
            "south of",
            "east of",
            "west of",
            "northeast of",
            "northwest of",
            "southeast of",
            "southwest of",
            "outside of",
            "inside of",
            "via",
            "out of",
            "close to",
            "since",
            "during",
            "under");
    private static final Set<String> DEALING =
            Set.of("with", "against", "between", "among", "by", "toward", "towards", "upon", "from", "on");
    private static final Set<String> ARRIVING = Set.of("arrive", "land", "visit", "arrival");
    private static final Set<String> VIOLENCE = Set.of(
            "attack",
            "assault",
            "strike",
            "raid",
            "bombing",
            "bomb",
            "march",
            "offensive",
            "advance",
            "airstrike",
            "shelling",
            "bombardment",
            "fire",
            "move",
            "blast",
            "withdraw",
            "withdrawal",
            "come",
            "return",
            "fly",
            "flee",
            "evacuate",
            "travel",
            "depart",
            "leave",
            "launch",
            "rocket",
            "missile",
            "flight",
            "head");

    private final Set<String> speech;
    private final boolean sports;

    /**
     * @param speech verbs whose object is spoken to, pressed or dealt with
     * @param sports whether the dispatch is about sport, where a state's name is a team's
     */
    Metonymy(Set<String> speech, boolean sports) {
        this.speech = speech;
        this.sports = sports;
    }

    /** Whether a preposition only places what it stands before. */
    static boolean locative(String preposition) {
        return LOCATIVE.contains(preposition);
    }

    List<Part> actor(Line line, int token, Mark mark, Players players, Scene scene) {
        Sense.OfState sense = mark.state();
        if (sense == null) {
            return List.of();
        }
        State state = sense.state();
        if (line.token(token).form().indexOf('$') >= 0) {
            return List.of();
        }
        int head = line.head(mark.start(), mark.end());
        boolean bare = line.tree.parsed() && !line.tree.is(head, "compound") && !line.tree.is(head, "amod");
        if (sense.form() == Form.ADJECTIVE) {
            return List.of(new Part(players.of(state), line.span(mark.start(), mark.end())));
        }
        String preposition = line.preposition(head);
        if (sense.form() == Form.PEOPLE) {
            return people(line, head, mark, state, players, scene);
        }
        if (LOCATIVE.contains(preposition) && bare && !arriving(line, head)) {
            return List.of();
        }
        if (bare && sense.form() != Form.SEAT && address(line, mark, head)) {
            return List.of();
        }
        int start = mark.start();
        if (start > 0
                && line.folds[start - 1].equals("the")
                && line.token(start - 1).xpos().equals("DT")
                && (!line.tree.parsed() || line.tree.head(start - 1) == head)) {
            start--;
        }
        if (sports && sense.form() == Form.NAME && bare && line.subject(head)) {
            return List.of();
        }
        boolean governs = sense.form() == Form.SEAT || sense.form() == Form.CAPITAL && rules(line, head, preposition);
        Player player = governs ? players.arm(state, "GOV") : players.of(state);
        return List.of(new Part(player, line.span(start, mark.end())));
    }

    /** "Vienna, Austria": a state that only says where a town lies. */
    private static boolean address(Line line, Mark mark, int head) {
        int comma = mark.start() - 1;
        return comma >= 1
                && line.token(comma).form().equals(",")
                && line.token(comma - 1).isProper()
                && (line.tree.is(head, "appos")
                        || line.tree.is(head, "nmod")
                        || line.tree.is(head, "dep")
                        || line.tree.is(head, "obl"))
                && line.tree.head(head) < mark.start()
                && line.preposition(head).isEmpty();
    }

    /** "the Iranians" are Iran; "Iranians", "two Iranians" are people. */
    private static List<Part> people(Line line, int head, Mark mark, State state, Players players, Scene scene) {
        int left = line.left(head);
        boolean article = line.folds[left].equals("the") && left == mark.start() - 1;
        if (article || line.token(head).xpos().startsWith("JJ")) {
            return List.of(new Part(players.of(state), line.span(left, mark.end())));
        }
        if (mark.start() > 0 && line.folds[mark.start() - 1].equals("ethnic")) {
            State home = scene.of(line);
            String code =
                    home == null || home.equals(state) ? "CVL" + state.code() : home.code() + "CVL" + state.code();
            Player e =
                    players.described(Kind.PEOPLE, "ethnic " + line.token(head).form(), code);
            e.plural = true;
            return List.of(new Part(e, line.span(Math.min(left, mark.start()), mark.end())));
        }
        Player p = players.described(Kind.PEOPLE, line.token(head).form(), state.code() + "CVL");
        p.plural = line.token(head).xpos().endsWith("S");
        return List.of(new Part(p, line.span(Math.min(left, mark.start()), mark.end())));
    }

    private static boolean arriving(Line line, int head) {
        int h = line.tree.parsed() ? line.tree.head(line.firstConjunct(head)) : -1;
        return h >= 0 && ARRIVING.contains(line.token(h).lemma());
    }

    private boolean rules(Line line, int head, String preposition) {
        if (!line.tree.parsed()) {
            return false;
        }
        int first = line.firstConjunct(head);
        String rel = line.tree.rel(first);
        int h = line.tree.head(first);
        String lemma = h < 0 ? "" : line.token(h).lemma();
        if (rel.equals("nsubj")) {
            return h >= 0 && line.token(h).isVerb() && !lemma.equals("fall") && !lemma.equals("be");
        }
        if (rel.equals("nsubj:pass") || rel.equals("obj") || rel.equals("iobj")) {
            return speech.contains(lemma);
        }
        if (rel.equals("nmod:poss")) {
            return true;
        }
        if (preposition.equals("to")) {
            return speech.contains(lemma);
        }
        return DEALING.contains(preposition) && !VIOLENCE.contains(lemma);
    }
}
