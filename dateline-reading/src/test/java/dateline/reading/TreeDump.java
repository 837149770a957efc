package dateline.reading;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** For whoever writes rules: prints the trees of the sentences on standard input. */
public final class TreeDump {
    private TreeDump() {}

    public static void main(String[] args) throws Exception {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            Sentences.galley(line, null).sentences().forEach(System.out::println);
        }
    }
}
