package dateline.reading;

import dateline.reading.actor.Cast;
import dateline.reading.claim.Claim;
import dateline.reading.claim.Telling;
import dateline.reading.coding.CodeBook;
import dateline.reading.coding.Coding;
import dateline.reading.coding.Frame;
import dateline.reading.coding.Scale;
import dateline.reading.place.VenueFinder;
import dateline.reading.syntax.Galley;
import dateline.reading.syntax.Tree;
import dateline.reading.time.PublishDate;
import dateline.record.Actor;
import dateline.record.Event;
import dateline.record.Note;
import dateline.record.Place;
import dateline.record.PlaceMention;
import dateline.record.Plover;
import dateline.record.Span;
import dateline.record.Status;
import dateline.record.Timex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes events: a coded clause and its claim, with date, place, magnitude and the reasons for each. Immutable. */
public final class EventWriter {
    /** verbs of what is done to somebody, never to a town */
    private static final Set<String> BODILY = Set.of(
            "kill", "murder", "assassinate", "execute", "shoot", "stab", "wound", "injure", "behead", "slay", "ambush");

    private final CodeBook codes;
    private final StateActs stateActs;
    private final VenueFinder venues;
    private final PastWords past;

    /**
     * @param countries codes that stand for bare states, such as {@code FRA}
     * @param venues finds the venues of acts, which are no places of the gazetteer
     * @param past words that place an act before its scene
     */
    public EventWriter(CodeBook codes, Set<String> countries, VenueFinder venues, PastWords past) {
        this.codes = codes;
        this.past = past;
        this.venues = venues;
        this.stateActs = new StateActs(countries::contains);
    }

    /** The events of one dispatch, which share its scenes. */
    Page page(Galley galley, List<Timex> timexes, List<PlaceMention> places, List<Telling> tellings) {
        return new Page(galley, timexes, places, tellings);
    }

    /**
     * An event, and whether its own clause or sentence tells when and where.
     *
     * @param dated whether a time expression dates it
     * @param placed whether a place is named for it
     * @param former whether it lies before the scene in which it is told
     */
    record Written(Event event, boolean dated, boolean placed, boolean former) {}

    final class Page {
        private final Galley galley;
        private final List<Timex> timexes;
        private final EventDater dater;
        private final EventPlacer placer;
        private final List<PlaceMention> mentions;
        private final ToldNames names;
        private final MeetingLog meetings = new MeetingLog();

        private Page(Galley galley, List<Timex> timexes, List<PlaceMention> places, List<Telling> tellings) {
            this.galley = galley;
            this.timexes = timexes;
            LocalDate published = PublishDate.of(galley.dispatch().published());
            String day = published == null ? null : published.toString();
            this.dater = new EventDater(galley, day, new SceneReader(galley, timexes, tellings, day), past);
            List<PlaceMention> all = new ArrayList<>(places);
            all.addAll(venues.find(galley, places));
            all.sort(Comparator.comparing(PlaceMention::span));
            this.mentions = List.copyOf(all);
            this.names = new ToldNames(mentions, galley.text());
            this.placer = new EventPlacer(galley, all);
        }

        Written write(Coding coding, Claim claim, Cast cast) {
            Frame frame = coding.frame();
            String code = coding.code();
            List<Actor> sources =
                    Dissent.against(stateActs.complete(coding.sources(), code, true), coding.targets(), code);
            List<Actor> targets = stateActs.complete(coding.targets(), code, coding.reciprocal());
            List<Actor> parties = new ArrayList<>(sources);
            parties.addAll(targets);
            EventDater.Dated dated = dater.date(coding, claim.status(), timexes);
            EventPlacer.Placed placed = placer.place(coding, claim.status(), parties, dated);
            MeetingLog.Meeting meeting = meetings.of(coding);
            if (meeting != null) {
                dated = dated.told() || meeting.when() == null
                        ? dated
                        : new EventDater.Dated(meeting.when(), "when: part of a meeting told before", true);
                placed = placed.told() || meeting.where() == null
                        ? placed
                        : new EventPlacer.Placed(
                                meeting.where(), List.of(), "where: part of a meeting told before", true);
                targets = targets.isEmpty() && meeting.holds(sources) ? meeting.without(sources) : targets;
            }
            if (targets.isEmpty()
                    && !sources.isEmpty()
                    && code.startsWith("19")
                    && placed.where() != null
                    && !bodily(coding)) {
                targets = land(placed.where(), sources, coding);
            }
            if (dated.told() && dated.when() != null) {
                sources = then(sources, cast, dated.when());
                targets = then(targets, cast, dated.when());
            }
            meetings.note(coding, parties, dated.when(), placed.where());
            Span trigger = trigger(coding);
            Span span = coding.clause().span().union(trigger);
            List<String> why = new ArrayList<>();
            why.add("rule: " + frame.key() + " (" + frame.sheet() + ":" + frame.line() + ") is " + frame.code() + ", "
                    + codes.name(frame.code()));
            if (coding.embedded() != null) {
                why.add("code: with " + coding.embedded().frame().key() + " "
                        + coding.embedded().code() + " it is " + code + ", " + codes.name(code));
            }
            if (!coding.lost().isEmpty()) {
                why.add("less specific: " + String.join(", ", coding.lost()));
            }
            sources.forEach(a -> why.add(actorLine("source", a)));
            targets.forEach(a -> why.add(actorLine("target", a)));
            why.add(dated.why());
            why.add(placed.why());
            why.addAll(claim.why());
            Event event = new Event(
                    EventIds.of(galley.dispatch().id(), span, trigger, code),
                    span,
                    trigger,
                    trigger.of(galley.dispatch().body()),
                    sources,
                    targets,
                    coding.reciprocal() && !targets.isEmpty(),
                    code,
                    plover(frame, code),
                    codes.quad(code),
                    codes.goldstein(code),
                    dated.when(),
                    names.called(placed.where()),
                    names.called(placed.also()),
                    claim.status(),
                    claim.voice(),
                    claim.chain(),
                    Scale.magnitude(coding),
                    confidence(coding, sources, targets),
                    frame.key(),
                    why);
            return new Written(event, dated.told(), placed.told(), dated.former());
        }

        /** The date alone of an act. */
        @Nullable
        String date(Coding coding, Status status) {
            return dater.date(coding, status, timexes).when();
        }

        /** Those who act as what they were when they did. */
        private List<Actor> then(List<Actor> actors, Cast cast, String when) {
            return actors.stream().map(a -> cast.at(a, when)).toList();
        }

        /** "was killed in Quetta": what is done to a body has a place, but is not done to it. */
        private boolean bodily(Coding coding) {
            return BODILY.contains(coding.clause().lemma());
        }

        /** Towns that are seized or shelled are their state's, where nobody else is named. */
        private List<Actor> land(Place where, List<Actor> sources, Coding coding) {
            String iso = where.iso();
            boolean own =
                    sources.stream().anyMatch(a -> a.code() != null && a.code().equals(iso + "MIL"));
            if (iso == null || own) {
                return List.of();
            }
            // the words that name the place, those nearest before the act if it is named more than once
            int act =
                    coding.clause().tree().token(coding.clause().head()).span().start();
            PlaceMention named = null;
            for (PlaceMention p : mentions) {
                if (p.place().equals(where) && (named == null || p.span().start() <= act)) {
                    named = p;
                }
            }
            return named == null ? List.of() : List.of(new Actor(named.text(), named.span(), where.name(), iso, null));
        }

        /** What is odd about the times of the acts written so far, as coded remarks. */
        List<Note> notes() {
            return dater.notes();
        }

        private String actorLine(String role, Actor a) {
            String key = a.key() == null ? "by its own words" : "dictionary entry " + a.key();
            return role + ": \"" + a.text() + "\" is " + (a.code() == null ? "uncoded" : a.code()) + ", " + a.name()
                    + ", " + key;
        }

        private Plover plover(Frame frame, String code) {
            Plover row = codes.plover(code);
            boolean own = frame.ploverType() != null && code.equals(frame.code());
            TreeSet<String> contexts = new TreeSet<>(row.contexts());
            contexts.addAll(frame.contexts());
            return own
                    ? new Plover(frame.ploverType(), frame.ploverMode(), List.copyOf(contexts))
                    : new Plover(row.type(), row.mode(), List.copyOf(contexts));
        }

        private Span trigger(Coding coding) {
            Tree tree = coding.clause().tree();
            BitSet own = coding.trigger();
            int first = own.nextSetBit(0);
            int last = own.length() - 1;
            return tree.token(first).span().union(tree.token(last).span());
        }

        /** 0.4 for a bare match, more for constraints that held and for parties known by the dictionary. */
        private double confidence(Coding coding, List<Actor> sources, List<Actor> targets) {
            double fit = Math.min(0.3, coding.score() * 0.06);
            double who = (known(sources) ? 0.15 : 0) + (known(targets) ? 0.15 : 0);
            return Math.round(100 * (0.4 + fit + who)) / 100.0;
        }

        private boolean known(List<Actor> actors) {
            return !actors.isEmpty() && actors.stream().allMatch(a -> a.code() != null);
        }
    }
}
