package dateline.reading.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.record.Sheet;
import dateline.shelf.LexiconShelf;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordClassesTest {
    private static final Pattern ROLE = Pattern.compile("\\s[a-z_|-]+:(\\S+)");
    private static final Pattern AT = Pattern.compile("@([A-Za-z0-9_-]+)");
    /** Classes that the coder itself asks for. */
    private static final Set<String> OF_THE_CODER = Set.of(
            "affecting",
            "age-noun",
            "aim-noun",
            "anniversary",
            "answering",
            "anyone",
            "ascribing",
            "assailing",
            "attack-noun",
            "attempt-noun",
            "beast",
            "blamed",
            "blaming",
            "by-hand",
            "calamity",
            "campaign-meeting",
            "canvass",
            "charge-noun",
            "charging",
            "charter",
            "count-noun",
            "choosing",
            "critic",
            "culprit",
            "decreeing",
            "deed-noun",
            "departing",
            "document",
            "done-to",
            "drawing",
            "dwelling",
            "enabling",
            "ever",
            "finding",
            "first-person",
            "folk",
            "forbidding",
            "habit",
            "happening",
            "harm",
            "hurting",
            "imagining",
            "individual",
            "issuing",
            "joining",
            "judging",
            "keeping",
            "killing",
            "kin",
            "kind-noun",
            "labelling",
            "leaning",
            "long-time",
            "life-step",
            "loner",
            "marcher",
            "mentioning",
            "mishap",
            "moment",
            "natural-force",
            "moving",
            "need",
            "norm",
            "number-noun",
            "officer",
            "old-war",
            "owning-up",
            "performing",
            "person",
            "personal-reason",
            "picture",
            "platform",
            "play",
            "police-work",
            "poster",
            "pressure",
            "prosecuting",
            "public-affairs",
            "public-voice",
            "quantity",
            "receiving",
            "renown",
            "rite",
            "science",
            "setting",
            "share-noun",
            "speaking-of",
            "state-verb",
            "suspecting",
            "sympathising",
            "tasking",
            "telling",
            "title-noun",
            "trifle",
            "undergoing",
            "undergone",
            "unpolitical",
            "verbal-manner",
            "violence",
            "warfare",
            "wounding");

    @Test
    void everyClassIsUsed() {
        List<Sheet> sheets = LexiconShelf.folder("classes");
        Set<String> used = new TreeSet<>(OF_THE_CODER);
        sheets.forEach(sheet -> sheet.lines().forEach(line -> take(AT, line, used)));
        for (Sheet sheet : LexiconShelf.folder("coding")) {
            for (String line : sheet.lines()) {
                String pattern = line.strip();
                if (pattern.startsWith("verb ") || pattern.startsWith("noun ") || pattern.startsWith("adj ")) {
                    take(AT, pattern, used);
                    take(ROLE, pattern, used);
                }
            }
        }
        Set<String> unused = new TreeSet<>(new WordClasses(sheets).names());
        unused.removeAll(used);
        assertThat(unused).as("classes that nothing uses; delete them").isEmpty();
    }

    @Test
    void noTwoClassesHoldTheSameWords() {
        WordClasses classes = new WordClasses(LexiconShelf.folder("classes"));
        Set<Set<String>> seen = new HashSet<>();
        assertThat(classes.names()).allMatch(name -> seen.add(classes.words(name)));
    }

    private static void take(Pattern pattern, String line, Set<String> used) {
        for (Matcher m = pattern.matcher(line); m.find(); ) {
            for (String name : m.group(1).split("\\|")) {
                String plain = name.startsWith("!") ? name.substring(1) : name;
                used.add(plain.startsWith("%") ? plain.substring(1) : plain);
            }
        }
    }
}
