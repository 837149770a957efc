package dateline.reading.place;

import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import dateline.record.PlaceMention;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a capital told by its country's adjective: {@code the Qatari capital}, {@code Iran's capital}. Stateless and
 * safe for concurrent use.
 */
final class CapitalPhrases {
    private final Gazetteer gazetteer;

    CapitalPhrases(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<PlaceMention> find(String text, Tree tree) {
        List<PlaceMention> out = new ArrayList<>();
        for (int i = 1; i < tree.size(); i++) {
            Token t = tree.token(i);
            if (!t.form().equals("capital") || money(tree, i)) {
                continue;
            }
            int from = -1;
            String iso = gazetteer.countryOf(tree.token(i - 1).form());
            if (iso != null) {
                from = i - 1;
            } else if (i > 1) {
                iso = gazetteer.countryOf(tree.token(i - 2).form() + " " + tree.token(i - 1).form());
                from = iso == null ? -1 : i - 2;
            }
            if (iso == null || from < 1 || !tree.token(from - 1).lemma().equals("the")) {
                continue;
            }
            Toponym capital = gazetteer.capital(iso);
            // "the Qatari capital, Doha" names it anyway
            boolean named = i + 1 < tree.size()
                    && (SightingFinder.capital(tree.token(i + 1).form())
                            || tree.token(i + 1).form().equals(",")
                                    && i + 2 < tree.size()
                                    && capital != null
                                    && capital.name().startsWith(tree.token(i + 2).form()));
            if (capital != null && !named) {
                Span span = new Span(tree.token(from - 1).span().start(), t.span().end());
                out.add(new PlaceMention(span, span.of(text), capital.place()));
            }
        }
        return out;
    }

    private static boolean money(Tree tree, int i) {
        if (i + 1 >= tree.size()) {
            return false;
        }
        String next = tree.token(i + 1).lemma();
        return next.equals("market") || next.equals("gain") || next.equals("flow") || next.equals("punishment")
                || next.equals("account") || next.equals("control") || next.equals("base");
    }
}
