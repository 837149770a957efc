package dateline.reading.place;

import dateline.reading.place.Toponym.Kind;
import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import dateline.record.PlaceMention;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a capital told by its country: {@code the Qatari capital} (a mention of Doha, all three words), {@code Yemen's
 * capital} and {@code the capital of Yemen} (the word {@code capital} alone, since Yemen is a mention of its own).
 * Stateless and safe for concurrent use.
 */
final class CapitalPhrases {
    private static final Set<String> MONEY =
            Set.of("market", "gain", "flow", "punishment", "account", "control", "base", "cost", "crime", "city");
    private static final int LONGEST_NAME = 4;

    private final Gazetteer gazetteer;

    CapitalPhrases(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<PlaceMention> find(String text, Tree tree) {
        List<PlaceMention> out = new ArrayList<>();
        for (int i = 1; i < tree.size(); i++) {
            Token t = tree.token(i);
            if (!t.form().equals("capital")
                    || i + 1 < tree.size() && MONEY.contains(tree.token(i + 1).lemma())) {
                continue;
            }
            Span before = adjective(tree, i);
            String iso = before == null ? null : gazetteer.countryOf(words(text, tree, before));
            Span span = t.span();
            if (iso != null && before != null) {
                span = new Span(
                        tree.token(before.start() - 1).span().start(), t.span().end());
            } else {
                iso = owner(text, tree, i);
            }
            Toponym capital = iso == null ? null : gazetteer.capital(iso);
            if (capital != null && !namedBehind(tree, i)) {
                out.add(new PlaceMention(span, span.of(text), capital.place()));
            }
        }
        return out;
    }

    /** Tokens of a country's adjective between {@code the} and the capital, as a span of token numbers. */
    private @Nullable Span adjective(Tree tree, int capital) {
        for (int from = capital - 1; from >= Math.max(1, capital - 2); from--) {
            if (tree.token(from - 1).lemma().equals("the")) {
                return new Span(from, capital);
            }
        }
        return null;
    }

    private static String words(String text, Tree tree, Span tokens) {
        return text.substring(
                tree.token(tokens.start()).span().start(),
                tree.token(tokens.end() - 1).span().end());
    }

    /** The country in {@code Yemen's capital} or {@code capital of Yemen}. */
    private @Nullable String owner(String text, Tree tree, int capital) {
        if (tree.token(capital - 1).xpos().equals("POS")) {
            for (int from = Math.max(0, capital - 1 - LONGEST_NAME); from < capital - 1; from++) {
                String iso = country(words(text, tree, new Span(from, capital - 1)));
                if (iso != null) {
                    return iso;
                }
            }
        } else if (capital + 2 < tree.size() && tree.token(capital + 1).form().equals("of")) {
            int from = tree.token(capital + 2).form().equals("the") ? capital + 3 : capital + 2;
            for (int to = Math.min(tree.size(), from + LONGEST_NAME); to > from; to--) {
                String iso = country(words(text, tree, new Span(from, to)));
                if (iso != null) {
                    return iso;
                }
            }
        }
        return null;
    }

    private @Nullable String country(String name) {
        if (!SightingFinder.capital(name) || name.indexOf(',') >= 0) {
            return null;
        }
        List<Toponym> all = gazetteer.keyed(NameKey.of(name));
        return !all.isEmpty() && all.get(0).kind() == Kind.COUNTRY ? all.get(0).iso() : null;
    }

    /** Whether the capital is named anyway: {@code the Qatari capital, Doha}, {@code the Qatari capital Doha}. */
    private static boolean namedBehind(Tree tree, int i) {
        int next = i + 1;
        if (next < tree.size() && tree.token(next).form().equals("of")) {
            next++;
            while (next < tree.size()
                    && (tree.token(next).isProper() || tree.token(next).form().equals("the"))) {
                next++;
            }
        }
        return behind(tree, next);
    }

    private static boolean behind(Tree tree, int next) {
        if (next < tree.size() && tree.token(next).form().equals(",")) {
            next++;
        }
        return next < tree.size()
                && tree.token(next).isProper()
                && SightingFinder.capital(tree.token(next).form());
    }
}
