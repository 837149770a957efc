package dateline.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sets whose labelled words are pointed out to the reader: timelines, factuality, events with links to times. */
class MarkedWordsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private GoldFile.Gold gold(String... lines) throws IOException, GoldFile.Fault {
        return GoldFile.open(Files.writeString(folder.resolve("gold.jsonl"), String.join("\n", lines)), null);
    }

    private static JsonNode reading(String json) throws IOException {
        return JSON.readTree(json.replace('\'', '"'));
    }

    @Test
    void timelinesAreCutIntoTheirDispatches() throws Exception {
        GoldFile.Gold gold = gold("""
                {"id":"a","entity":"Mill","timeline":[{"date":"2011-04-03","mentions":[{"doc":"7","sentence":1,"word":"shut"},{"doc":"7","sentence":9,"word":"gone"}]},\
                {"date":"2011-XX-XX","mentions":[{"doc":"8","sentence":0,"word":"burnt_down"}]}],\
                "docs":{"7":{"docdate":"2011-04-04","text":"Mill shut\\nThe mill shut on Sunday ."},"8":{"docdate":"2011-09-01","text":"The mill burnt down this year ."}}}\
                """, """
                {"id":"b","entity":"Town","timeline":[{"date":"2011-04-03","mentions":[{"doc":"7","sentence":1,"word":"shut"}]}],\
                "docs":{"7":{"docdate":"2011-04-04","text":"Mill shut\\nThe mill shut on Sunday ."}}}\
                """);

        assertThat(gold.set()).isEqualTo(GoldSet.TIMELINE);
        assertThat(gold.records()).extracting(GoldRecord::id).containsExactly("7", "8");
        assertThat(gold.records()).extracting(GoldRecord::date).containsExactly("2011-04-04", "2011-09-01");
        GoldRecord seven = gold.records().get(0);
        assertThat(seven.marks()).singleElement().satisfies(s -> assertThat(s.of(seven.text()))
                .isEqualTo("shut"));
        assertThat(seven.marks().get(0).start()).isEqualTo(19);
        GoldRecord eight = gold.records().get(1);
        assertThat(eight.marks().get(0).of(eight.text())).isEqualTo("burnt down");
    }

    @Test
    void datesAreEqualAtTheLabelsGranularityHoldItOrShareADay() throws Exception {
        GoldFile.Gold gold = gold("""
            {"id":"a","timeline":[{"date":"2011-04-03","mentions":[{"doc":"7","sentence":0,"word":"shut"}]},\
            {"date":"2011-03-XX","mentions":[{"doc":"7","sentence":0,"word":"struck"}]},\
            {"date":"2011-04-01","mentions":[{"doc":"7","sentence":0,"word":"sold"}]},\
            {"date":"XXXX-XX-XX","mentions":[{"doc":"7","sentence":0,"word":"built"}]}],\
            "docs":{"7":{"docdate":"2011-04-03","text":"shut struck sold built"}}}\
            """);
        JsonNode score = Evaluation.of(gold, Map.of("7", reading("""
            {'events':[{'trigger':{'start':0,'end':4},'when':'2011-04-03'}],
            'marked':[{'start':0,'end':4,'status':'happened','when':'2011-04-03'},{'start':5,'end':11,'status':'happened','when':'2011-03-10/2011-03-12'},
            {'start':12,'end':16,'status':'happened','when':'../2011-04-03'}]}\
            """))).figures();

        assertThat(score.path("labelled").asInt()).isEqualTo(3);
        assertThat(score.path("recall").asDouble()).isEqualTo(0.333);
        assertThat(score.path("found").path("equal").asDouble()).isEqualTo(1);
        JsonNode marked = score.path("marked");
        assertThat(marked.path("equal").asDouble()).isEqualTo(0.667);
        assertThat(marked.path("holding").asDouble()).isEqualTo(0.333);
        assertThat(marked.path("near").asDouble()).isEqualTo(1);
        assertThat(marked.path("published_equal").asDouble()).isEqualTo(0.333);
    }

    @Test
    void factualityIsFactOpenOrNegated() throws Exception {
        GoldFile.Gold gold = gold("""
            {"id":"s","text":"came went may not","predicates":[{"start":0,"end":4,"factuality":3.0},\
            {"start":5,"end":9,"factuality":-3.0},{"start":10,"end":13,"factuality":0.75},{"start":14,"end":17,"factuality":3.0}]}\
            """);
        assertThat(gold.set()).isEqualTo(GoldSet.FACTUALITY);
        Score score = Evaluation.of(gold, Map.of("s", reading("""
            {'marked':[{'start':0,'end':4,'status':'ongoing'},{'start':5,'end':9,'status':'negated'},
            {'start':10,'end':13,'status':'called-for'},{'start':14,'end':17,'status':'possible'}]}\
            """)));

        JsonNode marked = score.figures().path("marked");
        assertThat(score.figures().path("recall").asDouble()).isZero();
        assertThat(marked.path("right").asDouble()).isEqualTo(0.75);
        assertThat(marked.path("negated_f1").asDouble()).isEqualTo(1);
        assertThat(marked.path("fact_f1").asDouble()).isEqualTo(0.667);
        assertThat(marked.path("happened_right").asDouble()).isEqualTo(0.5);
        assertThat(marked.path("happened_macro_f1").asDouble()).isEqualTo(0.222);
        assertThat(score.misses()).singleElement().asString().contains("is FACT, read as possible");
    }

    @Test
    void eventsLinkedToTimesAreDatedAndTheirLabelsWeighedOneByOne() throws Exception {
        GoldFile.Gold gold = gold("""
            {"id":"d","docdate":"2011-04-04","text":"shut today may open","events":[\
            {"m_id":"1","start":0,"end":4,"text":"shut","certainty":"CERTAIN","polarity":"POS","time":"NON_FUTURE"},\
            {"m_id":"2","start":15,"end":19,"text":"open","certainty":"POSSIBLE","polarity":"POS","time":"FUTURE"},\
            {"m_id":"3","start":11,"end":14,"text":"may"}],"timexes":[{"m_id":"9","value":"2011-04-04"}],\
            "links":[{"type":"TLINK","from":"9","to":"1","rel":"INCLUDES"},{"type":"TLINK","from":"1","to":"2","rel":"BEFORE"}]}\
            """);
        assertThat(gold.set()).isEqualTo(GoldSet.MEANTIME);
        JsonNode score = Evaluation.of(gold, Map.of("d", reading("""
            {'marked':[{'start':0,'end':4,'status':'happened','when':'2011-04-04'},
            {'start':15,'end':19,'status':'planned','when':'2011-04-04/..'}]}\
            """))).figures();

        assertThat(score.path("labelled").asInt()).isEqualTo(2);
        assertThat(score.path("marked").path("right").asDouble()).isEqualTo(1);
        assertThat(score.path("marked").path("time").asDouble()).isEqualTo(1);
        assertThat(score.path("marked").path("happened_time").asDouble()).isEqualTo(0.5);
        assertThat(score.path("dates").path("n").asInt()).isEqualTo(1);
        assertThat(score.path("dates").path("equal").asDouble()).isEqualTo(1);
    }

    @Test
    void labelsThatPointNowhereCostNothing() throws Exception {
        GoldFile.Gold gold = gold("""
            {"id":"a","timeline":[{"date":"2011-04-03","mentions":[{"doc":"7","sentence":5,"word":"shut"},\
            {"doc":"8","sentence":0,"word":"shut"},{"doc":"7","sentence":-2,"word":""},{"doc":"7"}]}],\
            "docs":{"7":{"docdate":"2011-04-03","text":"shut"}}}\
            """);
        assertThat(gold.records()).singleElement().satisfies(r -> assertThat(r.marks())
                .isEmpty());
        assertThat(Evaluation.of(gold, Map.of()).figures().path("labelled").asInt())
                .isZero();
    }
}
