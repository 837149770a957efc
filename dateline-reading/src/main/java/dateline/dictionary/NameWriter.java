package dateline.dictionary;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes names as newspapers do. The old dictionaries are all capitals, with underscores: {@code
 * FRONT_OF_THE_RED_COMET_} becomes {@code Front of the Red Comet}. What is no word stays in capitals.
 */
final class NameWriter {
    private static final int LONGEST_ACRONYM = 7;
    private static final Set<String> SMALL = Set.of(
            "of", "the", "for", "and", "in", "on", "to", "at", "against", "de", "del", "des", "du", "da", "do", "dos",
            "der", "den", "van", "von", "bin", "ibn", "al", "el", "ul", "ur", "e", "i", "y", "la", "le");

    private NameWriter() {}

    /** A name with blanks for underscores, single ones, none at its ends. */
    static String plain(String name) {
        String words = name.replace('_', ' ').replace('\t', ' ').strip();
        int end = words.length();
        while (end > 0 && words.charAt(end - 1) == '=') {
            end--;
        }
        return words.substring(0, end).strip().replaceAll(" +", " ");
    }

    /**
     * @param name with blanks
     * @param all every name of the same actor: one whose letters begin the words of another is an acronym
     */
    static String cased(String name, List<String> all) {
        if (!name.equals(name.toUpperCase(Locale.ROOT)) || acronym(name, all)) {
            return name;
        }
        StringBuilder out = new StringBuilder(name.length());
        int at = 0;
        while (at < name.length()) {
            int end = at;
            while (end < name.length() && name.charAt(end) != ' ' && name.charAt(end) != '-') {
                end++;
            }
            out.append(word(name.substring(at, end), at == 0));
            if (end < name.length()) {
                out.append(name.charAt(end));
            }
            at = end + 1;
        }
        return out.toString();
    }

    private static String word(String word, boolean first) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (!first && SMALL.contains(lower)) {
            return lower;
        }
        if (word.length() > 1 && unspeakable(word)) {
            return word;
        }
        StringBuilder out = new StringBuilder(lower);
        boolean initial = true;
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (initial && Character.isLetter(c)) {
                out.setCharAt(i, Character.toUpperCase(c));
            }
            initial = c == '.' || initial && !Character.isLetter(c);
        }
        return out.toString();
    }

    private static boolean acronym(String name, List<String> all) {
        if (name.length() < 2 || name.length() > LONGEST_ACRONYM || name.indexOf(' ') >= 0) {
            return false;
        }
        return unspeakable(name)
                || all.stream()
                        .anyMatch(n -> initials(n, false).equals(name)
                                || initials(n, true).equals(name));
    }

    /** Letters none of which is a vowel. */
    private static boolean unspeakable(String word) {
        return word.length() <= LONGEST_ACRONYM && word.chars().noneMatch(c -> "AEIOUY.'".indexOf(c) >= 0 || c > 127);
    }

    private static String initials(String name, boolean small) {
        StringBuilder out = new StringBuilder();
        for (String word : name.split("[ -]")) {
            if (!word.isEmpty() && (small || !SMALL.contains(word.toLowerCase(Locale.ROOT)))) {
                out.append(word.charAt(0));
            }
        }
        return out.length() < 2 ? "" : out.toString();
    }
}
