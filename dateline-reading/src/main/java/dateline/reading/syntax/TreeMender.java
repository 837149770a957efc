package dateline.reading.syntax;

/**
 * Mends a break that the parser makes where an infinitive stands between a subject and its verb: in {@code talks to “end
 * the war” had taken place} it takes {@code talks} for the subject of {@code end} and leaves {@code taken} without one.
 * The infinitive becomes the noun's, the noun the subject of the finite verb, and the verb takes the infinitive's place.
 */
final class TreeMender {
    private final String[] tags;
    private final int[] heads;
    private final String[] rels;

    /** @param heads universal heads, changed in place; {@code rels} likewise */
    TreeMender(String[] tags, int[] heads, String[] rels) {
        this.tags = tags;
        this.heads = heads;
        this.rels = rels;
    }

    void mend() {
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
