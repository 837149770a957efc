package dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dateline.intake.Caps;
import dateline.intake.Format;
import dateline.intake.MailRoom;
import dateline.intake.RawItem;
import dateline.intake.Refused;
import dateline.shelf.StandardCopyDesk;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Markup that was made to hang a reader or to fill its memory is read or refused, in seconds. */
class HostileMarkupTest {
    private static final CopyDesk DESK = StandardCopyDesk.open(null);
    private static final String TEXT = "The army left Goma on Monday, officials said. ";
    private static final int MANY = 100_000;

    static Stream<Arguments> pages() {
        String article = "<p>" + TEXT.repeat(4) + "</p>";
        return Stream.of(
                page("elements 100,000 deep", "<div>".repeat(MANY) + article),
                page("elements 100,000 deep and closed", "<div>".repeat(MANY) + article + "</div>".repeat(MANY)),
                page("bold 100,000 deep", article + "<b>".repeat(MANY) + "x"),
                page("misnested formatting", article + "<a><b><i><p>".repeat(5_000)),
                page("lists in lists", article + "<ul><li>".repeat(MANY) + "x"),
                page("tables in tables", article + "<table><tr><td>".repeat(20_000) + "x"),
                page("a million siblings", article + "<p>a".repeat(1_000_000)),
                page("a million scripts", article + "<script></script>".repeat(300_000)),
                page("a million links", article + "<a href=x>y</a> ".repeat(500_000)),
                page("line breaks", article + "<br>".repeat(1_000_000)),
                page("an attribute of ten megabytes", "<div class='" + "x ".repeat(5_000_000) + "'>" + article),
                page("a hundred thousand attributes", "<div " + attributes() + ">" + article),
                page("a comment that never ends", article + "<!--" + "-".repeat(2_000_000)),
                page("open brackets", article + "<".repeat(1_000_000)),
                page("ampersands", article + "&".repeat(1_000_000)),
                page("a title of ten megabytes", "<title>" + "x ".repeat(5_000_000) + "</title>" + article),
                page("comments in comments", article + "<div class=comment>".repeat(20_000) + "x"),
                page(
                        "50,000 comments",
                        article + "<div class=comments>" + "<li class=comment>a: b</li>".repeat(50_000)),
                page("headings by the thousand", "<h1>x</h1>".repeat(100_000) + article),
                page(
                        "linked data 100,000 deep",
                        "<script type=application/ld+json>" + "[".repeat(MANY) + "</script>" + article),
                page(
                        "linked data of many articles",
                        "<script type=application/ld+json>["
                                + "{\"@type\":\"NewsArticle\",\"headline\":\"x\"},".repeat(50_000) + "{}]</script>"
                                + article),
                page(
                        "a told body of two megabytes",
                        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\""
                                + TEXT.repeat(40_000) + "\"}</script>" + article
                                + "<p>Short words.</p>".repeat(100_000)),
                page("meta by the thousand", "<meta name=date content='1/1/1'>".repeat(100_000) + article),
                page("one word of ten megabytes", article + "<p>" + "x".repeat(10_000_000)));
    }

    private static String attributes() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            out.append("a").append(i).append("=1 ");
        }
        return out.toString();
    }

    private static Arguments page(String what, String html) {
        return Arguments.of(what, html);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void a_hostile_page_is_read_or_refused_in_seconds(String what, String html) {
        List<String> out = read("<!DOCTYPE html><html><body>" + html);
        assertThat(out).hasSize(1);
    }

    static Stream<Arguments> documents() {
        String feed = "<rss><channel><title>x</title>";
        String good = "<item><title>Army leaves</title></item>";
        return Stream.of(
                Arguments.of("feed items in items", feed + "<item>".repeat(MANY), 1),
                Arguments.of("an entry 100,000 deep", feed + "<item>" + "<a>".repeat(MANY) + "</item>" + good, 2),
                Arguments.of("a feed of 200,000 entries", feed + good.repeat(120_000), 100_001),
                Arguments.of("a comment that never ends", feed + good + "<!--" + "<item>".repeat(MANY), 1),
                Arguments.of("brackets", feed + good + "<".repeat(2_000_000), 1),
                Arguments.of(
                        "a document type that never ends",
                        "<?xml version='1.0'?><rss><!DOCTYPE " + "[".repeat(MANY),
                        1),
                Arguments.of("news items in news items", "<newsMessage>" + "<newsItem>".repeat(MANY), 1),
                Arguments.of("nitf 100,000 deep", "<nitf><body><body.content>" + "<block>".repeat(MANY) + TEXT, 1),
                Arguments.of(
                        "a json feed 100,000 deep",
                        "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[" + "[".repeat(MANY),
                        1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void a_hostile_document_is_read_or_refused_in_seconds(String what, String text, int answers) {
        assertThat(read(text).size()).isLessThanOrEqualTo(answers);
    }

    /** The codes of what was refused, and "read" for what was read. */
    private static List<String> read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();
        List<String> all = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            List<String> out = new ArrayList<>();
            new MailRoom(Caps.standard()).deliver("in", new ByteArrayInputStream(bytes), Format.AUTO, delivery -> {
                Edited edited = delivery instanceof RawItem item
                        ? DESK.edit(item)
                        : new Returned(((Refused) delivery).rejection());
                out.add(
                        edited instanceof Returned returned
                                ? returned.rejection().code()
                                : "read");
            });
            return out;
        });
        System.out.printf(
                java.util.Locale.ROOT,
                "hostile markup: %d answers, first %s, %.1f s%n",
                all.size(),
                all.isEmpty() ? "none" : all.get(0),
                (System.nanoTime() - start) / 1e9);
        return all;
    }
}
