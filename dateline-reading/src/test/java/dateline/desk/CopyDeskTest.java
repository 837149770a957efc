package dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.intake.RawItem;
import dateline.record.Comment;
import dateline.record.Dateline;
import dateline.record.Dispatch;
import dateline.record.Note;
import dateline.record.Rejection;
import dateline.record.Span;
import dateline.shelf.StandardCopyDesk;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CopyDeskTest {
    private static final CopyDesk DESK = StandardCopyDesk.open(null);

    private static Edited edit(String mediaType, byte[] bytes) {
        return DESK.edit(new RawItem("in", 3, mediaType, bytes));
    }

    private static Dispatch page(String text) {
        return ((Accepted) edit("text/plain", text.getBytes(StandardCharsets.UTF_8))).dispatch();
    }

    private static Dispatch json(String line) {
        return ((Accepted) edit("application/json", line.getBytes(StandardCharsets.UTF_8))).dispatch();
    }

    private static Rejection returned(String line) {
        return ((Returned) edit("application/json", line.getBytes(StandardCharsets.UTF_8))).rejection();
    }

    private static List<String> notes(Dispatch dispatch) {
        return dispatch.notes().stream().map(Note::code).toList();
    }

    @Test
    void reads_a_page_as_its_reader_would() {
        Dispatch d = page("""
                News ID: 4711
                Publish Date : 3 May 2022 - 08:15

                LAGOS (Agencies) – Nigeria’s parliament on Monday rejected the budget.
                The vote was close.

                * Comment:\s""");
        assertThat(d.newsId()).isEqualTo("4711");
        assertThat(d.published()).isEqualTo("2022-05-03T08:15");
        assertThat(d.dateline()).isEqualTo(new Dateline("LAGOS", "Agencies", new Span(0, 19)));
        assertThat(d.body())
                .isEqualTo(
                        "LAGOS (Agencies) – Nigeria’s parliament on Monday rejected the budget.\nThe vote was close.");
        assertThat(d.language()).isEqualTo("en");
        assertThat(d.title()).isNull();
        assertThat(d.source()).isNull();
        assertThat(d.comments()).isEmpty();
        assertThat(d.notes()).isEmpty();
        assertThat(d.original().mediaType()).isEqualTo("text/plain");
        assertThat(d.original().sha256()).hasSize(64);
    }

    @Test
    void takes_labels_in_any_order_and_spelling() {
        Dispatch d = page("""
                Category: World | Section: Africa
                AUTHOR:  Ada Obi
                Headline : Parliament rejects budget
                Link: https://www.example.com/news/4711
                Date Published: Tuesday, May 3rd, 2022
                Article ID - x
                Reading time: 3 min

                The parliament rejected the budget on Monday, officials said.
                """.replace("Article ID - x\n", "Article No.: 4711\n"));
        assertThat(d.byline()).isEqualTo("Ada Obi");
        assertThat(d.title()).isEqualTo("Parliament rejects budget");
        assertThat(d.url()).isEqualTo("https://www.example.com/news/4711");
        assertThat(d.source()).isEqualTo("example.com");
        assertThat(d.published()).isEqualTo("2022-05-03");
        assertThat(d.newsId()).isEqualTo("4711");
        assertThat(d.body()).isEqualTo("The parliament rejected the budget on Monday, officials said.");
        assertThat(d.original().extra())
                .isEqualTo("{\"Category\":\"World\",\"Section\":\"Africa\",\"Reading time\":\"3 min\"}");
    }

    @Test
    void finds_title_byline_and_date_where_they_have_no_label() {
        Dispatch d = page("""
                Parliament rejects budget

                By Ada Obi in Lagos
                May 3, 2022 8:15 AM EDT

                Nigeria's parliament on Monday rejected the budget that the president had proposed in April.

                The vote was close.
                """);
        assertThat(d.title()).isEqualTo("Parliament rejects budget");
        assertThat(d.byline()).isEqualTo("Ada Obi in Lagos");
        assertThat(d.published()).isEqualTo("2022-05-03T08:15-04:00");
        assertThat(d.dateline()).isEqualTo(new Dateline("Lagos", null, new Span(0, 0)));
        assertThat(d.body()).startsWith("Nigeria's").endsWith("in April.\nThe vote was close.");
    }

    @Test
    void leaves_furniture_out_of_the_body() {
        Dispatch d = page("""
                Title: Parliament rejects budget

                Parliament rejects budget
                Share on Facebook
                Advertisement
                LAGOS (AP) — The parliament rejected the budget on Monday.
                FILE PHOTO: The parliament in session, April 2, 2022. REUTERS/A. Obi/File Photo
                Read more: Budget talks stall
                The president said that he would try again.
                Related stories
                Budget talks stall
                President meets unions

                Unions welcomed the vote.
                (Reporting by Ada Obi; Editing by B. Cole)
                © 2022 Example News. All rights reserved.
                Tags: budget, Nigeria
                Source: Example News
                """);
        assertThat(d.body())
                .isEqualTo("LAGOS (AP) — The parliament rejected the budget on Monday.\n"
                        + "The president said that he would try again.\nUnions welcomed the vote.");
    }

    @Test
    void keeps_sentences_that_begin_like_furniture() {
        String body = "Follow-up talks will be held in June. Share prices fell.\n"
                + "Advertisement spending by the government doubled, the opposition said.\n"
                + "Photographers were beaten by police in the capital.\n"
                + "Source of the weapons is not known, the army said on Monday after the raid on the northern town.";
        assertThat(page(body).body()).isEqualTo(body);
    }

    @Test
    void takes_what_stands_below_the_comment_line_for_comments() {
        Dispatch d = page("""
                The parliament rejected the budget on Monday.

                * Comment: Good news.

                Ada Obi: I do not think so.
                It was a trick.

                Ben Cole (4 May 2022):
                Wait and see.
                """);
        assertThat(d.body()).isEqualTo("The parliament rejected the budget on Monday.");
        assertThat(d.comments())
                .containsExactly(
                        new Comment(null, null, "Good news.", "pending"),
                        new Comment("Ada Obi", null, "I do not think so.\nIt was a trick.", "pending"),
                        new Comment("Ben Cole", "4 May 2022", "Wait and see.", "pending"));
    }

    @Test
    void joins_wrapped_lines() {
        Dispatch d = page("""
                   LAGOS, 3 MAY 89 (NAN) -- [TEXT] THE PARLIAMENT ON MONDAY REJECTED THE
                BUDGET THAT THE PRESIDENT HAD PROPOSED IN APRIL AND CALLED FOR A NEW ONE
                WITHIN A MONTH.

                   THE VOTE WAS CLOSE.  NOBODY EXPECTED THAT THE GOVERNMENT WOULD LOSE IT
                AFTER SO LONG A DEBATE.
                """);
        assertThat(d.body().split("\n")).hasSize(2);
        assertThat(d.body()).contains("REJECTED THE BUDGET").contains("LOSE IT AFTER");
        assertThat(d.dateline())
                .isNotNull()
                .extracting(Dateline::place, Dateline::agency)
                .containsExactly("LAGOS", "NAN");
        assertThat(d.published()).isEqualTo("1989-05-03");
        assertThat(notes(d)).containsExactly("publish-date-from-dateline");
    }

    @ParameterizedTest
    @CsvSource({"31 February 2021,bad-publish-date", "soon,bad-publish-date"})
    void says_that_a_publish_date_is_none(String date, String note) {
        Dispatch d = page("Date: " + date + "\n\nThe parliament rejected the budget on Monday.");
        assertThat(d.published()).isNull();
        assertThat(notes(d)).containsExactly(note);
        Dispatch j = json("{\"text\":\"The parliament rejected the budget.\",\"published\":\"" + date + "\"}");
        assertThat(j.published()).isNull();
        assertThat(notes(j)).containsExactly(note);
    }

    @Test
    void says_that_there_is_no_publish_date_or_takes_the_one_for_all() {
        String text = "The parliament rejected the budget on Monday.";
        assertThat(notes(page(text))).containsExactly("no-publish-date");
        RawItem item = new RawItem("in", 0, "text/plain", text.getBytes(StandardCharsets.UTF_8));
        Dispatch d = ((Accepted) StandardCopyDesk.open("2020-01-02").edit(item)).dispatch();
        assertThat(d.published()).isEqualTo("2020-01-02");
        assertThat(notes(d)).containsExactly("default-publish-date");
    }

    @Test
    void reads_a_json_dispatch_as_it_was_given() {
        Dispatch d = json("""
                {"id":"a-1","newsId":7,"published":"2021-07-18T21:55","title":"T","source":"S","url":"https://e.org/x",
                 "language":"en-GB","text":"  KABUL (Reuters) – The army\\nleft.\\n\\nIt did. ","comments":["Yes",{"author":"A","text":"No","state":"approved"}],
                 "zeta":[1,{"b":2.50}],"alpha":"x"}""".replace("\n ", " "));
        assertThat(d.id()).isEqualTo("a-1");
        assertThat(d.newsId()).isEqualTo("7");
        assertThat(d.published()).isEqualTo("2021-07-18T21:55");
        assertThat(d.body()).isEqualTo("  KABUL (Reuters) – The army\nleft.\n\nIt did. ");
        assertThat(d.dateline()).isEqualTo(new Dateline("KABUL", "Reuters", new Span(2, 20)));
        assertThat(d.language()).isEqualTo("en-GB");
        assertThat(d.comments())
                .containsExactly(new Comment(null, null, "Yes", "pending"), new Comment("A", null, "No", "approved"));
        assertThat(d.original().extra()).isEqualTo("{\"zeta\":[1,{\"b\":2.50}],\"alpha\":\"x\"}");
        assertThat(d.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "\"KABUL (Reuters) –\"|KABUL|Reuters",
                "\"Kabul\"|Kabul|-",
                "{\"place\":\"Kabul\",\"agency\":\"AP\"}|Kabul|AP",
                "{\"place\":null,\"agency\":\"AP\"}|-|AP"
            })
    void takes_a_dateline_given_beside_the_text(String given, String place, String agency) {
        Dispatch d = json("{\"text\":\"The army left the town.\",\"dateline\":" + given + "}");
        assertThat(d.dateline()).isEqualTo(new Dateline(place, agency, new Span(0, 0)));
    }

    @Test
    void body_will_do_for_text() {
        assertThat(json("{\"body\":\"The army left.\"}").body()).isEqualTo("The army left.");
    }

    @Test
    void makes_the_same_id_of_the_same_content_and_another_of_another() {
        String id = json("{\"text\":\"The army left.\"}").id();
        assertThat(id).matches("[0-9a-f]{16}");
        assertThat(json("{ \"text\" : \"The army left.\", \"x\": 1 }").id()).isEqualTo(id);
        assertThat(page("The army left.").id()).isEqualTo(id);
        assertThat(json("{\"text\":\"The army left!\"}").id()).isNotEqualTo(id);
        assertThat(json("{\"text\":\"The army left.\",\"source\":\"S\"}").id()).isNotEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\":\"cut sh|json-syntax",
                "no json|json-syntax",
                "{\"text\":\"a\"} {\"text\":\"b\"}|json-syntax",
                "[1,2]|not-an-object",
                "\"text\"|not-an-object",
                "{\"id\":\"1\"}|no-text",
                "{\"text\":7}|no-text",
                "{\"text\":null,\"body\":null}|no-text",
                "{\"text\":\"  \"}|empty-text"
            })
    void returns_lines_that_are_no_dispatch_with_their_number(String line, String code) {
        Rejection rejection = returned(line);
        assertThat(rejection.code()).isEqualTo(code);
        assertThat(rejection.line()).isEqualTo(3);
        assertThat(rejection.message()).isNotBlank();
    }

    @Test
    void returns_json_that_nests_too_deep() {
        assertThat(returned("{\"text\":" + "[".repeat(10_000)).code()).isEqualTo("json-too-deep");
        assertThat(returned("[".repeat(10_000) + "]".repeat(10_000)).code()).isEqualTo("json-too-deep");
        assertThat(returned("{\"a\":".repeat(10_000)).code()).isEqualTo("json-too-deep");
    }

    @Test
    void returns_a_page_without_news() {
        Edited edited = edit("text/plain", "News ID: 7\nShare\n\n* Comment: \n".getBytes(StandardCharsets.UTF_8));
        assertThat(((Returned) edited).rejection().code()).isEqualTo("no-body");
        assertThat(edit("text/plain", " \n\n ".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Returned.class);
    }

    @Test
    void replaces_what_is_no_character_and_says_so() {
        Dispatch nul = json("{\"text\":\"The army\\u0000 left \\ud800 it.\"}");
        assertThat(nul.body()).isEqualTo("The army\ufffd left \ufffd it.");
        assertThat(notes(nul)).contains("bytes-replaced");
        byte[] broken = "Präsident Müller left the town – at once. X".getBytes(StandardCharsets.UTF_8);
        broken[broken.length - 1] = (byte) 0xe2;
        Dispatch d = ((Accepted) edit("text/plain", broken)).dispatch();
        assertThat(d.body()).isEqualTo("Präsident Müller left the town – at once. \ufffd");
        assertThat(notes(d)).contains("bytes-replaced");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-1252"})
    void reads_every_encoding_with_and_without_a_mark(String name) {
        Charset charset = Charset.forName(name);
        String text = "Date: 3 May 2022\r\rThe “naïve” minister left for Köln on Monday, officials said.";
        for (String mark : name.startsWith("UTF") ? List.of("", "\ufeff") : List.of("")) {
            Dispatch d = ((Accepted) edit("text/plain", (mark + text).getBytes(charset))).dispatch();
            assertThat(d.body()).isEqualTo("The “naïve” minister left for Köln on Monday, officials said.");
            assertThat(d.published()).isEqualTo("2022-05-03");
            assertThat(notes(d)).isEqualTo(name.startsWith("UTF") ? List.of() : List.of("charset-guessed"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Les rebelles ont pris la ville de Goma lundi, a annoncé le gouvernement congolais dans un communiqué de presse.|fr",
                "Повстанцы захватили город Гома в понедельник, сообщило правительство.|ru",
                "الجيش غادر المدينة يوم الاثنين|ar",
                "Rebels seized the town of Goma on Monday, the government of Congo said in a statement to the press.|en",
                "Merkel trifft Macron in Berlin|de",
                "Policía detiene a dos periodistas|es",
                "La Paz court frees El Salvador rebels|en",
                "Trump's aide calls Macron's wall naïve|en",
                "Rebels seize Goma|en"
            })
    void tells_english_from_other_languages(String text, String language) {
        Dispatch d = page(text);
        assertThat(d.language()).isEqualTo(language);
        assertThat(notes(d).contains("unread-language")).isEqualTo(!language.equals("en"));
        assertThat(d.body()).isEqualTo(text);
    }

    @Test
    void believes_a_language_that_is_given() {
        Dispatch d = json("{\"text\":\"Les rebelles ont pris la ville.\",\"language\":\"fr\"}");
        assertThat(d.language()).isEqualTo("fr");
        assertThat(notes(d)).contains("unread-language");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word ",
                "x",
                "a\n",
                "\n",
                ":",
                "Date: x\n",
                "By A\n",
                "(",
                "[",
                "* Comment: a\n\n",
                "–",
                "A (B) ",
                "\t",
                "Title: x\n\n"
            })
    void is_quick_with_a_million_of_anything(String piece) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        Edited edited = edit("text/plain", piece.repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
        assertThat(edited).isNotNull();
        Edited json = edit(
                "application/json",
                ("{\"text\":\"" + piece.repeat(1_000_000).replace("\n", "\\n").replace("\t", "\\t") + "\"}")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(json).isNotNull();
        assertThat(clock.getCurrentThreadCpuTime() - start).isLessThan(10_000_000_000L);
    }

    @Test
    void what_readers_wrote_is_no_body_even_where_nothing_else_is() {
        for (String text : List.of(
                "* Comment:\nIt was the army that did it, I say.",
                "News ID: 5\n* Comment: Good news for everybody in the whole country.",
                "News ID: 5\nDate: 3 May 2022\n\n* Comments:\n\nAda: Good news.\n\nThis is bad news for the whole country.")) {
            Edited edited = edit("text/plain", text.getBytes(StandardCharsets.UTF_8));
            assertThat(edited).as(text).isInstanceOf(Returned.class);
            assertThat(((Returned) edited).rejection().code()).isEqualTo("no-body");
        }
        Dispatch d = page("Comments: 3\n\nThe parliament rejected the budget on Monday, officials said.");
        assertThat(d.body()).isEqualTo("The parliament rejected the budget on Monday, officials said.");
    }

    @Test
    void says_in_plain_words_where_a_line_stops_being_json() {
        for (String line : List.of(
                "{\"text\": \"a\" x}",
                "{\"text\": \"a\"} {",
                "{text: 1}",
                "{\"text\":\"a",
                "{\"a\": tru}",
                "nothing")) {
            Rejection rejection = returned(line);
            assertThat(rejection.code()).isEqualTo("json-syntax");
            assertThat(rejection.message())
                    .contains("give one whole object a line")
                    .doesNotContain("Unexpected")
                    .doesNotContain("token")
                    .doesNotContain("Unrecognized");
        }
        assertThat(returned("{\"text\": \"a\" x}").message()).contains("character 14, after “{\"text\": \"a\" x”");
        assertThat(returned("{\"text\":\"a").message()).contains("ends in the middle");
    }

    @Test
    void takes_soft_hyphens_and_zero_bytes_out_of_names_in_text() {
        Dispatch d = page("Re\u00adbels left Go\u00adma\u0000 on Mon\u200bday, the army said.");
        assertThat(d.body()).isEqualTo("Rebels left Goma on Monday, the army said.");
    }
}
