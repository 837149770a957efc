package dateline.desk;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** Names the language of a text that is not written in Latin letters, where its script or its own letters tell. Stateless. */
final class Scripts {
    private static final int LOOKED_AT = 4000;

    private static final Map<UnicodeScript, String> LANGUAGES = Map.ofEntries(
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.ARABIC, "ar"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.ETHIOPIC, "am"));

    private Scripts() {}

    /** BCP 47, or {@code und}. */
    static String language(String text) {
        String some = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        some.codePoints().filter(Character::isLetter).forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
        UnicodeScript most = UnicodeScript.COMMON;
        for (Map.Entry<UnicodeScript, Integer> e : counts.entrySet()) {
            most = e.getValue() > counts.getOrDefault(most, 0) ? e.getKey() : most;
        }
        boolean kana = counts.containsKey(UnicodeScript.HIRAGANA) || counts.containsKey(UnicodeScript.KATAKANA);
        return switch (most) {
            case CYRILLIC -> any(some, "іїєґ") ? "uk" : any(some, "ыэё") ? "ru" : "und";
            case ARABIC -> any(some, "ٹڈےں") ? "ur" : any(some, "پچژگی") ? "fa" : "ar";
            case HAN -> kana ? "ja" : "zh";
            default -> LANGUAGES.getOrDefault(most, "und");
        };
    }

    private static boolean any(String text, String letters) {
        return letters.chars().anyMatch(c -> text.indexOf(c) >= 0);
    }
}
