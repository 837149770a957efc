package dateline.gathering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How two tellings agree, and so whether they are one act.
 *
 * @param words what the two sentences have in common, 0 to 1
 * @param story what the two dispatches have in common, up to 0.5; less than 0 if nothing
 * @param score what all agreement adds up to; 0 when some field is apart
 */
public record Verdict(
        Telling a,
        Telling b,
        Agreement code,
        Agreement sources,
        Agreement targets,
        Agreement when,
        Agreement where,
        Agreement status,
        double words,
        double story,
        double score) {
    /** Whether no field rules out that the two are one act. */
    public boolean compatible() {
        return code != Agreement.APART
                && sources != Agreement.APART
                && targets != Agreement.APART
                && when != Agreement.APART
                && where != Agreement.APART
                && status != Agreement.APART;
    }

    /** Whether the two tell one act. */
    public boolean oneAct() {
        return compatible() && score >= Likeness.BAR;
    }

    /** One line a field, with both values, for people: why the two were joined or kept apart. */
    public List<String> reasons() {
        List<String> out = new ArrayList<>();
        out.add(line("code", code, a.cameo(), b.cameo()));
        out.add(line("sources", sources, names(a.sources()), names(b.sources())));
        out.add(line("targets", targets, names(a.targets()), names(b.targets())));
        out.add(line("when", when, a.when(), b.when()));
        out.add(line("where", where, place(a), place(b)));
        out.add(line("status", status, a.status().label(), b.status().label()));
        out.add(String.format(
                Locale.ROOT,
                "words: %.2f in common; story: %.2f; sum %.2f of %.2f",
                words,
                story,
                score,
                Likeness.BAR));
        return out;
    }

    private static String line(String field, Agreement agreed, @Nullable String x, @Nullable String y) {
        String both = x != null && x.equals(y) ? x : said(x) + " / " + said(y);
        return field + ": " + agreed.name().toLowerCase(Locale.ROOT) + " (" + both + ")";
    }

    private static String said(@Nullable String value) {
        return value == null || value.isEmpty() ? "not told" : value;
    }

    private static String names(List<Telling.Party> parties) {
        return String.join(", ", parties.stream().map(Telling.Party::known).toList());
    }

    private static @Nullable String place(Telling t) {
        return t.where() == null ? null : t.where().name();
    }
}
