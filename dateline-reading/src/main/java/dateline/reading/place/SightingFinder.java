package dateline.reading.place;

import dateline.reading.place.Toponym.Kind;
import dateline.reading.syntax.Galley;
import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a dispatch that may name places: longest match of capitalised words in the gazetteer, weighed by
 * the words before and behind. Stateless and safe for concurrent use.
 */
final class SightingFinder {
    private static final int LONGEST = 7;
    private static final int LONGEST_NAME = 60;
    private static final Set<String> LISTED = Set.of(", ", " and ", " or ", ", and ", ", or ", "/", " ");
    private static final Set<String> COMMAS = Set.of(", ", ",", ".,", "., ", " (");

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final UnknownTowns unknownTowns;
    private final EvidenceReader evidence;

    SightingFinder(Gazetteer gazetteer, PlaceWords words) {
        this.unknownTowns = new UnknownTowns(gazetteer, words);
        this.evidence = new EvidenceReader(gazetteer, words);
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** Sightings in textual order, none overlapping another. */
    List<Sighting> find(Galley galley, Set<String> surnames) {
        Lookup lookup = new Lookup(unknownTowns.find(galley), new HashMap<>());
        List<Sighting> out = new ArrayList<>();
        @Nullable Tree last = null;
        for (Tree tree : galley.sentences()) {
            boolean cut = last != null && last.paragraph() == tree.paragraph() && endsInTitle(last);
            last = tree;
            List<Sighting> here = new ArrayList<>();
            boolean plural = tree.tokens().stream().anyMatch(t -> t.form().equalsIgnoreCase("counties"));
            int i = 0;
            while (i < tree.size()) {
                Match m = longest(galley.text(), tree, i, lookup, plural);
                if (m == null) {
                    i++;
                    continue;
                }
                Sighting s = new Sighting(m.to, m.span, m.key, m.senses);
                evidence.weigh(s, tree, m, surnames, cut);
                here.add(s);
                i = m.to;
            }
            counties(galley.text(), tree, here);
            chain(galley.text(), here);
            listed(galley.text(), here);
            out.addAll(here);
        }
        return out;
    }

    /** Whether a sentence was cut behind a title or an initial: {@code Mrs.}, {@code Franklin D.} */
    private boolean endsInTitle(Tree tree) {
        int n = tree.size();
        if (n < 1) {
            return false;
        }
        String end = tree.token(n - 1).form();
        String word = end.equals(".") && n > 1 ? tree.token(n - 2).form() : end;
        return words.isTitle(word) || word.replace(".", "").length() == 1 && Character.isUpperCase(word.charAt(0));
    }

    /** What one dispatch has been asked before. */
    private record Lookup(Map<String, Toponym> unknown, Map<String, List<Toponym>> known) {}

    /** A match of tokens [from, to). */
    record Match(int from, int to, Span span, String key, List<Toponym> senses, boolean abbreviated) {}

    private @Nullable Match longest(String text, Tree tree, int from, Lookup lookup, boolean plural) {
        Token first = tree.token(from);
        if (!capital(first.form()) && !article(tree, from)) {
            return null;
        }
        int limit = Math.min(tree.size(), from + LONGEST);
        for (int to = limit; to > from; to--) {
            Token last = tree.token(to - 1);
            int end = last.span().end();
            if (end - first.span().start() > LONGEST_NAME || !capital(last.form())) {
                continue;
            }
            String name = text.substring(first.span().start(), end);
            if (name.endsWith(".")
                    && last.form().indexOf('.') == last.form().length() - 1
                    && gazetteer.abbreviation(name).isEmpty()) {
                // a sentence's full stop that the tokenizer left on its last word
                name = name.substring(0, name.length() - 1);
                end--;
            }
            if (name.isEmpty()) {
                continue;
            }
            if (name.indexOf(',') >= 0 || name.indexOf('(') >= 0 || name.indexOf(';') >= 0 || name.indexOf('\n') >= 0) {
                continue;
            }
            Span span = new Span(first.span().start(), end);
            List<Toponym> short_ = gazetteer.abbreviation(name);
            String full = name;
            if (short_.isEmpty() && (text.startsWith(".", end) || name.equals("Calif"))) {
                // the full stop of an abbreviation that ends its sentence stands by itself
                full = name + ".";
                short_ = gazetteer.abbreviation(full);
            }
            if (!short_.isEmpty()) {
                return new Match(from, to, span, full, short_, true);
            }
            if (to == from + 1 && (words.isFunctionWord(name) || name.length() < 3)) {
                continue;
            }
            String key = NameKey.of(name);
            boolean spelt = to == from + 1 || article(tree, from) || Gazetteer.isArticle(first.form());
            List<Toponym> senses = senses(key, spelt, lookup);
            if (senses.isEmpty() && plural && to == from + 1 && first.isProper()) {
                senses = gazetteer.keyed(key + " county");
            }
            if (!senses.isEmpty() && !lowerInside(tree, from, to)) {
                return new Match(from, to, span, key, senses, false);
            }
        }
        return null;
    }

    private List<Toponym> senses(String key, boolean spelt, Lookup lookup) {
        List<Toponym> known = lookup.known.get(key);
        if (known == null) {
            known = spelt ? gazetteer.spelt(key) : gazetteer.keyed(key);
            Toponym small = lookup.unknown.get(key);
            if (small != null) {
                known = new ArrayList<>(known);
                known.add(small);
            }
            lookup.known.put(key, known);
        }
        return known;
    }

    /** Whether an Arabic article with its hyphen and a name start here: {@code al-Bab}. */
    private static boolean article(Tree tree, int i) {
        return i + 2 < tree.size()
                && tree.token(i + 1).form().equals("-")
                && Gazetteer.isArticle(tree.token(i).form())
                && tree.token(i).span().end() == tree.token(i + 1).span().start()
                && capital(tree.token(i + 2).form());
    }

    private boolean lowerInside(Tree tree, int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            String form = tree.token(i).form();
            if (Character.isLowerCase(form.charAt(0)) && !words.isFunctionWord(form) && form.length() > 3) {
                return true;
            }
        }
        return false;
    }

    static boolean capital(String form) {
        char c = form.charAt(0);
        if (Character.isUpperCase(c)) {
            return true;
        }
        int mark = form.indexOf('-');
        if (mark < 0) {
            mark = Math.max(form.indexOf('\''), form.indexOf('’'));
        }
        return mark > 0 && mark <= 3 && mark + 1 < form.length() && Character.isUpperCase(form.charAt(mark + 1));
    }

    /** Reads {@code Travis, Hays and Williamson counties}: each is a county. */
    private void counties(String text, Tree tree, List<Sighting> here) {
        int end = -1;
        for (int k = here.size() - 1; k >= 0; k--) {
            Sighting s = here.get(k);
            int next = s.to;
            boolean tied = end >= 0 && s.span.end() < end && LISTED.contains(text.substring(s.span.end(), end));
            if (next < tree.size() && tree.token(next).form().equalsIgnoreCase("counties") || tied) {
                List<Toponym> all = gazetteer.keyed(s.key + " county");
                if (!all.isEmpty()) {
                    s.senses = all;
                    s.key += " county";
                    s.evidence = 2;
                    end = s.span.start();
                    continue;
                }
            }
            end = -1;
        }
    }

    /** Reads {@code New Jersey and New York}: beside a province that is nothing else, its neighbour is one too. */
    private static void listed(String text, List<Sighting> here) {
        for (int i = 0; i + 1 < here.size(); i++) {
            Sighting a = here.get(i);
            Sighting b = here.get(i + 1);
            if (a.within == null && LISTED.contains(text.substring(a.span.end(), b.span.start()))) {
                asNeighbour(a, b);
                asNeighbour(b, a);
            }
        }
    }

    private static void asNeighbour(Sighting plain, Sighting other) {
        Toponym province = plain.senses.get(0);
        boolean only = province.kind() == Kind.DIVISION
                && plain.within == null
                && plain.senses.stream().noneMatch(t -> t.kind().isTown() && t.population() > 50_000);
        for (Toponym t : other.senses) {
            if (only
                    && t.kind() == Kind.DIVISION
                    && String.valueOf(province.iso()).equals(t.iso())
                    && other.within == null) {
                other.wanted.add(Kind.DIVISION);
            }
        }
    }

    /** Ties {@code X, Y} together where Y can hold X. */
    private static void chain(String text, List<Sighting> here) {
        for (int i = 0; i + 1 < here.size(); i++) {
            Sighting a = here.get(i);
            Sighting b = here.get(i + 1);
            String between = text.substring(a.span.end(), b.span.start());
            boolean comma = COMMAS.contains(between);
            boolean list =
                    a.senses.get(0).kind() == Kind.COUNTRY && b.senses.get(0).kind() == Kind.COUNTRY;
            boolean outer = b.senses.stream().anyMatch(t -> t.kind() == Kind.COUNTRY || t.kind() == Kind.DIVISION);
            if (!list
                    && outer
                    && a.evidence > -5
                    && (comma || between.equals(" ") || between.equals(" in "))
                    && a.senses.stream().anyMatch(x -> b.senses.stream().anyMatch(y -> Gazetteer.contains(y, x)))) {
                if (between.equals(" in ")) {
                    a.evidence += 0.5;
                    a.within = b;
                    continue;
                }
                a.within = b;
                b.holds = a;
                a.evidence = Math.max(a.evidence, -1) + 4;
                b.evidence = Math.max(b.evidence, 0) + 4;
            }
        }
    }
}
