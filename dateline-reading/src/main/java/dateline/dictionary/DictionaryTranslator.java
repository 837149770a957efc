package dateline.dictionary;

import dateline.record.Sheet;
import java.util.Map;

/**
 * Brings dictionaries of other programs into Dateline's own form. Lines that mean nothing are named, the rest goes on.
 * Immutable; safe for concurrent use.
 *
 * <p>Example: {@code RED_COMET_FRONT_ [XYZREB]}, {@code +RCF_} becomes {@code Red Comet Front | RCF | group | XYZREB |
 * petrarch}.
 */
public final class DictionaryTranslator {
    private final KindGuess kinds;
    private final Map<String, String> nouns;

    /**
     * @param kinds the lexicon's {@code dictionary/kinds.txt}: words that tell what sort of actor a name is
     * @param given the lexicon's {@code actors/given.txt}: given names
     * @param agents the lexicon's {@code actors/agents.txt}: the house's own nouns for actors
     */
    public DictionaryTranslator(Sheet kinds, Sheet given, Sheet agents) {
        this.kinds = new KindGuess(kinds, given);
        this.nouns = AgentDictionary.types(agents);
    }

    /**
     * Translates one dictionary.
     *
     * @param foreign its lines; the name is used in complaints
     */
    public Translated translate(Sheet foreign, DictionaryFormat format) {
        DictionaryFormat known = format == DictionaryFormat.AUTO ? DictionaryFormat.of(foreign.lines()) : format;
        return switch (known) {
            case AGENTS -> new AgentDictionary(nouns, foreign).translated();
            case CSV -> new CsvDictionary(kinds, foreign, "table").translated();
            case TABARI -> new ActorDictionary(kinds, foreign, "tabari").translated();
            case PETRARCH, AUTO -> new ActorDictionary(kinds, foreign, "petrarch").translated();
        };
    }
}
