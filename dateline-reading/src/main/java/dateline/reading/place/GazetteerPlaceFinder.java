package dateline.reading.place;

import dateline.reading.syntax.Galley;
import dateline.reading.syntax.Tree;
import dateline.record.PlaceMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds places by the gazetteer: sees names, resolves them together, and keeps those that are likelier places than not.
 * Safe for concurrent use.
 */
public final class GazetteerPlaceFinder implements PlaceFinder {
    private static final double ENOUGH = 5.8;

    private final SightingFinder sightings;
    private final SenseResolver resolver = new SenseResolver();
    private final PersonNames persons;
    private final CapitalPhrases capitals;
    private final PublisherArea publishers;
    private final CountryCues cues;

    /** Takes the knowledge it finds by. */
    public GazetteerPlaceFinder(Gazetteer gazetteer, PlaceWords words) {
        this.sightings = new SightingFinder(gazetteer, words);
        this.persons = new PersonNames(words);
        this.capitals = new CapitalPhrases(gazetteer);
        this.publishers = new PublisherArea(gazetteer, words);
        this.cues = new CountryCues(gazetteer, words);
    }

    @Override
    public List<PlaceMention> find(Galley galley) {
        Set<String> surnames = persons.surnames(galley);
        List<Sighting> seen = sightings.find(galley, surnames);
        List<Sighting> known = new ArrayList<>(seen);
        known.addAll(publishers.find(galley.dispatch()));
        known.addAll(cues.find(galley));
        resolver.resolve(known);
        List<Sighting> kept = new ArrayList<>();
        for (Sighting s : seen) {
            Toponym t = s.chosen;
            // "the White House said" names who sits there; "at the White House" is a place
            boolean seat = t != null && t.kind() == Toponym.Kind.POINT && t.population() == 0;
            if (t != null && s.score >= ENOUGH && (!seat || s.evidence > 1)) {
                kept.add(s);
            }
        }
        List<PlaceMention> out = new ArrayList<>();
        for (Sighting s : Strangers.turnedAway(kept)) {
            Toponym t = s.chosen;
            if (t != null) {
                out.add(new PlaceMention(s.span, s.span.of(galley.dispatch().body()), t.place()));
            }
        }
        for (Tree tree : galley.sentences()) {
            for (PlaceMention phrase : capitals.find(galley.dispatch().body(), tree)) {
                if (out.stream().noneMatch(m -> m.span().overlaps(phrase.span()))) {
                    out.add(phrase);
                }
            }
        }
        out.sort(Comparator.comparing(PlaceMention::span));
        return List.copyOf(out);
    }
}
