package dateline.reading.claim;

import dateline.reading.syntax.Galley;
import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds tellings by the cue lexicon: quotations direct, indirect and mixed, sources cited, reports and claims, thoughts and
 * wishes, hedges. Immutable and safe for concurrent use.
 */
public final class CuedTellings implements TellingFinder {
    private final CueLexicon lexicon;
    private final CueReader cues;
    private final QuoteFinder quotes = new QuoteFinder();

    public CuedTellings(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.cues = new CueReader(lexicon);
    }

    /** Whether a tagged sentence may hold a telling; one that may not need not be parsed. */
    public boolean mayTell(List<Token> tokens) {
        return lexicon.mayTell(tokens);
    }

    @Override
    public List<Telling> find(Galley galley) {
        return drafts(galley).stream().map(Draft::telling).toList();
    }

    List<Draft> drafts(Galley galley) {
        List<Draft> drafts = new ArrayList<>();
        for (Tree tree : galley.sentences()) {
            drafts.addAll(cues.read(tree));
        }
        drafts.sort(Comparator.comparing((Draft d) -> d.cue));
        new QuoteJoiner(galley.text(), galley.paragraphs(), quotes.find(galley.text(), galley.paragraphs()), drafts)
                .join();
        return drafts.stream()
                .filter(d -> !d.content.isEmpty() && !d.inside)
                .sorted(Comparator.comparing((Draft d) -> d.content.get(0)).thenComparing(d -> d.cue))
                .toList();
    }
}
