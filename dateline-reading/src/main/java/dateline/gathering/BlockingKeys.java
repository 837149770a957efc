package dateline.gathering;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The drawers that tellings lie in, so that each is held only against few others: code family x country or leading word
 * x date. A telling is filed under some keys and asks under others: those of a day or a few are sought by the day, those
 * of a longer or open stretch by the very same stretch, and each kind looks for the other by the month. All tellings of one
 * account have the same keys.
 *
 * <p>Example: "troops shelled Homs" of 2021-05-03 is filed under {@code d16|SYR|2021-05-03} and {@code f16|SYR|2021-05}, and
 * asks for the first and for {@code c16|SYR|2021-05}, where those lie that tell of May only.
 *
 * @param filed keys under which the telling is found, sorted
 * @param asked keys under which those lie that can tell the same act, sorted
 */
public record BlockingKeys(List<String> filed, List<String> asked) {
    /** Up to so many months a stretch lies in each of its months' drawers. */
    private static final int MONTHS = 3;
    /** The drawer of dispatches without a date. */
    private static final String UNDATED = "?";

    public BlockingKeys {
        filed = List.copyOf(filed);
        asked = List.copyOf(asked);
    }

    /** The keys of each event, by its id. All tellings of a dispatch must be given together. */
    public static SortedMap<String, BlockingKeys> of(Collection<Telling> dispatch) {
        SortedMap<String, BlockingKeys> out = new TreeMap<>();
        for (Account a : Account.of(dispatch)) {
            a.tellings.forEach(t -> out.put(t.telling.event(), a.keys()));
        }
        return out;
    }

    static BlockingKeys of(Account account) {
        Days when = account.when;
        boolean fine = when.fine();
        Set<String> filed = new TreeSet<>();
        Set<String> asked = new TreeSet<>();
        Set<String> months = months(account);
        for (String family : account.families()) {
            for (String subject : account.subjects()) {
                String under = family + "|" + subject + "|";
                if (fine) {
                    for (long day = when.from(); day <= when.to(); day++) {
                        filed.add("d" + under + LocalDate.ofEpochDay(day));
                    }
                }
                if (!fine) {
                    filed.add("e" + under + account.slot.from() + "/" + account.slot.to());
                    asked.add("e" + under + account.slot.from() + "/" + account.slot.to());
                }
                for (String month : months) {
                    filed.add((fine ? "f" : "c") + under + month);
                    asked.add((fine ? "c" : "f") + under + month);
                }
            }
        }
        filed.stream().filter(k -> k.startsWith("d")).forEach(asked::add);
        return new BlockingKeys(List.copyOf(filed), List.copyOf(asked));
    }

    private static Set<String> months(Account account) {
        Set<String> out = new TreeSet<>();
        Days when = account.when;
        boolean undated = account.tellings.stream().allMatch(t -> t.published == null);
        if (undated) {
            out.add(UNDATED);
        }
        if (when.closed()) {
            YearMonth first = month(when.from());
            YearMonth last = month(when.to());
            if (first.plusMonths(MONTHS).isAfter(last)) {
                for (YearMonth m = first; !m.isAfter(last); m = m.plusMonths(1)) {
                    out.add(m.toString());
                }
            } else {
                out.add(first.toString());
                out.add(last.toString());
            }
        } else if (when.to() < Days.FAR_OFF) {
            out.add(month(when.to()).minusMonths(1).toString());
            out.add(month(when.to()).toString());
        } else if (when.from() > Days.LONG_AGO) {
            out.add(month(when.from()).toString());
            out.add(month(when.from()).plusMonths(1).toString());
        }
        return out;
    }

    private static YearMonth month(long day) {
        return YearMonth.from(LocalDate.ofEpochDay(day));
    }
}
