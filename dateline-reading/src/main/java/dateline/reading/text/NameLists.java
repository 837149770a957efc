package dateline.reading.text;

import dateline.desk.WordSheet;
import dateline.record.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of words whose capitals are lost: which are names, and how those are written. Safe for concurrent use. */
final class NameLists {
    /** What a listed name names. */
    enum Kind {
        PLACE,
        PEOPLE,
        DAY,
        BODY,
        ACRONYM,
        UNSURE_ACRONYM,
        UNSURE_DAY,
        TITLE,
        FIRST_NAME,
        SURNAME
    }

    /**
     * A name as it should be written.
     *
     * @param keys its words in lower case
     * @param forms its words as written
     */
    record Name(Kind kind, List<String> keys, List<String> forms) {}

    private final Map<String, List<Name>> byFirst = new HashMap<>();
    private final Set<String> particles = new HashSet<>();
    private final Set<String> alwaysTitles = new HashSet<>();
    private final Set<String> common = new HashSet<>();

    /**
     * @param places {@code text/places.txt}
     * @param peoples {@code text/peoples.txt}
     * @param calendar {@code text/calendar.txt}
     * @param organisations {@code text/organisations.txt}
     * @param acronyms {@code text/acronyms.txt}
     * @param titles {@code text/titles.txt}
     * @param people {@code text/first-names.txt}
     * @param commonWords {@code text/common-words.txt}
     */
    NameLists(
            Sheet places,
            Sheet peoples,
            Sheet calendar,
            Sheet organisations,
            Sheet acronyms,
            Sheet titles,
            Sheet people,
            Sheet commonWords) {
        take(places, Map.of("", Kind.PLACE));
        take(peoples, Map.of("", Kind.PEOPLE));
        take(calendar, Map.of("", Kind.DAY, "unsure", Kind.UNSURE_DAY));
        take(organisations, Map.of("", Kind.BODY));
        take(acronyms, Map.of("", Kind.ACRONYM, "unsure", Kind.UNSURE_ACRONYM));
        take(titles, Map.of("", Kind.TITLE));
        take(people, Map.of("", Kind.FIRST_NAME, "surname", Kind.SURNAME));
        WordSheet.read(people).getOrDefault("particle", List.of()).forEach(p -> particles.add(p));
        WordSheet.read(titles)
                .getOrDefault("always", List.of())
                .forEach(t -> alwaysTitles.add(t.toLowerCase(Locale.ROOT)));
        WordSheet.read(commonWords).values().forEach(common::addAll);
        // longer names first, and lists in the order above
        byFirst.values()
                .forEach(l -> l.sort(Comparator.comparingInt(n -> -n.keys().size())));
    }

    private void take(Sheet sheet, Map<String, Kind> kinds) {
        WordSheet.read(sheet).forEach((kind, words) -> {
            Kind of = kinds.get(kind);
            if (of != null) {
                words.forEach(w -> add(of, w));
            }
        });
    }

    private void add(Kind kind, String name) {
        List<String> forms = new ArrayList<>();
        for (CapsWord word : CapsWord.all(name)) {
            forms.add(name.substring(word.start(), word.end()));
        }
        List<String> keys = forms.stream().map(CapsWord::key).toList();
        if (!keys.isEmpty()) {
            byFirst.computeIfAbsent(keys.get(0), k -> new ArrayList<>()).add(new Name(kind, keys, List.copyOf(forms)));
        }
    }

    /** Names that begin with a word, longest first. */
    List<Name> beginningWith(String key) {
        return byFirst.getOrDefault(key, List.of());
    }

    /** The listed name of one word, of a kind, or null. */
    @Nullable
    Name single(String key, Kind kind) {
        for (Name name : beginningWith(key)) {
            if (name.kind() == kind && name.keys().size() == 1) {
                return name;
            }
        }
        return null;
    }

    boolean particle(String key) {
        return particles.contains(key);
    }

    boolean alwaysTitle(String key) {
        return alwaysTitles.contains(key);
    }

    /** Whether the word is one of everyday English, as it stands or in a regularly inflected form. */
    boolean common(String key) {
        if (common.contains(key)) {
            return true;
        }
        for (String ending : ENDINGS) {
            int slash = ending.indexOf('/');
            int cut = slash;
            if (key.length() - cut >= 3
                    && key.endsWith(ending.substring(0, slash))
                    && common.contains(key.substring(0, key.length() - cut) + ending.substring(slash + 1))) {
                return true;
            }
        }
        return doubled(key) || prefixed(key);
    }

    /** "repelled", "gunning": the consonant is doubled before the ending. */
    private boolean doubled(String key) {
        int stem = key.endsWith("ed") ? key.length() - 2 : key.endsWith("ing") ? key.length() - 3 : 0;
        return stem >= 4 && key.charAt(stem - 1) == key.charAt(stem - 2) && common.contains(key.substring(0, stem - 1));
    }

    private boolean prefixed(String key) {
        for (String prefix : PREFIXES) {
            if (key.startsWith(prefix)
                    && key.length() - prefix.length() >= 4
                    && common.contains(key.substring(prefix.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Endings as they stand, and what stands there in a form that may be listed. */
    private static final List<String> ENDINGS = List.of(
            "s/",
            "es/",
            "ies/y",
            "ed/",
            "ed/e",
            "d/",
            "ing/",
            "ing/e",
            "ly/",
            "er/",
            "er/e",
            "r/",
            "ers/",
            "ers/e",
            "ness/",
            "ment/",
            "ments/",
            "al/",
            "ally/",
            "able/",
            "able/e",
            "ion/",
            "ion/e",
            "ions/",
            "ions/e",
            "ity/e",
            "ities/y",
            "ist/",
            "ists/",
            "ive/",
            "ive/e",
            "ily/y",
            "ied/y",
            "ation/e",
            "ations/e",
            "ation/",
            "/s",
            "/ed",
            "/ing",
            "/ly",
            "e/ing",
            "e/ion",
            "y/ies",
            "ion/ed",
            "ions/ed",
            "ion/ing",
            "or/e",
            "ors/e",
            "or/ing",
            "ism/",
            "ist/ism",
            "cy/t",
            "ce/t",
            "ically/ic",
            "ize/",
            "ized/",
            "ized/ize",
            "ization/ize",
            "or/our",
            "ors/our",
            "ored/our",
            "oring/our",
            "er/re",
            "ers/re",
            "ize/ise",
            "izing/ise",
            "ization/isation",
            "og/ogue",
            "ier/y",
            "iest/y",
            "ful/",
            "less/",
            "ship/",
            "ward/",
            "iness/y",
            "est/",
            "est/e",
            "en/",
            "ened/",
            "th/",
            "ic/",
            "ical/",
            "ous/",
            "ry/er");

    private static final List<String> PREFIXES = List.of(
            "un", "re", "non", "anti", "over", "counter", "dis", "in", "mis", "sub", "pre", "inter", "ultra", "pro",
            "para", "super", "semi", "self");
}
