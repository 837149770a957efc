package dateline.desk.markup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Knows which blocks amid an article are not its words: lists of links, captions of pictures that do not call themselves so,
 * stray labels, cells of tables of figures. Not for concurrent use.
 */
final class Trim {
    /** Tags that words of an article stand in. */
    private static final Set<String> PROSE_TAGS =
            Set.of("p", "li", "blockquote", "pre", "dd", "h2", "h3", "h4", "h5", "h6", "body.content", "block");

    private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "table", "menu", "dir");
    /** Most characters of a caption. */
    private static final int CAPTION = 250;
    /** How many elements up the picture of a caption can be. */
    private static final int NEAR = 5;

    private final Element root;
    private final Map<Element, Integer> chars = new HashMap<>();
    private final Map<Element, Integer> linked = new HashMap<>();
    private final Map<Element, Boolean> pictured = new HashMap<>();
    private final boolean paragraphs;

    /** @param blocks of the article, of which {@code root} is the element */
    Trim(List<Block> blocks, Element root) {
        this.root = root;
        int prose = 0;
        int inTags = 0;
        for (Block block : blocks) {
            for (Element e = block.element(); e != null && e != root; e = e.parent()) {
                chars.merge(e, block.text().length(), Integer::sum);
                linked.merge(e, block.linked(), Integer::sum);
            }
            if (block.prose()) {
                prose++;
                inTags += PROSE_TAGS.contains(Markup.name(block.element())) ? 1 : 0;
            }
        }
        paragraphs = inTags * 10 >= prose * 7;
    }

    boolean keeps(Block block) {
        if (block.links() || linkItem(block) || listOfLinks(block.element())) {
            return false;
        }
        String tag = Markup.name(block.element());
        boolean cell = (tag.equals("td") || tag.equals("th")) && !block.prose();
        boolean label = paragraphs && !block.prose() && !PROSE_TAGS.contains(tag) && !block.ends();
        return !cell && !label && !caption(block);
    }

    /** A line that is one link and a word or two around it. */
    private static boolean linkItem(Block block) {
        return !block.ends()
                && block.linked() * 2 > block.text().length()
                && block.text().length() < 160;
    }

    private boolean listOfLinks(Element element) {
        for (Element e = element; e != null && e != root; e = e.parent()) {
            if (LISTS.contains(Markup.name(e)) && linked.getOrDefault(e, 0) * 2 > chars.getOrDefault(e, 0)) {
                return true;
            }
        }
        return false;
    }

    /** A few words that have a picture for a neighbour and nothing else. */
    private boolean caption(Block block) {
        Element e = block.element();
        // a paragraph that reads like one is a caption only with the picture inside it
        int near = Markup.name(e).equals("p") && block.prose() ? 1 : NEAR;
        for (int up = 0; up < near && e != null && e != root; up++) {
            if (chars.getOrDefault(e, 0) > CAPTION) {
                return false;
            }
            if (pictured.computeIfAbsent(e, Trim::holdsPicture)) {
                return true;
            }
            e = e.parent();
        }
        return false;
    }

    private static boolean holdsPicture(Element element) {
        return Markup.first(element, e -> Set.of("img", "picture", "video", "amp-img", "amp-video", "svg")
                        .contains(Markup.name(e)))
                != null;
    }
}
