package dateline.desk.markup;

import dateline.intake.Caps;
import dateline.intake.SlipPad;
import dateline.record.Comment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Finds what readers wrote below an article: who, when, what. A part of the page is theirs if its class or id says so and it
 * holds neither the title nor what calls itself the body. Safe for concurrent use.
 */
final class CommentFinder {
    private static final int LONGEST = 20_000;
    private final PageWords words;

    CommentFinder(PageWords words) {
        this.words = words;
    }

    /**
     * What readers wrote, and where.
     *
     * @param parts the elements of the page that are theirs, outermost only
     */
    record Found(Set<Element> parts, List<Comment> comments) {}

    Found find(Element page) {
        Set<Element> parts = new LinkedHashSet<>();
        List<Comment> comments = new ArrayList<>();
        page.filter((Node node, int depth) -> {
            if (node instanceof Element element && theirs(element)) {
                parts.add(element);
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        parts.forEach(part -> read(part, comments));
        return new Found(parts, comments);
    }

    private boolean theirs(Element element) {
        String tag = Markup.name(element);
        if (tag.equals("html") || tag.equals("body") || tag.equals("a") || tag.equals("span") || tag.equals("main")) {
            return false;
        }
        boolean called = words.is("comments", element) || item(element);
        return called
                && Markup.first(
                                element,
                                e -> Markup.name(e).equals("h1")
                                        || e.attr("itemprop").equalsIgnoreCase("articleBody")
                                        || e != element && words.is("body", e))
                        == null;
    }

    private static boolean item(Element element) {
        String type = element.attr("itemtype");
        return type.endsWith("schema.org/Comment") || type.endsWith("schema.org/UserComments");
    }

    private boolean one(Element element) {
        String tag = Markup.name(element);
        boolean block = Set.of("li", "div", "article", "section", "dd", "blockquote", "tr")
                .contains(tag);
        return block
                && (item(element)
                        || words.is("comment", element)
                                && !words.is("comment text", element)
                                && !words.is("comments", element));
    }

    private void read(Element part, List<Comment> out) {
        List<Element> ones = new ArrayList<>();
        part.forEachNode(node -> {
            if (node instanceof Element element && one(element)) {
                ones.add(element);
            }
        });
        Set<Element> all = new HashSet<>(ones);
        for (Element element : ones) {
            Comment comment = out.size() < Caps.COMMENTS ? comment(element, all) : null;
            if (comment != null && !out.contains(comment)) {
                out.add(comment);
            }
        }
    }

    /** One comment without the answers to it that lie in it. */
    private @Nullable Comment comment(Element one, Set<Element> all) {
        Parts found = new Parts();
        one.filter((Node node, int depth) -> {
            if (!(node instanceof Element e) || e == one) {
                return NodeFilter.FilterResult.CONTINUE;
            }
            // "li.comment > div.comment-body" is one comment, "li.comment > ul > li.comment" are two
            if (all.contains(e) && found.text != null) {
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            return found.take(e) ? NodeFilter.FilterResult.SKIP_ENTIRELY : NodeFilter.FilterResult.CONTINUE;
        });
        String text = found.text == null ? paragraphs(one, all) : found.text;
        if (text == null || text.isBlank()) {
            return null;
        }
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return new Comment(SlipPad.line(found.author), SlipPad.line(found.time), cut, "pending");
    }

    private static @Nullable String paragraphs(Element one, Set<Element> all) {
        List<String> lines = new ArrayList<>();
        for (Block block : BlockText.of(one)) {
            Element at = block.element();
            boolean answer = false;
            for (Element e = at; e != null && e != one; e = e.parent()) {
                answer |= all.contains(e);
            }
            if (!answer && !block.links() && Markup.name(at).equals("p")) {
                lines.add(block.text());
            }
        }
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private final class Parts {
        private @Nullable String author;
        private @Nullable String time;
        private @Nullable String text;

        /** Whether the element was one of the parts, so that nothing else is to be looked for in it. */
        boolean take(Element e) {
            String tag = Markup.name(e);
            String prop = e.attr("itemprop");
            if (time == null && tag.equals("time")) {
                time = e.hasAttr("datetime") ? e.attr("datetime") : e.text();
                return true;
            }
            boolean says = prop.equals("text")
                    || words.is("comment text", e)
                            && Markup.first(e, c -> c != e && words.is("comment text", c)) == null;
            if (text == null && says && e.hasText()) {
                text = String.join(
                        "\n", BlockText.of(e).stream().map(Block::text).toList());
                return true;
            }
            boolean names = tag.equals("cite") || prop.equals("author") || prop.equals("creator");
            boolean called = words.is("comment author", e) && !tag.equals("footer");
            if (author == null && (names || called) && !Markup.brief(e, 80).isEmpty()) {
                author = Markup.brief(e, 80);
                // what looks like the author may hold the time too
                Element inside = Markup.first(e, "time");
                Element name = Markup.first(e, c -> c != e && (Markup.name(c).equals("b") || c.hasClass("fn")));
                author = name == null ? author : name.text();
                time = time == null && inside != null ? inside.attr("datetime") : time;
                author = author.replaceAll("(?i)\\s+(?:says|said|wrote|writes)\\s*:?$", "");
                return true;
            }
            boolean dated = prop.equals("dateCreated")
                    || prop.equals("datePublished")
                    || words.is("comment time", e)
                            && Markup.first(e, c -> c != e && words.is("comment author", c)) == null;
            if (time == null && dated && !Markup.brief(e, 60).isEmpty()) {
                Element inside = Markup.first(e, "time");
                time = inside != null && inside.hasAttr("datetime") ? inside.attr("datetime") : e.text();
                return true;
            }
            return false;
        }
    }
}
