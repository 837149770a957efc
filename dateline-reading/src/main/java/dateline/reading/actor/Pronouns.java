package dateline.reading.actor;

import dateline.reading.actor.PronounWords.Sort;
import dateline.reading.actor.Recall.Memory;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Says whom a pronoun means, by what is remembered of the dispatch so far. Not for sharing.
 *
 * <p>Salience: the fewer sentences ago the better, subjects before others, the often named before the once named; the
 * subject of the clause above before all ("Akhundzada said <b>he</b> …").
 */
final class Pronouns {
    /** who is quoted speaks of those of whom the dispatch tells, not of who was quoted before him */
    private static final int TOPIC = 8;

    private final Recall recall;
    private final Voices voices;
    private final Set<String> hostile;
    private final Binding binding;
    private final PronounWords words;

    /**
     * @param voices who speaks where
     * @param hostile verbs whose subject is not the owner of what they are done to
     * @param words words that tell whom a pronoun may mean
     */
    Pronouns(Recall recall, Voices voices, Set<String> hostile, PronounWords words) {
        this.recall = recall;
        this.voices = voices;
        this.hostile = hostile;
        this.words = words;
        this.binding = new Binding(words);
    }

    /** What is asked of whom a pronoun means. */
    private record Asked(Predicate<Player> fits, int back, char gender, boolean several) {}

    /** Whom a personal or possessive pronoun means; null if that cannot be told. */
    @Nullable
    Player of(Line line, int token) {
        String word = line.folds[token];
        if ((word.endsWith("self") || word.equals("themselves")) && reflexive(line, token)) {
            return real(own(line, token));
        }
        return switch (word) {
            case "he", "him", "his", "himself" -> real(best(line, token, one('f', 'm')));
            case "she", "her", "hers", "herself" -> real(best(line, token, one('m', 'f')));
            case "they", "them", "their", "theirs", "themselves" ->
                real(best(
                        line,
                        token,
                        new Asked(p -> p == recall.things || p != recall.thing && several(p), 2, (char) 0, true)));
            case "it", "its", "itself" ->
                pleonastic(line, token) ? null : real(best(line, token, new Asked(this::neuter, 2, (char) 0, false)));
            case "i", "me", "my", "myself", "we", "us", "our", "ours", "ourselves" -> voices.speaker(line, token);
            case "you", "your", "yours", "yourself" -> voices.addressee(line, token);
            default -> null;
        };
    }

    /** Whether it is told of somebody at a token that he is taken, tried or sentenced. */
    boolean accused(Line line, int token) {
        return line.tree.parsed() && binding.inCustody(line, token);
    }

    private Asked one(char not, char gender) {
        return new Asked(p -> human(p) && p.gender != not, 4, gender, false);
    }

    /** A name that nobody knows and nothing shows to be a person's may be a ship's or a storm's. */
    private boolean neuter(Player p) {
        boolean nameless =
                p.kind == Kind.PERSON && p.entry == null && p.code == null && p.gender == 0 && p.titles.isEmpty();
        return p == recall.thing
                || p != recall.things
                        && !recall.crew(p)
                        && (nameless || p.kind != Kind.PERSON && p.kind != Kind.PEOPLE);
    }

    /** Whether a reflexive stands as an object, so that it means the doer, whoever that is. */
    private static boolean reflexive(Line line, int token) {
        return line.tree.parsed()
                && (line.tree.is(token, "obj") || line.tree.is(token, "iobj") || line.tree.is(token, "obl"))
                && Binding.subjectAbove(line, token) >= 0;
    }

    /** The doer of a reflexive's verb; null if he is no actor. */
    private @Nullable Player own(Line line, int token) {
        int doer = Binding.subjectAbove(line, token);
        for (int i = recall.latest(); i >= recall.oldest() && recall.memory(i).sentence() == line.tree.number(); i--) {
            Memory m = recall.memory(i);
            if (m.token() == doer) {
                return m.player();
            }
        }
        return null;
    }

    private @Nullable Player real(@Nullable Player p) {
        return p == recall.thing || p == recall.things ? null : p;
    }

    private boolean human(Player p) {
        return p.kind == Kind.PERSON
                || p.kind == Kind.PEOPLE && !p.plural && p.titles.stream().noneMatch(t -> words.is(Sort.BODY, t));
    }

    private boolean several(Player p) {
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
        boolean clause = line.tree.has(head, "ccomp") || line.tree.has(head, "csubj");
        if (line.tree.is(token, "nsubj")
                && (tag.startsWith("JJ")
                        || (line.tree.has(head, "cop") || line.tree.has(head, "aux:pass")) && clause)) {
            return true;
        }
        return Set.of("seem", "appear", "rain", "snow", "happen", "turn", "matter")
                .contains(line.token(head).lemma());
    }

    /** Who is meant by the tree: the doer of "his own", those likely, and those who cannot be. */
    private record Hints(
            int own, int judged, int recipient, int before, boolean taken, Set<Player> barred, Others others) {}

    /** Those whom a subject's own verb has as its object, by name or by the code of their state. */
    private record Others(Set<Player> players, Set<String> lands) {
        static final Others NONE = new Others(Set.of(), Set.of());

        boolean has(Player p) {
            return players.contains(p) || p.kind != Kind.PERSON && p.kind != Kind.PEOPLE && lands.contains(p.land());
        }
    }

    private Hints hints(Line line, int token) {
        Set<Player> barred = new HashSet<>();
        if (!line.tree.parsed()) {
            return new Hints(-1, -1, -1, -1, false, barred, Others.NONE);
        }
        boolean possessive = line.token(token).xpos().equals("PRP$");
        boolean self = possessive && token + 1 < line.size() && line.folds[token + 1].equals("own");
        int deed = possessive ? deed(line, token) : -1;
        int doer = possessive ? deed < 0 ? -1 : Binding.doer(line, deed) : Binding.subjectAbove(line, token);
        boolean free = possessive && deed < 0;
        boolean subject = line.tree.is(token, "nsubj");
        for (int i = recall.latest();
                !free && i >= recall.oldest() && recall.memory(i).sentence() == line.tree.number();
                i--) {
            Memory m = recall.memory(i);
            boolean does = doer >= 0 && doer != token && line.firstConjunct(m.token()) == doer;
            if (Recall.bound(line, token, m) || !subject && does) {
                barred.add(m.player());
            }
        }
        return new Hints(
                self ? Binding.subjectAbove(line, token) : -1,
                killing(line, token) ? -1 : binding.judged(line, token),
                binding.recipient(line, token),
                Binding.objectBefore(line, token),
                binding.inCustody(line, token),
                barred,
                subject ? others(line, line.tree.head(token)) : Others.NONE);
    }

    /** "<b>They</b> do not recognise Israel": the object of a verb is not its subject. */
    private static Others others(Line line, int verb) {
        Set<Player> players = new HashSet<>();
        Set<String> lands = new HashSet<>();
        for (int c : verb < 0 ? List.<Integer>of() : line.tree.children(verb, "obj")) {
            Mark m = line.mark(c);
            if (m != null && m.player() != null) {
                players.add(m.player());
            } else if (m != null && m.state() != null) {
                lands.add(m.state().state().code());
            }
        }
        return new Others(players, lands);
    }

    /** "killed nine people when <b>they</b> blew themselves up": who attacks is who killed. */
    private boolean killing(Line line, int token) {
        int v = line.tree.is(token, "nsubj") ? line.tree.head(token) : -1;
        int h = v >= 0 && line.tree.is(v, "advcl") ? line.tree.head(v) : -1;
        if (h < 0
                || !words.is(Sort.DEADLY, line.token(h).lemma())
                || !line.token(h).isVerb()) {
            return false;
        }
        int object = line.tree.child(v, "obj");
        boolean himself = object >= 0 && (line.folds[object].endsWith("selves") || line.folds[object].endsWith("self"));
        return himself || hostile.contains(line.token(v).lemma());
    }

    private @Nullable Player best(Line line, int token, Asked asked) {
        int sentence = line.tree.number();
        Player best = null;
        double most = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        Hints hints = hints(line, token);
        if (asked.gender() != 0) {
            hints.barred().addAll(voices.quoting(line, token));
        }
        boolean quoted = asked.gender() != 0 && voices.quoted(line, token);
        double thing = thing(line, token);
        for (int i = recall.latest(); i >= recall.oldest(); i--) {
            Memory m = recall.memory(i);
            int ago = sentence - m.sentence();
            if (ago > asked.back()) {
                break;
            }
            Player p = m.player();
            if (!asked.fits().test(p)
                    || ago == 0 && m.token() >= token
                    || p.kind == Kind.PEOPLE && asked.gender() != 0 && ago > 2
                    || barred(p, hints.barred())
                    || hints.others().has(p)
                    || hints.taken() && keeper(p)) {
                continue;
            }
            boolean open = p == recall.thing || p == recall.things;
            double score = (quoted ? -3.0 : -6.0) * ago
                    + (m.subject() ? 5 : 0)
                    + (ago == 0 ? above(line, token, m) ? 6 : 0 : m.main() ? 2 : 0)
                    + m.token() * (ago == 0 ? 0.05 : 0.01)
                    + weight(p, asked, quoted ? TOPIC : 4)
                    + (open ? thing : unknown(p) ? -2 : 0)
                    + (hints.taken() && recall.isAccused(p) ? 6 : 0)
                    + (quoted && ago > 0 && voices.speaks(m) ? -4 : 0)
                    + (ago == 0 ? favour(line, m, hints, open && thing < -5) : 0);
            if (score > most) {
                second = p == best ? second : most;
                best = p;
                most = score;
            } else if (p != best) {
                second = Math.max(second, score);
            }
        }
        Player awaited = asked.several() ? null : awaited(line, token, asked);
        // "When he came, Kowal greeted him": after a clause with a subject, only if nobody was before
        int early = line.tree.is(token, "nsubj") ? -3 : 5;
        if (awaited != null && early + weight(awaited, asked, 4) > most) {
            return awaited;
        }
        if (best != null
                && asked.gender() != 0
                && best.kind == Kind.PERSON
                && best.gender == 0
                && most > 8
                && most > second + 3) {
            best.gender = asked.gender();
        }
        return best;
    }

    private double weight(Player p, Asked asked, int most) {
        return Math.min(most, recall.count(p)) * 0.5
                + (p.kind == Kind.STATE ? asked.several() ? -3 : 0.5 : 0)
                + (asked.gender() != 0 && p.kind == Kind.PERSON ? 3 : 0)
                + (asked.gender() != 0 && p.gender == asked.gender() ? 2 : 0)
                + (asked.several() && p.plural ? 2 : 0);
    }

    /** "After <b>his</b> release, Kowal left": who is named by the subject still to come. */
    private @Nullable Player awaited(Line line, int token, Asked asked) {
        int subject = line.tree.parsed() ? Binding.awaited(line, token) : -1;
        Mark mark = subject < 0 ? null : line.mark(subject);
        Player p = mark == null ? null : mark.player();
        return p != null && asked.fits().test(p) && p.code != null ? p : null;
    }

    /** How well what is no actor goes with a pronoun: what is said or arrested is not, what is opened or dropped may be. */
    private double thing(Line line, int token) {
        String rel = line.tree.parsed() ? line.tree.rel(token) : "";
        String lemma = rel.isEmpty() || line.tree.head(token) < 0
                ? ""
                : line.token(line.tree.head(token)).lemma();
        if (rel.equals("obj") || rel.equals("nsubj:pass")) {
            boolean harmed =
                    hostile.contains(lemma) || words.is(Sort.CUSTODY, lemma) && !words.is(Sort.HANDLING, lemma);
            return line.folds[token].equals("it") ? 3 : line.folds[token].startsWith("the") && harmed ? -6 : 0;
        }
        if (line.folds[token].equals("it") && !rel.equals("nsubj")) {
            return 3;
        }
        return line.folds[token].startsWith("it") && binding.minded(line, token) ? -4 : -1.5;
    }

    private double favour(Line line, Memory m, Hints hints, boolean lifeless) {
        int first = line.firstConjunct(m.token());
        return (first == hints.own() ? 8 : 0)
                + (first == hints.judged() || m.token() == hints.judged() ? 12 : 0)
                + (first == hints.recipient() ? 14 : 0)
                + (first == hints.before() && !lifeless ? 9 : 0);
    }

    /** Somebody of whom the dispatch tells nothing; a full name or a group named together is not nothing. */
    private boolean unknown(Player p) {
        return p.code == null && !recall.crew(p) && !(p.kind == Kind.PERSON && p.gender != 0);
    }

    /** Police, courts and governments: those who take, try and sentence others. */
    private static boolean keeper(Player p) {
        return p.kind != Kind.PERSON && (p.has("COP") || p.has("JUD") || p.has("GOV") || p.kind == Kind.STATE);
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

    /** Whether the mention is the subject of a verb above the pronoun's own. */
    private static boolean above(Line line, int token, Memory m) {
        if (!line.tree.parsed() || !m.subject()) {
            return false;
        }
        int other = line.tree.head(line.firstConjunct(m.token()));
        return other >= 0 && line.tree.dominates(other, token);
    }
}
