package dateline.export;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** XML as it goes out: the JDK's stream writer escapes, and what XML cannot hold at all becomes a blank. Not thread-safe. */
final class Xml {
    /** A part of the document that may fail as writing does. */
    interface Part {
        void write() throws IOException;
    }

    private final XMLStreamWriter out;

    Xml(Writer writer) throws IOException {
        try {
            out = XMLOutputFactory.newInstance().createXMLStreamWriter(writer);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** An element with its content. */
    void element(String name, Part content, String... attributes) throws IOException {
        open(name, attributes);
        content.write();
        end();
    }

    /** An element with words; nothing at all for null. */
    void element(String name, @Nullable String words, String... attributes) throws IOException {
        if (words != null) {
            element(name, () -> words(words), attributes);
        }
    }

    void open(String name, String... attributes) throws IOException {
        try {
            out.writeStartElement(name);
            for (int i = 0; i + 1 < attributes.length; i += 2) {
                out.writeAttribute(attributes[i], valid(attributes[i + 1]));
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void words(String text) throws IOException {
        try {
            out.writeCharacters(valid(text));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void end() throws IOException {
        try {
            out.writeEndElement();
            out.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void finish() throws IOException {
        try {
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static String valid(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> kept.appendCodePoint(
                        c == '\t'
                                        || c == '\n'
                                        || c == '\r'
                                        || c >= 0x20 && c <= 0xD7FF
                                        || c >= 0xE000 && c <= 0xFFFD
                                        || c >= 0x10000
                                ? c
                                : ' '));
        return kept.toString();
    }
}
