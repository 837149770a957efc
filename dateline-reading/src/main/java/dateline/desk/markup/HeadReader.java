package dateline.desk.markup;

import dateline.intake.LinkedData;
import dateline.intake.SlipPad;
import dateline.intake.SlipPad.Field;
import dateline.intake.WebAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a page says of its article outside the body: title, date, author, address, site, language. JSON-LD is believed
 * first, then {@code <meta>} in the order of {@code desk/html.txt}, then what stands under the title. Safe for concurrent
 * use.
 */
final class HeadReader {
    /** How many elements after the title can hold credit and date. */
    private static final int NEAR = 120;

    private static final Map<String, Field> META = Map.of(
            "published", Field.PUBLISHED,
            "byline", Field.BYLINE,
            "source", Field.SOURCE,
            "url", Field.URL,
            "language", Field.LANGUAGE,
            "place", Field.PLACE,
            "newsId", Field.NEWS_ID);

    private final PageWords words;
    private final Predicate<String> dated;
    private final Predicate<String> dateLine;

    /**
     * @param dated whether a text holds a date with its year
     * @param dateLine whether it holds one and nothing else
     */
    HeadReader(PageWords words, Predicate<String> dated, Predicate<String> dateLine) {
        this.dateLine = dateLine;
        this.words = words;
        this.dated = dated;
    }

    /** Fills the pad with what the page says; {@code data} is what it says in JSON-LD. */
    void read(Document page, LinkedData.@Nullable Article data, @Nullable String fetchedFrom, SlipPad pad) {
        Map<String, String> meta = meta(page);
        if (data != null) {
            pad.put(Field.PUBLISHED, date(data.published()));
            pad.put(Field.BYLINE, byline(unescaped(data.byline())));
            pad.put(Field.SOURCE, unescaped(data.publisher()));
            pad.put(Field.LANGUAGE, data.language());
            pad.aside("section", unescaped(data.section()));
        }
        Element canonical = page.selectFirst("link[rel~=(?i)^canonical$][href]");
        pad.put(Field.URL, WebAddress.whole(canonical == null ? null : canonical.attr("href"), fetchedFrom));
        META.forEach((kind, field) -> words.list("meta " + kind).forEach(name -> {
            String value = meta.get(name);
            switch (field) {
                case PUBLISHED -> pad.put(field, date(value));
                case BYLINE -> pad.put(field, byline(value));
                case URL -> pad.put(field, WebAddress.whole(value, fetchedFrom));
                case LANGUAGE -> pad.put(field, page.selectFirst("html[lang]") == null ? value : null);
                default -> pad.put(field, value);
            }
        }));
        pad.put(Field.URL, WebAddress.whole(data == null ? null : data.url(), fetchedFrom));
        for (String kind : List.of("section", "keywords")) {
            words.list("meta " + kind).forEach(name -> pad.aside(kind, meta.get(name)));
        }
        Element html = page.selectFirst("html");
        if (html != null) {
            pad.put(Field.LANGUAGE, html.attr("lang"));
            pad.put(Field.LANGUAGE, html.attr("xml:lang"));
        }
        title(page, data, meta, pad);
        nearTitle(page, pad);
    }

    private static Map<String, String> meta(Document page) {
        Map<String, String> out = new HashMap<>();
        for (Element element : page.select("meta[content], [itemprop=datePublished], [itemprop=headline]")) {
            String value = element.hasAttr("content")
                    ? element.attr("content")
                    : element.hasAttr("datetime") ? element.attr("datetime") : element.text();
            for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = element.attr(key).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !value.isBlank()) {
                    out.putIfAbsent(name, value);
                }
            }
        }
        return out;
    }

    private void title(Document page, LinkedData.@Nullable Article data, Map<String, String> meta, SlipPad pad) {
        String site = pad.get(Field.SOURCE);
        List<Element> heads = page.select("h1").stream()
                .filter(h -> Markup.brief(h, 400).length() > 12 && !words.is("junk", h))
                .toList();
        String shown = heads.size() == 1 ? heads.get(0).text() : null;
        pad.put(Field.TITLE, data == null ? null : bare(unescaped(data.headline()), site));
        String named = page.title();
        // a heading that the title of the window repeats is the article's
        pad.put(Field.TITLE, shown != null && named.contains(shown) ? shown : null);
        words.list("meta title").forEach(name -> pad.put(Field.TITLE, bare(meta.get(name), site)));
        pad.put(Field.TITLE, shown);
        pad.put(Field.TITLE, bare(named, site));
    }

    /** A title without the name of the site at its end. */
    private @Nullable String bare(@Nullable String given, @Nullable String site) {
        String title = SlipPad.line(given);
        if (title == null) {
            return null;
        }
        for (String bar : words.list("title bars")) {
            int at = title.lastIndexOf(" " + bar + " ");
            if (at < 12) {
                continue;
            }
            String tail = title.substring(at + bar.length() + 2).strip();
            boolean names = site != null
                    && (plain(tail).contains(plain(site)) || plain(site).contains(plain(tail)));
            boolean barred = bar.equals("|") || bar.equals("::") || bar.equals("«") || bar.equals("»");
            boolean few = tail.split(" ").length <= 4 && at > title.length() / 2;
            if (names || barred && few || siteLike(title.substring(0, at), tail)) {
                return bare(title.substring(0, at), site);
            }
        }
        return title;
    }

    /** "Army shells town, ten die - The Daily Beacon": every word of the tail has a capital, those before it have not. */
    private static boolean siteLike(String head, String tail) {
        String[] words = tail.split(" ");
        for (String word : words) {
            if (word.length() > 3 && !Character.isUpperCase(word.charAt(0))) {
                return false;
            }
        }
        boolean sentence = head.split(" ").length > 3
                && head.chars().filter(Character::isLowerCase).count() > 0
                && java.util.Arrays.stream(head.split(" "))
                        .anyMatch(w -> w.length() > 3 && Character.isLowerCase(w.charAt(0)));
        return sentence && words.length >= 2 && words.length <= 5;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Credit and date that stand near the title, as readers see them. */
    private void nearTitle(Document page, SlipPad pad) {
        for (Element time : page.select("time[pubdate], time[itemprop=datePublished], [itemprop=datePublished]")) {
            pad.put(Field.PUBLISHED, date(time.hasAttr("datetime") ? time.attr("datetime") : time.text()));
        }
        Element head = head(page, pad.get(Field.TITLE));
        Element seat = head;
        for (int up = 0;
                seat != null
                        && up < 3
                        && seat.parent() != null
                        && !Markup.name(seat).equals("body");
                up++) {
            seat = seat.parent();
        }
        Element time = seat == null ? null : Markup.first(seat, "time");
        time = time == null ? page.selectFirst("article time, main time") : time;
        if (time != null && !says("date not", time)) {
            pad.put(Field.PUBLISHED, date(time.hasAttr("datetime") ? time.attr("datetime") : time.text()));
        }
        Element around = seat == null ? page.body() : seat;
        int left = NEAR;
        for (Element e : around.getAllElements()) {
            if (left-- < 0 || pad.has(Field.BYLINE) && pad.has(Field.PUBLISHED)) {
                break;
            }
            if (e != head) {
                labelled(e, pad);
                e.textNodes().forEach(text -> line(SlipPad.line(text.getWholeText()), e, pad));
            }
        }
    }

    /** The element that shows the title. */
    private static @Nullable Element head(Document page, @Nullable String title) {
        Element head = page.selectFirst("h1");
        return head != null || title == null
                ? head
                : Markup.first(page.body(), e -> Markup.brief(e, 400).equals(title));
    }

    /** Takes credit and date out of an element whose class or the like says that it holds them. */
    private void labelled(Element e, SlipPad pad) {
        String text = Markup.brief(e, 160);
        boolean signed = e.attr("rel").equals("author") || e.attr("itemprop").equals("author");
        if (signed || words.is("byline", e)) {
            pad.put(Field.BYLINE, byline(text));
        }
        if (words.is("date", e) && !says("date not", e)) {
            pad.put(Field.PUBLISHED, date(text));
        }
    }

    /** Takes credit and date out of a line that stands near the title and is nothing else. */
    private void line(@Nullable String text, Element around, SlipPad pad) {
        if (text == null || text.length() > 100) {
            return;
        }
        if (text.startsWith("By ") && text.length() < 60) {
            pad.put(Field.BYLINE, byline(text));
        }
        if (dateLine.test(text) && !says("date not", around)) {
            pad.put(Field.PUBLISHED, text);
        }
    }

    /** Whether the first word of the element's text is of the kind: "Updated 5 May". */
    private boolean says(String kind, Element element) {
        Element parent = element.parent();
        String around = (parent == null ? "" : parent.ownText() + " ") + Markup.brief(element, 160);
        String start = around.length() > 200 ? around.substring(0, 200) : around;
        for (String word : start.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            if (word.length() > 3 && !Set.of("with", "this").contains(word)) {
                return words.has(kind, word);
            }
        }
        return false;
    }

    /** The value if a date with its year stands in it, without words around it. */
    private @Nullable String date(@Nullable String given) {
        String value = SlipPad.line(given);
        return value == null || !dated.test(value) ? null : value;
    }

    /** Who signs: no address of a profile, no "By", nothing that is a date. */
    private @Nullable String byline(@Nullable String given) {
        String value = SlipPad.line(given);
        if (value == null || value.startsWith("http") || value.startsWith("@") || value.length() > 160) {
            return null;
        }
        String name = value.replaceFirst("(?i)^(?:(?:written|posted|reported|story|words|text) )?by:?\\s+", "");
        int end = name.length();
        for (String stop : List.of("|", "•", "·", " Published", " Posted", " Updated", " on ")) {
            int at = name.indexOf(stop);
            end = at > 2 ? Math.min(end, at) : end;
        }
        name = name.substring(0, end).strip();
        return name.length() < 3 || dated.test(name) || !name.chars().anyMatch(Character::isUpperCase) ? null : name;
    }

    private static @Nullable String unescaped(@Nullable String text) {
        return text == null ? null : org.jsoup.parser.Parser.unescapeEntities(text, false);
    }
}
