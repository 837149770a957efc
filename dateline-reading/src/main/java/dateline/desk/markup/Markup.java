package dateline.desk.markup;

import java.util.Locale;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Parses HTML and XML with the limits of the caps, and finds elements by name. Stateless. */
final class Markup {
    private Markup() {}

    /** @param depth how deep elements may nest; deeper ones are put at this depth */
    static Document html(String text, int depth) {
        return Parser.htmlParser().setMaxDepth(depth).parseInput(text, "");
    }

    /** The first element of an XML text, or null if there is none. No entity is declared, no document type looked at. */
    static @Nullable Element xml(String text, int depth) {
        return Parser.xmlParser().setMaxDepth(depth).parseInput(text, "").firstElementChild();
    }

    /** Name without prefix, in small letters. */
    static String name(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    /** The first element of that name in and below an element, in textual order. */
    static @Nullable Element first(@Nullable Element root, String name) {
        return root == null ? null : first(root, e -> name(e).equals(name));
    }

    /** The first element in and below another that fits. */
    static @Nullable Element first(Element root, Predicate<Element> fits) {
        Element[] found = new Element[1];
        root.filter((Node node, int depth) -> {
            if (node instanceof Element element && fits.test(element)) {
                found[0] = element;
                return NodeFilter.FilterResult.STOP;
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        return found[0];
    }

    /** The words of the first element of that name, or null. */
    static @Nullable String words(@Nullable Element root, String name) {
        Element found = first(root, name);
        String text = found == null ? "" : found.text().strip();
        return text.isEmpty() ? null : text;
    }

    /** The words of an element, or nothing if they are longer than so many characters; never looks at more of them. */
    static String brief(Element element, int most) {
        StringBuilder out = new StringBuilder();
        element.filter((Node node, int depth) -> {
            if (node instanceof TextNode text) {
                out.append(' ').append(text.getWholeText().strip());
            }
            return out.length() > most + 200 ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        });
        String words = out.toString().replaceAll("\\s+", " ").strip();
        return words.length() > most ? "" : words;
    }
}
