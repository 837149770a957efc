package dateline.reading.text;

import dateline.record.Sheet;
import dateline.record.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings text in capitals back to mixed case for reading: wire dispatches that are set in capitals altogether, paragraphs
 * in capitals, headlines With A Capital On Every Word, and opening words in capitals ({@code KABUL (Reuters) – …}). The
 * result has the same length, so that every offset holds.
 *
 * <p>{@code "THE SALVADORAN ARMY KILLED THREE FMLN GUERRILLAS, COLONEL PONCE SAID."} becomes {@code "The Salvadoran army
 * killed three FMLN guerrillas, Colonel Ponce said."} Immutable; safe for concurrent use.
 */
public final class TrueCaser {
    private final NameLists names;
    private final SentenceSplitter splitter;

    /**
     * @param splitter finds where sentences begin
     * @param places {@code text/places.txt}
     * @param peoples {@code text/peoples.txt}
     * @param calendar {@code text/calendar.txt}
     * @param organisations {@code text/organisations.txt}
     * @param acronyms {@code text/acronyms.txt}
     * @param titles {@code text/titles.txt}
     * @param people {@code text/first-names.txt}
     * @param commonWords {@code text/common-words.txt}
     */
    public TrueCaser(
            SentenceSplitter splitter,
            Sheet places,
            Sheet peoples,
            Sheet calendar,
            Sheet organisations,
            Sheet acronyms,
            Sheet titles,
            Sheet people,
            Sheet commonWords) {
        this.splitter = splitter;
        this.names = new NameLists(places, peoples, calendar, organisations, acronyms, titles, people, commonWords);
    }

    /**
     * The body as it should be read; the body itself if nothing has to change.
     *
     * @param paragraphs of the body
     * @param dateline where the dateline stands, or null
     */
    public String read(String body, List<Span> paragraphs, @Nullable Span dateline) {
        CaseCount all = CaseCount.of(body, 0, body.length());
        CapsReader reader = null;
        boolean shouted = all.letters() >= 30 && all.upperShare() > 0.7;
        for (Span paragraph : paragraphs) {
            Manner manner = shouted ? Manner.CAPITALS : manner(body, paragraph);
            Span opening = manner == Manner.MIXED ? opening(body, paragraph, dateline) : null;
            if (manner == Manner.MIXED && opening == null) {
                continue;
            }
            reader = reader == null ? new CapsReader(body, names) : reader;
            if (manner == Manner.HEADLINE) {
                reader.headline(paragraph);
            } else if (opening != null) {
                opening(reader, body, opening);
            } else {
                reader.lower(paragraph.start(), paragraph.end());
                for (Span sentence : splitter.sentences(body, paragraph)) {
                    boolean dated = dateline != null && sentence.contains(dateline);
                    reader.sentence(sentence, dated && dateline != null ? dateline.end() : sentence.start());
                }
            }
        }
        return reader == null ? body : reader.result();
    }

    private enum Manner {
        MIXED,
        CAPITALS,
        HEADLINE
    }

    private Manner manner(String body, Span paragraph) {
        CaseCount count = CaseCount.of(body, paragraph.start(), Math.min(paragraph.end(), paragraph.start() + 2_000));
        if (count.words() >= 4 && count.letters() >= 20 && count.upperShare() > 0.9) {
            return Manner.CAPITALS;
        }
        char last = body.charAt(paragraph.end() - 1);
        boolean headline = count.words() >= 5 && paragraph.length() <= 200 && last != '.' && headline(body, paragraph);
        return headline ? Manner.HEADLINE : Manner.MIXED;
    }

    /** A place before a comma, a bracket or a dash has a capital on each word; anything else is read as it comes. */
    private static void opening(CapsReader reader, String body, Span opening) {
        int next = opening.end();
        while (next < body.length() && body.charAt(next) == ' ') {
            next++;
        }
        boolean place = next < body.length() && ",(–—-:/".indexOf(body.charAt(next)) >= 0;
        reader.lower(opening.start(), opening.end());
        if (place) {
            reader.everyWord(opening);
        } else {
            reader.sentence(opening, opening.start());
        }
    }

    /** "Rebels Seize Town In Eastern Congo": nearly every word has a capital, and plain ones among them. */
    private boolean headline(String body, Span paragraph) {
        int capital = 0;
        int small = 0;
        int plain = 0;
        List<CapsWord> words = CapsWord.all(paragraph.of(body));
        for (int i = 1; i < words.size(); i++) {
            String word = body.substring(
                    paragraph.start() + words.get(i).start(),
                    paragraph.start() + words.get(i).end());
            if (word.length() < 4 || !Character.isLetter(word.charAt(0))) {
                continue;
            }
            if (Character.isUpperCase(word.charAt(0))) {
                capital++;
                plain += Character.isLowerCase(word.charAt(word.length() - 1)) && names.common(CapsWord.key(word))
                        ? 1
                        : 0;
            } else {
                small++;
            }
        }
        return capital >= 3 && small * 8 <= capital && plain >= 2;
    }

    /** Opening words in capitals: a dateline's place, or "THE government". */
    private @Nullable Span opening(String body, Span paragraph, @Nullable Span dateline) {
        int end = Math.min(paragraph.end(), paragraph.start() + 120);
        List<CapsWord> words = CapsWord.all(body.substring(paragraph.start(), end));
        int last = -1;
        int named = 0;
        for (CapsWord word : words) {
            int from = paragraph.start() + word.start();
            int to = paragraph.start() + word.end();
            if (to >= end || !capitals(body, from, to)) {
                break;
            }
            String key = CapsWord.key(body.substring(from, to));
            boolean inDateline = dateline != null && dateline.start() <= from && to <= dateline.end();
            named = Math.max(named - 1, longest(key));
            boolean acronym = names.single(key, NameLists.Kind.ACRONYM) != null
                    || names.single(key, NameLists.Kind.UNSURE_ACRONYM) != null
                    || key.length() == 2 && !SHORT.contains(key);
            if (acronym || !(inDateline && key.length() > 3 || named > 0 || names.common(key))) {
                break;
            }
            last = to;
        }
        return last < 0 || last - paragraph.start() < 2 ? null : new Span(paragraph.start(), last);
    }

    private static final Set<String> SHORT = Set.of(
            "in", "on", "at", "as", "of", "to", "by", "he", "we", "if", "it", "no", "so", "an", "my", "or", "do", "be",
            "go", "st", "la", "el", "al", "de");

    /** How many words the longest name has that begins with a word and opens sentences: a place, a people, a title. */
    private int longest(String key) {
        return names.beginningWith(key).stream()
                .filter(n -> n.kind() == NameLists.Kind.PLACE
                        || n.kind() == NameLists.Kind.PEOPLE
                        || n.kind() == NameLists.Kind.TITLE)
                .mapToInt(n -> n.keys().size())
                .max()
                .orElse(0);
    }

    private static boolean capitals(String body, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLowerCase(body.charAt(i))) {
                return false;
            }
        }
        return Character.isLetter(body.charAt(from));
    }
}
