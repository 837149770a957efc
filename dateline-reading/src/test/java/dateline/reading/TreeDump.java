package dateline.reading;

import dateline.record.Dispatch;
import dateline.record.Original;
import dateline.shelf.ModelShelf;
import dateline.shelf.StandardReadingRoom;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** For whoever writes rules: prints the trees of the sentences on standard input. */
public final class TreeDump {
    private TreeDump() {}

    public static void main(String[] args) throws Exception {
        Compositor compositor =
                StandardReadingRoom.compositor(ModelShelf.standard().parser(), tokens -> true);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            Dispatch d = new Dispatch(
                    "x",
                    null,
                    null,
                    null,
                    null,
                    "en",
                    null,
                    null,
                    null,
                    line,
                    List.of(),
                    new Original("text/plain", "", 0, "{}"),
                    List.of());
            compositor.set(d).sentences().forEach(System.out::println);
        }
    }
}
