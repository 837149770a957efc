package dateline.reading.syntax;

import java.util.Arrays;
import java.util.Map;

/**
 * Turns NLP4J's dependencies (Emory's Stanford-like scheme: prepositions and copulas are heads, coordination is a
 * chain) into Universal Dependencies v2 (content words are heads, coordination hangs on its first conjunct).
 *
 * <p>Example: {@code talks -prep-> between -pobj-> Kabul} becomes {@code talks -nmod-> Kabul -case-> between}; {@code
 * is -acomp-> ready} becomes {@code ready -cop-> is}.
 */
final class UdConverter {
    private static final Map<String, String> RENAMED = Map.ofEntries(
            Map.entry("nsubjpass", "nsubj:pass"),
            Map.entry("csubjpass", "csubj:pass"),
            Map.entry("dobj", "obj"),
            Map.entry("auxpass", "aux:pass"),
            Map.entry("neg", "advmod"),
            Map.entry("poss", "nmod:poss"),
            Map.entry("prt", "compound:prt"),
            Map.entry("npadvmod", "obl:npmod"),
            Map.entry("relcl", "acl:relcl"),
            Map.entry("predet", "det:predet"),
            Map.entry("preconj", "cc:preconj"),
            Map.entry("quantmod", "advmod"),
            Map.entry("intj", "discourse"),
            Map.entry("modal", "aux"),
            Map.entry("hmod", "compound"),
            Map.entry("hyph", "punct"),
            Map.entry("meta", "dep"),
            Map.entry("acomp", "xcomp"),
            Map.entry("attr", "xcomp"),
            Map.entry("oprd", "xcomp"));

    private final String[] tags;
    private final String[] lemmas;
    private final int[] heads;
    private final String[] labels;

    /**
     * @param heads 0-based, -1 for the root; changed in place
     * @param labels NLP4J's labels; changed in place to universal relations
     */
    UdConverter(String[] tags, String[] lemmas, int[] heads, String[] labels) {
        this.tags = tags;
        this.lemmas = lemmas;
        this.heads = heads;
        this.labels = labels;
    }

    void convert() {
        int n = heads.length;
        int[] promoted = new int[n];
        Arrays.fill(promoted, -1);
        for (int i = 0; i < n; i++) {
            int h = heads[i];
            if (h < 0 || promoted[h] >= 0) {
                continue;
            }
            boolean complement =
                    switch (labels[i]) {
                        case "pobj", "pcomp" -> isPreposition(h);
                        case "prep" -> isPreposition(h) && !hasComplement(h);
                        case "acomp", "attr" -> lemmas[h].equals("be") && i > h;
                        default -> false;
                    };
            if (complement) {
                promoted[h] = i;
            }
        }
        promote(promoted);
        rename();
        flattenCoordination();
    }

    private boolean isPreposition(int i) {
        return tags[i].equals("IN")
                || tags[i].equals("TO")
                || tags[i].startsWith("VBG") && labels[i].equals("prep")
                || labels[i].equals("prep")
                || labels[i].equals("agent");
    }

    private boolean hasComplement(int i) {
        for (int c = 0; c < heads.length; c++) {
            if (heads[c] == i && (labels[c].equals("pobj") || labels[c].equals("pcomp"))) {
                return true;
            }
        }
        return false;
    }

    /** Each function word gives its place to the content word below it and hangs on that as case, mark or copula. */
    private void promote(int[] promoted) {
        int n = heads.length;
        int[] newHeads = heads.clone();
        String[] newLabels = labels.clone();
        for (int i = 0; i < n; i++) {
            if (promoted[i] >= 0) {
                int content = content(promoted, i);
                boolean copula = labels[promoted[i]].equals("acomp") || labels[promoted[i]].equals("attr");
                newHeads[i] = content;
                newLabels[i] = copula ? "cop" : labels[promoted[i]].equals("pcomp") ? "mark" : "case";
            }
        }
        for (int i = 0; i < n; i++) {
            if (promoted[i] >= 0) {
                continue;
            }
            // climb over every function word that gave its place to this one
            int top = i;
            while (heads[top] >= 0 && promoted[heads[top]] == top) {
                top = heads[top];
            }
            int above = heads[top];
            newHeads[i] = above < 0 ? -1 : content(promoted, above);
            newLabels[i] = top == i ? labels[i] : labelOf(top, i, above);
        }
        for (int i = 0; i < n; i++) {
            heads[i] = newHeads[i] == i ? -1 : newHeads[i];
            labels[i] = newLabels[i];
        }
    }

    private int content(int[] promoted, int i) {
        int c = i;
        for (int steps = 0; promoted[c] >= 0 && steps < promoted.length; steps++) {
            c = promoted[c];
        }
        return c;
    }

    /** The relation that content word {@code i} takes over from function word {@code top}. */
    private String labelOf(int top, int i, int above) {
        String label = labels[top];
        boolean clause = labels[i].equals("pcomp");
        boolean underVerb = above >= 0
                && (tags[above].startsWith("VB") || tags[above].startsWith("JJ") || tags[above].startsWith("RB"));
        return switch (label) {
            case "agent" -> clause ? "advcl" : "obl:agent";
            case "prep" -> clause ? (underVerb ? "advcl" : "acl") : underVerb ? "obl" : "prep-nmod";
            case "dative" -> "obl";
            default -> label;
        };
    }

    private void rename() {
        for (int i = 0; i < labels.length; i++) {
            String label = labels[i];
            labels[i] = switch (label) {
                case "nmod" ->
                    tags[i].equals("CD")
                            ? "nummod"
                            : tags[i].startsWith("JJ") || tags[i].startsWith("VB")
                                    ? "amod"
                                    : tags[i].startsWith("NN") ? "compound" : "nmod";
                case "num" -> "nummod";
                case "prep-nmod" -> "nmod";
                case "dative" -> "iobj";
                case "prep", "agent" -> "advmod";
                case "pobj" -> "obl";
                case "pcomp" -> "advcl";
                default -> RENAMED.getOrDefault(label, label);
            };
        }
    }

    /** A chain of conjuncts becomes a fan from the first; a conjunction hangs on the conjunct that follows it. */
    private void flattenCoordination() {
        int n = heads.length;
        for (int i = 0; i < n; i++) {
            for (int steps = 0;
                    labels[i].equals("conj")
                            && heads[i] >= 0
                            && labels[heads[i]].equals("conj")
                            && heads[i] < i
                            && sameKind(i, heads[i])
                            && steps < n;
                    steps++) {
                heads[i] = heads[heads[i]];
            }
        }
        for (int i = 0; i < n; i++) {
            if (labels[i].equals("cc") && heads[i] >= 0) {
                for (int j = i + 1; j < n; j++) {
                    if (labels[j].equals("conj") && heads[j] == heads[i]) {
                        heads[i] = j;
                        break;
                    }
                }
            }
        }
    }

    private boolean sameKind(int a, int b) {
        return tags[a].charAt(0) == tags[b].charAt(0);
    }
}
