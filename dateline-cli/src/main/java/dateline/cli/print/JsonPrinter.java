package dateline.cli.print;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dateline.form.ReadingJson;
import dateline.record.Reading;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** JSON Lines, or one indented JSON array. */
public final class JsonPrinter implements ReadingPrinter {
    private final JsonFactory factory = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    private final Writer out;
    private final boolean array;
    private final boolean explain;
    private boolean first = true;

    /** @param array one indented array of all readings, instead of a line each */
    public JsonPrinter(PrintStream out, boolean array, boolean explain) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.array = array;
        this.explain = explain;
    }

    @Override
    public void print(Reading reading) {
        try {
            if (array) {
                out.write(first ? "[" : ",\n");
                first = false;
            }
            try (JsonGenerator json = factory.createGenerator(out)) {
                if (array) {
                    json.setPrettyPrinter(new DefaultPrettyPrinter());
                }
                ReadingJson.write(reading, json, explain);
            }
            if (!array) {
                // a line that nobody can see the end of is not there yet
                out.write('\n');
                out.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (array) {
                out.write(first ? "[]\n" : "]\n");
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
