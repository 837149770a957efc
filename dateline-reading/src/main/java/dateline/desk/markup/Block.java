package dateline.desk.markup;

import org.jsoup.nodes.Element;

/**
 * A run of words that a page shows as one paragraph, heading, item of a list or cell.
 *
 * @param text one line, without outer blanks
 * @param linked how many of its characters are links
 * @param element the block element that holds it
 */
record Block(String text, int linked, Element element) {
    /** Whether most of it is links. */
    boolean links() {
        return linked * 5 > text.length() * 3;
    }

    boolean heading() {
        String tag = Markup.name(element);
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    /** Whether it reads like prose: a sentence, or long. */
    boolean prose() {
        int length = text.length();
        if (heading() || linked * 5 > length * 2 || length < 25) {
            return false;
        }
        return length >= 120 || length >= 40 && ends() || length >= 25 && ends() && linked * 4 < length;
    }

    /** Whether it ends as sentences do. */
    boolean ends() {
        int end = text.length();
        while (end > 1 && "\"”’'»)]".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return ".!?…:。！？۔؟".indexOf(text.charAt(end - 1)) >= 0;
    }
}
