package dateline.reading.actor;

import dateline.reading.actor.Recall.Memory;
import dateline.reading.claim.Telling;
import dateline.reading.syntax.Tree;
import dateline.record.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Says whom a pronoun means, by what is remembered of the dispatch so far. Not for sharing.
 *
 * <p>Salience: the fewer sentences ago the better, subjects before others, the often named before the once named; the
 * subject of the clause above before all ("Akhundzada said <b>he</b> …").
 */
final class Pronouns {
    private final Recall recall;
    private final List<Telling> tellings;
    private final Set<String> hostile;
    private final BiFunction<Tree, Integer, List<Player>> speakers;
    /** Tellings whose speaker is being found just now. */
    private final Set<Telling> asked = new HashSet<>();

    /**
     * @param speakers resolves the speaker of a telling
     * @param hostile verbs whose subject is not the owner of what they are done to
     */
    Pronouns(
            Recall recall,
            List<Telling> tellings,
            BiFunction<Tree, Integer, List<Player>> speakers,
            Set<String> hostile) {
        this.recall = recall;
        this.tellings = tellings;
        this.speakers = speakers;
        this.hostile = hostile;
    }

    /** Whom a personal or possessive pronoun means; null if that cannot be told. */
    @Nullable
    Player of(Line line, int token) {
        String word = line.folds[token];
        boolean possessive = line.token(token).xpos().equals("PRP$");
        if (word.endsWith("self") || word.equals("themselves")) {
            Player own = own(line, token);
            if (own != null) {
                return real(own);
            }
        }
        return switch (word) {
            case "he", "him", "his", "himself" ->
                best(line, token, possessive, p -> human(p) && p.gender != 'f', 4, 'm');
            case "she", "her", "hers", "herself" ->
                best(line, token, possessive, p -> human(p) && p.gender != 'm', 4, 'f');
            case "they", "them", "their", "theirs", "themselves" ->
                real(best(line, token, possessive, p -> p == recall.things || p != recall.thing && several(p), 2, (char)
                        0));
            case "it", "its", "itself" ->
                pleonastic(line, token)
                        ? null
                        : real(best(
                                line,
                                token,
                                possessive,
                                p -> p == recall.thing
                                        || p != recall.things && p.kind != Kind.PERSON && p.kind != Kind.PEOPLE,
                                2,
                                (char) 0));
            case "i", "me", "my", "myself", "we", "us", "our", "ours", "ourselves" -> speaker(line, token);
            default -> null;
        };
    }

    /** A reflexive means the subject of its own verb. */
    private @Nullable Player own(Line line, int token) {
        if (!line.tree.parsed()) {
            return null;
        }
        int verb = Recall.verb(line, token);
        for (int i = recall.latest(); i >= recall.oldest() && recall.memory(i).sentence() == line.tree.number(); i--) {
            Memory m = recall.memory(i);
            if (m.subject() && m.token() < token && verb == Recall.verb(line, m.token())) {
                return m.player();
            }
        }
        return null;
    }

    private @Nullable Player real(@Nullable Player p) {
        return p == recall.thing || p == recall.things ? null : p;
    }

    private static boolean human(Player p) {
        return p.kind == Kind.PERSON || p.kind == Kind.PEOPLE && !p.plural;
    }

    private static boolean several(Player p) {
        boolean crew = p.kind == Kind.BODY
                && (p.has("GOV")
                        || p.has("MIL")
                        || p.has("COP")
                        || p.has("REB")
                        || p.has("OPP")
                        || p.has("UAF")
                        || p.has("CRM"));
        return p.plural
                || crew
                || p.kind == Kind.GROUP
                || p.kind == Kind.PARTY
                || p.kind == Kind.ORGANISATION
                || p.kind == Kind.STATE;
    }

    private static boolean pleonastic(Line line, int token) {
        if (!line.tree.parsed()) {
            return true;
        }
        int head = line.tree.head(token);
        if (head < 0 || line.tree.is(token, "expl")) {
            return true;
        }
        String tag = line.token(head).xpos();
        if (line.tree.is(token, "nsubj")
                && (tag.startsWith("JJ") || line.tree.has(head, "cop") && line.tree.has(head, "ccomp"))) {
            return true;
        }
        return Set.of("seem", "appear", "rain", "snow", "happen", "turn", "matter")
                .contains(line.token(head).lemma());
    }

    private @Nullable Player best(
            Line line, int token, boolean possessive, Predicate<Player> fits, int back, char gender) {
        int sentence = line.tree.number();
        Player best = null;
        double most = Double.NEGATIVE_INFINITY;
        Set<Player> barred = new HashSet<>();
        int oldest = recall.oldest();
        int deed = possessive ? deed(line, token) : -1;
        boolean own = possessive && deed < 0;
        int doer = deed < 0 ? -1 : doer(line, deed);
        for (int i = recall.latest(); !own && i >= oldest && recall.memory(i).sentence() == sentence; i--) {
            if (Recall.bound(line, token, recall.memory(i)) || recall.memory(i).token() == doer) {
                barred.add(recall.memory(i).player());
            }
        }
        for (int i = recall.latest(); i >= oldest; i--) {
            Memory m = recall.memory(i);
            int ago = sentence - m.sentence();
            if (ago > back) {
                break;
            }
            Player p = m.player();
            if (!fits.test(p) || ago == 0 && m.token() >= token || barred(p, barred)) {
                continue;
            }
            double score = -6.0 * ago
                    + (m.subject() ? 5 : 0)
                    + Math.min(4, recall.count(p)) * 0.5
                    + (ago == 0 && above(line, token, m) ? 6 : 0)
                    + m.token() * (ago == 0 ? 0.05 : 0.01)
                    + (p.kind == Kind.STATE && !several(line, token) ? 0.5 : 0)
                    - (p.kind == Kind.STATE && several(line, token) ? 3 : 0)
                    + (gender != 0 && p.kind == Kind.PERSON ? 3 : 0)
                    + (gender != 0 && p.gender == gender ? 2 : 0)
                    + (several(line, token) && p.plural ? 2 : 0)
                    + (p == recall.thing || p == recall.things ? -1.5 : p.code == null ? -2 : 0);
            if (score > most) {
                best = p;
                most = score;
            }
        }
        if (best != null && gender != 0 && best.kind == Kind.PERSON && best.gender == 0 && most > 8) {
            best.gender = gender;
        }
        return best;
    }

    /** The doer himself, or the same office under another name: "the ministry arrested <b>them</b>" does not mean its own. */
    private static boolean barred(Player p, Set<Player> barred) {
        if (barred.contains(p)) {
            return true;
        }
        for (Player b : barred) {
            if (p.code != null && p.code.length() > 3 && p.code.equals(b.code) && p.kind != Kind.PERSON) {
                return true;
            }
        }
        return false;
    }

    private static boolean several(Line line, int token) {
        return line.folds[token].startsWith("the");
    }

    /** "Belarus attacked <b>its</b> border guards": whoever owns the guards, it is not who attacks them. The verb, or -1. */
    private int deed(Line line, int token) {
        int noun = line.tree.parsed() ? line.tree.head(token) : -1;
        int verb = noun < 0 ? -1 : line.tree.head(noun);
        return verb >= 0
                        && line.tree.is(noun, "obj")
                        && hostile.contains(line.token(verb).lemma())
                ? verb
                : -1;
    }

    /** Who does what a verb without a subject tells: "accused <b>Armenia</b> of shelling its positions"; -1 if nobody. */
    private static int doer(Line line, int verb) {
        int h = line.tree.has(verb, "nsubj") ? -1 : line.tree.head(verb);
        if (h < 0 || line.tree.is(verb, "acl") || line.token(h).isNoun()) {
            return h;
        }
        int object = line.tree.child(h, "obj");
        int passive = object >= 0 ? object : line.tree.child(h, "nsubj:pass");
        return passive >= 0 ? passive : line.tree.child(h, "nsubj");
    }

    /** Whether the mention is the subject of a verb above the pronoun's own. */
    private static boolean above(Line line, int token, Memory m) {
        if (!line.tree.parsed() || !m.subject()) {
            return false;
        }
        int other = line.tree.head(line.firstConjunct(m.token()));
        return other >= 0 && line.tree.dominates(other, token);
    }

    private @Nullable Player speaker(Line line, int token) {
        int offset = line.token(token).span().start();
        Telling narrow = null;
        int width = Integer.MAX_VALUE;
        for (Telling t : tellings) {
            if (t.speakerTree() == null || t.speakerToken() < 0) {
                continue;
            }
            for (Span s : t.content()) {
                if (s.start() <= offset && offset < s.end() && s.length() < width) {
                    narrow = t;
                    width = s.length();
                }
            }
        }
        if (narrow == null || narrow.speakerTree() == null) {
            return null;
        }
        // "…", my deputy told me: who that is asks again who speaks
        if (!asked.add(narrow)) {
            return null;
        }
        List<Player> found = speakers.apply(narrow.speakerTree(), narrow.speakerToken());
        asked.remove(narrow);
        return found.isEmpty() ? null : found.get(0);
    }
}
