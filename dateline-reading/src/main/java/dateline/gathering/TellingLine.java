package dateline.gathering;

import dateline.record.Magnitude;
import dateline.record.Place;
import dateline.record.Status;
import dateline.record.Voice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A telling as one line of text, to be kept beside its event and read back when its drawer is opened. What the dispatch is
 * about is left out, since all tellings of a dispatch share it: {@link StoryPrint#toString} keeps that. Stateless.
 */
public final class TellingLine {
    private static final char FIELD = '\t';
    private static final char ITEM = '\u001f';
    private static final String PART = "\u001e";
    /** Stands for an absent value. */
    private static final String NONE = "\u001d";

    private static final int FIELDS = 28;

    private TellingLine() {}

    /** The line, without its end. */
    public static String write(Telling t) {
        Place p = t.where();
        Magnitude m = t.magnitude();
        List<@Nullable String> fields = new ArrayList<>();
        fields.add(t.event());
        fields.add(t.dispatch());
        fields.add(t.account());
        fields.add(t.outlet());
        fields.add(t.published());
        fields.add(t.cameo());
        fields.add(t.plover());
        fields.add(parties(t.sources()));
        fields.add(parties(t.targets()));
        fields.add(t.reciprocal() ? "1" : "0");
        fields.add(t.when());
        fields.add(p == null ? null : p.name());
        fields.add(p == null ? null : p.iso());
        fields.add(p == null ? null : p.admin1());
        fields.add(p == null || p.geonameid() == null ? null : p.geonameid().toString());
        fields.add(p == null || p.lat() == null ? null : p.lat().toString());
        fields.add(p == null || p.lon() == null ? null : p.lon().toString());
        fields.add(p == null ? null : p.precision());
        fields.add(t.status().label());
        fields.add(t.voice().label());
        fields.add(t.speaker());
        fields.add(m.killed());
        fields.add(m.injured());
        fields.add(m.arrested());
        fields.add(m.displaced());
        fields.add(m.participants());
        fields.add(m.money());
        fields.add(clean(t.act()) + ITEM + String.join(String.valueOf(ITEM), t.words()));
        StringBuilder out = new StringBuilder();
        for (String f : fields) {
            out.append(out.isEmpty() ? "" : String.valueOf(FIELD)).append(f == null ? NONE : f.replace(FIELD, ' '));
        }
        return out.toString().replace('\n', ' ').replace('\r', ' ');
    }

    /**
     * The telling of a line.
     *
     * @param story what its dispatch is about
     * @throws IllegalArgumentException if {@link #write} did not write the line
     */
    public static Telling read(String line, StoryPrint story) {
        String[] f = line.split(String.valueOf(FIELD), -1);
        if (f.length != FIELDS) {
            throw new IllegalArgumentException("not the line of a telling: " + f.length + " fields");
        }
        List<String> words = List.of(f[27].split(String.valueOf(ITEM), -1));
        String place = value(f[11]);
        return new Telling(
                f[0],
                f[1],
                f[2],
                value(f[3]),
                value(f[4]),
                f[5],
                value(f[6]),
                parties(f[7]),
                parties(f[8]),
                f[9].equals("1"),
                value(f[10]),
                place == null ? null : place(place, f),
                status(f[18]),
                voice(f[19]),
                value(f[20]),
                new Magnitude(value(f[21]), value(f[22]), value(f[23]), value(f[24]), value(f[25]), value(f[26])),
                words.get(0),
                words.stream().skip(1).filter(w -> !w.isEmpty()).toList(),
                story);
    }

    private static Place place(String name, String[] f) {
        String id = value(f[14]);
        String lat = value(f[15]);
        String lon = value(f[16]);
        return new Place(
                name,
                value(f[12]),
                value(f[13]),
                id == null ? null : Integer.valueOf(id),
                lat == null ? null : Double.valueOf(lat),
                lon == null ? null : Double.valueOf(lon),
                f[17]);
    }

    private static @Nullable String value(String field) {
        return field.equals(NONE) ? null : field;
    }

    private static String clean(String words) {
        return words.replace(ITEM, ' ').replace(PART, " ");
    }

    private static String parties(List<Telling.Party> parties) {
        List<String> out = new ArrayList<>();
        for (Telling.Party p : parties) {
            String code = p.code();
            out.add(clean(p.name()) + PART + (code == null ? "" : clean(code)));
        }
        return String.join(String.valueOf(ITEM), out);
    }

    private static List<Telling.Party> parties(String field) {
        List<Telling.Party> out = new ArrayList<>();
        for (String item : field.split(String.valueOf(ITEM), -1)) {
            int part = item.indexOf(PART);
            if (part >= 0) {
                String code = item.substring(part + 1);
                out.add(new Telling.Party(item.substring(0, part), code.isEmpty() ? null : code));
            }
        }
        return out;
    }

    private static Status status(String label) {
        for (Status s : Status.values()) {
            if (s.label().equals(label)) {
                return s;
            }
        }
        throw new IllegalArgumentException("no status: " + label);
    }

    private static Voice voice(String label) {
        for (Voice v : Voice.values()) {
            if (v.label().equals(label)) {
                return v;
            }
        }
        throw new IllegalArgumentException("no voice: " + label);
    }
}
