package dateline.reading;

import dateline.reading.syntax.Galley;
import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The words of a dispatch's title and of its first sentences, which tell what it is about. Stateless. */
final class Themes {
    /** Sentences of a lead. */
    private static final int LEAD = 3;
    /** Words of a title or sentence that are looked at; a line may be hostile. */
    private static final int MOST = 200;

    private Themes() {}

    /** Lower-case lemmas, and the title's words as they stand. */
    static Set<String> of(Galley galley) {
        Set<String> out = new TreeSet<>();
        String title = galley.dispatch().title();
        if (title != null) {
            String[] words = title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", MOST);
            Collections.addAll(out, words);
        }
        List<Tree> lead = galley.sentences();
        for (Tree tree : lead.subList(0, Math.min(LEAD, lead.size()))) {
            for (Token t : tree.tokens().subList(0, Math.min(MOST, tree.size()))) {
                if (t.isNoun() || t.isVerb()) {
                    out.add(t.lemma());
                }
            }
        }
        return Collections.unmodifiableSet(out);
    }
}
