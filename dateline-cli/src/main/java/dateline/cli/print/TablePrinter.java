package dateline.cli.print;

import dateline.record.Actor;
import dateline.record.Dispatch;
import dateline.record.Event;
import dateline.record.Link;
import dateline.record.Magnitude;
import dateline.record.Note;
import dateline.record.Place;
import dateline.record.Reading;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * For people: a head for each dispatch and a few lines for each event, no line longer than 100 columns.
 *
 * <pre>
 *  3  046 CONSULT   Afghanistan (AFGGOV) ↔ Taliban (AFGREBTAL)
 *     happened · reported · 2021-07-17/2021-07-18 · Doha, QAT
 *     “representatives of the Afghan government and Taliban militants sat down for a new round of …”
 * </pre>
 */
public final class TablePrinter implements ReadingPrinter {
    private static final int WIDTH = 100;
    private static final int INDENT = 4;
    private static final String[] QUAD = {"", "32", "36", "33", "31"};

    private final PrintStream out;
    private final boolean colours;
    private final boolean explain;
    private boolean first = true;

    public TablePrinter(PrintStream out, boolean colours, boolean explain) {
        this.out = out;
        this.colours = colours;
        this.explain = explain;
    }

    @Override
    public void print(Reading reading) {
        if (!first) {
            out.println();
        }
        first = false;
        head(reading);
        int n = 0;
        for (Event e : reading.events()) {
            n++;
            event(reading, e, n);
        }
        out.flush();
    }

    @Override
    public void close() {
        out.flush();
    }

    private void head(Reading reading) {
        Dispatch d = reading.dispatch();
        List<String> parts = new ArrayList<>();
        parts.add(d.newsId() == null ? d.id() : d.newsId());
        parts.add(d.published() == null ? "no publish date" : d.published());
        if (d.dateline() != null) {
            String agency =
                    d.dateline().agency() == null ? "" : " (" + d.dateline().agency() + ")";
            parts.add((d.dateline().place() == null ? "" : d.dateline().place()) + agency);
        }
        parts.add(count(reading.sentences().size(), "sentence"));
        parts.add(count(reading.events().size(), "event"));
        if (!reading.incidents().isEmpty()) {
            parts.add(count(reading.incidents().size(), "shared incident"));
        }
        out.println(paint("1", Columns.cut(Columns.clean(String.join(" · ", parts)), WIDTH)));
        if (d.title() != null) {
            out.println(paint("1", Columns.cut(Columns.clean(d.title()), WIDTH)));
        }
        for (Note note : reading.notes()) {
            wrapped("note " + note.code() + ": " + note.message(), 2);
        }
    }

    private static String count(int n, String thing) {
        return n + " " + thing + (n == 1 ? "" : "s");
    }

    /** One event, without the head of its dispatch. */
    void event(Reading reading, Event e, int n) {
        String type = e.plover().type() == null ? "STATEMENT" : e.plover().type();
        String label = String.format(Locale.ROOT, "%-4s %-9s", e.cameo(), type);
        String number = String.format(Locale.ROOT, "%3d ", n);
        String arrow = e.reciprocal() ? " ↔ " : " → ";
        String parties = e.targets().isEmpty() ? names(e.sources()) : names(e.sources()) + arrow + names(e.targets());
        out.println(number + paint(QUAD[e.quad()], label) + " "
                + Columns.cut(Columns.clean(parties), WIDTH - INDENT - label.length() - 1));
        List<String> facts = new ArrayList<>();
        facts.add(e.status().label());
        facts.add(e.voice().label());
        facts.add(e.when() == null ? "undated" : e.when());
        if (e.where() != null) {
            facts.add(place(e.where()));
        }
        magnitude(e.magnitude(), facts);
        wrapped(String.join(" · ", facts), INDENT);
        if (!e.attribution().isEmpty()) {
            wrapped(
                    "according to "
                            + e.attribution().stream().map(TablePrinter::link).collect(Collectors.joining(" ← ")),
                    INDENT);
        }
        String clause = start(e.span().of(reading.dispatch().body()));
        out.println(paint("2", " ".repeat(INDENT) + Columns.cut("“" + Columns.clean(clause) + "”", WIDTH - INDENT)));
        if (explain) {
            e.why().forEach(w -> wrapped("- " + w, INDENT + 2));
        }
    }

    /** More than enough for one line, of a clause that may be as long as a book. */
    private static String start(String clause) {
        return clause.length() > 10 * WIDTH ? clause.substring(0, 10 * WIDTH) : clause;
    }

    private static String link(Link link) {
        return link.text() + (link.code() == null ? "" : " (" + link.code() + ")");
    }

    private static void magnitude(Magnitude m, List<String> facts) {
        add(m.killed(), "killed", facts);
        add(m.injured(), "injured", facts);
        add(m.arrested(), "arrested", facts);
        add(m.displaced(), "displaced", facts);
        add(m.participants(), "participants", facts);
        if (m.money() != null) {
            facts.add(m.money());
        }
    }

    private static void add(@Nullable String count, String what, List<String> facts) {
        if (count != null) {
            facts.add(count + " " + what);
        }
    }

    private static String place(Place p) {
        return p.iso() == null || p.precision().equals("country") ? p.name() : p.name() + ", " + p.iso();
    }

    private static String names(List<Actor> actors) {
        return actors.isEmpty()
                ? "—"
                : actors.stream()
                        .map(a -> a.name() + " (" + (a.code() == null ? "uncoded" : a.code()) + ")")
                        .collect(Collectors.joining(", "));
    }

    private void wrapped(String words, int indent) {
        String margin = " ".repeat(indent);
        StringBuilder line = new StringBuilder(margin);
        int used = indent;
        boolean empty = true;
        for (String word : Columns.clean(words).split(" ")) {
            String piece = Columns.cut(word, WIDTH - indent - 2);
            int columns = Columns.of(piece);
            if (!empty && used + 1 + columns > WIDTH) {
                out.println(line);
                line = new StringBuilder(margin).append("  ");
                used = indent + 2;
                empty = true;
            }
            if (!empty) {
                line.append(' ');
                used++;
            }
            line.append(piece);
            used += columns;
            empty = false;
        }
        out.println(line);
    }

    private String paint(String code, String words) {
        return colours && !code.isEmpty() ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
    }
}
