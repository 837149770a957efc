package dateline.store;

import dateline.form.Damaged;
import dateline.gathering.BlockingKeys;
import dateline.gathering.CopyPrint;
import dateline.gathering.StoryPrint;
import dateline.gathering.Telling;
import dateline.gathering.TellingLine;
import dateline.gathering.Tellings;
import dateline.record.Reading;
import dateline.shelf.StandardTellings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one dispatch is gathered by: its print for finding copies, and its tellings. Kept packed beside it, so that it can be
 * held against others without its reading. Immutable.
 */
final class GatherCard {
    /** One lexicon for all threads, opened by the first that needs it. */
    private static final class Lexicon {
        static final Tellings TELLINGS = StandardTellings.open();
    }

    private final CopyPrint print;
    private final List<Telling> tellings;
    private final byte[] packed;

    private GatherCard(CopyPrint print, List<Telling> tellings, byte[] packed) {
        this.print = print;
        this.tellings = tellings;
        this.packed = packed;
    }

    static GatherCard of(Reading reading) {
        CopyPrint print = CopyPrint.of(reading.dispatch().body());
        List<Telling> tellings = Lexicon.TELLINGS.of(reading);
        StringBuilder lines = new StringBuilder();
        lines.append(print.shingles()).append(' ').append(print.signature()).append('\n');
        lines.append(tellings.isEmpty() ? "" : tellings.get(0).story().toString());
        for (Telling t : tellings) {
            lines.append('\n').append(TellingLine.write(t));
        }
        byte[] packed = Packing.pack(lines.toString().getBytes(StandardCharsets.UTF_8));
        return new GatherCard(print, tellings, packed);
    }

    /** @throws Damaged if it is not what was packed */
    static GatherCard unpacked(byte[] packed) {
        String[] lines = new String(Packing.unpack(packed), StandardCharsets.UTF_8).split("\n", -1);
        try {
            int blank = lines[0].indexOf(' ');
            CopyPrint print = new CopyPrint(
                    Integer.parseInt(lines[0].substring(0, blank)), lines[0].substring(blank + 1), List.of());
            StoryPrint story = StoryPrint.parse(lines[1]);
            List<Telling> tellings = new ArrayList<>();
            for (int i = 2; i < lines.length; i++) {
                tellings.add(TellingLine.read(lines[i], story));
            }
            return new GatherCard(print, tellings, packed);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Damaged("its tellings are damaged: " + e.getMessage(), e);
        }
    }

    CopyPrint print() {
        return print;
    }

    List<Telling> tellings() {
        return tellings;
    }

    byte[] packed() {
        return packed;
    }

    /** Under which copies of it are found; of a newcomer only, they are not kept. */
    SortedSet<Long> bands() {
        return keys(print.keys());
    }

    /** Under which its tellings are filed. */
    SortedSet<Long> drawers() {
        SortedSet<Long> all = new TreeSet<>();
        BlockingKeys.of(tellings).values().forEach(k -> all.addAll(keys(k.filed())));
        return all;
    }

    static SortedSet<Long> keys(Iterable<String> names) {
        SortedSet<Long> out = new TreeSet<>();
        for (String name : names) {
            out.add(new Sum().add(name).key());
        }
        return out;
    }
}
