package dateline.reading.place;

import dateline.record.Sheet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words around names that tell places from persons and organisations. A sheet has sections in brackets, its words
 * parted by semicolons. Immutable and safe for concurrent use.
 */
public final class PlaceWords {
    private final Map<String, Set<String>> sections = new HashMap<>();
    private final Set<String> givenNames = new HashSet<>();
    /** What stands as it must be written, and what may be written in any case. */
    private final Map<String, String> cues = new HashMap<>();

    /**
     * @param words sheet {@code places/words.txt}
     * @param givenNames sheet {@code places/given-names.txt}
     */
    public PlaceWords(Sheet words, Sheet givenNames) {
        Set<String> section = new HashSet<>();
        String iso = "";
        for (String line : words.lines()) {
            String s = line.strip();
            if (s.startsWith("[")) {
                iso = s.startsWith("[cue ") ? s.substring(5, s.indexOf(']')) : "";
                section = sections.computeIfAbsent(s.substring(1, s.indexOf(']')), k -> new HashSet<>());
            } else if (!s.startsWith("#") && !iso.isEmpty()) {
                for (String cue : s.split(" *; *")) {
                    if (!cue.isEmpty()) {
                        cues.put(cue, iso);
                    }
                }
            } else if (!s.startsWith("#")) {
                take(s, section);
            }
        }
        for (String line : givenNames.lines()) {
            if (!line.startsWith("#")) {
                take(line, this.givenNames);
            }
        }
    }

    private static void take(String line, Set<String> into) {
        for (String word : line.split(";")) {
            String w = word.strip().toLowerCase(Locale.ROOT);
            if (!w.isEmpty()) {
                into.add(w);
            }
        }
    }

    private boolean in(String section, String word) {
        return sections.getOrDefault(section, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    /** A word that the grammar needs: never a name by itself. */
    boolean isFunctionWord(String word) {
        return in("function", word);
    }

    /** A name that is no place unless a container or a place above it says so ({@code Police}, {@code Union}). */
    boolean isCommonWord(String word) {
        return in("common", word);
    }

    /** A person's title: the name behind it is a person's. */
    boolean isTitle(String word) {
        return in("title", word);
    }

    /** A qualifier before a name that leaves it a place: {@code Northern}, {@code Downtown}. */
    boolean isQualifier(String word) {
        return in("qualifier", word);
    }

    /** An institution behind a name that leaves it a place: {@code Plano Police}. */
    boolean isInstitution(String word) {
        return in("institution", word);
    }

    /** A word behind a name that makes it a newspaper, a team, a firm or a street. */
    boolean isOtherwise(String word) {
        return in("otherwise", word);
    }

    boolean isDivisionWord(String word) {
        return in("division", word);
    }

    boolean isDistrictWord(String word) {
        return in("district", word);
    }

    boolean isTownWord(String word) {
        return in("town", word);
    }

    boolean isWaterWord(String word) {
        return in("water", word);
    }

    /** What {@code of} ties to a town's own name: {@code the city of}, not {@code the suburbs of}. */
    boolean isTownOf(String word) {
        return in("town of", word);
    }

    /** What {@code of} ties to a division's own name: {@code the province of}. */
    boolean isDivisionOf(String word) {
        return in("division of", word);
    }

    /** An institution that towns have and states hardly: {@code Jordan High School}. */
    boolean isMunicipal(String word) {
        return in("municipal", word);
    }

    /** An illness or a kind that only bears a place's name: {@code West Nile virus}. */
    boolean isNamesake(String word) {
        return in("namesake", word);
    }

    /** An abbreviation that is more often a word: {@code Miss.} */
    boolean isTreacherous(String abbreviation) {
        return in("treacherous", abbreviation);
    }

    boolean isLocative(String word) {
        return in("locative", word);
    }

    /** A verb or noun of going, taking or striking: its object is a place. */
    boolean isTaking(String lemma) {
        return in("taking", lemma);
    }

    boolean isWeakLocative(String word) {
        return in("weak locative", word);
    }

    /** ISO alpha-3 of the country whose press alone uses a word or two; null if they are no such words. */
    @Nullable
    String cueFor(String form) {
        String exact = cues.get(form);
        return exact != null ? exact : cues.get(form.toLowerCase(Locale.ROOT));
    }

    /** An office or a line that a state has and a town has not: {@code New York governor}. */
    boolean isStateOffice(String word) {
        return in("state office", word);
    }

    /** A verb of saying and the like: whoever does it is hardly a small town. */
    boolean isPersonal(String lemma) {
        return in("personal", lemma);
    }

    boolean isGivenName(String word) {
        return givenNames.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The last word of a venue's name: {@code Liberty Square}. */
    boolean isVenue(String word) {
        return in("venue", word);
    }

    /** The last two words of a chamber's name, in which one speaks and votes: {@code Legislative Council}. */
    boolean isChamber(String words) {
        return in("chamber", words);
    }

    boolean isCalendarWord(String word) {
        return in("calendar", word);
    }
}
