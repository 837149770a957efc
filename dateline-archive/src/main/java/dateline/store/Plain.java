package dateline.store;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Texts as both databases can hold and index them. Stateless. */
final class Plain {
    /** An index entry of PostgreSQL ends at 2,700 bytes; nobody needs so long an id. */
    private static final int LONGEST_KEY = 500;

    private Plain() {}

    /** Without NUL and half characters, which PostgreSQL cannot hold; they become U+FFFD. */
    static String text(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                out = out == null ? new StringBuilder(text) : out;
                out.setCharAt(i, '\ufffd');
            }
        }
        return out == null ? text : out.toString();
    }

    static @Nullable String textOrNull(@Nullable String text) {
        return text == null ? null : text(text);
    }

    /** The same, short enough for an index: what is longer keeps its beginning and is told apart by its digest. */
    static String key(String text) {
        String plain = text(text);
        if (plain.length() <= LONGEST_KEY) {
            return plain;
        }
        int cut = Character.isHighSurrogate(plain.charAt(199)) ? 199 : 200;
        return plain.substring(0, cut) + "…"
                + HexFormat.of().formatHex(new Sum().add(text).bytes());
    }

    static @Nullable String keyOrNull(@Nullable String text) {
        return text == null ? null : key(text);
    }

    /** Tokens with a blank before and after each, for asking which texts hold some of them in their order. */
    static String words(String... texts) {
        StringBuilder out = new StringBuilder(" ");
        for (String text : texts) {
            for (String token : Tokens.of(text)) {
                out.append(token).append(' ');
            }
            // words of two texts do not follow each other
            out.append("  ");
        }
        return out.toString().stripTrailing() + " ";
    }
}
