package dateline.store;

import dateline.store.Catalogue.Bar;
import dateline.store.Catalogue.Count;
import dateline.store.Catalogue.Dyad;
import dateline.store.Catalogue.Facet;
import dateline.store.Catalogue.Grain;
import dateline.store.Catalogue.PlaceCount;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Counts over {@link Columns}, the same as the database's. Stateless beside them. */
final class Counting {
    private final Columns columns;

    Counting(Columns columns) {
        this.columns = columns;
    }

    /** @param dispatches null if only events are counted */
    List<Facet> facets(@Nullable BitSet dispatches, BitSet events, int most) {
        Columns c = columns;
        List<Facet> out = new ArrayList<>();
        if (dispatches != null) {
            out.add(facet("outlet", dispatches, c.outlet, c.outlets, most));
            out.add(facet("year", dispatches, c.year, c.years, most));
            out.add(facet("language", dispatches, c.language, c.languages, most));
        }
        out.add(facet("plover", events, c.plover, c.plovers, most));
        out.add(facet("status", events, c.status, c.statuses, most));
        out.add(facet("voice", events, c.voice, c.voices, most));
        Map<String, Long> countries = new HashMap<>();
        int[] places = new int[c.places.size() + 1];
        each(events, e -> places[c.place[e] == Columns.NONE ? 0 : c.place[e] + 1]++);
        for (int i = 0; i < places.length; i++) {
            String iso = i == 0 ? null : c.places.get(i - 1).iso();
            if (places[i] > 0) {
                countries.merge(iso == null ? "" : iso, (long) places[i], Long::sum);
            }
        }
        out.add(facet("country", countries, most));
        return out;
    }

    private static Facet facet(String name, BitSet which, int[] numbers, Columns.Labels labels, int most) {
        int[] counts = new int[labels.texts.size()];
        each(which, i -> counts[numbers[i]]++);
        Map<String, Long> byText = new HashMap<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                byText.put(labels.texts.get(i), (long) counts[i]);
            }
        }
        return facet(name, byText, most);
    }

    private static Facet facet(String name, Map<String, Long> byText, int most) {
        return new Facet(
                name,
                byText.entrySet().stream()
                        .map(e -> new Count(e.getKey(), e.getValue()))
                        .sorted(CatalogueSql.MOST_FIRST)
                        .limit(most)
                        .toList());
    }

    /** Bars of dispatches by publish date. */
    List<Bar> published(BitSet dispatches, Grain grain) {
        return bars(dispatches, d -> columns.publishedDay[d], grain);
    }

    /** Bars of events by their first day, by the last where the first is open. */
    List<Bar> happened(BitSet events, Grain grain) {
        return bars(
                events,
                e -> columns.firstDay[e] != Columns.NONE && columns.firstDay[e] > Days.OPEN_FIRST
                        ? columns.firstDay[e]
                        : columns.lastDay[e] != Columns.NONE && columns.lastDay[e] < Days.OPEN_LAST
                                ? columns.lastDay[e]
                                : Columns.NONE,
                grain);
    }

    private static List<Bar> bars(BitSet which, IntUnaryOperator day, Grain grain) {
        Map<Integer, int[]> byDay = new HashMap<>();
        each(which, i -> byDay.computeIfAbsent(day.applyAsInt(i), k -> new int[1])[0]++);
        Map<String, Long> bars = new TreeMap<>();
        byDay.forEach((d, count) ->
                bars.merge(CatalogueSql.period(d == Columns.NONE ? null : d, grain), (long) count[0], Long::sum));
        return bars.entrySet().stream()
                .map(e -> new Bar(e.getKey(), e.getValue()))
                .toList();
    }

    List<Dyad> dyads(BitSet events, int most) {
        Columns c = columns;
        int[] counts = new int[c.sides.size()];
        long[] sums = new long[c.sides.size()];
        for (int i = 0; i < c.pairEvent.length; i++) {
            if (events.get(c.pairEvent[i])) {
                counts[c.pairSides[i]]++;
                sums[c.pairSides[i]] += c.pairGoldstein[i];
            }
        }
        return IntStream.range(0, counts.length)
                .filter(i -> counts[i] > 0)
                .mapToObj(i -> new Dyad(
                        c.sides.get(i).source(),
                        c.sides.get(i).target(),
                        counts[i],
                        (double) sums[i] / Tables.Pair.TENTHS))
                .sorted(Comparator.comparingLong(Dyad::events)
                        .reversed()
                        .thenComparing(Dyad::source)
                        .thenComparing(Dyad::target))
                .limit(most)
                .toList();
    }

    List<PlaceCount> places(BitSet events, int most) {
        Columns c = columns;
        int[] counts = new int[c.places.size()];
        each(events, e -> {
            if (c.place[e] != Columns.NONE) {
                counts[c.place[e]]++;
            }
        });
        // places stand in the order of their names already, and sorting keeps it
        return IntStream.range(0, counts.length)
                .filter(i -> counts[i] > 0)
                .boxed()
                .sorted(Comparator.comparingInt(i -> -counts[i]))
                .limit(most)
                .map(i -> {
                    PlaceCount p = c.places.get(i);
                    return new PlaceCount(p.name(), p.iso(), p.admin1(), p.lat(), p.lon(), counts[i]);
                })
                .toList();
    }

    /** Incidents that any of the events tells, by their places. */
    BitSet incidents(BitSet events) {
        BitSet out = new BitSet(columns.incidentKey.length);
        each(events, e -> {
            if (columns.incident[e] != Columns.NONE) {
                out.set(columns.incident[e]);
            }
        });
        return out;
    }

    /** The keys of one part, in order. */
    static List<Long> part(BitSet which, long[] keys, Catalogue.Part part) {
        return which.stream()
                .skip(part.from())
                .limit(part.most())
                .mapToObj(i -> keys[i])
                .toList();
    }

    private static void each(BitSet which, java.util.function.IntConsumer take) {
        for (int i = which.nextSetBit(0); i >= 0; i = which.nextSetBit(i + 1)) {
            take.accept(i);
        }
    }
}
