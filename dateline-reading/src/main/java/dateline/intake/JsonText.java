package dateline.intake;

import java.util.Map;

/** Writes values that no field takes as one JSON object text. Stateless and safe for concurrent use. */
public final class JsonText {
    private JsonText() {}

    /** The values in their order as {@code {"key":"value",…}}. */
    public static String object(Map<String, String> values) {
        StringBuilder out = new StringBuilder("{");
        values.forEach((key, value) -> {
            out.append(out.length() > 1 ? "," : "");
            quote(key, out);
            out.append(':');
            quote(value, out);
        });
        return out.append('}').toString();
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20) {
                out.append("\\u00").append(c < 0x10 ? "0" : "").append(Integer.toHexString(c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
