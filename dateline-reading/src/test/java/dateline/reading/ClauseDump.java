package dateline.reading;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.ClauseReader;
import dateline.reading.syntax.Tree;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** For whoever writes rules: prints the clauses of the sentences on standard input. */
public final class ClauseDump {
    private ClauseDump() {}

    public static void main(String[] args) throws Exception {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            for (Tree t : Sentences.galley(line, null).sentences()) {
                System.out.println(t.span().of(line));
                ClauseReader reader = new ClauseReader(t);
                for (int i = 0; i < t.size(); i++) {
                    Clause c = reader.at(i);
                    if (c != null && (c.kind() != Clause.Kind.NOUN || !c.args().isEmpty())) {
                        StringBuilder out = new StringBuilder("  " + c.kind() + " " + c.lemma()
                                + (c.passive() ? " passive" : "") + (c.negated() ? " NOT" : "") + " " + c.tense() + " "
                                + c.aspect() + " " + c.modal() + ":");
                        c.args().forEach(a -> out.append(' ')
                                .append(a.role())
                                .append('=')
                                .append(t.token(a.token()).form()));
                        System.out.println(out);
                    }
                }
            }
        }
    }
}
