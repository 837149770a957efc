package dateline.cli.print;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.asking.Snippet;
import dateline.record.Event;
import dateline.record.Incident;
import dateline.record.Reading;
import dateline.record.Span;
import dateline.store.Catalogue;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an archive answers, for people: no line longer than 100 columns; and counts as JSON Lines for programs. */
public final class Listing {
    private static final int WIDTH = 100;
    private static final int BAR = 40;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintStream out;
    private final boolean colours;

    public Listing(PrintStream out, boolean colours) {
        this.out = out;
        this.colours = colours;
    }

    /** A dispatch with the words that were found. */
    public void dispatch(Catalogue.DispatchLine d, Snippet snippet) {
        List<String> head = new ArrayList<>(List.of(d.id()));
        head.add(d.published() == null ? "no publish date" : d.published());
        if (!d.outlet().isEmpty()) {
            head.add(d.outlet());
        }
        head.add(count(d.events(), "event"));
        if (d.version() > 1) {
            head.add("version " + d.version());
        }
        if (d.copies() > 0) {
            head.add(count(d.copies(), "near-duplicate"));
        }
        line(paint("1", fit(String.join(" · ", head), 0)));
        if (d.title() != null) {
            line("  " + fit(d.title(), 2));
        }
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Span mark : snippet.marks()) {
            if (mark.start() >= at) {
                marked.append(Columns.clean(snippet.text().substring(at, mark.start())))
                        .append(blank(snippet.text(), mark.start()));
                marked.append(paint("1", Columns.clean(mark.of(snippet.text()))));
                at = mark.end();
            }
        }
        marked.append(at > 0 ? " " : "").append(Columns.clean(snippet.text().substring(at)));
        line("  " + marked);
        out.println();
    }

    private static String blank(String text, int at) {
        return at > 0 && Character.isWhitespace(text.charAt(at - 1)) ? " " : "";
    }

    /** An event: code, parties, facts, clause, and where it stands. */
    public void event(Catalogue.EventLine e) {
        Event event = e.event();
        new TablePrinter(out, colours, false).event(e.reading(), event, e.number());
        String more = e.dispatches() > 1
                ? " · told in " + e.dispatches() + " dispatches, " + count(e.sources(), "source")
                : "";
        line(paint(
                "2",
                "    "
                        + fit(
                                "event " + event.id() + " · dispatch "
                                        + e.reading().dispatch().id() + more,
                                4)));
    }

    /** One act, what tells it and what is disputed, with those who say so. */
    public void incident(Catalogue.Act act) {
        Incident incident = act.incident();
        line(paint(
                "1",
                fit(
                        "incident " + incident.id() + " · "
                                + count(act.tellings().size(), "telling") + " · "
                                + dispatches(incident.dispatches()) + " · "
                                + count(incident.sources(), "independent source"),
                        0)));
        for (Incident.Disagreement d : incident.disagreements()) {
            String stands = d.stands().stream().map(Listing::stand).collect(Collectors.joining(" / "));
            line("  disagree on " + fit(d.field() + ": " + stands, 14));
        }
        act.tellings().forEach(this::event);
        out.println();
    }

    private static String stand(Incident.Stand stand) {
        String witnesses = stand.witnesses().stream()
                .map(w -> w.speaker() != null ? w.speaker() : w.outlet() != null ? w.outlet() : w.dispatch())
                .distinct()
                .collect(Collectors.joining(", "));
        return stand.value() + " (" + witnesses + ")";
    }

    /** Why an event has its values. */
    public void explanation(Catalogue.EventLine line) {
        Reading reading = line.reading();
        Event event = line.event();
        new TablePrinter(out, colours, true).event(reading, event, line.number());
        line("    rule " + event.rule() + ", lexicon " + reading.lexicon() + ", confidence " + event.confidence());
        line("    event " + Columns.clean(event.id()) + ", dispatch "
                + fit(reading.dispatch().id(), 30));
    }

    /** Bars of a timeline, the undated one first. */
    public List<Catalogue.Bar> bars(List<Catalogue.Bar> bars, boolean json) {
        long most = bars.stream().mapToLong(Catalogue.Bar::count).max().orElse(1);
        for (Catalogue.Bar bar : bars) {
            if (json) {
                object("period", bar.period(), "count", bar.count());
            } else {
                out.printf(
                        Locale.ROOT,
                        "%-10s %8d %s%n",
                        bar.period().isEmpty() ? "undated" : bar.period(),
                        bar.count(),
                        "█".repeat((int) Math.ceil((double) bar.count() * BAR / most)));
            }
        }
        return bars;
    }

    /** Who acted on whom. */
    public List<Catalogue.Dyad> dyads(List<Catalogue.Dyad> dyads, boolean json) {
        for (Catalogue.Dyad d : dyads) {
            if (json) {
                object("source", d.source(), "target", d.target(), "events", d.events(), "goldstein", d.goldstein());
            } else {
                out.printf(
                        Locale.ROOT,
                        "%-3s → %-3s %8d  Goldstein %10.1f%n",
                        side(d.source()),
                        side(d.target()),
                        d.events(),
                        d.goldstein());
            }
        }
        return dyads;
    }

    private static String side(String code) {
        return code.isEmpty() ? "—" : code;
    }

    /** Where events happened. */
    public List<Catalogue.PlaceCount> places(List<Catalogue.PlaceCount> places, boolean json) {
        for (Catalogue.PlaceCount p : places) {
            if (json) {
                object(
                        "name",
                        p.name(),
                        "iso",
                        p.iso(),
                        "admin1",
                        p.admin1(),
                        "lat",
                        p.lat(),
                        "lon",
                        p.lon(),
                        "events",
                        p.events());
            } else {
                line(String.format(Locale.ROOT, "%8d  ", p.events())
                        + fit(p.name() + (p.iso() == null ? "" : ", " + p.iso()), 10));
            }
        }
        return places;
    }

    /** Counts by property. */
    public void facets(List<Catalogue.Facet> facets, boolean json) {
        for (Catalogue.Facet facet : facets) {
            if (json) {
                Map<String, Long> counts = new LinkedHashMap<>();
                facet.counts().forEach(c -> counts.put(c.value(), c.count()));
                object("facet", facet.name(), "counts", counts);
            } else {
                line(paint("1", facet.name()) + "  "
                        + fit(
                                facet.counts().stream()
                                        .map(c -> (c.value().isEmpty() ? "none" : c.value()) + " " + c.count())
                                        .collect(Collectors.joining(" · ")),
                                facet.name().length() + 2));
            }
        }
    }

    /** How much there is beyond what was printed. */
    public void end(long found, int skip, int limit, String things, Consumer<String> say) {
        out.flush();
        long shown = Math.max(0, Math.min(limit, found - skip));
        say.accept(
                found == 0
                        ? "no " + things + "; fewer words or fields find more"
                        : String.format(Locale.ROOT, "%,d of %,d %s", shown, found, things)
                                + (skip + shown < found ? "; --limit and --skip show others" : ""));
    }

    private void object(@Nullable Object... pairs) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            object.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        try {
            out.println(JSON.writeValueAsString(object));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String dispatches(int n) {
        return n + (n == 1 ? " dispatch" : " dispatches");
    }

    private static String count(int n, String thing) {
        return n + " " + thing + (n == 1 ? "" : "s");
    }

    private static String fit(String words, int used) {
        return Columns.cut(Columns.clean(words), WIDTH - used);
    }

    private void line(String words) {
        out.println(words);
    }

    private String paint(String code, String words) {
        return colours ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
    }
}
