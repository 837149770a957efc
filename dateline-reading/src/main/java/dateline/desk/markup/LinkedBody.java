package dateline.desk.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the body that a page shows against the one that it tells in JSON-LD. What is told is clean but often without
 * paragraphs, and sometimes only a beginning; so it serves as a sieve: the shown paragraphs that are in it are the body.
 * Stateless.
 */
final class LinkedBody {
    /** Less than this is a summary, whatever it calls itself. */
    private static final int SUMMARY = 250;

    /** Longer bodies than this, in characters and in paragraphs, are not sieved. */
    private static final int LONGEST = 200_000;

    private static final int MOST = 2_000;

    private LinkedBody() {}

    /** The body as lines, one a paragraph; empty if there is none. */
    static String choose(List<Block> shown, @Nullable String told) {
        String all = shown.stream().map(Block::text).collect(Collectors.joining("\n"));
        if (told == null || told.length() < SUMMARY && all.length() > told.length()) {
            return all;
        }
        if (told.length() > LONGEST || shown.size() > MOST) {
            return shown.isEmpty() ? told : all;
        }
        String letters = letters(told);
        List<String> kept = new ArrayList<>();
        int found = 0;
        int before = -1;
        int after = -1;
        for (int i = 0; i < shown.size(); i++) {
            String block = letters(shown.get(i).text());
            if (!block.isEmpty() && letters.contains(block)) {
                kept.add(shown.get(i).text());
                found += block.length();
                before = before < 0 ? i : before;
                after = i + 1;
            }
        }
        boolean nearlyAll = found * 100L >= letters.length() * 85L;
        boolean beginning =
                told.endsWith("…") || told.endsWith("...") || letters(all).length() > letters.length() * 2;
        if (nearlyAll && beginning && after > 0) {
            return all;
        }
        return nearlyAll ? String.join("\n", kept) : told;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
