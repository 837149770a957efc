package dateline.reading.place;

import dateline.reading.syntax.Galley;
import dateline.reading.syntax.Tree;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Words that only the press of one country uses for its own affairs: {@code crore}, {@code Crown Court}, {@code RCMP},
 * {@code sheriff's deputies}. They speak for senses in that country, as if the dispatch had named it, the more of them
 * the louder.
 *
 * <p>Example: {@code A Lancaster grammar school} is in England. Stateless and safe for concurrent use.
 */
final class CountryCues {
    /** More words of one country prove nothing more. */
    private static final int MOST = 3;

    private final Gazetteer gazetteer;
    private final PlaceWords words;

    CountryCues(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** Sightings outside the body; none of them is a mention. */
    List<Sighting> find(Galley galley) {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Tree tree : galley.sentences()) {
            String before = "";
            for (int i = 0; i < tree.size(); i++) {
                String form = tree.token(i).form();
                note(form, found);
                note(before + " " + form, found);
                before = form;
            }
        }
        List<Sighting> out = new ArrayList<>();
        found.forEach((iso, cues) -> {
            Toponym country = gazetteer.country(iso);
            int n = 0;
            for (String cue : cues) {
                if (country != null && n++ < MOST) {
                    Sighting s = new Sighting(0, new Span(0, 0), "cue " + cue, List.of(country));
                    s.evidence = 1;
                    out.add(s);
                }
            }
        });
        return out;
    }

    private void note(String form, Map<String, Set<String>> found) {
        String iso = words.cueFor(form);
        if (iso != null) {
            found.computeIfAbsent(iso, k -> new TreeSet<>()).add(form);
        }
    }
}
