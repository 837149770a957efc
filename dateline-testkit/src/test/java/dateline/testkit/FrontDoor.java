package dateline.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.cli.Main;
import dateline.reading.ReadingRoom;
import dateline.shelf.StandardReadingRoom;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Goes in by the program's own front door, with one reading room for all tests. */
final class FrontDoor {
    private static final ObjectMapper JSON = new ObjectMapper();

    private FrontDoor() {}

    /** The room is opened once. */
    private static final class Opened {
        static final ReadingRoom ROOM = StandardReadingRoom.open();
    }

    /** What one command did. */
    record Result(int code, String out, String err, double seconds) {
        /** The readings that were printed as JSON Lines. */
        List<JsonNode> readings() {
            return out.lines().map(Result::json).toList();
        }

        private static JsonNode json(String line) {
            try {
                return JSON.readTree(line);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static Result run(String input, String... args) {
        return run(input.getBytes(StandardCharsets.UTF_8), args);
    }

    static Result run(byte[] input, String... args) {
        return run(new ByteArrayInputStream(input), args);
    }

    static Result run(InputStream input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        long start = System.nanoTime();
        int code = run(input, new PrintStream(out, false, StandardCharsets.UTF_8), err, args);
        return new Result(
                code,
                out.toString(StandardCharsets.UTF_8),
                err.toString(StandardCharsets.UTF_8),
                (System.nanoTime() - start) / 1e9);
    }

    private static int run(InputStream input, PrintStream out, ByteArrayOutputStream err, String... args) {
        int code = Main.run(() -> Opened.ROOM, input, out, new PrintStream(err, true, StandardCharsets.UTF_8), args);
        out.flush();
        return code;
    }

    /** One dispatch as a line of JSON. */
    static String line(String id, String published, String text) {
        try {
            return JSON.writeValueAsString(JSON.createObjectNode()
                    .put("id", id)
                    .put("published", published)
                    .put("text", text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
