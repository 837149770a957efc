package dateline.reading.place;

import dateline.reading.place.Toponym.Kind;
import dateline.reading.syntax.Galley;
import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Towns too small for the gazetteer that a dispatch itself places by the division behind them: after {@code Hermanos,
 * Texas} Hermanos lies somewhere in Texas, wherever the dispatch names it. Stateless and safe for concurrent use.
 */
final class UnknownTowns {
    private static final int WORDS = 3;
    /** Tokens between a town and what it lies in: {@code in the far northern province of}. */
    private static final int REACH = 5;

    private final Gazetteer gazetteer;
    private final PlaceWords words;

    UnknownTowns(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** By key; their point is that of the division. */
    Map<String, Toponym> find(Galley galley) {
        Map<String, Toponym> out = new HashMap<>();
        for (Tree tree : galley.sentences()) {
            for (int i = 1; i + 1 < tree.size(); i++) {
                if (words.isTownWord(tree.token(i).form())
                        || words.isDistrictWord(tree.token(i).form())) {
                    told(galley.text(), tree, i, out);
                }
                if (tree.token(i).form().equals(",")) {
                    Toponym division = division(galley.text(), tree, i + 1);
                    if (division != null) {
                        name(galley.text(), tree, i, division, out);
                    }
                }
            }
        }
        return out;
    }

    /** {@code the village of Hermanos in Cauca province}, {@code Hermanos village in Cauca}: by the word for its kind. */
    private void told(String text, Tree tree, int kind, Map<String, Toponym> out) {
        boolean of = kind + 2 < tree.size() && tree.token(kind + 1).form().equals("of");
        int from = of ? kind + 2 : kind;
        int to = from;
        while (of && to < tree.size() && to - from < WORDS && part(tree.token(to))) {
            to++;
        }
        while (!of && from > 0 && kind - from < WORDS && part(tree.token(from - 1))) {
            from--;
        }
        int behind = of ? to : kind + 1;
        if (from == to || SightingFinder.capital(tree.token(kind).form())) {
            return;
        }
        if (behind < tree.size() && tree.token(behind).form().equals(",")) {
            behind++;
        }
        boolean tied = false;
        for (int i = behind; i < tree.size() && i < behind + REACH; i++) {
            String form = tree.token(i).form();
            if (SightingFinder.capital(form)) {
                Toponym in = tied || tree.token(i - 1).form().equals(",") ? division(text, tree, i, false) : null;
                if (in != null) {
                    put(text, tree, from, to, in, out);
                }
                return;
            }
            tied |= form.equals("in") || form.equals("of");
            if (!tied || !form.equals("in") && !form.equals("of") && !form.equals("the") && !words.isQualifier(form)) {
                return;
            }
        }
    }

    /** The division named from token {@code i} on, if nothing else can be meant and the words close behind it. */
    private @Nullable Toponym division(String text, Tree tree, int i) {
        return division(text, tree, i, true);
    }

    /** @param strict whether only those divisions count that are named without more, and close a phrase */
    private @Nullable Toponym division(String text, Tree tree, int i, boolean strict) {
        for (int to = Math.min(tree.size(), i + 2); to > i; to--) {
            if (!SightingFinder.capital(tree.token(to - 1).form())) {
                continue;
            }
            int start = tree.token(i).span().start();
            int end = tree.token(to - 1).span().end();
            String name = text.substring(start, end);
            List<Toponym> all = gazetteer.abbreviation(name);
            if (all.isEmpty() && text.startsWith(".", end)) {
                all = gazetteer.abbreviation(name + ".");
            }
            boolean short_ = !all.isEmpty();
            if (all.isEmpty() && SightingFinder.capital(name)) {
                all = gazetteer.keyed(NameKey.of(name));
            }
            if (!strict) {
                for (Toponym t : all) {
                    if (t.kind() == Kind.DIVISION || t.kind() == Kind.DISTRICT) {
                        return t;
                    }
                }
                continue;
            }
            if (!all.isEmpty() && all.get(0).kind() == Kind.DIVISION && EvidenceReader.great(all.get(0))) {
                String next = to < tree.size() ? tree.token(to).form() : ".";
                boolean closed = short_ || next.equals(",") || next.equals(".") || next.equals(")") || next.equals(";");
                return closed ? all.get(0) : null;
            }
        }
        return null;
    }

    private void name(String text, Tree tree, int comma, Toponym division, Map<String, Toponym> out) {
        int from = comma;
        while (from > 0 && comma - from < WORDS && part(tree.token(from - 1))) {
            from--;
        }
        if (from == comma
                && comma == 1
                && tree.token(0).isNoun()
                && SightingFinder.capital(tree.token(0).form())) {
            from = 0;
        }
        boolean opens = from == 0
                || !SightingFinder.capital(tree.token(from - 1).form())
                || words.isFunctionWord(tree.token(from - 1).form());
        if (from == comma
                || !opens
                || from > 0 && words.isTitle(tree.token(from - 1).form())) {
            return;
        }
        put(text, tree, from, comma, division, out);
    }

    private void put(String text, Tree tree, int from, int to, Toponym division, Map<String, Toponym> out) {
        String name = text.substring(
                tree.token(from).span().start(), tree.token(to - 1).span().end());
        String key = NameKey.of(name);
        for (Toponym t : gazetteer.keyed(key)) {
            boolean inside = Gazetteer.contains(division, t)
                    || division.kind() == Kind.DISTRICT
                            && String.valueOf(division.division()).equals(t.division());
            if (inside || t.kind() == Kind.DIVISION || t.kind() == Kind.COUNTRY) {
                return;
            }
        }
        Token first = tree.token(from);
        if (key.length() > 2 && !(words.isGivenName(first.form()) && to - from > 1) && !words.isCommonWord(key)) {
            out.put(
                    key,
                    new Toponym(
                            name,
                            division.iso(),
                            division.division(),
                            division.admin1(),
                            null,
                            division.lat(),
                            division.lon(),
                            Kind.SOMEWHERE,
                            0));
        }
    }

    private boolean part(Token t) {
        return t.isProper()
                && SightingFinder.capital(t.form())
                && !words.isInstitution(t.form())
                && !words.isOtherwise(t.form())
                && !words.isCalendarWord(t.form())
                && !words.isTitle(t.form());
    }
}
