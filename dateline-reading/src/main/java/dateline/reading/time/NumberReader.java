package dateline.reading.time;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers in words and digits, as they count units of time. Stateless. */
final class NumberReader {
    private static final int LONGEST = 7;
    private final TimeLexicon words;

    NumberReader(TimeLexicon words) {
        this.words = words;
    }

    /** @param amount null where the number is not told ("several") @param end the atom after it */
    record Count(@Nullable BigDecimal amount, int end) {
        /** As TIMEX3 writes it: {@code 3}, {@code 2.5}, {@code X}. */
        String text() {
            return amount == null ? "X" : amount.stripTrailingZeros().toPlainString();
        }

        boolean whole() {
            return amount != null
                    && amount.stripTrailingZeros().scale() <= 0
                    && amount.compareTo(BigDecimal.valueOf(100_000)) < 0;
        }

        int asInt() {
            return amount == null ? 0 : amount.intValue();
        }
    }

    /**
     * A number that begins at an atom: "25", "1,500", "two and a half", "twenty-five", "several"; null if none does.
     */
    @Nullable
    Count at(Line line, int i) {
        Count c = line.digits(i) ? digits(line, i) : spelled(line, i);
        return c == null || c.amount() == null ? c : half(line, c);
    }

    private @Nullable Count digits(Line line, int i) {
        if (line.word(i).length() > LONGEST) {
            return null;
        }
        StringBuilder number = new StringBuilder(line.word(i));
        int at = i + 1;
        while (line.is(at, ",")
                && !line.spaced(at)
                && line.digits(at + 1)
                && line.word(at + 1).length() == 3
                && !line.spaced(at + 1)
                && number.length() < LONGEST) {
            number.append(line.word(at + 1));
            at += 2;
        }
        if (line.is(at, ".")
                && !line.spaced(at)
                && line.digits(at + 1)
                && !line.spaced(at + 1)
                && line.word(at + 1).length() <= 2) {
            number.append('.').append(line.word(at + 1));
            at += 2;
        }
        return new Count(new BigDecimal(number.toString()), at);
    }

    private @Nullable Count spelled(Line line, int i) {
        TimeLexicon.Entry e = words.at("cardinal", line, i);
        if (e == null) {
            return null;
        }
        if (e.key().equals("X")) {
            // a few hundred, several thousand: no more certain
            TimeLexicon.Entry rank = words.at("cardinal", line, e.end());
            return new Count(
                    null, rank != null && rank.key().length() > 1 && !line.is(e.end(), "a") ? rank.end() : e.end());
        }
        int value = Integer.parseInt(e.key());
        int end = e.end();
        int next = line.is(end, "-") ? end + 1 : end;
        TimeLexicon.Entry second = words.at("cardinal", line, next);
        if (second != null && !second.key().equals("X") && !line.is(next, "a")) {
            int more = Integer.parseInt(second.key());
            if (value >= 20 && value < 100 && more > 0 && more < 10) {
                return new Count(BigDecimal.valueOf(value + (long) more), second.end());
            }
            if (more >= 100 && value < 100 && line.is(end - 1, "couple", "of")) {
                return new Count(null, second.end());
            }
            if (more >= 100 && value < 100) {
                return new Count(BigDecimal.valueOf((long) value * more), second.end());
            }
        }
        return new Count(BigDecimal.valueOf(value), end);
    }

    private static Count half(Line line, Count c) {
        int at = c.end();
        if (line.has(at, "and", "a", "half")) {
            return new Count(c.amount() == null ? null : c.amount().add(new BigDecimal("0.5")), at + 3);
        }
        if (line.has(at, "-", "and", "-", "a", "-", "half")) {
            return new Count(c.amount() == null ? null : c.amount().add(new BigDecimal("0.5")), at + 6);
        }
        return c;
    }

    /**
     * An ordinal that begins at an atom: "5th", "fifth"; its number is 1 to 31 or more in digits. Null if none does.
     */
    @Nullable
    Count ordinal(Line line, int i) {
        int n = line.number(i, 3);
        if (n > 0) {
            return line.is(i + 1, "st", "nd", "rd", "th") && !line.spaced(i + 1)
                    ? new Count(BigDecimal.valueOf(n), i + 2)
                    : null;
        }
        TimeLexicon.Entry e = words.at("ordinal", line, i);
        return e == null ? null : new Count(new BigDecimal(e.key()), e.end());
    }
}
