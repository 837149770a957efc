package dateline.desk.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds which blocks of a page are its article. Blocks in parts that call themselves navigation, related stories, captions
 * and the like are left out, unless such a part holds most of what reads like prose. Of what is left, the innermost element
 * that holds nearly all prose is the article; in it, from the first prose to the last, everything but lists of links is
 * body. Safe for concurrent use.
 */
final class BodyFinder {
    private static final Set<String> JUNK_TAGS =
            Set.of("nav", "aside", "footer", "figcaption", "figure", "caption", "legend");
    private static final Set<String> WHOLE = Set.of("html", "body", "main", "article");
    private static final Set<String> JUNK_ROLES = Set.of(
            "navigation",
            "search",
            "complementary",
            "contentinfo",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar",
            "tablist",
            "img");
    /** Hundredths of a page's prose above which a part is kept whatever it calls itself. */
    private static final int TOO_MUCH_TO_DROP = 40;
    /** Hundredths of the prose that an element must hold to be gone into. */
    private static final int NEARLY_ALL = 75;

    /** Hundredths of a page's prose that must be left when parts were dropped for what they call themselves. */
    private static final int LEAST_LEFT = 25;

    private final PageWords words;

    BodyFinder(PageWords words) {
        this.words = words;
    }

    /** The blocks of the article, in textual order; empty if nothing on the page reads like one. */
    List<Block> find(List<Block> page, Set<Element> dropped) {
        return new Search(page, dropped).run();
    }

    /** The work on one page. */
    private final class Search {
        private final List<Block> page;
        private final Set<Element> dropped;
        private final Map<Element, Integer> prose = new HashMap<>();
        private final Map<Element, Boolean> junk = new HashMap<>();
        private int all;
        private boolean names = true;

        Search(List<Block> page, Set<Element> dropped) {
            this.page = page;
            this.dropped = dropped;
        }

        List<Block> run() {
            List<Block> kept =
                    page.stream().filter(b -> !inside(b.element(), dropped)).toList();
            weigh(kept);
            if (all == 0) {
                return List.of();
            }
            int before = all;
            List<Block> clean = kept.stream().filter(b -> !junk(b.element())).toList();
            weigh(clean);
            if (all * 100L < (long) before * LEAST_LEFT) {
                // the names that this page gives its parts say nothing
                names = false;
                junk.clear();
                weigh(kept);
                clean = kept.stream().filter(b -> !junk(b.element())).toList();
                weigh(clean);
            }
            kept = withoutTeasers(clean);
            weigh(kept);
            Element root = all == 0 ? null : article(kept);
            return root == null ? List.of() : body(kept, root);
        }

        /** Leaves out what stands with a link above it in a box of two or three: the title of another story and its summary. */
        private List<Block> withoutTeasers(List<Block> blocks) {
            Map<Element, Integer> held = new HashMap<>();
            blocks.forEach(b -> {
                for (Element e = b.element(); e != null; e = e.parent()) {
                    held.merge(e, 1, Integer::sum);
                }
            });
            List<Block> out = new ArrayList<>();
            for (int i = 0; i < blocks.size(); i++) {
                Block block = blocks.get(i);
                boolean led = i > 0
                        && blocks.get(i - 1).linked() * 10
                                > blocks.get(i - 1).text().length() * 8;
                if (!led || !shareSmallBox(blocks.get(i - 1).element(), block.element(), held)) {
                    out.add(block);
                }
            }
            return out;
        }

        private boolean shareSmallBox(Element a, Element b, Map<Element, Integer> held) {
            for (Element e = b; e != null && held.getOrDefault(e, 0) <= 3; e = e.parent()) {
                if (!WHOLE.contains(Markup.name(e)) && inside(a, Set.of(e))) {
                    return true;
                }
            }
            return false;
        }

        /** Sums up for every element how much prose it holds. */
        private void weigh(List<Block> blocks) {
            prose.clear();
            all = 0;
            for (Block block : blocks) {
                if (block.prose()) {
                    all += block.text().length();
                    for (Element e = block.element(); e != null; e = e.parent()) {
                        prose.merge(e, block.text().length(), Integer::sum);
                    }
                }
            }
        }

        private int prose(Element element) {
            return prose.getOrDefault(element, 0);
        }

        private boolean junk(Element element) {
            List<Element> path = new ArrayList<>();
            Boolean verdict = null;
            for (Element e = element; e != null && verdict == null; e = e.parent()) {
                verdict = junk.get(e);
                if (verdict == null) {
                    path.add(e);
                }
            }
            boolean out = verdict != null && verdict;
            for (int i = path.size() - 1; i >= 0; i--) {
                out = out || callsItselfJunk(path.get(i));
                junk.put(path.get(i), out);
            }
            return out;
        }

        private boolean callsItselfJunk(Element element) {
            String tag = Markup.name(element);
            if (WHOLE.contains(tag)) {
                return false;
            }
            boolean named = JUNK_TAGS.contains(tag)
                    || JUNK_ROLES.contains(element.attr("role"))
                    || element.attr("aria-hidden").equals("true")
                    || tag.equals("header")
                            && Markup.first(element, e -> Markup.name(e).equals("nav")) != null
                    || tag.equals("form") && prose(element) * 10L < all
                    || names && words.is("junk", element) && !body(element);
            return named && prose(element) * 100L < (long) all * TOO_MUCH_TO_DROP;
        }

        private boolean body(Element element) {
            return element.attr("itemprop").equalsIgnoreCase("articleBody") || words.is("body", element);
        }

        /** The innermost element that holds nearly all prose, preferring what calls itself the article's body. */
        private @Nullable Element article(List<Block> kept) {
            Element best = null;
            for (Element e : prose.keySet()) {
                boolean calls = body(e)
                        || Markup.name(e).equals("article")
                        || Markup.name(e).equals("main");
                if (calls && prose(e) * 2L > all && (best == null || better(e, best))) {
                    best = e;
                }
            }
            Element root = best;
            for (Block block : kept) {
                if (root == null && block.prose()) {
                    root = block.element();
                    while (root.parent() != null) {
                        root = root.parent();
                    }
                }
            }
            return root == null || best != null && body(best) ? root : inward(root);
        }

        /** Of two that hold one another, the inner one if it loses little; the order of a map must not decide. */
        private boolean better(Element e, Element best) {
            boolean eBody = body(e);
            if (eBody != body(best)) {
                return eBody;
            }
            if (inside(e, Set.of(best))) {
                return prose(e) * 100L >= prose(best) * 90L;
            }
            if (inside(best, Set.of(e))) {
                return prose(best) * 100L < prose(e) * 90L;
            }
            return prose(e) > prose(best);
        }

        private Element inward(Element root) {
            Element at = root;
            while (true) {
                Element next = null;
                for (Element child : at.children()) {
                    if (prose(child) * 100L >= (long) prose(at) * NEARLY_ALL) {
                        next = child;
                    }
                }
                if (next == null || Markup.name(next).equals("p")) {
                    return at;
                }
                at = next;
            }
        }

        private List<Block> body(List<Block> kept, Element root) {
            List<Block> in = kept.stream()
                    .filter(b -> b.element() == root || inside(b.element(), Set.of(root)))
                    .toList();
            Trim trim = new Trim(in, root);
            int first = 0;
            int last = in.size() - 1;
            while (first < in.size() && !(in.get(first).prose() && trim.keeps(in.get(first)))) {
                first++;
            }
            if (first > 0 && first < in.size() && subheading(in.get(first - 1))) {
                first--;
            }
            while (last > first && !in.get(last).prose()) {
                last--;
            }
            while (last >= 0 && last + 1 < in.size() && goesOn(in.get(last), in.get(last + 1))) {
                last++;
            }
            List<Block> out = new ArrayList<>();
            for (int i = first; i <= last; i++) {
                Block block = in.get(i);
                // a heading of nothing that is kept is a heading of what is not
                boolean leads = block.heading() && (i == last || in.get(i + 1).heading() || !trim.keeps(in.get(i + 1)));
                if (!leads && trim.keeps(block)) {
                    out.add(block);
                }
            }
            return out;
        }
    }

    /** Whether a short sentence stands beside the last long one. */
    private static boolean goesOn(Block last, Block next) {
        return next.ends()
                && !next.links()
                && next.element().parent() == last.element().parent();
    }

    private static boolean subheading(Block block) {
        return block.heading() && !Markup.name(block.element()).equals("h1");
    }

    private static boolean inside(Element element, Set<Element> outer) {
        if (outer.isEmpty()) {
            return false;
        }
        for (Element e = element; e != null; e = e.parent()) {
            if (outer.contains(e)) {
                return true;
            }
        }
        return false;
    }
}
