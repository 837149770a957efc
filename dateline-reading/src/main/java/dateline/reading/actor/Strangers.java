package dateline.reading.actor;

import dateline.reading.actor.PronounWords.Sort;
import java.util.Set;

/**
 * Knows by what is done to them, and by what they do, that names are people's, whom no dictionary knows and no title
 * introduces: {@code the court sentenced Tomas Harbek} makes him a civilian of the country in which the dispatch plays,
 * here and wherever else it names him; so does {@code Harbek confessed}, while {@code Harbek denied it} shows only that he
 * is no thing. Keeps no state between calls.
 */
final class Strangers {
    private static final Set<String> UNDERGOING = Set.of("obj", "iobj", "nsubj:pass");

    private final Set<String> suffering;
    private final PronounWords words;
    private final Scene scene;

    /**
     * @param suffering verbs and nouns of what is only done to human beings: "arrest", "sentence", "murder"
     * @param words verbs that only people do
     */
    Strangers(Set<String> suffering, PronounWords words, Scene scene) {
        this.suffering = suffering;
        this.words = words;
        this.scene = scene;
    }

    void read(Line line) {
        for (int i = 0; i < line.size(); i++) {
            Mark m = line.mark(i);
            if (m == null || m.start() != i || !line.tree.parsed()) {
                continue;
            }
            Player p = m.player();
            if (p != null && p.entry == null && p.code == null && (p.kind == Kind.COMPANY || p.kind == Kind.MEDIA)) {
                State home = scene.of(line);
                p.code = (home == null ? "" : home.code()) + (p.kind == Kind.COMPANY ? "BUS" : "MED");
            }
            if (p == null || p.kind != Kind.PERSON || p.entry != null || p.code != null) {
                continue;
            }
            int head = line.head(m.start(), m.end());
            boolean full = p.name.indexOf(' ') > 0;
            boolean acts = does(line, m, head, Sort.MINDED) || does(line, m, head, Sort.ACTING);
            boolean human = does(line, m, head, Sort.PERSONAL);
            p.acting |= acts || human;
            if (full && (suffers(line, head) || whoSuffers(line, head)) || human) {
                State home = scene.of(line);
                home = home == null ? scene.dominant() : home;
                p.code = (home == null ? "" : home.code()) + "CVL";
            }
        }
    }

    /** Whether a name without an article is the subject of a verb of a sort. */
    private boolean does(Line line, Mark m, int head, Sort sort) {
        int first = line.firstConjunct(head);
        int h = line.tree.head(first);
        return h >= 0
                && m.end() - m.start() < 4
                && line.token(h).isVerb()
                && line.tree.rel(first).equals("nsubj")
                && !line.tree.has(head, "det")
                && words.is(sort, line.token(h).lemma());
    }

    /** "Carlos Medrano, <b>who was murdered</b>". */
    private boolean whoSuffers(Line line, int head) {
        return line.tree.children(head, "acl:relcl").stream()
                .anyMatch(r -> suffering.contains(line.token(r).lemma())
                        && line.tree.children(r).stream()
                                .anyMatch(w -> UNDERGOING.contains(line.tree.rel(w))
                                        && line.token(w).lemma().startsWith("who")));
    }

    private boolean suffers(Line line, int head) {
        int first = line.firstConjunct(head);
        int h = line.tree.head(first);
        if (h < 0 || !suffering.contains(line.token(h).lemma())) {
            return false;
        }
        String rel = line.tree.rel(first);
        boolean verb = line.token(h).isVerb();
        return verb
                ? UNDERGOING.contains(rel)
                : rel.equals("nmod:poss")
                        || rel.equals("nmod") && line.tree.caseOf(first).equals("of");
    }
}
