package dateline.reading;

import dateline.gathering.IncidentJoiner;
import dateline.reading.actor.ActorFinder;
import dateline.reading.actor.Cast;
import dateline.reading.claim.Claim;
import dateline.reading.claim.ClaimReader;
import dateline.reading.claim.Telling;
import dateline.reading.claim.TellingFinder;
import dateline.reading.coding.Coder;
import dateline.reading.coding.Coding;
import dateline.reading.coding.Stage;
import dateline.reading.place.PlaceFinder;
import dateline.reading.syntax.Galley;
import dateline.reading.syntax.Tree;
import dateline.reading.time.TimeFinder;
import dateline.record.Attribution;
import dateline.record.Dispatch;
import dateline.record.Event;
import dateline.record.Note;
import dateline.record.PlaceMention;
import dateline.record.Reading;
import dateline.record.Span;
import dateline.record.Status;
import dateline.record.Timex;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a dispatch: set in type, searched for times, places, tellings and actors, its clauses coded, and each act given
 * its date, place and claim. Pure: no input or output, no clock, nothing remembered between dispatches. Safe for
 * concurrent use if its parts are.
 */
public final class ReadingRoom {
    /** The copy desk's note on a dispatch that is not in English: it is kept, but no events are read in it. */
    private static final String UNREAD = "unread-language";

    private final Compositor compositor;
    private final TimeFinder times;
    private final PlaceFinder places;
    private final TellingFinder tellings;
    private final ActorFinder actors;
    private final Coder coder;
    private final ClaimReader claims;
    private final EventWriter writer;
    private final IncidentJoiner joiner = new IncidentJoiner();
    private final Retellings retellings = new Retellings(joiner);
    private final String lexiconVersion;

    /** @param lexiconVersion goes into every reading, for example {@code 2026.11} */
    public ReadingRoom(
            Compositor compositor,
            TimeFinder times,
            PlaceFinder places,
            TellingFinder tellings,
            ActorFinder actors,
            Coder coder,
            ClaimReader claims,
            EventWriter writer,
            String lexiconVersion) {
        this.compositor = compositor;
        this.times = times;
        this.places = places;
        this.tellings = tellings;
        this.actors = actors;
        this.coder = coder;
        this.claims = claims;
        this.writer = writer;
        this.lexiconVersion = lexiconVersion;
    }

    /**
     * The status and the date of words that somebody marked as acts, so that both can be measured beyond the acts that
     * the lexicon knows. Every sentence is parsed, whether it can hold a coded act or not.
     *
     * @param marked spans of the body, in any order
     * @return one for each span, in the order of the text
     */
    public List<MarkedAct> marked(Dispatch dispatch, List<Span> marked) {
        Galley galley = compositor.setWhole(dispatch);
        List<Timex> timexes = times.find(galley);
        List<PlaceMention> mentions = places.find(galley);
        List<Telling> told = tellings.find(galley);
        Stage stage = new CastStage(actors.cast(galley, mentions, told), mentions, galley);
        EventWriter.Page page = writer.page(galley, timexes, mentions, told);
        List<MarkedAct> out = new ArrayList<>();
        for (Span span : marked.stream().sorted().toList()) {
            Tree tree = galley.sentences().stream()
                    .filter(t -> t.span().overlaps(span))
                    .findFirst()
                    .orElse(null);
            Coding coding = tree == null ? null : MarkedAct.coding(tree, span);
            if (coding == null) {
                out.add(new MarkedAct(span, null, null));
            } else {
                Status status = claims.read(coding, told, stage).status();
                out.add(new MarkedAct(span, status, page.date(coding, status)));
            }
        }
        return List.copyOf(out);
    }

    /** Everything that can be read in the dispatch; the same for the same dispatch, always. */
    public Reading read(Dispatch dispatch) {
        Galley galley = compositor.set(dispatch);
        List<Timex> timexes = times.find(galley);
        List<PlaceMention> mentions = places.find(galley);
        List<Telling> told = tellings.find(galley);
        Cast cast = actors.cast(galley, mentions, told);
        Stage stage = new CastStage(cast, mentions, galley);
        EventWriter.Page page = writer.page(galley, timexes, mentions, told);
        List<EventWriter.Written> written = new ArrayList<>();
        boolean read = dispatch.notes().stream().noneMatch(n -> n.code().equals(UNREAD));
        for (Tree tree : read ? galley.sentences() : List.<Tree>of()) {
            for (Coding coding : coder.code(tree, stage)) {
                Claim claim = claims.read(coding, told, stage);
                if (!coding.idle(claim.status())) {
                    written.add(page.write(coding, claim, cast));
                }
            }
        }
        Verbatim words = new Verbatim(dispatch.body());
        List<Event> events = retellings.lend(written).stream().map(words::event).toList();
        List<Note> notes = new ArrayList<>(dispatch.notes());
        notes.addAll(page.notes());
        if (Compositor.cut(dispatch)) {
            notes.add(new Note(
                    "cut",
                    "Only the first " + Compositor.MOST
                            + " characters were read; cut the text into several dispatches."));
        }
        return new Reading(
                dispatch,
                galley.sentences().stream().map(Tree::span).toList(),
                words.timexes(timexes),
                words.places(mentions),
                told.stream()
                        .map(t -> new Attribution(
                                t.speaker(),
                                t.cue(),
                                t.content()
                                        .get(0)
                                        .union(t.content().get(t.content().size() - 1))))
                        .toList(),
                events,
                joiner.join(events),
                notes,
                lexiconVersion);
    }
}
