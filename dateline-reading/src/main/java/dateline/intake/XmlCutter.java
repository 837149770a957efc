package dateline.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds whole elements in the bytes of an XML document by their names alone: no entity is ever expanded, no document type
 * ever fetched, and what is broken inside one element costs none of the others. Works on UTF-8 and whatever else writes
 * ASCII as ASCII; prefixes and case do not matter. Linear in the length; holds nothing but positions.
 *
 * <p>Example: cutting {@code item} out of {@code <rss><channel><item>1</item><item>2</item></channel></rss>} gives
 * {@code <item>1</item>} and {@code <item>2</item>}.
 */
final class XmlCutter {
    /**
     * One element.
     *
     * @param name its name, in small letters, without prefix
     * @param from position of its opening bracket
     * @param to position after its last bracket; -1 if it never ends
     */
    record Cut(String name, int from, int to) {}

    private final byte[] xml;
    private final Set<String> names;
    private final Consumer<Cut> to;
    private int at;
    private String open = "";
    private int openAt;
    private int nested;
    private boolean entities;

    private XmlCutter(byte[] xml, Set<String> names, Consumer<Cut> to) {
        this.xml = xml;
        this.names = names;
        this.to = to;
    }

    /** Hands on every outermost element that has one of the names; the last one may have no end. */
    static void cut(byte[] xml, Set<String> names, Consumer<Cut> to) {
        new XmlCutter(xml, names, to).run();
    }

    /** Hands on every opening tag of that name, as text, however the elements nest. */
    static void tags(byte[] xml, String name, Consumer<String> to) {
        XmlCutter cutter = new XmlCutter(xml, Set.of(), cut -> {});
        while (cutter.at < xml.length) {
            int from = cutter.at;
            if (!cutter.step()) {
                continue;
            }
            String tag = new String(xml, from, cutter.at - from, StandardCharsets.UTF_8);
            if (xml[from + 1] != '/' && cutter.name(from + 1).equals(name) && tag.endsWith(">")) {
                to.accept(tag);
            }
        }
    }

    /** Whether the document declares entities of its own, as only attackers and very old documents do. */
    static boolean declaresEntities(byte[] xml) {
        XmlCutter cutter = new XmlCutter(xml, Set.of(), cut -> {});
        while (!cutter.entities && cutter.prolog()) {
            // goes on to the next part of the prolog
        }
        return cutter.entities;
    }

    /** Reads one part of what stands before the first element; false when that is reached. */
    private boolean prolog() {
        while (at < xml.length && xml[at] != '<') {
            at++;
        }
        if (at + 1 >= xml.length || xml[at + 1] != '!' && xml[at + 1] != '?') {
            return false;
        }
        mark();
        return true;
    }

    private void run() {
        while (at < xml.length) {
            step();
        }
        if (!open.isEmpty()) {
            to.accept(new Cut(open, openAt, -1));
        }
    }

    /** Goes past one character, comment, tag or the like; whether it was a tag. */
    private boolean step() {
        if (xml[at] != '<' || at + 1 == xml.length) {
            at++;
            return false;
        }
        if (xml[at + 1] == '!' || xml[at + 1] == '?') {
            mark();
            return false;
        }
        if (xml[at + 1] == '/') {
            close();
        } else {
            start();
        }
        return true;
    }

    private void mark() {
        if (begins("<!--")) {
            past("-->");
        } else if (begins("<![CDATA[")) {
            past("]]>");
        } else if (begins("<?")) {
            past("?>");
        } else {
            doctype();
        }
    }

    private void doctype() {
        boolean inside = false;
        byte quote = 0;
        for (; at < xml.length; at++) {
            byte b = xml[at];
            if (quote != 0) {
                quote = b == quote ? 0 : quote;
            } else if (b == '"' || b == '\'') {
                quote = b;
            } else if (b == '[') {
                inside = true;
            } else if (b == ']') {
                inside = false;
            } else if (b == '<' && begins("<!ENTITY")) {
                entities = true;
            } else if (b == '>' && !inside) {
                at++;
                return;
            }
        }
    }

    private void start() {
        int from = at;
        String name = name(at + 1);
        boolean empty = tag();
        if (open.isEmpty() && names.contains(name)) {
            if (empty) {
                to.accept(new Cut(name, from, at));
            } else {
                open = name;
                openAt = from;
                nested = 0;
            }
        } else if (!empty && open.equals(name)) {
            nested++;
        }
    }

    private void close() {
        String name = name(at + 2);
        tag();
        if (!open.equals(name) || open.isEmpty()) {
            return;
        }
        if (nested > 0) {
            nested--;
            return;
        }
        open = "";
        to.accept(new Cut(name, openAt, at));
    }

    /** Goes past the end of a tag; whether it closes itself. */
    private boolean tag() {
        byte quote = 0;
        for (int i = at + 1; i < xml.length; i++) {
            byte b = xml[i];
            if (quote != 0) {
                quote = b == quote ? 0 : quote;
            } else if ((b == '"' || b == '\'') && xml[i - 1] == '=') {
                quote = b;
            } else if (b == '>') {
                at = i + 1;
                return xml[i - 1] == '/';
            } else if (b == '<') {
                // text that only looked like a tag
                at = i;
                return false;
            }
        }
        at = xml.length;
        return false;
    }

    /** The name that begins at {@code from}, without prefix, in small letters; empty if it is none or absurdly long. */
    private String name(int from) {
        int i = from;
        int start = from;
        while (i < xml.length && i - from < 64) {
            byte b = xml[i];
            if (b == ':') {
                start = i + 1;
            } else if (b <= ' ' && b >= 0 || b == '>' || b == '/' || b == '<') {
                break;
            }
            i++;
        }
        return new String(xml, start, i - start, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    }

    private void past(String end) {
        int i = at;
        int n = end.length();
        while (i + n <= xml.length && !begins(end, i)) {
            i++;
        }
        at = i + n <= xml.length ? i + n : xml.length;
    }

    private boolean begins(String text) {
        return begins(text, at);
    }

    private boolean begins(String text, int from) {
        if (from + text.length() > xml.length) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (xml[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
