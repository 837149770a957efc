package dateline.reading.actor;

import java.util.Set;

/**
 * Knows by what is done to them that names are people's, whom no dictionary knows and no title introduces: {@code the court
 * sentenced Tomas Harbek} makes him a civilian of the country in which the dispatch plays, here and wherever else it names
 * him. Keeps no state between calls.
 */
final class Strangers {
    private static final Set<String> UNDERGOING = Set.of("obj", "iobj", "nsubj:pass");

    private final Set<String> suffering;
    private final Scene scene;

    /** @param suffering verbs and nouns of what is only done to human beings: "arrest", "sentence", "murder" */
    Strangers(Set<String> suffering, Scene scene) {
        this.suffering = suffering;
        this.scene = scene;
    }

    void read(Line line) {
        for (int i = 0; i < line.size(); i++) {
            Mark m = line.mark(i);
            if (m == null || m.start() != i || !line.tree.parsed()) {
                continue;
            }
            Player p = m.player();
            boolean stranger = p != null && p.kind == Kind.PERSON && p.entry == null && p.code == null;
            if (p != null && stranger && p.name.indexOf(' ') > 0 && suffers(line, line.head(m.start(), m.end()))) {
                State home = scene.of(line);
                home = home == null ? scene.dominant() : home;
                p.code = (home == null ? "" : home.code()) + "CVL";
            }
        }
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
