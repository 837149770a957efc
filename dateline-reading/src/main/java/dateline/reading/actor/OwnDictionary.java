package dateline.reading.actor;

import dateline.record.Rejection;
import dateline.record.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Dictionaries that a user lays over the built-in one. An entry replaces the built-in one of the same name; another
 * name of it, too, means it and nothing else. Lines of three cells are nouns for actors, {@code COP | person |
 * constable}. Lines that cannot be read are named, the others hold. Immutable; safe for concurrent use.
 *
 * <p>Example: {@code Red Comet Front | RCF | group | MLIREB ..2015-05; MLIPTY 2015-06.. | own}. A line of the kind
 * {@code state} gives other names to a state, or a new state.
 */
public final class OwnDictionary {
    /** Nothing laid over. */
    public static final OwnDictionary NONE = read(List.of());

    private final List<Entry> entries;
    private final List<Lines.Line> nouns;
    private final List<Rejection> rejections;

    private OwnDictionary(List<Entry> entries, List<Lines.Line> nouns, List<Rejection> rejections) {
        this.entries = List.copyOf(entries);
        this.nouns = List.copyOf(nouns);
        this.rejections = List.copyOf(rejections);
    }

    /** Reads the lines of some sheets; lines of one name, in whatever sheet, are one actor. */
    public static OwnDictionary read(List<Sheet> sheets) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        List<Lines.Line> nouns = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        for (Sheet sheet : sheets) {
            int number = 0;
            for (String raw : sheet.lines()) {
                number++;
                String text = raw.replace("\ufeff", "").strip();
                if (text.isEmpty() || text.charAt(0) == '#') {
                    continue;
                }
                List<DictionaryProof.Fault> faults = DictionaryProof.read(new Sheet(sheet.name(), List.of(text)));
                if (!faults.isEmpty()) {
                    rejections.add(new Rejection(
                            "dictionary-line",
                            sheet.name(),
                            number,
                            faults.get(0).what()));
                    continue;
                }
                Lines.Line line = new Lines.Line(sheet.name(), number, Lines.cut(text, '|'));
                if (AgentList.nouns(line)) {
                    nouns.add(line);
                } else {
                    Entry entry = WhoIsWho.entry(line);
                    entries.merge(entry.key(), entry, WhoIsWho::join);
                }
            }
        }
        return new OwnDictionary(List.copyOf(entries.values()), nouns, rejections);
    }

    /** Lines that could not be read, each with its number and the reason, in their order. */
    public List<Rejection> rejections() {
        return rejections;
    }

    /** Whether it changes nothing. */
    public boolean isEmpty() {
        return entries.isEmpty() && nouns.isEmpty();
    }

    List<Entry> entries() {
        return entries;
    }

    List<Lines.Line> nouns() {
        return nouns;
    }
}
