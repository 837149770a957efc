package dateline.reading.actor;

import dateline.reading.Sentences;
import dateline.reading.syntax.Galley;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import dateline.shelf.LexiconShelf;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * For whoever writes dictionaries: prints the cast of the dispatches on standard input, one a line, its publish date
 * before it ({@code 2021-07-18 Kabul rejected …}), paragraphs parted by {@code \n} written out.
 */
public final class CastDump {
    private CastDump() {}

    public static void main(String[] args) throws Exception {
        long t0 = System.nanoTime();
        DictionaryActorFinder finder = new DictionaryActorFinder(LexiconShelf.folder("actors"));
        System.out.printf("%d actors, %.0f ms%n", finder.size(), (System.nanoTime() - t0) / 1e6);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.length() < 12) {
                continue;
            }
            boolean dated = line.matches("\\d{4}-\\d\\d-\\d\\d .*");
            String body = (dated ? line.substring(11) : line).replace("\\n", "\n");
            Galley galley = Sentences.galley(body, dated ? line.substring(0, 10) : null);
            long t1 = System.nanoTime();
            Cast cast = finder.cast(galley, List.of(), List.of());
            long t2 = System.nanoTime();
            for (Tree t : galley.sentences()) {
                System.out.println("\n" + t.span().of(body));
                for (int i = 0; i < t.size(); i++) {
                    List<Actor> actors = cast.actors(t, i);
                    if (!actors.isEmpty()) {
                        StringBuilder out =
                                new StringBuilder("    " + t.token(i).form() + ":");
                        for (Actor a : actors) {
                            out.append("  [")
                                    .append(a.text())
                                    .append("] ")
                                    .append(a.name())
                                    .append(' ')
                                    .append(a.code());
                            out.append(a.key() == null ? "" : " " + a.key());
                        }
                        System.out.println(out);
                    } else if (t.token(i).isNoun() && args.length > 0) {
                        System.out.println("    " + t.token(i).form() + ": -");
                    }
                }
            }
            System.out.printf("  (%.1f ms)%n", (t2 - t1) / 1e6);
        }
    }
}
