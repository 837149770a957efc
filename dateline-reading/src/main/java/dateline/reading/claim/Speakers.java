package dateline.reading.claim;

import dateline.reading.coding.Stage;
import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import dateline.record.Sheet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What sort of speaker stands behind a telling: named or not, of the press or not, a party to the act or not. Immutable.
 *
 * <p>Lines of the sheet: {@code unnamed WORDS}, {@code media WORDS}, {@code document WORDS}; nouns, separated by semicolons.
 */
public final class Speakers {
    /** Roles that speak for their state. */
    private static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "SPY", "JUD");

    private static final Set<String> SELF = Set.of("i", "we", "us", "me", "our", "my", "ourselves", "myself");

    private final Set<String> unnamed = new HashSet<>();
    private final Set<String> media = new HashSet<>();
    private final Set<String> documents = new HashSet<>();

    /** @throws IllegalArgumentException if a line opens with another word */
    public Speakers(Sheet sheet) {
        int number = 0;
        for (String text : sheet.lines()) {
            number++;
            String line = text.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int blank = line.indexOf(' ');
            Set<String> into =
                    switch (blank < 0 ? line : line.substring(0, blank)) {
                        case "unnamed" -> unnamed;
                        case "media" -> media;
                        case "document" -> documents;
                        default ->
                            throw new IllegalArgumentException(
                                    sheet.name() + ":" + number + ": wants unnamed, media or document and nouns");
                    };
            for (String word : line.substring(blank).split(";")) {
                into.add(word.strip());
            }
        }
    }

    /** "a source familiar with the talks", "two officials", "reports": nobody in particular. */
    boolean unnamed(Tree tree, int token, List<Actor> actors) {
        Token t = tree.token(token);
        String lemma = t.lemma();
        if (t.isProper() || t.upos().equals("PRON")) {
            return Set.of("some", "many", "others", "one", "it").contains(lemma) && actors.isEmpty();
        }
        if (!unnamed.contains(lemma) && !documents.contains(lemma)) {
            return false;
        }
        return !nameInside(tree, token);
    }

    private boolean nameInside(Tree tree, int token) {
        for (int c : tree.children(token)) {
            if (media.contains(tree.token(c).lemma().toLowerCase(Locale.ROOT))) {
                continue; // "media reports", "press reports"
            }
            boolean part = tree.is(c, "compound")
                    || tree.is(c, "nmod:poss")
                    || tree.is(c, "appos")
                    || tree.is(c, "amod")
                    || tree.is(c, "nmod")
                            && (tree.caseOf(c).equals("of")
                                    || tree.caseOf(c).equals("from")
                                    || tree.caseOf(c).equals("by"));
            if (part
                    && (tree.token(c).isProper()
                            || Character.isUpperCase(tree.token(c).form().charAt(0)) && c > 0)) {
                return true;
            }
        }
        return false;
    }

    /** A paper, an agency, a broadcaster; state media are media. */
    boolean media(Tree tree, int token, List<Actor> actors) {
        return media.contains(tree.token(token).lemma()) || actors.stream().anyMatch(a -> has(a.code(), "MED"));
    }

    private static boolean has(@Nullable String code, String role) {
        for (int i = 0; code != null && i + 3 <= code.length(); i += 3) {
            if (code.startsWith(role, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the speaker took part in the act, or speaks for one who did. */
    boolean party(List<Actor> speaker, List<Actor> sources, List<Actor> targets) {
        for (Actor s : speaker) {
            for (Actor p : sources) {
                if (same(s, p) || sameBody(s.code(), p.code())) {
                    return true;
                }
            }
            for (Actor p : targets) {
                if (same(s, p)
                        || s.code() != null && s.code().length() > 3 && s.code().equals(p.code())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "said Russian troops had attacked <b>its</b> soldiers": the speaker counts himself among those acted on. */
    boolean counted(List<Actor> speaker, List<Actor> targets, Tree tree, Stage stage) {
        for (Actor target : targets) {
            int from = tree.tokenAt(target.span().start());
            int to = tree.tokenAt(target.span().end() - 1);
            for (int t = Math.max(0, from); t <= to; t++) {
                if (tree.token(t).xpos().equals("PRP$")) {
                    boolean own = SELF.contains(tree.token(t).lemma())
                            || SELF.contains(tree.token(t).form().toLowerCase(Locale.ROOT));
                    if (own || self(speaker, stage.actors(tree, t))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether an actor is the speaker himself: one name, or the first person. */
    boolean self(List<Actor> speaker, List<Actor> sources) {
        for (Actor p : sources) {
            if (SELF.contains(p.text().toLowerCase(Locale.ROOT))) {
                return true;
            }
            for (Actor s : speaker) {
                if (same(s, p)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean same(Actor a, Actor b) {
        return a.span().equals(b.span())
                || a.name().equalsIgnoreCase(b.name())
                || a.key() != null && a.key().equals(b.key());
    }

    /** One state's officials and forces, or one group's members. */
    private static boolean sameBody(@Nullable String a, @Nullable String b) {
        if (a == null || b == null || a.length() < 3 || b.length() < 3 || !a.startsWith(b.substring(0, 3))) {
            return false;
        }
        if (a.equals(b)) {
            return a.length() > 3;
        }
        boolean states = (a.length() == 3 || state(a)) && (b.length() == 3 || state(b));
        boolean groups = a.length() > 6 && b.length() > 6 && a.startsWith(b.substring(0, 6)) && !a.startsWith("IMG");
        return states || groups || b.length() == 6 && a.startsWith(b);
    }

    private static boolean state(String code) {
        return code.length() >= 6 && STATE.contains(code.substring(3, 6));
    }
}
