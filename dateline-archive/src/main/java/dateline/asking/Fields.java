package dateline.asking;

import dateline.reading.coding.CodeBook;
import dateline.record.DaySpan;
import dateline.record.Sheet;
import dateline.record.Status;
import dateline.record.Voice;
import dateline.store.Filter;
import dateline.store.Tokens;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What may stand before the colon of a question, and what after it. A value that means nothing for its field is left out
 * with a hint that says what would. Immutable and safe for concurrent use.
 */
public final class Fields {
    private static final List<String> NAMES = List.of(
            "actor",
            "source",
            "target",
            "code",
            "plover",
            "quad",
            "status",
            "voice",
            "by",
            "in",
            "on",
            "after",
            "before",
            "published",
            "outlet",
            "has",
            "id");

    private final CodeBook codes;
    private final Map<String, String> countries = new LinkedHashMap<>();
    private final Set<String> isos = new LinkedHashSet<>();
    private final Set<String> types = new TreeSet<>();

    /**
     * @param codes CAMEO's codes and their PLOVER types
     * @param countries {@code places/countries.txt}
     */
    public Fields(CodeBook codes, Sheet countries) {
        this.codes = codes;
        for (String code : codes.codes()) {
            String type = codes.plover(code).type();
            if (type != null) {
                types.add(type);
            }
        }
        for (String line : countries.lines()) {
            String[] cells = line.split("\\|", -1);
            if (line.startsWith("#") || cells.length < 2) {
                continue;
            }
            // city-states say so behind their code
            String iso = cells[0].strip().split(" ")[0];
            isos.add(iso);
            this.countries.putIfAbsent(key(cells[1]), iso);
            if (cells.length > 6) {
                Arrays.stream(cells[6].split(";")).forEach(name -> this.countries.putIfAbsent(key(name), iso));
            }
        }
        this.countries.remove("");
    }

    /** Names of all fields, in the order in which help tells them. */
    public static List<String> names() {
        return NAMES;
    }

    boolean knows(String field) {
        return NAMES.contains(field);
    }

    String unknown(String field) {
        String near = Nearest.to(field, NAMES);
        return "there is no field " + QuestionReader.shown(field) + ":; it was looked for as words"
                + (near == null ? "" : ". Did you mean " + near + ":?");
    }

    /** The filter for a field and its value; null, with a hint, when the value says nothing. */
    @Nullable
    Filter read(String field, String value, List<Hint> hints) {
        String text = value.strip();
        if (text.isEmpty()) {
            hints.add(new Hint(
                    "empty-field", field + ": needs a value right after the colon, such as " + example(field)));
            return null;
        }
        return switch (field) {
            case "actor" -> actor(Filter.Side.ANY, text, hints);
            case "source" -> actor(Filter.Side.SOURCE, text, hints);
            case "target" -> actor(Filter.Side.TARGET, text, hints);
            case "by" -> actor(Filter.Side.SPEAKER, text, hints);
            case "code" -> code(text, hints);
            case "plover" -> {
                String type = oneOf(field, text.toUpperCase(Locale.ROOT), types, hints);
                yield type == null ? null : new Filter.PloverType(type);
            }
            case "quad" -> {
                String quad = oneOf(field, text, Set.of("1", "2", "3", "4"), hints);
                yield quad == null ? null : new Filter.Quad(Integer.parseInt(quad));
            }
            case "status" -> status(text, hints);
            case "voice" -> voice(text, hints);
            case "in" -> in(text, hints);
            case "on", "after", "before", "published" -> days(field, text, hints);
            case "outlet" -> {
                List<String> tokens = tokens(field, text, hints);
                yield tokens == null ? null : new Filter.Outlet(tokens);
            }
            case "has" -> has(text, hints);
            default -> new Filter.DispatchId(text);
        };
    }

    private @Nullable Filter actor(Filter.Side side, String text, List<Hint> hints) {
        String bare = text.endsWith("*") ? text.substring(0, text.length() - 1) : text;
        boolean capitals = bare.length() >= 3
                && bare.length() <= 15
                && bare.length() % 3 == 0
                && bare.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        List<String> tokens = tokens("actor", text, hints);
        if (tokens == null) {
            return null;
        }
        Filter named = new Filter.ActorName(side, tokens);
        if (capitals) {
            // NATO and ISIS are names, RUS and RUSMIL codes, IRA both
            return new Filter.Any(List.of(new Filter.ActorCode(side, bare), named));
        }
        String iso = countries.get(String.join(" ", tokens));
        return iso == null ? named : new Filter.Any(List.of(new Filter.ActorCode(side, iso), named));
    }

    private @Nullable Filter code(String text, List<Hint> hints) {
        String digits = text.endsWith("*") ? text.substring(0, text.length() - 1) : text;
        boolean known = digits.length() <= 4 && codes.codes().stream().anyMatch(c -> c.startsWith(digits));
        if (known && digits.chars().allMatch(c -> c >= '0' && c <= '9') && !digits.isEmpty()) {
            return new Filter.Code(digits);
        }
        hints.add(new Hint(
                "unknown-value",
                "code:" + QuestionReader.shown(text)
                        + " was left out: a CAMEO code has two to four digits, such as code:19 or"
                        + " code:0871; dateline codes lists them"));
        return null;
    }

    private static @Nullable Filter status(String text, List<Hint> hints) {
        Set<String> labels = new LinkedHashSet<>();
        for (Status status : Status.values()) {
            labels.add(status.label());
        }
        String label = oneOf("status", text.toLowerCase(Locale.ROOT).replace('_', '-'), labels, hints);
        for (Status status : Status.values()) {
            if (status.label().equals(label)) {
                return new Filter.OfStatus(status);
            }
        }
        return null;
    }

    private static @Nullable Filter voice(String text, List<Hint> hints) {
        Set<String> labels = new LinkedHashSet<>();
        for (Voice voice : Voice.values()) {
            labels.add(voice.label());
        }
        String label = oneOf("voice", text.toLowerCase(Locale.ROOT), labels, hints);
        for (Voice voice : Voice.values()) {
            if (voice.label().equals(label)) {
                return new Filter.OfVoice(voice);
            }
        }
        return null;
    }

    private @Nullable Filter in(String text, List<Hint> hints) {
        if (isos.contains(text)) {
            return new Filter.In(text, List.of());
        }
        List<String> tokens = tokens("in", text, hints);
        return tokens == null ? null : new Filter.In(countries.get(String.join(" ", tokens)), tokens);
    }

    private static @Nullable Filter days(String field, String text, List<Hint> hints) {
        DaySpan span = DaySpan.of(text);
        if (span == null) {
            hints.add(new Hint(
                    "not-a-date",
                    field + ":" + QuestionReader.shown(text)
                            + " was left out: give a day, month, year or interval, such as "
                            + "2021-07-18, 2021-07, 2021 or 2021-05/2021-07"));
            return null;
        }
        return switch (field) {
            case "on" -> new Filter.When(span.first(), span.last());
            case "published" -> new Filter.Published(span.first(), span.last());
            case "after" ->
                span.last() == null ? new Filter.When(span.first(), null) : new Filter.When(span.last() + 1, null);
            default ->
                span.first() == null ? new Filter.When(null, span.last()) : new Filter.When(null, span.first() - 1);
        };
    }

    private static @Nullable Filter has(String text, List<Hint> hints) {
        Set<String> things = new LinkedHashSet<>();
        for (Filter.Thing thing : Filter.Thing.values()) {
            things.add(thing.name().toLowerCase(Locale.ROOT));
        }
        String thing = oneOf("has", text.toLowerCase(Locale.ROOT), things, hints);
        return thing == null ? null : new Filter.Has(Filter.Thing.valueOf(thing.toUpperCase(Locale.ROOT)));
    }

    private static @Nullable String oneOf(String field, String text, Set<String> allowed, List<Hint> hints) {
        if (allowed.contains(text)) {
            return text;
        }
        hints.add(new Hint(
                "unknown-value",
                field + ":" + QuestionReader.shown(text) + " was left out; it may be "
                        + String.join(", ", allowed.stream().sorted().toList())));
        return null;
    }

    private static @Nullable List<String> tokens(String field, String text, List<Hint> hints) {
        List<String> tokens = Tokens.of(text);
        if (tokens.isEmpty()) {
            hints.add(new Hint(
                    "no-words",
                    field + ":" + QuestionReader.shown(text) + " holds no word to look for and was left out"));
            return null;
        }
        return tokens;
    }

    private static String key(String name) {
        return String.join(" ", Tokens.of(name));
    }

    private static String example(String field) {
        return switch (field) {
            case "code" -> "code:19";
            case "plover" -> "plover:ASSAULT";
            case "quad" -> "quad:4";
            case "status" -> "status:planned";
            case "voice" -> "voice:claimed";
            case "on", "after", "before", "published" -> field + ":2021-07-18";
            case "in" -> "in:Kabul";
            case "outlet" -> "outlet:Reuters";
            case "has" -> "has:place";
            case "id" -> "id:92563";
            default -> field + ":Taliban";
        };
    }
}
