package dateline.desk.markup;

import dateline.intake.Invisible;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Takes a tree of markup apart into blocks of words as a reader sees them: one a paragraph, heading, item of a list or cell.
 * What is never shown (scripts, forms' fields, hidden parts) is left out. Linear, without recursion. Not for concurrent use.
 *
 * <p>Example: {@code <p>Rebels <b>left</b>.<br><br>Talks began.</p>} gives {@code Rebels left.} and {@code Talks began.}
 */
final class BlockText {
    private static final Set<String> BLOCKS = Set.of(
            ("address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure"
                            + " footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section"
                            + " summary table tbody td tfoot th thead tr ul caption"
                            // NITF
                            + " body.content body.head block hl1 hl2 byline dateline hedline nitf-table media note"
                            + " tagline body.end")
                    .split(" "));
    private static final Set<String> NEVER_SHOWN = Set.of(
            ("script style template iframe frame object embed applet svg math canvas audio video map head button select"
                            + " option input textarea datalist noscript noframes meter progress"
                            // NITF
                            + " media media-reference media-caption hedline byline dateline distributor body.end"
                            + " docdata")
                    .split(" "));

    /** What a fragment of an article holds beside its words. */
    private static final Set<String> BESIDE = Set.of("figure", "figcaption", "aside", "nav", "footer");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Element root;
    private int linked;
    private int linksOpen;
    private boolean broken;

    private final boolean fragment;

    private BlockText(Element root, boolean fragment) {
        this.fragment = fragment;
        this.root = root;
    }

    /** The blocks in and below an element, in textual order. */
    static List<Block> of(Element root) {
        return of(root, false);
    }

    private static List<Block> of(Element root, boolean fragment) {
        BlockText reading = new BlockText(root, fragment);
        reading.walk();
        return reading.blocks;
    }

    /** The words of a fragment of HTML as lines of text, without pictures and their captions. */
    static String lines(String html, int depth) {
        StringBuilder out = new StringBuilder();
        for (Block block : of(Markup.html(html, depth), true)) {
            out.append(out.isEmpty() ? "" : "\n").append(block.text());
        }
        return out.toString();
    }

    static boolean neverShown(Element element) {
        if (NEVER_SHOWN.contains(Markup.name(element)) || element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty() || style.length() > 2000) {
            return false;
        }
        String plain = style.replace(" ", "").toLowerCase(java.util.Locale.ROOT);
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    private void walk() {
        NodeTraversor.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            add(words.getWholeText());
                        } else if (node instanceof Element element) {
                            boolean beside = fragment && BESIDE.contains(Markup.name(element));
                            if (element != root && (beside || neverShown(element))) {
                                return FilterResult.SKIP_ENTIRELY;
                            }
                            open(element);
                        }
                        return FilterResult.CONTINUE;
                    }

                    @Override
                    public FilterResult tail(Node node, int depth) {
                        if (node instanceof Element element) {
                            close(element);
                        }
                        return FilterResult.CONTINUE;
                    }
                },
                root);
        flush(root);
    }

    private void open(Element element) {
        String tag = Markup.name(element);
        if (BLOCKS.contains(tag)) {
            Element parent = element.parent();
            flush(parent == null ? element : parent);
        } else if (tag.equals("br")) {
            lineBreak(element);
        } else if (tag.equals("a") && element.hasAttr("href")) {
            linksOpen++;
        }
    }

    private void close(Element element) {
        String tag = Markup.name(element);
        if (BLOCKS.contains(tag)) {
            flush(element);
        } else if (tag.equals("a") && element.hasAttr("href")) {
            linksOpen--;
        }
    }

    /** Two line breaks end a paragraph, and so does one after a sentence; another is a blank. */
    private void lineBreak(Element element) {
        boolean sentence = !text.isEmpty() && ".!?\"”:".indexOf(text.charAt(text.length() - 1)) >= 0;
        Element parent = element.parent();
        if ((broken || sentence) && parent != null) {
            flush(parent);
        } else {
            add(" ");
            broken = true;
        }
    }

    private void add(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            } else if (!Invisible.is(c)) {
                text.append(c);
                broken = false;
                linked += linksOpen > 0 ? 1 : 0;
            }
        }
    }

    private void flush(Element element) {
        String words = text.toString().strip();
        if (!words.isEmpty()) {
            Element at = element;
            // inline elements around the words say nothing of the block
            while (!BLOCKS.contains(Markup.name(at)) && at.parent() != null && at != root) {
                at = at.parent();
            }
            blocks.add(new Block(words, linked, at));
        }
        text.setLength(0);
        linked = 0;
        broken = false;
    }
}
