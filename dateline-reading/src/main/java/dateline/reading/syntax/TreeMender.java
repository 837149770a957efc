package dateline.reading.syntax;

import java.util.Set;

/**
 * Mends breaks that the parser makes often in news.
 *
 * <ul>
 *   <li>An infinitive between a subject and its verb: in {@code talks to “end the war” had taken place} it takes {@code
 *       talks} for the subject of {@code end} and leaves {@code taken} without one. The infinitive becomes the noun's,
 *       the noun the subject of the finite verb, and the verb takes the infinitive's place.
 *   <li>A day after the subject: in {@code Egypt Monday reopened the border} it makes one name of {@code Egypt Monday}.
 *   <li>A long object after a measure: in {@code shortened by an hour the curfew imposed in May} it hangs the curfew on
 *       the hour.
 *   <li>A name after a day: in {@code it was said on Sunday Smith was hurt} it makes one name of {@code Sunday Smith}.
 *   <li>A clause after "after": in {@code was held after the mayor, a Democrat, was stabbed} it makes the mayor an oblique
 *       of {@code held}.
 *   <li>A companion: in {@code the mayor, along with the bishop, asked} the bishop is the mayor's conjunct, he asks too.
 *   <li>A speaker at the end: in {@code killing ten people, aid workers said} it takes the workers for the people.
 * </ul>
 */
final class TreeMender {
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> AFTER = Set.of("after", "before", "since", "until", "once");
    private static final Set<String> TELLING = Set.of("say", "tell", "report", "add", "announce", "state", "claim");

    /** with "with" they join another to the subject */
    private static final Set<String> JOINTLY = Set.of("along", "together", "jointly");

    private final String[] tags;
    private final String[] lemmas;
    private final int[] heads;
    private final String[] rels;

    /** @param heads universal heads, changed in place; {@code rels} likewise */
    TreeMender(String[] tags, String[] lemmas, int[] heads, String[] rels) {
        this.tags = tags;
        this.lemmas = lemmas;
        this.heads = heads;
        this.rels = rels;
    }

    void mend() {
        infinitives();
        for (int i = 1; i < heads.length; i++) {
            if (tags[i].startsWith("VB") && rels[i].equals("conj")) {
                swallowed(i);
            }
            if (DAYS.contains(lemmas[i])) {
                day(i);
                dayBefore(i);
            } else if (tags[i].startsWith("NN")) {
                heavy(i);
                companion(i);
            } else if (TELLING.contains(lemmas[i]) && finite(i)) {
                speaker(i);
            }
        }
    }

    /** "the mayor, <b>along with</b> the bishop, asked": both are subjects. */
    private void companion(int i) {
        int first = heads[i];
        if (first < 0 || first > i || !rels[i].equals("nmod") || !rels[first].equals("nsubj")) {
            return;
        }
        for (int c = i - 1; c > first + 2; c--) {
            boolean with = heads[c] == i && rels[c].equals("case") && lemmas[c].equals("with");
            if (with && JOINTLY.contains(lemmas[c - 1]) && tags[c - 2].equals(",")) {
                rels[c] = "cc";
                rels[c - 1] = "advmod";
                rels[i] = "conj";
                return;
            }
        }
    }

    private boolean finite(int v) {
        return tags[v].equals("VBD") || tags[v].equals("VBZ") || tags[v].equals("VBP");
    }

    private boolean subject(int v) {
        return subject(v, true);
    }

    /** "Egypt Monday reopened": the name before the day is the subject. */
    private void day(int day) {
        int name = day - 1;
        int verb = heads[day];
        boolean joined = heads[name] == day && rels[name].equals("compound") && tags[name].startsWith("NN");
        if (!joined || verb <= day || !tags[verb].startsWith("VB")) {
            return;
        }
        if (rels[day].equals("nsubj") || rels[day].equals("obl:npmod") && !subject(verb)) {
            for (int c = 0; c < name; c++) {
                if (heads[c] == day) {
                    heads[c] = name;
                }
            }
            heads[name] = verb;
            rels[name] = "nsubj";
            rels[day] = "obl:npmod";
        }
    }

    /** "it was said on Sunday <b>Peter Smith</b> was hurt": the name after the day is the subject of what follows it. */
    private void dayBefore(int day) {
        int name = heads[day];
        boolean joined = name > day
                && rels[day].equals("compound")
                && tags[name].startsWith("NNP")
                && rels[name].equals("obl")
                && name + 1 < heads.length;
        int verb = joined ? predicate(name + 1) : -1;
        if (verb < 0 || subject(verb, false)) {
            return;
        }
        int told = heads[name];
        for (int c = 0; c < day; c++) {
            if (heads[c] == name) {
                heads[c] = day;
            }
        }
        heads[day] = told;
        rels[day] = "obl";
        heads[name] = verb;
        rels[name] = subjectRel(verb);
    }

    /** "arrested after <b>the mayor</b> was stabbed", where the mayor was read as what the arrest came after. */
    private void swallowed(int verb) {
        int main = heads[verb];
        if (main < 0 || main > verb || subject(verb, false)) {
            return;
        }
        int first = verb;
        boolean finite = finite(verb);
        for (int c = main + 1; c < verb; c++) {
            if (heads[c] == verb && rels[c].startsWith("aux")) {
                first = Math.min(first, c);
                finite = true;
            }
            if (heads[c] == main && rels[c].equals("cc") || heads[c] == verb && rels[c].equals("cc")) {
                return;
            }
        }
        int noun = finite ? obliqueBefore(first, main) : -1;
        for (int c = main + 1; c < noun; c++) {
            if (heads[c] == noun && rels[c].equals("case") && AFTER.contains(lemmas[c])) {
                heads[c] = verb;
                rels[c] = "mark";
                heads[noun] = verb;
                rels[noun] = subjectRel(verb);
                rels[verb] = "advcl";
                return;
            }
        }
    }

    /** The oblique of a verb whose phrase reaches to a token; -1 if there is none. */
    private int obliqueBefore(int end, int main) {
        int n = end - 1;
        for (int steps = 0; n > main && steps < heads.length; steps++) {
            if (heads[n] == main) {
                return rels[n].equals("obl") && tags[n].startsWith("NN") ? n : -1;
            }
            n = heads[n] < 0 ? -1 : heads[n];
        }
        return -1;
    }

    private String subjectRel(int verb) {
        for (int c = 0; c < verb; c++) {
            if (heads[c] == verb && rels[c].equals("aux:pass")) {
                return "nsubj:pass";
            }
        }
        return "nsubj";
    }

    /** The verb whose group begins at a token; -1 if none does. */
    private int predicate(int first) {
        if (finite(first) && !rels[first].startsWith("aux")) {
            return first;
        }
        boolean auxiliary = rels[first].startsWith("aux") && heads[first] > first;
        return auxiliary && tags[heads[first]].startsWith("VB") ? heads[first] : -1;
    }

    private boolean subject(int v, boolean auxiliary) {
        for (int c = 0; c < heads.length; c++) {
            if (heads[c] == v && (rels[c].startsWith("nsubj") || auxiliary && rels[c].startsWith("aux"))) {
                return true;
            }
        }
        return false;
    }

    /** "cut by a third the aid that it gives": the noun with an article after a measure is the verb's object. */
    private void heavy(int noun) {
        int measure = heads[noun];
        boolean loose = rels[noun].equals("obl") || rels[noun].equals("appos") || rels[noun].equals("obl:npmod");
        int verb = loose && measure >= 0 && measure < noun && rels[measure].equals("obl") ? heads[measure] : -1;
        if (verb < 0 || verb > measure || !tags[verb].startsWith("VB")) {
            return;
        }
        boolean by = false;
        boolean article = false;
        for (int c = verb + 1; c < noun; c++) {
            by |= heads[c] == measure && rels[c].equals("case") && lemmas[c].equals("by");
            article |= heads[c] == noun && c == measure + 1 && (tags[c].equals("DT") || tags[c].equals("PRP$"));
            if (heads[c] == noun && rels[c].equals("case") || heads[c] == verb && rels[c].equals("obj")) {
                return;
            }
        }
        if (by && article) {
            heads[noun] = verb;
            rels[noun] = "obj";
        }
    }

    /** "killing ten people, aid workers in Dakar said": what stands between the comma and the verb is its subject. */
    private void speaker(int verb) {
        int noun = verb - 1;
        for (int steps = 0; noun >= 0 && steps < heads.length && heads[noun] >= 0; steps++) {
            if (rels[noun].equals("appos") || rels[noun].equals("conj") && tags[noun].startsWith("NN")) {
                break;
            }
            if (heads[noun] == verb || tags[noun].startsWith("VB")) {
                return;
            }
            noun = heads[noun];
        }
        if (noun < 0 || heads[noun] < 0 || !rels[noun].equals("appos") || subject(verb) || !content(verb, noun)) {
            return;
        }
        heads[noun] = verb;
        rels[noun] = "nsubj";
    }

    /** Whether a clause that ends before the noun is what the verb tells. */
    private boolean content(int verb, int noun) {
        for (int c = 0; c < noun; c++) {
            if (heads[c] == verb && rels[c].equals("ccomp")) {
                return true;
            }
        }
        return false;
    }

    private void infinitives() {
        for (int v = 1; v < heads.length; v++) {
            int noun = tags[v].equals("VB") && heads[v] >= 0 ? subjectBeforeTo(v) : -1;
            int verb = noun < 0 ? -1 : orphan(v);
            if (verb >= 0) {
                heads[verb] = heads[v];
                rels[verb] = rels[v];
                heads[v] = noun;
                rels[v] = "acl";
                heads[noun] = verb;
                for (int c = 0; c < noun; c++) {
                    if (heads[c] == v && rels[c].equals("mark")) {
                        heads[c] = verb;
                    }
                }
            }
        }
    }

    /** A noun that is subject of an infinitive and stands before its "to"; -1 if there is none. */
    private int subjectBeforeTo(int v) {
        int subject = -1;
        boolean to = false;
        for (int c = 0; c < v; c++) {
            if (heads[c] == v && rels[c].equals("nsubj") && tags[c].startsWith("NN")) {
                subject = c;
            }
            to |= subject >= 0 && heads[c] == v && rels[c].equals("aux") && tags[c].equals("TO");
        }
        return to ? subject : -1;
    }

    /** A finite verb after {@code v} that hangs on nothing and has no subject; -1 if there is none. */
    private int orphan(int v) {
        for (int r = v + 1; r < heads.length; r++) {
            if (heads[r] >= 0 || !tags[r].startsWith("VB")) {
                continue;
            }
            boolean finite = tags[r].equals("VBD") || tags[r].equals("VBZ") || tags[r].equals("VBP");
            boolean subject = false;
            for (int c = 0; c < heads.length; c++) {
                subject |= heads[c] == r && rels[c].startsWith("nsubj");
                finite |= heads[c] == r && rels[c].startsWith("aux");
            }
            return finite && !subject ? r : -1;
        }
        return -1;
    }
}
