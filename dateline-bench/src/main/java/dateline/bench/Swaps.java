package dateline.bench;

import dateline.bench.Names.Country;
import dateline.record.Place;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands for what within one varied dispatch: the same word is always swapped for the same. Not thread-safe. */
final class Swaps {
    /** Words that begin with a capital letter behind a small one and a blank, longer words, and numbers. */
    private static final Pattern SWAPPED =
            Pattern.compile("(?<=[a-z,] )\\p{Lu}\\p{Ll}{3,}|(?<= )[a-z]{4,}(?= )|\\b[1-9]\\d{1,2}\\b");

    private final Names names;
    private final Random random;
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, Country> countries = new HashMap<>();
    private final Map<String, Place> towns = new HashMap<>();

    Swaps(Names names, Random random) {
        this.names = names;
        this.random = random;
    }

    /** What stands for a country; itself if it is none. */
    String iso(String iso) {
        Country c = names.country(iso);
        return c == null ? iso : of(c).iso();
    }

    private Country of(Country c) {
        return countries.computeIfAbsent(c.iso(), k -> names.country(random));
    }

    /** The code of an actor of another country. */
    @Nullable
    String code(@Nullable String code) {
        return code == null || code.length() < 3 ? code : iso(code.substring(0, 3)) + code.substring(3);
    }

    Place place(Place p) {
        if (Names.isTown(p)) {
            return towns.computeIfAbsent(p.name(), k -> names.town(random));
        }
        Country c = p.iso() == null ? null : names.country(p.iso());
        return c == null || !p.precision().equals("country")
                ? p
                : new Place(of(c).name(), of(c).iso(), null, null, null, null, p.precision());
    }

    /** Swaps within words that belong to no offsets. */
    String text(String text) {
        return new Edited(text, List.of()).text;
    }

    private String word(String word) {
        Country c = names.country(word);
        if (c != null) {
            return word.equals(c.name()) ? of(c).name() : of(c).adjective();
        }
        return words.computeIfAbsent(
                word,
                w -> Character.isDigit(w.charAt(0))
                        ? Integer.toString(10 + random.nextInt(990))
                        : random.nextInt(8) == 0
                                ? w
                                : Character.isLowerCase(w.charAt(0)) ? names.word(w, random) : Names.surname(random));
    }

    /** A text after the swaps, and where its offsets are now. */
    final class Edited {
        final String text;
        private final List<int[]> edits = new ArrayList<>();

        /** @param towns spans of names of towns in order, none over another, and what they name */
        Edited(String before, List<Map.Entry<Span, Place>> towns) {
            StringBuilder out = new StringBuilder();
            int done = 0;
            for (Map.Entry<Span, Place> t : towns) {
                if (t.getKey().start() >= done) {
                    words(before, done, t.getKey().start(), out);
                    put(
                            out,
                            t.getKey().start(),
                            t.getKey().end(),
                            place(t.getValue()).name());
                    done = t.getKey().end();
                }
            }
            words(before, done, before.length(), out);
            text = out.toString();
        }

        private void words(String before, int from, int to, StringBuilder out) {
            Matcher m = SWAPPED.matcher(before).region(from, to).useTransparentBounds(true);
            int done = from;
            while (m.find()) {
                out.append(before, done, m.start());
                put(out, m.start(), m.end(), word(m.group()));
                done = m.end();
            }
            out.append(before, done, to);
        }

        private void put(StringBuilder out, int start, int end, String now) {
            edits.add(new int[] {start, end, out.length(), out.length() + now.length()});
            out.append(now);
        }

        /** A span moved; within a swapped word it becomes the whole word. */
        Span span(Span s, int by) {
            return new Span(by + offset(s.start(), false), by + offset(s.end(), true));
        }

        private int offset(int at, boolean end) {
            int low = 0;
            int high = edits.size();
            while (low < high) {
                int mid = (low + high) / 2;
                if (edits.get(mid)[0] < at || !end && edits.get(mid)[0] == at) {
                    low = mid + 1;
                } else {
                    high = mid;
                }
            }
            if (low == 0) {
                return at;
            }
            int[] e = edits.get(low - 1);
            return at >= e[1] ? at - e[1] + e[3] : end ? e[3] : e[2];
        }
    }
}
