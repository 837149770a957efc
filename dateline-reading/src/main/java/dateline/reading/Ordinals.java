package dateline.reading;

import java.util.List;
import java.util.Locale;

/** Reads ordinals as numbers: {@code eleventh}, {@code twenty-first}, {@code 70th}. Stateless. */
final class Ordinals {
    private static final List<String> ONES = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth");
    private static final List<String> TENS = List.of(
            "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth");
    private static final List<String> TENS_OF =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private Ordinals() {}

    /** The number, or 0 if the word is no ordinal. */
    static int of(String word) {
        String w = word.toLowerCase(Locale.ROOT);
        int ones = ONES.indexOf(w) + 1;
        if (ones > 0) {
            return ones;
        }
        int tens = TENS.indexOf(w);
        if (tens >= 0) {
            return 10 * (tens + 2);
        }
        if (w.equals("hundredth") || w.equals("centenary")) {
            return 100;
        }
        int hyphen = w.indexOf('-');
        if (hyphen > 0) {
            int ten = TENS_OF.indexOf(w.substring(0, hyphen));
            int one = ONES.indexOf(w.substring(hyphen + 1)) + 1;
            return ten >= 0 && one > 0 && one < 10 ? 10 * (ten + 2) + one : 0;
        }
        int digits = 0;
        while (digits < w.length() && digits < 4 && w.charAt(digits) >= '0' && w.charAt(digits) <= '9') {
            digits++;
        }
        boolean ends = digits > 0 && List.of("st", "nd", "rd", "th").contains(w.substring(digits));
        return ends ? Integer.parseInt(w.substring(0, digits)) : 0;
    }
}
