package dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.intake.Caps;
import dateline.intake.Format;
import dateline.intake.MailRoom;
import dateline.intake.RawItem;
import dateline.intake.Refused;
import dateline.record.Dispatch;
import dateline.record.Note;
import dateline.shelf.StandardCopyDesk;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** RSS, Atom, JSON Feed, NewsML-G2, NewsML 1, NITF and ninjs become dispatches. */
class FeedAndNewsTest {
    private static final CopyDesk DESK = StandardCopyDesk.open(null);

    private final List<String> codes = new ArrayList<>();

    private List<Dispatch> read(byte[] bytes, Format as) {
        List<Dispatch> out = new ArrayList<>();
        new MailRoom(Caps.standard()).deliver("in", new ByteArrayInputStream(bytes), as, delivery -> {
            Edited edited =
                    delivery instanceof RawItem item ? DESK.edit(item) : new Returned(((Refused) delivery).rejection());
            if (edited instanceof Accepted accepted) {
                out.add(accepted.dispatch());
            } else {
                codes.add(((Returned) edited).rejection().code());
            }
        });
        return out;
    }

    private List<Dispatch> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), Format.AUTO);
    }

    @Test
    void reads_rss_2_with_content_and_without() {
        List<Dispatch> all = read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
                <channel><title>Harbour Chronicle &amp; Co</title><link>https://hc.example/</link><atom:link rel="self" href="https://hc.example/feed"/><language>en-GB</language>
                <item><title>Dockers end strike</title><link>https://hc.example/1</link><guid isPermaLink="false">hc-1</guid>
                <pubDate>Mon, 19 Jul 2021 08:30:00 +0200</pubDate><dc:creator><![CDATA[Ines Okoro]]></dc:creator><category>Labour</category>
                <description>Dockers went back to work.</description>
                <content:encoded><![CDATA[<p>Dockers went back to work on <b>Sunday</b>.</p><p>The strike had closed the harbour for nine&nbsp;days.</p><figure><img src="x"><figcaption>Cranes</figcaption></figure><script>x()</script>]]></content:encoded></item>
                <item><title>Ferry sinks &#8211; six missing</title><link>/2</link><guid>https://hc.example/2</guid><author>desk@hc.example (Harbour desk)</author>
                <description>&lt;p&gt;A ferry sank off Hull on Monday &amp;amp; six people are missing.&lt;/p&gt;&lt;p&gt;&lt;a href="/2"&gt;Read more&lt;/a&gt;&lt;/p&gt;</description></item>
                <item><title>Only a title about the army leaving Goma</title></item>
                <item><guid>x</guid></item>
                </channel></rss>""");
        assertThat(all).hasSize(3);
        Dispatch d = all.get(0);
        assertThat(d.title()).isEqualTo("Dockers end strike");
        assertThat(d.newsId()).isEqualTo("hc-1");
        assertThat(d.url()).isEqualTo("https://hc.example/1");
        assertThat(d.published()).isEqualTo("2021-07-19T08:30+02:00");
        assertThat(d.byline()).isEqualTo("Ines Okoro");
        assertThat(d.source()).isEqualTo("Harbour Chronicle & Co");
        assertThat(d.language()).isEqualTo("en-GB");
        assertThat(d.body())
                .isEqualTo("Dockers went back to work on Sunday.\nThe strike had closed the harbour for nine days.");
        assertThat(d.original().extra()).isEqualTo("{\"category\":\"Labour\"}");
        assertThat(d.original().origin().label()).isEqualTo("in#1");
        assertThat(all.get(1).title()).isEqualTo("Ferry sinks – six missing");
        assertThat(all.get(1).url()).isEqualTo("https://hc.example/2");
        assertThat(all.get(1).byline()).isEqualTo("Harbour desk");
        assertThat(all.get(1).body()).isEqualTo("A ferry sank off Hull on Monday & six people are missing.");
        assertThat(all.get(2).body()).isEqualTo("Only a title about the army leaving Goma");
        assertThat(codes).containsExactly("no-text");
    }

    @Test
    void an_entry_keeps_its_own_bytes_and_where_they_stand() {
        String one = "<item><title>Ärmee verlässt Goma</title></item>";
        String feed = "<rss><channel><title>x</title>" + one + "</channel></rss>";
        byte[] bytes = feed.getBytes(StandardCharsets.UTF_8);
        Dispatch d = read(feed).get(0);
        var place = d.original().origin();
        assertThat(new String(bytes, (int) place.from(), (int) (place.to() - place.from()), StandardCharsets.UTF_8))
                .isEqualTo(one);
        assertThat(d.original().sha256()).isEqualTo(Fingerprint.of(one.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void reads_rss_1_and_old_rss_with_its_document_type() {
        List<Dispatch> all = read("""
                <?xml version="1.0"?>
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="http://a.example/"><title>Beacon</title><link>http://a.example/</link></channel>
                <item rdf:about="http://a.example/1"><title>Army leaves Goma</title><link>http://a.example/1</link><description>The army left Goma.</description><dc:date>2005-03-04T05:06:07Z</dc:date></item>
                </rdf:RDF>""");
        assertThat(all).hasSize(1);
        assertThat(all.get(0).source()).isEqualTo("Beacon");
        assertThat(all.get(0).published()).isEqualTo("2005-03-04T05:06:07Z");
        all = read("""
                <?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
                <rss version="0.91"><channel><title>Beacon</title><link>http://a.example/</link><description>d</description><language>en-us</language>
                <item><title>Talks end</title><link>http://a.example/2</link><description>Talks in Goma ended without result.</description></item></channel></rss>""");
        assertThat(all).hasSize(1);
        assertThat(all.get(0).body()).isEqualTo("Talks in Goma ended without result.");
        assertThat(codes).isEmpty();
    }

    @Test
    void reads_atom_with_text_html_and_xhtml() {
        List<Dispatch> all = read("""
                <?xml version="1.0" encoding="utf-8"?>
                <a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="en"><a:title type="text">Meridian</a:title><a:link href="https://m.example/"/>
                <a:entry><a:title type="html">Talks &amp;amp; tears</a:title><a:id>tag:m.example,2021:1</a:id><a:link rel="edit" href="https://m.example/e"/><a:link href="/1"/>
                <a:published>2021-07-18T21:55:00+04:30</a:published><a:updated>2021-07-19T00:00:00Z</a:updated><a:author><a:name>Ada Obi</a:name><a:email>a@m.example</a:email></a:author>
                <a:summary>Short.</a:summary><a:content type="html">&lt;p&gt;Talks in Doha collapsed on Sunday.&lt;/p&gt;</a:content></a:entry>
                <a:entry><a:title>Two</a:title><a:updated>2021-07-19T00:00:00Z</a:updated><a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The <i>army</i> left.</p><p>Nobody was hurt.</p></div></a:content></a:entry>
                <a:entry><a:title>Three</a:title><a:summary type="text">Prices &lt; wages, the bank said.</a:summary></a:entry>
                </a:feed>""");
        assertThat(all).hasSize(3);
        assertThat(all.get(0).title()).isEqualTo("Talks & tears");
        assertThat(all.get(0).newsId()).isEqualTo("tag:m.example,2021:1");
        assertThat(all.get(0).url()).isEqualTo("https://m.example/1");
        assertThat(all.get(0).published()).isEqualTo("2021-07-18T21:55:00+04:30");
        assertThat(all.get(0).byline()).isEqualTo("Ada Obi");
        assertThat(all.get(0).source()).isEqualTo("Meridian");
        assertThat(all.get(0).language()).isEqualTo("en");
        assertThat(all.get(0).body()).isEqualTo("Talks in Doha collapsed on Sunday.");
        assertThat(all.get(1).body()).isEqualTo("The army left.\nNobody was hurt.");
        assertThat(all.get(1).published()).isEqualTo("2021-07-19T00:00:00Z");
        assertThat(all.get(2).body()).isEqualTo("Prices < wages, the bank said.");
    }

    @Test
    void what_is_broken_in_one_entry_costs_none_of_the_others() {
        List<Dispatch> all = read("<rss><channel><title>x</title>"
                + "<item><title>One & two</title><description>Fish & chips <b>are cheap & good.</description></item>"
                + "<item><title>Talks &nbsp; end</title><description>The talks ended.</description></item>"
                + "<item><title>Cut");
        assertThat(all).hasSize(2);
        assertThat(all.get(0).body()).startsWith("Fish & chips");
        assertThat(all.get(1).body()).isEqualTo("The talks ended.");
        assertThat(codes).containsExactly("xml-cut-short");
    }

    @Test
    void reads_a_feed_in_the_encoding_it_declares() {
        String feed = "<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss><channel><title>Вести</title>"
                + "<item><title>Армия ушла</title><description>Армия ушла из города.</description></item></channel></rss>";
        Dispatch d = read(feed.getBytes(Charset.forName("windows-1251")), Format.AUTO)
                .get(0);
        assertThat(d.title()).isEqualTo("Армия ушла");
        assertThat(d.source()).isEqualTo("Вести");
        assertThat(d.notes()).extracting(Note::code).contains("unread-language");
    }

    @Test
    void reads_a_json_feed() {
        List<Dispatch> all = read("""
                {"version": "https://jsonfeed.org/version/1.1", "items": [
                  {"id": "1", "url": "https://m.example/1", "title": "Talks end", "content_html": "<p>Talks in Doha ended.</p><p>No deal was made.</p>",
                   "date_published": "2021-07-18T21:55:00Z", "authors": [{"name": "Ada Obi"}, {"name": "K. Lind"}], "tags": ["talks"]},
                  {"id": 2, "content_text": "The army left Goma."}],
                 "title": "Meridian", "home_page_url": "https://m.example/", "language": "en"}""");
        assertThat(all).hasSize(2);
        assertThat(all.get(0).body()).isEqualTo("Talks in Doha ended.\nNo deal was made.");
        assertThat(all.get(0).byline()).isEqualTo("Ada Obi, K. Lind");
        assertThat(all.get(0).source()).isEqualTo("Meridian");
        assertThat(all.get(0).original().extra()).contains("\"tags\":[\"talks\"]");
        assertThat(all.get(1).newsId()).isEqualTo("2");
        assertThat(all.get(1).body()).isEqualTo("The army left Goma.");
    }

    private static final String NITF = """
            <nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><head><title>Rebels free aid workers</title>
            <docdata><doc-id id-string="pana-77"/><date.issue norm="20201102T091500-0500"/></docdata><pubdata name="PANA" date.publication="20201102"/></head>
            <body><body.head><hedline><hl1>Rebels free twelve aid workers</hl1><hl2>All are well</hl2></hedline><byline>By <person>Karim Josefsen</person></byline>
            <distributor><org>PANA</org></distributor><dateline><location>KASURU, Mali</location> <story.date norm="20201102">Nov 2</story.date></dateline></body.head>
            <body.content><p>Rebels of the Mountain Front released twelve aid workers on Sunday.</p><media media-type="image"><media-caption><p>A camp</p></media-caption></media>
            <p>The <org>Red Cross</org> said all were well.</p></body.content><body.end><tagline>editing by the desk</tagline></body.end></body></nitf>""";

    @Test
    void reads_nitf() {
        Dispatch d = read("<?xml version=\"1.0\"?><!DOCTYPE nitf SYSTEM \"nitf-3-3.dtd\">" + NITF)
                .get(0);
        assertThat(d.title()).isEqualTo("Rebels free twelve aid workers");
        assertThat(d.published()).isEqualTo("2020-11-02T09:15-05:00");
        assertThat(d.byline()).isEqualTo("Karim Josefsen");
        assertThat(d.source()).isEqualTo("PANA");
        assertThat(d.newsId()).isEqualTo("pana-77");
        assertThat(d.dateline().place()).isEqualTo("KASURU, Mali");
        assertThat(d.body())
                .isEqualTo("Rebels of the Mountain Front released twelve aid workers on Sunday.\n"
                        + "The Red Cross said all were well.");
    }

    @Test
    void reads_a_newsml_g2_message_of_several_items() {
        String text = """
                <newsItem guid="tag:pana.example,2020:%s" version="1" xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:PANA"><name>PANA Wire</name></provider>
                <versionCreated>2020-11-02T14:15:00Z</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
                <contentMeta><contentCreated>2020-11-02T14:00:00Z</contentCreated><located qcode="city:1"><name>Kasuru</name></located><creditline>PANA</creditline><by>Karim Josefsen</by><language tag="en"/><slugline>MALI-AID</slugline><headline>Rebels free aid workers</headline></contentMeta>
                <contentSet>%s</contentSet></newsItem>""";
        String message =
                "<?xml version=\"1.0\"?><newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header/><itemSet>"
                        + String.format(
                                text, "1", "<inlineXML contenttype=\"application/nitf+xml\">" + NITF + "</inlineXML>")
                        + String.format(
                                text,
                                "2",
                                "<inlineXML contenttype=\"application/xhtml+xml\"><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>t</title></head><body><p>The army left.</p><p>Talks began.</p></body></html></inlineXML>")
                        + String.format(
                                text,
                                "3",
                                "<inlineData contenttype=\"text/plain\">Army shells town &amp; leaves.</inlineData>")
                        + "<newsItem guid=\"p\"><contentSet><remoteContent href=\"a.jpg\"/></contentSet></newsItem>"
                        + "<packageItem guid=\"q\"><groupSet/></packageItem></itemSet></newsMessage>";
        List<Dispatch> all = read(message);
        assertThat(all).hasSize(3);
        Dispatch d = all.get(0);
        assertThat(d.newsId()).isEqualTo("tag:pana.example,2020:1");
        assertThat(d.published()).isEqualTo("2020-11-02T14:15:00Z");
        assertThat(d.source()).isEqualTo("PANA Wire");
        assertThat(d.byline()).isEqualTo("Karim Josefsen");
        assertThat(d.title()).isEqualTo("Rebels free aid workers");
        assertThat(d.language()).isEqualTo("en");
        assertThat(d.dateline().place()).isEqualTo("Kasuru");
        assertThat(d.body()).startsWith("Rebels of the Mountain Front").endsWith("all were well.");
        assertThat(all.get(1).body()).isEqualTo("The army left.\nTalks began.");
        assertThat(all.get(2).body()).isEqualTo("Army shells town & leaves.");
        assertThat(codes).isEmpty();
    }

    @Test
    void reads_newsml_1() {
        List<Dispatch> all = read("""
                <?xml version="1.0"?><!DOCTYPE NewsML SYSTEM "NewsML_1.2.dtd">
                <NewsML><NewsEnvelope/><NewsItem><Identification><NewsIdentifier><ProviderId>pana.example</ProviderId><NewsItemId>77</NewsItemId></NewsIdentifier></Identification>
                <NewsManagement><FirstCreated>20201102T091500Z</FirstCreated></NewsManagement><NewsComponent><NewsLines><HeadLine>Army leaves Goma</HeadLine><ByLine>Ada Obi</ByLine></NewsLines>
                <ContentItem><DataContent><p>The army left Goma on Monday.</p><p>Rebels moved in.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>""");
        assertThat(all).hasSize(1);
        assertThat(all.get(0).title()).isEqualTo("Army leaves Goma");
        assertThat(all.get(0).published()).isEqualTo("2020-11-02T09:15Z");
        assertThat(all.get(0).newsId()).isEqualTo("77");
        assertThat(all.get(0).body()).isEqualTo("The army left Goma on Monday.\nRebels moved in.");
    }

    @Test
    void reads_ninjs_1_and_2() {
        List<Dispatch> all = read("""
                {"uri":"tag:pana.example,2020:9","type":"text","versioncreated":"2020-11-02T14:15:00Z","language":"en-US","headline":"Army leaves Goma","byline":"By Ada Obi","located":"GOMA","infosource":[{"name":"PANA"}],"body_xhtml":"<p>The army left Goma on Monday.</p><p>Rebels moved in.</p>","urgency":3}
                {"uri":"https://pana.example/10","standard":{"version":"2.0"},"versioncreated":"2020-11-02T15:15:00Z","headlines":[{"role":"short","value":"Short"},{"role":"main","value":"Talks end"}],"bodies":[{"role":"main","contenttype":"text/plain","value":"Talks ended without a deal."}]}
                {"uri":"p","type":"picture","versioncreated":"2020-11-02T15:15:00Z","renditions":{}}
                """);
        assertThat(all).hasSize(2);
        Dispatch d = all.get(0);
        assertThat(d.newsId()).isEqualTo("tag:pana.example,2020:9");
        assertThat(d.published()).isEqualTo("2020-11-02T14:15:00Z");
        assertThat(d.title()).isEqualTo("Army leaves Goma");
        assertThat(d.source()).isEqualTo("PANA");
        assertThat(d.dateline().place()).isEqualTo("GOMA");
        assertThat(d.body()).isEqualTo("The army left Goma on Monday.\nRebels moved in.");
        assertThat(d.original().extra()).contains("\"urgency\":3");
        assertThat(all.get(1).title()).isEqualTo("Talks end");
        assertThat(all.get(1).url()).isEqualTo("https://pana.example/10");
        assertThat(all.get(1).body()).isEqualTo("Talks ended without a deal.");
        assertThat(codes).containsExactly("no-text");
    }

    @Test
    void entities_that_a_document_declares_are_never_expanded() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a \"lol\">");
        for (char c = 'b'; c < 'l'; c++) {
            laughs.append("<!ENTITY ")
                    .append(c)
                    .append(" \"")
                    .append(("&" + (char) (c - 1) + ";").repeat(10))
                    .append("\">");
        }
        laughs.append("]>");
        String xxe = "<!DOCTYPE x [<!ENTITY k SYSTEM \"file:///etc/passwd\">]>";
        String outside = "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/evil.dtd\">";
        for (String type : List.of(laughs.toString(), xxe)) {
            assertThat(read("<?xml version=\"1.0\"?>" + type
                            + "<rss><channel><item><title>&k;</title></item></channel></rss>"))
                    .isEmpty();
            assertThat(read(type + NITF.replace("all were well", "&k;"))).isEmpty();
            assertThat(read(type + "<newsItem><inlineData>&k;</inlineData></newsItem>"))
                    .isEmpty();
        }
        assertThat(codes).hasSize(6).allMatch(c -> c.equals("xml-entities"));
        assertThat(read(outside + NITF)).hasSize(1);
        assertThat(read(outside + NITF.replace("all were well", "&k;")).get(0).body())
                .contains("&k;");
    }
}
