package dateline.reading.actor;

import dateline.reading.actor.Sense.Form;
import dateline.reading.actor.Sense.People;
import dateline.record.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The dictionary of actors: names of states, persons, groups and bodies, and who holds which office when. Immutable once
 * built; safe for concurrent use.
 */
public final class WhoIsWho {
    private static final Set<String> SMALL_LISTS = Set.of(
            "agents",
            "nominals",
            "sports",
            "peoples",
            "states",
            "given",
            "verbs",
            "hostile",
            "naming",
            "suffering",
            "callings",
            "pronouns");

    private record Office(Term term, Entry entry) {}

    private final Phrasebook<Sense> names = new Phrasebook<>();
    private final Map<String, State> states = new HashMap<>();
    private final Map<String, List<Entry>> surnames = new HashMap<>();
    private final Map<String, List<Entry>> given = new HashMap<>();
    private final Map<String, List<Office>> offices = new HashMap<>();
    private final Map<String, List<Office>> ownOffices = new HashMap<>();
    private final int size;

    /**
     * @param sheets all sheets of the actors' folder: {@code states.txt}, {@code peoples.txt}, and any number of
     *     dictionaries; word lists of other forms are passed over
     * @throws ActorFault if a line cannot be read
     */
    public WhoIsWho(List<Sheet> sheets) {
        this(sheets, OwnDictionary.NONE);
    }

    /**
     * The same under a user's own dictionary.
     *
     * @throws ActorFault if a line of the sheets cannot be read
     */
    public WhoIsWho(List<Sheet> sheets, OwnDictionary own) {
        for (Sheet sheet : sheets) {
            String name = plainName(sheet);
            if (name.equals("states")) {
                Lines.of(sheet, 7).forEach(this::state);
            } else if (name.equals("peoples")) {
                Lines.of(sheet, 4).forEach(this::people);
            }
        }
        Map<String, Entry> merged = new LinkedHashMap<>();
        for (Sheet sheet : sheets) {
            if (dictionary(sheet)) {
                for (Lines.Line line : Lines.of(sheet, 4)) {
                    Entry entry = entry(line);
                    merged.merge(entry.key(), entry, WhoIsWho::join);
                }
            }
        }
        own.entries().forEach(e -> merged.remove(e.key()));
        merged.values().forEach(e -> index(e, offices));
        own.entries().forEach(this::forget);
        own.entries().forEach(this::layOver);
        size = merged.size() + own.entries().size();
    }

    /** What the names of a user's entry meant before. */
    private void forget(Entry entry) {
        State state = stateOf(entry);
        for (String name : namesOf(entry)) {
            if (state == null || !means(name, state)) {
                names.forget(name);
            }
        }
    }

    private void layOver(Entry entry) {
        State state = stateOf(entry);
        if (state == null) {
            index(entry, ownOffices);
            return;
        }
        states.putIfAbsent(state.code(), state);
        for (String name : namesOf(entry)) {
            if (!means(name, state)) {
                names.put(name, new Sense.OfState(state, Form.NAME));
            }
        }
    }

    /** The state that an entry gives names to; null if it is of another kind. */
    private @Nullable State stateOf(Entry entry) {
        String code = entry.terms().get(0).code();
        if (entry.kind() != Kind.STATE || code.length() != 3) {
            return null;
        }
        State known = states.get(code);
        return known != null ? known : new State(code, entry.name());
    }

    private boolean means(String name, State state) {
        return names.get(name).stream()
                .anyMatch(s -> s instanceof Sense.OfState o && o.state().equals(state));
    }

    private static List<String> namesOf(Entry entry) {
        List<String> out = new ArrayList<>();
        out.add(entry.name());
        for (String alias : entry.aliases()) {
            out.add(alias.startsWith("the ") || alias.startsWith("The ") ? alias.substring(4) : alias);
        }
        return out;
    }

    static String plainName(Sheet sheet) {
        return sheet.name().substring(sheet.name().lastIndexOf('/') + 1).replace(".txt", "");
    }

    /** Whether a sheet names actors line by line. */
    static boolean dictionary(Sheet sheet) {
        return !SMALL_LISTS.contains(plainName(sheet)) && sheet.name().endsWith(".txt");
    }

    private void state(Lines.Line line) {
        Term term = Term.parse(line.cell(0));
        if (term == null || term.code().length() != 3) {
            throw line.fault("no country code: " + line.cell(0));
        }
        State state = new State(term.code(), line.cell(1));
        states.put(state.code(), state);
        names.put(line.cell(1), new Sense.OfState(state, Form.NAME));
        spread(line.cell(2), state, Form.NAME);
        spread(line.cell(3), state, Form.ADJECTIVE);
        for (String people : Lines.list(line.cell(4))) {
            names.put(people, new Sense.OfState(state, Form.PEOPLE));
            if (people.endsWith("s") && !people.endsWith("ss")) {
                names.put(people.substring(0, people.length() - 1), new Sense.OfState(state, Form.PEOPLE));
            }
        }
        spread(line.cell(5), state, Form.CAPITAL);
        spread(line.cell(6), state, Form.SEAT);
    }

    private void spread(String cell, State state, Form form) {
        for (String name : Lines.list(cell)) {
            names.put(name.startsWith("the ") ? name.substring(4) : name, new Sense.OfState(state, form));
        }
    }

    private void people(Lines.Line line) {
        List<String> words = Lines.list(line.cell(3));
        if (words.isEmpty()) {
            throw line.fault("no words");
        }
        People people = new People(line.cell(0), line.cell(1), line.cell(2), words.get(0));
        words.forEach(w -> names.put(w, new Sense.OfPeople(people)));
    }

    static Entry entry(Lines.Line line) {
        Kind kind = Kind.of(line.cell(2));
        if (kind == null) {
            throw line.fault("unknown kind: " + line.cell(2));
        }
        List<Term> terms = new ArrayList<>(3);
        for (String cell : Lines.list(line.cell(3))) {
            Term term = Term.parse(cell);
            if (term == null) {
                throw line.fault("not a code with dates: " + cell);
            }
            terms.add(term);
        }
        if (terms.isEmpty() || line.cell(0).isEmpty()) {
            throw line.fault("needs a name and a code");
        }
        return new Entry(line.cell(0), Lines.list(line.cell(1)), kind, terms, Spelling.slug(line.cell(0)));
    }

    /** Two lines of one name are one actor; the first line's terms come first. */
    static Entry join(Entry a, Entry b) {
        List<String> aliases = new ArrayList<>(a.aliases());
        for (String alias : b.aliases()) {
            if (!aliases.contains(alias)) {
                aliases.add(alias);
            }
        }
        List<Term> terms = new ArrayList<>(a.terms());
        for (Term term : b.terms()) {
            if (!terms.contains(term)) {
                terms.add(term);
            }
        }
        return new Entry(a.name(), aliases, a.kind(), terms, a.key());
    }

    private void index(Entry entry, Map<String, List<Office>> offices) {
        Sense sense = new Sense.Named(entry);
        String folded = Spelling.fold(entry.name());
        names.put(entry.name(), folded, sense);
        for (String alias : entry.aliases()) {
            String bare = alias.startsWith("the ") || alias.startsWith("The ") ? alias.substring(4) : alias;
            if (!bare.equals(bare.toLowerCase(java.util.Locale.ROOT)) || bare.length() == alias.length()) {
                names.put(bare, sense);
            }
        }
        if (entry.kind() != Kind.PERSON) {
            return;
        }
        String last = Spelling.lastWord(folded);
        int blank = folded.indexOf(' ');
        if (blank > 0) {
            given.computeIfAbsent(folded.substring(0, blank), s -> new ArrayList<>(1))
                    .add(entry);
        }
        surnames.computeIfAbsent(last, s -> new ArrayList<>(1)).add(entry);
        for (Term term : entry.terms()) {
            if (term.code().length() >= 6 && !term.office().isEmpty()) {
                offices.computeIfAbsent(term.code().substring(0, 3), s -> new ArrayList<>())
                        .add(new Office(term, entry));
            }
        }
    }

    /** How many actors it knows, states left out. */
    public int size() {
        return size;
    }

    Phrasebook<Sense> names() {
        return names;
    }

    @Nullable
    State state(String code) {
        return states.get(code);
    }

    /**
     * Who held an office of a state on a day; null if nobody is known, or more than one.
     *
     * @param office words for the office, lower case, for example {@code prime minister}
     */
    @Nullable
    Entry holder(String state, String office, int day) {
        if (day == Term.NO_DATE) {
            return null;
        }
        Entry own = holder(ownOffices.getOrDefault(state, List.of()), office, day);
        return own != null ? own : holder(offices.getOrDefault(state, List.of()), office, day);
    }

    private static @Nullable Entry holder(List<Office> offices, String office, int day) {
        Entry named = null;
        Entry like = null;
        boolean several = false;
        for (Office o : offices) {
            if (!o.term().holds(day)) {
                continue;
            }
            if (Offices.equal(o.term().office(), office)) {
                if (named != null && !named.equals(o.entry())) {
                    return null;
                }
                named = o.entry();
            } else if (Offices.same(o.term().office(), office)) {
                several |= like != null && !like.equals(o.entry());
                like = o.entry();
            }
        }
        return named != null ? named : several ? null : like;
    }

    /**
     * The one person whom a bare surname can mean on a day.
     *
     * @param surname folded
     * @param title words for the office before the name, or empty: then only heads of state and government are meant
     * @param land country code that the words before the name give, or empty
     */
    @Nullable
    Entry surnamed(String surname, String title, String land, int day) {
        Entry best = null;
        int latest = -1;
        for (Entry e : surnames.getOrDefault(surname, List.of())) {
            for (Term t : e.terms()) {
                boolean when = day == Term.NO_DATE || t.holds(day);
                boolean where = land.isEmpty() || t.code().startsWith(land);
                boolean what = title.isEmpty() ? Offices.top(t.office()) : Offices.same(t.office(), title);
                if (!when || !where || !what) {
                    continue;
                }
                if (best != null
                        && !best.equals(e)
                        && !best.terms().get(0).code().startsWith(t.code().substring(0, 3))) {
                    return null;
                }
                if (t.to() > latest) {
                    best = e;
                    latest = t.to();
                }
            }
        }
        return best;
    }

    /**
     * The person whose name is written with one letter wrong, missing or too many in the surname ("Francois Mitterand");
     * null if there is none, or more than one.
     */
    @Nullable
    Entry misspelt(String folded) {
        int blank = folded.indexOf(' ');
        if (blank < 0) {
            return null;
        }
        Entry found = null;
        for (Entry e : given.getOrDefault(folded.substring(0, blank), List.of())) {
            String name = Spelling.fold(e.name());
            if (name.length() - blank > 5 && Spelling.oneApart(name.substring(blank), folded.substring(blank))) {
                if (found != null) {
                    return null;
                }
                found = e;
            }
        }
        return found;
    }
}
