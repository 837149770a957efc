package dateline.reading;

import dateline.reading.coding.Coding;
import dateline.reading.syntax.Clause;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import dateline.record.PlaceMention;
import dateline.record.Span;
import java.util.List;
import java.util.Set;

/** Where the name of a place stands in its sentence, and whether it stands there as a place. Stateless. */
final class PlaceSeat {
    static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "near",
            "across",
            "outside",
            "inside",
            "around",
            "throughout",
            "within",
            "over",
            "along",
            "off",
            "north of",
            "south of",
            "east of",
            "west of",
            "into",
            "through",
            "on",
            "outside of",
            "close to",
            "from",
            "to",
            "toward",
            "towards");
    /** Prepositions of where something is, not of where it goes. */
    static final Set<String> STAYING = Set.of(
            "in",
            "at",
            "near",
            "across",
            "outside",
            "inside",
            "around",
            "throughout",
            "within",
            "along",
            "on",
            "outside of",
            "close to",
            "north of",
            "south of",
            "east of",
            "west of",
            "through");

    private static final Set<String> KIND = Set.of(
            "province",
            "city",
            "region",
            "district",
            "town",
            "village",
            "area",
            "state",
            "airport",
            "border",
            "valley",
            "strait",
            "camp",
            "county",
            "island",
            "base",
            "suburb",
            "square",
            "oblast",
            "prison",
            "port",
            "capital",
            "neighborhood",
            "neighbourhood",
            "municipality",
            "department",
            "stronghold");
    private static final Set<String> PART = Set.of(
            "part",
            "outskirts",
            "center",
            "centre",
            "heart",
            "street",
            "side",
            "edge",
            "corner",
            "middle",
            "area",
            "north",
            "south",
            "east",
            "west",
            "suburb",
            "downtown",
            "coast",
            "most",
            "rest",
            "half",
            "outskirt",
            "quarter",
            "mountain");
    private static final Set<String> BESIDE =
            Set.of("along", "near", "outside", "around", "across", "inside", "off", "close to");
    private static final Set<String> BORDERS = Set.of("border", "frontier", "boundary", "borderland");
    private static final Set<String> OF_BORDERS = Set.of("between", "of");
    private static final Set<String> MOTION = Set.of("from", "to", "into", "toward", "towards", "over", "off");

    private PlaceSeat() {}

    /** The token of a mention that the rest of the mention hangs on. */
    static int head(Tree tree, Span span) {
        int first = tree.tokenAt(span.start());
        int last = tree.tokenAt(span.end() - 1);
        for (int i = Math.max(0, first); i <= last; i++) {
            if (tree.head(i) < first || tree.head(i) > last) {
                return i;
            }
        }
        return first;
    }

    /** "in the Swiss city of Geneva", "in the capital, Doha", "in parts of Kabul": the noun that stands in the clause. */
    static int of(Tree tree, int head) {
        int n = head;
        for (int steps = 0; n >= 0 && steps < 4; steps++) {
            int h = tree.head(n);
            boolean of = h >= 0
                    && tree.is(n, "nmod")
                    && tree.caseOf(n).equals("of")
                    && (KIND.contains(tree.token(h).lemma())
                            || PART.contains(tree.token(h).lemma()));
            boolean appos =
                    h >= 0 && tree.is(n, "appos") && KIND.contains(tree.token(h).lemma());
            if (!of && !appos) {
                return n;
            }
            n = h;
        }
        return n;
    }

    /** Whether a name of a place only tells whose somebody is: "the Kabul government". */
    static boolean namesAnActor(
            Tree tree, int head, PlaceMention p, List<Actor> parties, boolean taken, boolean speech) {
        String rel = tree.rel(head);
        if (rel.startsWith("nmod:poss") || rel.startsWith("nsubj") || rel.equals("amod") || rel.equals("compound")) {
            int h = tree.head(head);
            boolean country = p.place().precision().equals("country");
            return country
                    || !(rel.equals("compound")
                            && h >= 0
                            && KIND.contains(tree.token(h).lemma()));
        }
        int owner = tree.head(head);
        boolean of = owner >= 0 && tree.is(head, "nmod") && tree.caseOf(head).equals("of");
        if (of && !taken && tree.token(owner).isProper()) {
            // "the Supreme Court of the United States", "the Bank of Japan"
            return true;
        }
        if (ofASubject(tree, head) && (speech || p.place().precision().equals("country"))) {
            return true;
        }
        boolean party = parties.stream().anyMatch(a -> a.span().overlaps(p.span()));
        return party && !taken && !LOCATIVE.contains(tree.caseOf(head)) && !rel.equals("obj");
    }

    /** Whether a place stands below the act's predicate without another verb between them. */
    static boolean governs(Coding coding, Tree tree, int place) {
        int head = coding.clause().head();
        int verb = coding.clause().kind() == Clause.Kind.NOUN && tree.is(head, "nsubj") ? tree.head(head) : -1;
        int i = place;
        for (int steps = 0; i >= 0 && steps < tree.size(); steps++) {
            if (i == head || i == verb || coding.trigger().get(i)) {
                return true;
            }
            boolean placing = tree.is(i, "acl")
                    && tree.head(i) >= 0
                    && coding.trigger().get(tree.head(i))
                    && Tie.tellsOf(tree, i);
            if (i != place && Tie.isPredicate(tree, i) && !tree.is(i, "amod") && !placing) {
                return false;
            }
            i = tree.head(i);
        }
        return false;
    }

    /** Whether a place hangs on the act's own words: "demanded in Geneva", not "demanded an end to the war in Yemen". */
    static boolean ownedBy(Coding coding, Tree tree, int place) {
        int owner = tree.head(place);
        int head = coding.clause().head();
        boolean object = owner >= 0 && tree.is(owner, "obj") && tree.head(owner) == head;
        boolean signed = object && coding.code().startsWith("057");
        return owner >= 0
                && (owner == head || coding.trigger().get(owner) || owner == Tie.hostOf(tree, head) || signed);
    }

    /** "The border between India and Pakistan" belongs to India: the noun that the first country hangs on; -1 if none. */
    static int border(Tree tree, int seat) {
        int owner = tree.head(seat);
        boolean border = owner >= 0 && BORDERS.contains(tree.token(owner).lemma());
        return border && tree.is(seat, "nmod") && OF_BORDERS.contains(tree.caseOf(seat)) ? owner : -1;
    }

    /** "Rescued along the Buzi river": whether an act is somewhere that no gazetteer knows. */
    static boolean elsewhere(Tree tree, int head) {
        for (int c : tree.children(head, "obl")) {
            boolean named = tree.token(c).isProper()
                    || tree.children(c, "compound").stream()
                            .anyMatch(n -> tree.token(n).isProper());
            if (named && BESIDE.contains(tree.caseOf(c))) {
                return true;
            }
        }
        return false;
    }

    /** "There he met the president": whether the act is at a place told just before. */
    static boolean saysThere(Tree tree, int head) {
        return tree.children(head, "advmod").stream()
                .anyMatch(c -> tree.token(c).lemma().equals("there"));
    }

    /** "The president of Kenya", "the mission in Libya": who acts, and not where. */
    private static boolean ofASubject(Tree tree, int place) {
        int first = tree.is(place, "conj") ? tree.head(place) : place;
        int owner = tree.head(first);
        return tree.is(first, "nmod") && owner >= 0 && (tree.is(owner, "nsubj") || tree.is(owner, "nsubj:pass"));
    }

    /** "Recalled its envoy from Tehran" does not place the act that it is joined to. */
    static boolean stands(Coding coding, Tree tree, int place) {
        String preposition = tree.caseOf(place);
        if (!MOTION.contains(preposition)) {
            return LOCATIVE.contains(preposition);
        }
        int act = coding.clause().head();
        int verb = verbOf(tree, place);
        return verb >= 0 && !joined(tree, verb, act) && !joined(tree, act, verb);
    }

    /** "The army had fired, he told reporters in Kyiv" was told in Kyiv. */
    static boolean placesTheTelling(Coding coding, Tree tree, int place) {
        int verb = verbOf(tree, place);
        int i = coding.clause().head();
        for (int steps = 0; i >= 0 && steps < tree.size(); steps++) {
            if (tree.head(i) == verb) {
                return verb >= 0 && tree.is(i, "ccomp");
            }
            i = tree.head(i);
        }
        return false;
    }

    /** Whether an act's predicate is the sentence's own, or joined to it. */
    static boolean outermost(Tree tree, int head) {
        return tree.head(head) < 0 || tree.is(head, "conj") && tree.head(tree.head(head)) < 0;
    }

    private static boolean joined(Tree tree, int second, int first) {
        return tree.is(second, "conj") && tree.head(second) == first;
    }

    private static int verbOf(Tree tree, int i) {
        int verb = tree.head(i);
        for (int steps = 0; verb >= 0 && !tree.token(verb).isVerb() && steps < tree.size(); steps++) {
            verb = tree.head(verb);
        }
        return verb;
    }
}
