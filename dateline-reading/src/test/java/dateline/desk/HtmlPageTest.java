package dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.intake.Envelope;
import dateline.intake.MediaTypes;
import dateline.intake.RawItem;
import dateline.record.Comment;
import dateline.record.Dispatch;
import dateline.record.Note;
import dateline.record.Origin;
import dateline.shelf.StandardCopyDesk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Pages of several layouts, as they come from blogs, agencies, broadcasters and papers. */
class HtmlPageTest {
    private static final CopyDesk DESK = StandardCopyDesk.open(null);

    private static Edited edit(byte[] bytes, Envelope envelope) {
        return DESK.edit(new RawItem(Origin.of("page.html"), 0, MediaTypes.HTML, bytes, envelope));
    }

    private static byte[] bytes(String page) throws IOException {
        try (var in = HtmlPageTest.class.getResourceAsStream("/pages/" + page + ".html")) {
            return in.readAllBytes();
        }
    }

    private static Dispatch page(String page) throws IOException {
        return ((Accepted) edit(bytes(page), Envelope.BLANK)).dispatch();
    }

    private static Dispatch html(String html) {
        Edited edited = edit(html.getBytes(StandardCharsets.UTF_8), Envelope.BLANK);
        assertThat(edited).isInstanceOf(Accepted.class);
        return ((Accepted) edited).dispatch();
    }

    @Test
    void reads_a_blog_with_its_comments() throws IOException {
        Dispatch d = page("wordpress");
        assertThat(d.title()).isEqualTo("Dockers end strike at Port Meridian");
        assertThat(d.published()).isEqualTo("2021-07-19T06:30:00+00:00");
        assertThat(d.byline()).isEqualTo("Ines Okoro");
        assertThat(d.source()).isEqualTo("Harbour Chronicle");
        assertThat(d.url()).isEqualTo("https://harbourchronicle.example/2021/07/dockers-end-strike/");
        assertThat(d.language()).isEqualTo("en-GB");
        assertThat(d.dateline().place()).isEqualTo("PORT MERIDIAN");
        assertThat(d.body().lines())
                .containsExactly(
                        "PORT MERIDIAN – Dockers went back to work on Sunday after their union signed a pay agreement"
                                + " with the port authority.",
                        "The strike had closed the harbour for nine days. “We got what we came for,” said union leader"
                                + " Pavel Brandt.",
                        "Ships wait outside",
                        "Some forty ships are still at anchor. The authority said it would take a week to unload them.",
                        "Police detained three men on Thursday after a fight at the gate.");
        assertThat(d.comments())
                .containsExactly(
                        new Comment(
                                "Old Salt",
                                "2021-07-19T08:12:00+00:00",
                                "About time.\nMy cousin has been out of work since the ninth.",
                                "pending"),
                        new Comment(
                                "Mara",
                                "2021-07-19T09:00:00+00:00",
                                "The army should have opened the gate on day one.",
                                "pending"));
        assertThat(d.notes()).isEmpty();
    }

    @Test
    void sieves_a_broadcasters_page_through_what_it_tells_in_linked_data() throws IOException {
        Dispatch d = page("broadcaster");
        assertThat(d.title()).isEqualTo("Flood talks collapse in Quellstadt");
        assertThat(d.published()).isEqualTo("2022-03-04T17:45:10.000Z");
        assertThat(d.byline()).isEqualTo("Talia Venn");
        assertThat(d.source()).isEqualTo("NTV Meridian");
        assertThat(d.url()).isEqualTo("https://www.ntvmeridian.example/news/world-58123456");
        assertThat(d.body().lines())
                .containsExactly(
                        "Talks between the government and the river states collapsed on Friday, the interior minister"
                                + " said.",
                        "Minister Aro Lind accused the state of Nordmark of breaking its word. Nordmark rejected the"
                                + " charge.",
                        "\"We never promised to open the dam,\" Governor Sella Pohl told NTV Meridian.",
                        "Thousands of people have left the valley since Monday. The army sent two battalions to help"
                                + " them.");
        assertThat(d.comments()).isEmpty();
    }

    @Test
    void reads_an_agencys_page_whose_paragraphs_are_line_breaks() throws IOException {
        byte[] bytes = bytes("agency");
        Envelope envelope = Envelope.fetched("https://pana.example/fetch?id=1", null, "2020-11-02T15:00:00Z");
        Dispatch d = ((Accepted) edit(bytes, envelope)).dispatch();
        assertThat(d.title()).isEqualTo("Rebels release 12 aid workers in Kasuru");
        assertThat(d.published()).isEqualTo("2020-11-02T09:15-05:00");
        assertThat(d.byline()).isEqualTo("PANA Staff");
        assertThat(d.url()).isEqualTo("https://pana.example/en/africa/12-aid-workers");
        assertThat(d.source()).isEqualTo("pana.example");
        assertThat(d.dateline().place()).isEqualTo("KASURU");
        assertThat(d.dateline().agency()).isEqualTo("PANA");
        assertThat(d.body().lines())
                .containsExactly(
                        "KASURU, Nov 2 (PANA) — Rebels of the Mountain Front released twelve aid workers on Sunday, a"
                                + " week after seizing them on the road to Tembe.",
                        "The Red Cross said all twelve were in good health.",
                        "\"They walked into our camp at dawn,\" said its local head, Dr. Amadi Nwosu.",
                        "The government denied having paid a ransom.");
        assertThat(d.original().extra()).contains("\"fetched\":\"2020-11-02T15:00:00Z\"");
    }

    @Test
    void reads_a_page_laid_out_in_tables() throws IOException {
        Dispatch d = page("tables");
        assertThat(d.title()).isEqualTo("Army shells Vardo suburb, ten die");
        assertThat(d.published()).isEqualTo("1999-03-09");
        assertThat(d.byline()).isEqualTo("Karim Josefsen");
        assertThat(d.dateline().place()).isEqualTo("VARDO");
        assertThat(d.body().lines())
                .containsExactly(
                        "VARDO -- Government artillery shelled the eastern suburb of Limna on Monday, killing at least"
                                + " ten civilians, doctors said.",
                        "The army denied firing on houses. A spokesman blamed the rebels.",
                        "\"My kitchen is gone,\" said Jana Rød, a baker.",
                        "Both sides are to meet in Geneva on Thursday.");
    }

    @Test
    void reads_an_amp_page() throws IOException {
        Dispatch d = page("amp");
        assertThat(d.title()).isEqualTo("Court jails former minister");
        assertThat(d.published()).isEqualTo("2023-01-15");
        assertThat(d.byline()).isEqualTo("R. Mbeki, Lena Sato");
        assertThat(d.url()).isEqualTo("https://www.lakepost.example/court-jails-former-minister");
        assertThat(d.body().lines())
                .containsExactly(
                        "A court in Lakeview on Friday sentenced former finance minister Odo Kral to six years in"
                                + " prison for taking bribes.",
                        "Kral, 61, said he would appeal.",
                        "His party called the verdict “revenge”.");
    }

    @Test
    void reads_a_live_blog_as_one_dispatch() throws IOException {
        Dispatch d = page("liveblog");
        assertThat(d.title()).isEqualTo("Election live: Sorel concedes defeat");
        assertThat(d.published()).isEqualTo("2021-10-03T20:00:00Z");
        assertThat(d.body().lines())
                .containsExactly(
                        "Sorel concedes",
                        "Prime Minister Eva Sorel has conceded defeat and congratulated her rival.",
                        "She spoke for four minutes outside her party's headquarters.",
                        "Police clear square",
                        "Police have cleared Republic Square after protesters threw stones.",
                        "Six people were arrested, the interior ministry said.");
    }

    @Test
    void reads_a_local_papers_page_in_pieces() throws IOException {
        Dispatch d = page("localpaper");
        assertThat(d.title()).isEqualTo("Mayor sues county over water plant");
        assertThat(d.published()).isEqualTo("2019-06-11T04:00:00-07:00");
        assertThat(d.byline()).isEqualTo("JUNE HOLLOWAY Staff Writer");
        assertThat(d.source()).isEqualTo("Valley News");
        assertThat(d.body().lines())
                .containsExactly(
                        "Mayor Dale Ortiz filed a lawsuit against Pine County on Monday over the closed water"
                                + " treatment plant.",
                        "The suit accuses county commissioners of ignoring a contract signed in 2015.",
                        "Commissioner Ruth Bell declined to comment.",
                        "A hearing is set for July 2.");
        assertThat(d.comments()).isEmpty();
    }

    @Test
    void reads_a_lead_outside_the_body_and_comments_below() throws IOException {
        Dispatch d = page("forum-comments");
        assertThat(d.title()).isEqualTo("Border post attacked");
        assertThat(d.published()).isEqualTo("2021-07-18T21:55");
        assertThat(d.body().lines())
                .containsExactly(
                        "Gunmen attacked a border post near Zarun on Sunday, killing two guards.",
                        "No group claimed responsibility for the attack.",
                        "The governor of Zarun province blamed smugglers and ordered the border closed.");
        assertThat(d.comments())
                .containsExactly(
                        new Comment("Reza", "2021-07-19 07:10", "God bless the guards.", "pending"),
                        new Comment("Anonymous", "2021-07-19 08:00", "Smugglers? Ask who pays them.", "pending"));
    }

    @Test
    void returns_a_list_of_links_as_no_article() throws IOException {
        Edited edited = edit(bytes("section"), Envelope.BLANK);
        assertThat(edited).isInstanceOf(Returned.class);
        assertThat(((Returned) edited).rejection().code()).isEqualTo("no-article");
        assertThat(((Returned) edited).rejection().message()).contains("World news");
    }

    @Test
    void when_a_page_was_fetched_is_no_publish_date_but_its_latest() {
        String page = "<html><body><h1>Army leaves Goma</h1><p>" + "The army left Goma on Monday. ".repeat(5) + "</p>";
        Envelope envelope = Envelope.fetched("https://a.example/b", null, "2020-01-02T03:04:05Z");
        Dispatch d = ((Accepted) edit(page.getBytes(StandardCharsets.UTF_8), envelope)).dispatch();
        assertThat(d.published()).isNull();
        assertThat(d.notes()).extracting(Note::code).containsExactly("no-publish-date");
        assertThat(d.notes().get(0).message()).contains("2020-01-02T03:04:05Z");
        String later = page.replace("<h1>", "<meta name=date content=2020-02-01><h1>");
        d = ((Accepted) edit(later.getBytes(StandardCharsets.UTF_8), envelope)).dispatch();
        assertThat(d.published()).isEqualTo("2020-02-01");
        assertThat(d.notes()).extracting(Note::code).containsExactly("publish-date-after-fetch");
    }

    @Test
    void the_encoding_of_the_http_header_beats_that_of_the_page() {
        String page = "<meta charset=utf-8><p>" + "Полиция в Москве задержала трёх человек у здания суда. ".repeat(4);
        byte[] bytes = page.getBytes(java.nio.charset.Charset.forName("windows-1251"));
        Envelope envelope = Envelope.fetched("https://a.example/b", "windows-1251", null);
        Dispatch d = ((Accepted) edit(bytes, envelope)).dispatch();
        assertThat(d.body()).startsWith("Полиция в Москве");
        assertThat(d.notes()).extracting(Note::code).contains("unread-language");
    }

    @Test
    void the_words_correct_a_template_that_gives_the_wrong_language() {
        String english = "The army said on Monday that it had taken the town and that the rebels were in flight. ";
        Dispatch d = html("<html lang=fr><body><p>" + english.repeat(4));
        assertThat(d.language()).isEqualTo("en");
        String french =
                "Les forces armées ont annoncé lundi que les rebelles avaient quitté la ville pour la frontière. ";
        d = html("<html lang=en><body><p>" + french.repeat(4));
        assertThat(d.language()).isEqualTo("fr");
        assertThat(d.notes()).extracting(Note::code).contains("unread-language");
    }

    @Test
    void takes_soft_hyphens_and_zero_bytes_out_of_names() {
        Dispatch d = html("<title>Fight\u00ading in Go\u0000ma</title><body><p>"
                + "Rebels left Go\u00adma on Mon\u200bday, the army said. ".repeat(4));
        assertThat(d.body()).startsWith("Rebels left Goma on Monday, the army said.");
        assertThat(d.title()).startsWith("Fighting in");
    }

    @Test
    void keeps_an_article_that_lies_in_a_part_with_a_junk_name() {
        Dispatch d = html("<body><div class='sidebar widget'><h1>Army leaves Goma</h1><p>"
                + "The army left Goma on Monday, officials said. ".repeat(4)
                + "</p><p>It had held the town for a year.</p></div>"
                + "<div>Terms</div>");
        assertThat(d.body()).contains("It had held the town for a year.");
    }

    @Test
    void leaves_out_what_is_hidden() {
        Dispatch d = html("<body><article><p>" + "The army left Goma on Monday, officials said. ".repeat(4)
                + "</p><p style='display: none'>You are a robot if you read this sentence.</p><p hidden>So are you.</p>"
                + "<p>It had held the town for a year.</p></article>");
        assertThat(d.body())
                .doesNotContain("robot")
                .doesNotContain("So are you")
                .endsWith("for a year.");
    }

    @Test
    void leaves_out_summaries_of_other_stories_that_outweigh_the_article() {
        String teaser = "<div class=n><a href=/1>Oil price falls again</a><div>The price of oil fell by two dollars on"
                + " Monday after three weeks of growth in Asia.</div></div>";
        Dispatch d = html("<body><div class=w><div class=c1><div class=t>Border clash kills three</div><div"
                + " class=x><div>Three soldiers were killed on Tuesday in a clash on the border of Altara, officials"
                + " said.</div><div>Bessin accused Altara of opening fire first.</div><div>It is"
                + " wrong.</div></div></div><div class=c2>"
                + teaser.repeat(6) + "</div></div>");
        assertThat(d.body().lines())
                .containsExactly(
                        "Three soldiers were killed on Tuesday in a clash on the border of Altara, officials said.",
                        "Bessin accused Altara of opening fire first.",
                        "It is wrong.");
    }

    @Test
    void leaves_out_who_wrote_it_at_the_end() {
        Dispatch d = html("<meta name=author content='Carla Hume'><body><article><p>"
                + "The Senate on Thursday approved a $4 billion aid package for Kavan. ".repeat(2)
                + "</p><p>Carla Hume told nobody.</p><p>Carla Hume is a congressional correspondent in"
                + " Washington.</p></article>");
        assertThat(d.body()).endsWith("Carla Hume told nobody.");
    }
}
