package dateline.reading.place;

import dateline.reading.syntax.Galley;
import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Surnames that a dispatch itself uses: the last of two or three capitalised words of which the first is a given name
 * or a title. A bare {@code Lincoln} after {@code Blanche Lincoln} is she. Stateless and safe for concurrent use.
 */
final class PersonNames {
    private final PlaceWords words;

    PersonNames(PlaceWords words) {
        this.words = words;
    }

    /** Surnames in lower case; behind a question mark those that only a strange word before them makes likely. */
    Set<String> surnames(Galley galley) {
        Set<String> out = new HashSet<>();
        for (Tree tree : galley.sentences()) {
            for (int i = 0; i + 1 < tree.size(); i++) {
                Token t = tree.token(i);
                boolean opens = words.isGivenName(t.form()) && SightingFinder.capital(t.form())
                        || words.isTitle(t.form())
                                && Character.isUpperCase(t.form().charAt(0));
                if (!opens) {
                    if (strange(tree, i)) {
                        out.add("?" + tree.token(i + 1).form().toLowerCase(Locale.ROOT));
                    }
                    continue;
                }
                int last = i;
                while (last + 1 < tree.size() && last - i < 4 && part(tree.token(last + 1))) {
                    last++;
                }
                if (last > i) {
                    out.add(tree.token(last).form().toLowerCase(Locale.ROOT));
                }
            }
        }
        return out;
    }

    /** Two proper nouns alone, the first of no known kind: {@code Zeb Dalton}. */
    private boolean strange(Tree tree, int i) {
        Token first = tree.token(i);
        boolean alone = (i == 0 || !SightingFinder.capital(tree.token(i - 1).form()))
                && (i + 2 >= tree.size()
                        || !SightingFinder.capital(tree.token(i + 2).form()));
        return alone
                && part(first)
                && part(tree.token(i + 1))
                && first.isProper()
                && !words.isQualifier(first.form())
                && !words.isFunctionWord(first.form())
                && first.form().length() > 1;
    }

    private boolean part(Token t) {
        String f = t.form();
        return Character.isUpperCase(f.charAt(0))
                && (t.isProper() || f.length() == 1)
                && !words.isInstitution(f)
                && !words.isOtherwise(f)
                && !words.isCalendarWord(f)
                && !words.isDistrictWord(f);
    }
}
