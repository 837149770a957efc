package dateline.reading;

import dateline.record.Actor;
import dateline.record.Event;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A sentence or two and what a careful human reads in them. Its format stands at the head of {@code probes/basic.txt}.
 *
 * @param open why the program does not read it right yet; null when it must
 * @param events each with its equally right alternatives; none when nothing may be read
 */
record Probe(
        String sheet,
        int line,
        String text,
        String published,
        @Nullable String open,
        List<Wanted> events) {
    /** One event that must be read, or may be if {@code optional}. */
    record Wanted(boolean optional, List<String> alternatives) {
        boolean takes(Event event) {
            return alternatives.stream().anyMatch(a -> fits(a, event));
        }
    }

    /** All probes of a sheet. */
    static List<Probe> all(String sheet, List<String> lines) {
        List<Probe> probes = new ArrayList<>();
        String date = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("@ ")) {
                date = line.substring(2);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                int end = i + 1;
                while (end < lines.size() && !lines.get(end).isBlank()) {
                    end++;
                }
                probes.add(block(sheet, i + 1, date, lines.subList(i, end)));
                i = end;
            }
        }
        return probes;
    }

    private static Probe block(String sheet, int number, String sheetDate, List<String> lines) {
        String text = lines.get(0).strip();
        String date = sheetDate;
        int at = text.lastIndexOf(" @ ");
        if (at > 0) {
            date = text.substring(at + 3);
            text = text.substring(0, at);
        }
        String open = null;
        List<Wanted> events = new ArrayList<>();
        boolean none = false;
        for (String raw : lines.subList(1, lines.size())) {
            String line = raw.strip();
            if (line.startsWith("# open:")) {
                open = line.substring(7).strip();
            } else if (line.equals("none")) {
                none = true;
            } else if (line.startsWith("or ")) {
                Wanted last = events.remove(events.size() - 1);
                List<String> more = new ArrayList<>(last.alternatives());
                more.add(line.substring(3).strip());
                events.add(new Wanted(last.optional(), more));
            } else if (!line.startsWith("#")) {
                boolean optional = line.startsWith("? ");
                events.add(new Wanted(
                        optional, List.of(optional ? line.substring(2).strip() : line)));
            }
        }
        if (none == events.stream().anyMatch(w -> !w.optional())) {
            throw new IllegalStateException(sheet + ":" + number + ": say \"none\" or what must be read");
        }
        return new Probe(sheet, number, text, date, open, List.copyOf(events));
    }

    /** What is missed, and what is read but must not be; empty when all is well. */
    List<String> faults(List<Event> read) {
        List<Event> left = new ArrayList<>(read);
        List<String> faults = new ArrayList<>();
        for (Wanted w : events) {
            Event found = left.stream().filter(w::takes).findFirst().orElse(null);
            if (found != null) {
                left.remove(found);
            } else if (!w.optional()) {
                faults.add("misses " + String.join(" or ", w.alternatives()));
            }
        }
        left.forEach(e -> faults.add("reads  " + written(e)));
        return faults;
    }

    @Override
    public String toString() {
        return sheet + ":" + line + " " + text;
    }

    /** An event as a probe would write it. */
    static String written(Event e) {
        StringBuilder out = new StringBuilder(e.cameo());
        if (e.reciprocal()) {
            List<Actor> all = new ArrayList<>(e.sources());
            all.addAll(e.targets());
            out.append(" <> ").append(codes(all));
        } else {
            out.append(' ').append(codes(e.sources())).append(" > ").append(codes(e.targets()));
        }
        out.append(' ').append(e.status().label()).append(' ').append(e.voice().label());
        more(e).forEach((k, v) -> out.append(' ').append(k).append('=').append(v));
        return out.append("   (")
                .append(e.rule())
                .append(": ")
                .append(e.triggerText())
                .append(')')
                .toString();
    }

    private static Map<String, String> more(Event e) {
        Map<String, String> out = new LinkedHashMap<>();
        put(out, "killed", e.magnitude().killed());
        put(out, "injured", e.magnitude().injured());
        put(out, "arrested", e.magnitude().arrested());
        put(out, "displaced", e.magnitude().displaced());
        put(out, "participants", e.magnitude().participants());
        put(out, "money", e.magnitude().money());
        put(out, "when", e.when());
        put(out, "where", e.where() == null ? null : e.where().name());
        put(
                out,
                "by",
                e.attribution().isEmpty()
                        ? null
                        : String.join(
                                "<",
                                e.attribution().stream()
                                        .map(l -> String.valueOf(l.code()))
                                        .toList()));
        return out;
    }

    private static void put(Map<String, String> out, String key, @Nullable String value) {
        if (value != null) {
            out.put(key, value.replace(' ', '_'));
        }
    }

    private static String codes(List<Actor> actors) {
        return actors.isEmpty()
                ? "-"
                : String.join(
                        ",",
                        new TreeSet<>(actors.stream()
                                .map(a -> String.valueOf(a.code()))
                                .toList()));
    }

    private static boolean fits(String wanted, Event e) {
        List<String> words = new ArrayList<>(Arrays.asList(wanted.split("\\s+")));
        boolean fits = any(words.remove(0), e.cameo());
        if (words.get(0).equals("<>")) {
            List<Actor> all = new ArrayList<>(e.sources());
            all.addAll(e.targets());
            fits &= e.reciprocal() && actors(words.get(1), all);
            words.subList(0, 2).clear();
        } else {
            fits &= !e.reciprocal() && actors(words.get(0), e.sources()) && actors(words.get(2), e.targets());
            words.subList(0, 3).clear();
        }
        String status = "happened";
        String voice = "reported";
        Map<String, String> more = more(e);
        for (String word : words) {
            int eq = word.indexOf('=');
            if (eq > 0) {
                fits &= any(
                        word.substring(eq + 1).toLowerCase(Locale.ROOT),
                        more.getOrDefault(word.substring(0, eq), "-").toLowerCase(Locale.ROOT));
            } else if (Arrays.stream(word.split("\\|")).allMatch(VOICES::contains)) {
                voice = word;
            } else {
                status = word;
            }
        }
        return fits && any(status, e.status().label()) && any(voice, e.voice().label());
    }

    private static final List<String> VOICES = List.of("reported", "attributed", "claimed", "alleged");

    /** Whether the actors are just those wanted, in any order; each wanted one may name alternatives. */
    private static boolean actors(String wanted, List<Actor> actors) {
        if (wanted.equals("*")) {
            return true;
        }
        List<String> codes = new ArrayList<>(
                new TreeSet<>(actors.stream().map(a -> String.valueOf(a.code())).toList()));
        if (any(wanted, "-") && codes.isEmpty()) {
            return true;
        }
        for (String w : wanted.split(",")) {
            String found = codes.stream().filter(c -> any(w, c)).findFirst().orElse(null);
            if (found == null) {
                return false;
            }
            codes.remove(found);
        }
        return codes.isEmpty();
    }

    private static boolean any(String wanted, String got) {
        return Arrays.stream(wanted.split("\\|")).anyMatch(w -> glob(w, got));
    }

    /** A word with at most one star at either end. */
    private static boolean glob(String wanted, String got) {
        if (wanted.startsWith("*") && wanted.endsWith("*") && wanted.length() > 1) {
            return got.contains(wanted.substring(1, wanted.length() - 1));
        }
        return wanted.endsWith("*")
                ? got.startsWith(wanted.substring(0, wanted.length() - 1))
                : wanted.startsWith("*") ? got.endsWith(wanted.substring(1)) : wanted.equals(got);
    }
}
