package dateline.reading.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Run with {@code -Dguide.write=true} to write the pages anew. */
class CodesGuideTest {
    @Test
    void thePagesAreWhatTheLexiconGives() throws IOException {
        if (Boolean.getBoolean("guide.write")) {
            WriteCodesGuide.main(new String[0]);
        }
        Map<String, String> pages = new TreeMap<>(WriteCodesGuide.pages());
        Path folder = WriteCodesGuide.folder();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactlyInAnyOrderElementsOf(pages.keySet());
        }
        TreeSet<String> stale = new TreeSet<>();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            if (!Files.readString(folder.resolve(page.getKey()), StandardCharsets.UTF_8)
                    .equals(page.getValue())) {
                stale.add(page.getKey());
            }
        }
        assertThat(stale)
                .as("pages that the lexicon has left behind; run CodesGuideTest with -Dguide.write=true")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
            verb seize|take over  obj:territory|place % The verb *seize* or *take over*; its object is a word of C or a named place.
            noun strike  on|against:actor  mod:!=air  % The noun *strike*; what follows *on* or *against* is an actor; the word before it is not *air*.
            verb hold [talk]  obj:none                % The verb *hold*, with *talk*; its object is missing.
            verb kill [subj bombing]  xcomp:^19       % The verb *kill*, with the subject *bombing*; the infinitive under it is an act with a code under 19.
            verb say  ccomp:~must  of:any             % The verb *say*; the that-clause under it is a clause with the modal *must*; what follows *of* is there.
            """)
    void patternsAreTold(String pattern, String words) {
        assertThat(PatternWords.of(pattern)).isEqualTo(words.replace("C or", "[territory](classes.md#territory) or"));
    }
}
