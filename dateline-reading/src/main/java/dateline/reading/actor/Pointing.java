package dateline.reading.actor;

import dateline.reading.actor.Nominals.Sort;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Nouns that point back: "the movement", "the two sides", "both countries", "the president", "the country".
 *
 * <p>Example: after {@code Talks between the Taliban and Kabul} the noun phrase {@code the two sides} gives both; after
 * {@code the Taliban attacked} {@code the militants} gives the Taliban.
 */
final class Pointing {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both", "such");

    private static final int MANY = 6;

    private final Directory directory;
    private final Players players;
    private final Recall recall;
    private final Scene scene;

    Pointing(Directory directory, Players players, Recall recall, Scene scene) {
        this.directory = directory;
        this.players = players;
        this.recall = recall;
        this.scene = scene;
    }

    /** Whether a lone "both" stands for two parties. */
    boolean both(Line line, int i) {
        return line.folds[i].equals("both")
                && line.tree.parsed()
                && (line.tree.is(i, "nsubj") || line.tree.is(i, "obj") || line.tree.is(i, "obl"));
    }

    /**
     * Whom a noun points to; empty if to nobody.
     *
     * @param composed what its own words say, if it is an agent noun
     */
    List<Player> point(Line line, int i, Composer.@Nullable Composed composed) {
        if (both(line, i)) {
            return recall.pair(line, i, 2, p -> !p.plural);
        }
        int left = composed == null ? line.left(i) : composed.start();
        boolean definite = DEFINITE.contains(line.folds[left]);
        if (line.folds[left].equals("neither") || line.folds[left].equals("either")) {
            String noun = Spelling.fold(line.token(i).lemma());
            boolean side = directory.nominals().sorts(noun).contains(Sort.SIDES);
            return side ? recall.pair(line, i, 2, pairFits(noun, noun)) : List.of();
        }
        boolean owned = composed != null
                && (!composed.owners().none() || !composed.owners().peoples.isEmpty());
        int title = composed == null ? i : Math.min(i, composed.found().start());
        if (owned || !definite || named(line, left, i, title)) {
            return List.of();
        }
        String lemma = Spelling.fold(line.token(i).lemma());
        String words = composed == null ? lemma : composed.found().word().words();
        Set<Sort> sorts = directory.nominals().sorts(words);
        if (sorts.isEmpty() && (composed == null || composed.found().word().neutral() || words.equals(lemma))) {
            sorts = directory.nominals().sorts(lemma);
        }
        boolean plural = line.token(i).xpos().endsWith("S");
        if (described(line, i) && !(composed != null && composed.found().end() > i + 1)) {
            return List.of();
        }
        if (plural && two(line, left, i)) {
            if (!sorts.contains(Sort.SIDES)) {
                return List.of();
            }
            Predicate<Player> fits = pairFits(lemma, words);
            // "Carter made peace between Israel and Egypt and the two nations ..."
            List<Player> states = lemma.equals("nation") || lemma.equals("country")
                    ? recall.pair(line, i, 0, p -> p.kind == Kind.STATE && fits.test(p))
                    : List.of();
            return states.isEmpty() ? recall.pair(line, i, 4, fits) : states;
        }
        if (former(line, left, i)) {
            return List.of();
        }
        if (composed != null
                && !composed.found().word().neutral()
                && !composed.found().word().against()) {
            // "the prime minister" is none of "the prime ministers of Belgium and Spain"
            boolean one = composed.found().word().person();
            List<Player> holders =
                    plural && one && composed.found().word().role().startsWith("GOV")
                            ? recall.all(line, i, 2, p -> p.kind == Kind.PERSON && p.titles.contains(words))
                            : List.of();
            if (holders.size() > 1) {
                // "the energy ministers" are those whom the sentence before named
                return holders.subList(0, Math.min(MANY, holders.size()));
            }
            Player same = recall.latest(
                    line, i, 6, p -> p.titles.contains(words) && p.code != null && fitsNumber(p, plural, one));
            if (same != null && (same.placed(players.who()) || scene.of(line) == null)) {
                return List.of(same);
            }
        }
        Player found = null;
        for (Sort sort : sorts) {
            Predicate<Player> fits = fits(sort, plural, words);
            if (fits != null) {
                found = recall.latest(line, i, sort == Sort.ARMED || sort == Sort.PARTY ? 12 : 5, fits);
            }
            if (found == null && sort == Sort.COUNTRY && !plural) {
                found = country(line, i);
            }
            if (found != null) {
                return List.of(found);
            }
        }
        return office(line, i, composed, plural);
    }

    /** "The president" where nobody fits: the office in the country that the dispatch is about. */
    private List<Player> office(Line line, int i, Composer.@Nullable Composed composed, boolean plural) {
        if (composed == null
                || plural
                || !composed.found().word().person()
                || !composed.found().word().role().equals("GOV")) {
            return List.of();
        }
        String words = composed.found().word().words();
        Player titled = Offices.top(words)
                ? recall.latest(
                        line, i, 200, p -> p.kind == Kind.PERSON && p.titles.contains(words) && p.placed(players.who()))
                : null;
        if (titled != null) {
            return List.of(titled);
        }
        State s = scene.of(line);
        Entry e = s == null
                ? null
                : players.who().holder(s.code(), composed.found().word().words(), players.day());
        return e == null ? List.of() : List.of(players.of(e));
    }

    private static boolean fitsNumber(Player p, boolean plural, boolean person) {
        return plural ? p.plural : !person || !p.plural;
    }

    private @Nullable Player country(Line line, int i) {
        State here = recall.country(line, i);
        if (here == null) {
            here = scene.dominant();
        }
        if (here == null) {
            here = scene.of(line);
        }
        return here == null ? null : players.of(here);
    }

    /** "the country with the most cases", "the group that …": the noun says for itself which one it means. */
    private static boolean described(Line line, int i) {
        if (!line.tree.parsed()) {
            return false;
        }
        for (int c : line.tree.children(i)) {
            if (c > i
                    && (line.tree.is(c, "nmod")
                                    && Set.of("with", "of", "from", "in", "behind", "for")
                                            .contains(line.tree.caseOf(c))
                            || line.tree.rel(c).equals("acl:relcl")
                                    && !line.token(c - 1).form().equals(",")
                                    && !comma(line, i, c))) {
                return true;
            }
        }
        return false;
    }

    private static boolean comma(Line line, int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (line.token(k).form().equals(",")) {
                return true;
            }
        }
        return false;
    }

    private static boolean two(Line line, int left, int i) {
        for (int k = left; k < i; k++) {
            if (line.folds[k].equals("two") || line.folds[k].equals("both") || line.folds[k].equals("2")) {
                return true;
            }
        }
        String lemma = line.token(i).lemma();
        return lemma.equals("side") && line.folds[left].equals("the");
    }

    private static boolean former(Line line, int left, int i) {
        for (int k = left; k < i; k++) {
            if (line.folds[k].equals("former") || line.folds[k].equals("other") || line.folds[k].equals("latest")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name stands in a noun phrase; the capitals of "the Prime Minister" are those of the title. */
    private static boolean named(Line line, int left, int i, int title) {
        for (int k = left; k < i; k++) {
            boolean proper = k < title && line.token(k).isProper() && !line.folds[k].equals("the");
            if (line.mark(k) != null || proper) {
                return true;
            }
        }
        return line.mark(i) != null;
    }

    private Predicate<Player> pairFits(String lemma, String words) {
        return switch (lemma) {
            case "country", "nation", "state", "capital", "neighbor", "neighbour", "government" ->
                p -> players.who().state(p.land()) != null && !p.has("REB") && !p.has("CVL");
            case "leader", "president", "minister", "man", "premier", "official", "counterpart" ->
                p -> {
                    if (p.kind != Kind.PERSON) {
                        return false;
                    }
                    return lemma.equals("leader")
                            || lemma.equals("man")
                            || lemma.equals("official")
                            || lemma.equals("counterpart")
                            || p.titles.isEmpty()
                            || p.titles.stream().anyMatch(t -> t.endsWith(lemma) || t.equals(words));
                };
            default -> p -> p.code != null && p.code.length() >= 3 && !p.has("MED") && !p.has("CVL");
        };
    }

    private @Nullable Predicate<Player> fits(Sort sort, boolean plural, String words) {
        return switch (sort) {
            case ARMED ->
                p -> p.kind != Kind.STATE
                        && (plural || p.kind != Kind.PEOPLE || !p.plural || !personWord(words))
                        && (p.has("REB")
                                || p.has("UAF")
                                || p.has("IMG")
                                || p.has("SEP")
                                || p.has("INS")
                                || p.kind == Kind.GROUP && p.code != null)
                        && (p.kind != Kind.PERSON || !plural && personWord(words));
            case PARTY ->
                p -> p.kind == Kind.PARTY
                        || p.kind != Kind.PERSON && (p.has("PTY") || p.has("OPP")) && p.kind != Kind.PEOPLE;
            case ORGANISATION ->
                p -> !plural
                        && (p.kind == Kind.ORGANISATION
                                || (p.kind == Kind.BODY && Spelling.fold(p.name).contains(Spelling.lastWord(words))));
            case MEDIA -> p -> !plural && p.kind != Kind.PERSON && p.kind != Kind.PEOPLE && p.has("MED");
            case COMPANY -> p -> !plural && (p.kind == Kind.COMPANY || p.kind == Kind.BODY && p.has("BUS"));
            case COUNTRY -> null;
            case GOVERNMENT -> p -> p.kind == Kind.BODY && p.has("GOV") && p.placed(players.who());
            case PERSON ->
                p -> !plural
                        && (p.kind == Kind.PERSON
                                || envoy(words) && p.titles.stream().anyMatch(Pointing::envoy))
                        && (p.has("GOV")
                                || p.has("REB")
                                || p.has("OPP")
                                || p.has("PTY")
                                || p.has("LEG")
                                || p.has("ELI")
                                || p.has("REL")
                                || p.land().equals("IGO")
                                || p.land().equals("IMG"));
            case PEOPLE, SIDES -> null;
        };
    }

    /** "The <b>diplomat</b>" is the ambassador, the consul or the envoy told of before. */
    private static boolean envoy(String words) {
        return Set.of(
                        "diplomat",
                        "envoy",
                        "ambassador",
                        "consul",
                        "emissary",
                        "attache",
                        "negotiator",
                        "special envoy",
                        "consul general",
                        "charge d'affaires",
                        "high commissioner")
                .contains(words);
    }

    private static boolean personWord(String words) {
        return !Set.of("group", "movement", "organisation", "organization", "outfit", "faction", "network", "militia")
                .contains(Spelling.lastWord(words));
    }
}
