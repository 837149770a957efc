package dateline.testkit;

import dateline.record.Actor;
import dateline.record.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The program's events laid beside the golden ones: which tells which, and in what they differ. */
final class Proof {
    private record Pair(int golden, int read, int rank) {}

    private final List<GoldenEvent> golden;
    private final List<Event> read;
    private final Map<Integer, Integer> told = new HashMap<>();

    Proof(List<GoldenEvent> golden, List<Event> read) {
        this.golden = golden;
        this.read = read;
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < golden.size(); i++) {
            for (int j = 0; j < read.size(); j++) {
                int rank = rank(golden.get(i), read.get(j));
                if (rank > 0) {
                    pairs.add(new Pair(i, j, rank));
                }
            }
        }
        pairs.sort(Comparator.comparingInt((Pair p) -> -p.rank())
                .thenComparing(p -> golden.get(p.golden()).optional()));
        Set<Integer> taken = new HashSet<>();
        for (Pair p : pairs) {
            if (!told.containsKey(p.golden()) && taken.add(p.read())) {
                told.put(p.golden(), p.read());
            }
        }
    }

    /** Same family of codes, and the same trigger (2) or at least the golden clause (1); 0 if it tells something else. */
    private static int rank(GoldenEvent g, Event e) {
        if (g.right("cameo").stream().noneMatch(c -> c.regionMatches(0, e.cameo(), 0, 2))) {
            return 0;
        }
        if (overlap(g.triggerStart(), g.triggerEnd(), e)) {
            return 2;
        }
        return overlap(g.clauseStart(), g.clauseEnd(), e) ? 1 : 0;
    }

    private static boolean overlap(int start, int end, Event e) {
        return e.trigger().start() < end && start < e.trigger().end();
    }

    /** Events that tell nothing golden, each as {@code CODE trigger}. */
    List<String> falseEvents() {
        List<String> out = new ArrayList<>();
        for (int j = 0; j < read.size(); j++) {
            if (!told.containsValue(j)) {
                out.add(read.get(j).cameo() + " " + read.get(j).triggerText());
            }
        }
        return out;
    }

    boolean found(int i) {
        return told.containsKey(i);
    }

    /** What must be right and is not: the parties' countries and the status, by field. Only of an event that is found. */
    Map<String, String> faults(int i) {
        GoldenEvent g = golden.get(i);
        Event e = read.get(told.get(i));
        Map<String, String> out = new LinkedHashMap<>();
        if (g.reciprocal() || e.reciprocal()) {
            TreeSet<String> want = g.countries("sources");
            want.addAll(g.countries("targets"));
            TreeSet<String> got = countries(e.sources());
            got.addAll(countries(e.targets()));
            expect("parties", want.equals(got), want, got, out);
        } else {
            party(g, "sources", e.sources(), out);
            party(g, "targets", e.targets(), out);
        }
        expect(
                "status",
                g.right("status").contains(e.status().label()),
                g.right("status"),
                e.status().label(),
                out);
        return out;
    }

    /** What should be right and is not: code, when, where and voice, by field. Only of an event that is found. */
    Map<String, String> shortfalls(int i) {
        GoldenEvent g = golden.get(i);
        Event e = read.get(told.get(i));
        Map<String, String> out = new LinkedHashMap<>();
        String when = e.when() == null ? "" : e.when();
        String where = e.where() == null ? "" : e.where().name();
        expect("code", g.right("cameo").contains(e.cameo()), g.right("cameo"), e.cameo(), out);
        expect("when", g.right("when").contains(when), g.right("when"), when, out);
        expect("where", g.right("where").contains(where), g.right("where"), where, out);
        expect(
                "voice",
                g.right("voice").contains(e.voice().label()),
                g.right("voice"),
                e.voice().label(),
                out);
        return out;
    }

    private static void party(GoldenEvent g, String role, List<Actor> actors, Map<String, String> out) {
        TreeSet<String> got = countries(actors);
        boolean right = got.equals(g.countries(role))
                || got.isEmpty() && g.understood(role)
                || got.size() == 1 && g.otherCountries(role).contains(got.first());
        expect(role, right, g.countries(role), got, out);
    }

    private static TreeSet<String> countries(List<Actor> actors) {
        TreeSet<String> out = new TreeSet<>();
        for (Actor a : actors) {
            if (a.code() != null) {
                out.add(GoldenEvent.first3(a.code()));
            }
        }
        return out;
    }

    private static void expect(String field, boolean right, Object want, Object got, Map<String, String> out) {
        if (!right) {
            out.put(field, "is " + want + " but was read as " + got);
        }
    }
}
