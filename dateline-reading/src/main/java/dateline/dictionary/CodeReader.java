package dateline.dictionary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads codes between square brackets, with their dates: {@code [IRQELI <19900101]}, {@code [USAGOV
 * 20090120-20170120]}, {@code [USAELI >170120]}. Limits belong to the time that they bound. Years of two digits up to
 * 30 are of this century.
 */
final class CodeReader {
    private static final int LAST_SHORT_YEAR = 30;

    private final Proof proof;

    CodeReader(Proof proof) {
        this.proof = proof;
    }

    /** Every code of a text that begins with a bracket; what cannot be read is rejected and left out. */
    List<DatedCode> read(String text, int line) {
        List<DatedCode> out = new ArrayList<>(1);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\t' || c == ',') {
                at++;
                continue;
            }
            int end = c == '[' ? closing(text, at) : -1;
            if (end < 0) {
                proof.reject(
                        "bracket-open",
                        line,
                        "After the name come codes in square brackets, not " + Proof.quote(text.substring(at)) + ".");
                return out;
            }
            DatedCode code = one(text.substring(at + 1, end).strip(), line);
            if (code != null) {
                out.add(code);
            }
            at = end + 1;
        }
        return out;
    }

    /** The bracket's end; a curly one by mistake does as well. */
    static int closing(String text, int open) {
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ']' || c == '}') {
                return i;
            }
            if (c == '[') {
                return -1;
            }
        }
        return -1;
    }

    private @Nullable DatedCode one(String cell, int line) {
        int end = 0;
        while (end < cell.length() && " \t<>(".indexOf(cell.charAt(end)) < 0) {
            end++;
        }
        String code = cell.substring(0, end);
        if (!plain(code, line)) {
            return null;
        }
        String when = cell.substring(end).replaceAll("[ \\t()]+", "");
        if (when.isEmpty()) {
            return new DatedCode(code, "", "");
        }
        char first = when.charAt(0);
        int dash = when.indexOf('-');
        String from = first == '<' ? "" : first == '>' ? when.substring(1) : dash < 0 ? when : when.substring(0, dash);
        String to = first == '<' ? when.substring(1) : first == '>' ? "" : dash < 0 ? when : when.substring(dash + 1);
        return between(code, from, to, line);
    }

    /**
     * A good code with its limits as they were written, empty for an open one.
     *
     * @return null, with a complaint, if there is no such time
     */
    @Nullable
    DatedCode between(String code, String from, String to, int line) {
        String start = from.isEmpty() ? "" : day(from);
        String stop = to.isEmpty() ? "" : day(to);
        if (start.equals("?") || stop.equals("?")) {
            proof.reject(
                    "date",
                    line,
                    "There is no such time as " + Proof.quote(start.equals("?") ? from : to)
                            + "; a day is written 20170120.");
            return null;
        }
        // a year or month ends with its last day
        if (!start.isEmpty() && !stop.isEmpty() && start.compareTo(stop + "-99-99") > 0) {
            proof.reject("dates-backwards", line, "The time from " + start + " to " + stop + " ends before it begins.");
            return null;
        }
        return new DatedCode(code, start, stop);
    }

    /** Whether a code is one that the dictionary can hold; says what is wrong otherwise. */
    boolean plain(String code, int line) {
        if (code.isEmpty()) {
            proof.reject("no-code", line, "The brackets hold no code.");
        } else if (code.chars().allMatch(c -> c == '-' || c == '#' || c == '*')) {
            proof.reject(
                    "null-code",
                    line,
                    "The code " + code + " keeps a name from being coded; Dateline's dictionary has no such lines.");
        } else if (code.indexOf('/') > 0 || code.indexOf(':') > 0) {
            proof.reject(
                    "several-codes", line, Proof.quote(code) + " are several actors at once; write a line for each.");
        } else if (!code.matches("[A-Z0-9]{3,15}")) {
            proof.reject(
                    "code",
                    line,
                    Proof.quote(code) + " is no actor code; it has 3 to 15 capital letters, such as FRAGOV.");
        } else {
            return true;
        }
        return false;
    }

    /**
     * {@code 20170120}, {@code 170120} or {@code 2017-01-20} as {@code 2017-01-20}; {@code 2017} and {@code 2017-01} as
     * themselves.
     *
     * @return {@code ?} if there is no such day
     */
    static String day(String written) {
        String digits = written;
        if (written.matches("\\d{4}-\\d{2}(-\\d{2})?")) {
            digits = written.replace("-", "");
        } else if (written.matches("\\d{6}")) {
            digits = (Integer.parseInt(written.substring(0, 2)) <= LAST_SHORT_YEAR ? "20" : "19") + written;
        } else if (!written.matches("\\d{4}|\\d{8}")) {
            return "?";
        }
        try {
            String day = LocalDate.of(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8))
                    .toString();
            return day.substring(0, digits.length() == 4 ? 4 : digits.length() == 6 ? 7 : 10);
        } catch (DateTimeException e) {
            return "?";
        }
    }

    private static int number(String digits, int from, int to) {
        return digits.length() < to ? 1 : Integer.parseInt(digits.substring(from, to));
    }
}
