package dateline.reading.actor;

import dateline.record.PlaceMention;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where a dispatch plays: the country that an agent noun without one ("police", "the army") can be taken to belong to.
 * Silent where the dispatch leaves it open. Filled once per dispatch, then only read.
 */
final class Scene {
    private static final Set<String> LOCATIVE =
            Set.of("in", "at", "near", "across", "throughout", "inside", "outside", "around", "within", "along", "off");

    private static final Set<String> MEETING = Set.of(
            "talk",
            "summit",
            "meeting",
            "conference",
            "negotiation",
            "forum",
            "meet",
            "negotiate",
            "gathering",
            "session",
            "visit",
            "exile",
            "arrive",
            "travel",
            "tour",
            "trip");

    /** roles of those who have a land's people before them */
    private static final List<String> AUTHORITY = List.of("COP", "JUD", "GOV");

    private static final Set<String> TELLING = Set.of("say", "tell", "report", "announce", "add", "state", "claim");
    private final WhoIsWho who;
    private final AgentList agents;
    private final Callings callings;
    /** how much is told of each country, by its code */
    private final Map<String, Integer> weights = new TreeMap<>();

    /** how often companies and media of each country are told of, which they are far from home, too */
    private final Map<String, Integer> firms = new TreeMap<>();

    private final Map<Integer, Set<State>> named = new HashMap<>();
    private boolean institution;
    private final Map<Integer, PlaceMention> placeByStart = new HashMap<>();
    private final Map<Integer, Set<State>> locative = new HashMap<>();
    private final List<PlaceMention> places;
    private final Map<Integer, State> before = new HashMap<>();
    private final Set<Integer> meetings = new java.util.HashSet<>();
    private final Map<Integer, Set<State>> authorities = new HashMap<>();
    private final Map<Integer, Integer> police = new HashMap<>();
    private @Nullable State dominant;
    private @Nullable State leading;
    private @Nullable State headed;
    private int policed;

    Scene(WhoIsWho who, AgentList agents, Callings callings, List<PlaceMention> places) {
        this.who = who;
        this.agents = agents;
        this.callings = callings;
        this.places = places;
        for (PlaceMention p : places) {
            placeByStart.putIfAbsent(p.span().start(), p);
        }
    }

    /**
     * Reads all sentences, once their names are known.
     *
     * @param title the dispatch's
     */
    void read(List<Line> lines, @Nullable String datelinePlace, @Nullable String title, Phrasebook<Sense> names) {
        Headline headline = Headline.of(title, names, callings);
        if (lines.size() > 2) {
            headline.weigh(weights);
        }
        headed = headline.place();
        int p = 0;
        State last = null;
        int since = 0;
        for (Line line : lines) {
            if (last != null && ++since <= 3) {
                before.put(line.tree.number(), last);
            }
            Set<State> here = new LinkedHashSet<>();
            Set<State> all = new LinkedHashSet<>();
            named.put(line.tree.number(), all);
            if (meeting(line)) {
                meetings.add(line.tree.number());
            }
            while (p < places.size()
                    && places.get(p).span().start() < line.tree.span().end()) {
                PlaceMention m = places.get(p++);
                State s = m.place().iso() == null ? null : who.state(m.place().iso());
                if (s != null) {
                    int t = line.tree.tokenAt(m.span().start());
                    Mark twice = t < 0 || lines.size() > 2 || locative(line, t) ? null : line.mark(t);
                    if (twice == null || twice.state() == null) {
                        // in a text of a sentence or two, a country that acts is not also the place where it does
                        weights.merge(s.code(), 1, Integer::sum);
                    }
                    all.add(s);
                    if (t >= 0 && locative(line, t)) {
                        here.add(s);
                    }
                }
            }
            for (int i = 0; i < line.size(); i++) {
                String lemma = line.token(i).lemma();
                int told = callings.is(Callings.Sort.POLICING, lemma)
                        ? 1
                        : callings.is(Callings.Sort.SOLDIERING, lemma) ? -1 : 0;
                if (told != 0) {
                    policed += told;
                    police.merge(line.tree.number(), told, Integer::sum);
                }
                Mark m = line.mark(i);
                if (m != null && m.state() != null && m.start() == i && !thing(line, m)) {
                    weights.merge(m.state().state().code(), 1, Integer::sum);
                    all.add(m.state().state());
                    institution |= institution(line, m);
                    if (!m.adjective() && m.state().form() != Sense.Form.PEOPLE && locative(line, i)) {
                        here.add(m.state().state());
                    }
                } else if (m != null
                        && m.player() != null
                        && m.start() == i
                        && who.state(m.player().land()) != null) {
                    boolean abroad = m.player().kind == Kind.COMPANY || m.player().kind == Kind.MEDIA;
                    (abroad ? firms : weights).merge(m.player().land(), 1, Integer::sum);
                    if (AUTHORITY.stream().anyMatch(m.player()::has)) {
                        authorities
                                .computeIfAbsent(line.tree.number(), k -> new LinkedHashSet<>())
                                .add(who.state(m.player().land()));
                    }
                }
            }
            Mark first = line.size() == 0 ? null : line.mark(0);
            if (here.isEmpty() && first != null && first.state() != null && !first.adjective()) {
                here.add(first.state().state());
            }
            locative.put(line.tree.number(), here);
            if (here.size() == 1 && !meetings.contains(line.tree.number())) {
                last = here.iterator().next();
                since = 0;
            } else if (!here.isEmpty()) {
                last = null;
            }
        }
        String dateline = null;
        if (datelinePlace != null) {
            for (Sense s : names.get(datelinePlace)) {
                if (s instanceof Sense.OfState state) {
                    dateline = state.state().code();
                }
            }
        } else if (!lines.isEmpty() && lines.get(0).size() > 0) {
            Mark m = lines.get(0).mark(0);
            if (m != null
                    && m.state() != null
                    && !m.adjective()
                    && Spelling.allCapitals(lines.get(0).token(0).form())) {
                dateline = m.state().state().code();
            }
        }
        if (dateline != null) {
            weights.merge(dateline, 2, Integer::sum);
        }
        settle(lines.size(), dateline);
        if (dominant == null && leading == null) {
            firms.forEach((code, n) -> weights.merge(code, n, Integer::sum));
            settle(lines.size(), dateline);
        }
        leading = leading == null ? headline.only() : leading;
    }

    /** "US <b>dollars</b>", "the American <b>dream</b>": no country is told of. */
    private boolean thing(Line line, Mark m) {
        return m.adjective()
                && m.end() < line.size()
                && callings.is(
                        Callings.Sort.NATIVE, Spelling.fold(line.token(m.end()).lemma()));
    }

    private void settle(int sentences, @Nullable String dateline) {
        int first = 0;
        int second = 0;
        String code = null;
        for (Map.Entry<String, Integer> e : weights.entrySet()) {
            if (e.getValue() > first) {
                second = first;
                first = e.getValue();
                code = e.getKey();
            } else {
                second = Math.max(second, e.getValue());
            }
        }
        if (code != null && sentences > 3 && first > second + 1 && first * 10 >= second * 12) {
            leading = who.state(code);
        }
        boolean told = code != null && code.equals(dateline);
        if (code != null && weights.size() == 1 && institution) {
            dominant = who.state(code);
        }
        if (code != null && first >= (sentences > 2 ? 3 : 2) && first * 10 >= second * (told ? 10 : 16)) {
            dominant = who.state(code);
        }
    }

    private boolean locative(Line line, int token) {
        Mark m = line.mark(token);
        int head = m == null ? token : line.head(m.start(), m.end());
        String p = line.preposition(head);
        int h = line.tree.parsed() ? line.tree.head(head) : -1;
        if (h >= 0
                && line.subject(h)
                && line.tree.head(line.firstConjunct(h)) >= 0
                && TELLING.contains(
                        line.token(line.tree.head(line.firstConjunct(h))).lemma())) {
            // "officials in Nairobi said": the place of who tells, not of what is told
            return false;
        }
        if (h >= 0 && TELLING.contains(line.token(h).lemma()) && line.tree.is(head, "obl")) {
            return false;
        }
        if (h >= 0 && p.equals("of") && line.token(h).lemma().equals("control")) {
            return true; // "took control of Lebanon"
        }
        if (h >= 0 && p.equals("of") && line.token(h).isNoun() && LOCATIVE.contains(line.preposition(h))) {
            // "in a suburb of Beirut", "in the province of Aceh"
            return agents.get(Spelling.fold(line.token(h).lemma())) == null;
        }
        int comma = m == null ? -1 : m.start() - 1;
        boolean address = comma > 0
                && line.token(comma).form().equals(",")
                && line.token(comma - 1).isProper()
                && line.mark(comma - 1) == null;
        return address
                || LOCATIVE.contains(p)
                || line.tree.span().start() == line.token(token).span().start() && !line.subject(head);
    }

    /** Whether "officers" are of the police: its words outnumber the forces' in the sentence, else in the dispatch. */
    boolean policed(Line line) {
        int here = police.getOrDefault(line.tree.number(), 0);
        return here != 0 ? here > 0 : policed > 0;
    }

    /** The country of the place that a token names, or null. */
    @Nullable
    State placeAt(Line line, int token) {
        Mark m = line.mark(token);
        if (m != null && m.state() != null) {
            return m.state().state();
        }
        int offset = line.token(token).span().start();
        PlaceMention p = placeByStart.get(offset);
        for (int i = token; p == null && i >= Math.max(0, token - 4); i--) {
            PlaceMention q = placeByStart.get(line.token(i).span().start());
            if (q != null && q.span().end() > offset) {
                p = q;
            }
        }
        return p == null || p.place().iso() == null ? null : who.state(p.place().iso());
    }

    boolean place(Line line, int token) {
        int offset = line.token(token).span().start();
        for (int i = token; i >= Math.max(0, token - 5); i--) {
            PlaceMention q = placeByStart.get(line.token(i).span().start());
            if (q != null && q.span().end() > offset) {
                return true;
            }
        }
        return false;
    }

    /**
     * The one country in which a sentence plays by its own words, else the dispatch's, else that of a sentence shortly
     * before, else the one that leads the dispatch; null where that is open.
     */
    @Nullable
    State of(Line line) {
        return of(line, false);
    }

    /** The same for those who stand under an authority: the one that the sentence names goes before the leading one. */
    @Nullable
    State under(Line line) {
        return of(line, true);
    }

    private @Nullable State of(Line line, boolean ruled) {
        Set<State> here =
                meetings.contains(line.tree.number()) ? Set.of() : locative.getOrDefault(line.tree.number(), Set.of());
        if (here.size() == 1) {
            return here.iterator().next();
        }
        if (here.isEmpty() && dominant == null) {
            State near = before.get(line.tree.number());
            if (headed != null && (near == null || weights.getOrDefault(near.code(), 0) < 2)) {
                return headed; // a town that is named once may be another
            }
            near = near == null && ruled ? authority(line) : near;
            return near == null ? leading : near;
        }
        return here.isEmpty() || dominant != null && here.contains(dominant) ? dominant : null;
    }

    /** The country of the people of whom a sentence tells: its own, that of the authority it names, the dispatch's. */
    @Nullable
    State people(Line line) {
        State named = locative.getOrDefault(line.tree.number(), Set.of()).isEmpty() ? authority(line) : null;
        return named == null ? of(line) : named;
    }

    /** The country of the one government, police or court that a sentence names, where it names no other country. */
    private @Nullable State authority(Line line) {
        Set<State> found = authorities.getOrDefault(line.tree.number(), Set.of());
        if (found.size() != 1) {
            return null;
        }
        State one = found.iterator().next();
        Set<State> all = named.getOrDefault(line.tree.number(), Set.of());
        return all.isEmpty() || all.size() == 1 && all.contains(one) ? one : null;
    }

    /** "Chilean officials", "Chile's parliament": where nobody else is named, the story is told from home. */
    private boolean institution(Line line, Mark m) {
        int h = line.tree.parsed() ? line.tree.head(line.head(m.start(), m.end())) : -1;
        AgentWord word = h < 0 ? null : agents.get(Spelling.fold(line.token(h).lemma()));
        return word != null
                && (word.role().equals("GOV")
                        || word.role().equals("JUD")
                        || word.role().equals("LEG")
                        || word.role().equals("COP"));
    }

    /** Whether a sentence names one country only, in whatever form, and this is it. */
    boolean only(Line line, State state) {
        Set<State> all = named.getOrDefault(line.tree.number(), Set.of());
        return all.size() == 1
                && all.contains(state)
                && locative.getOrDefault(line.tree.number(), Set.of()).contains(state);
    }

    /** Those who meet are seldom at home: the place of talks says nothing of who takes part. */
    private static boolean meeting(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (MEETING.contains(line.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** The dispatch's own country, or null. */
    @Nullable
    State dominant() {
        return dominant;
    }
}
