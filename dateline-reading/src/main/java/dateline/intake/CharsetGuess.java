package dateline.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The encoding of bytes that are not UTF-8: by name, by the text's own declaration, or by ICU's guess. Stateless. */
final class CharsetGuess {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int HEAD = 1 << 14;
    private static final int LOOKED_AT = 1 << 16;
    /** ICU's confidence, of 100, above which an encoding of another script is believed. */
    private static final int SURE = 40;

    private static final Pattern META =
            Pattern.compile("(?i)<meta[^>]{0,400}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");
    private static final Pattern XML =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{2,40})[\"']");

    /** What pages call an encoding, and what they then are written in: browsers agree on these. */
    private static final Map<String, String> SAID = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "ks_c_5601-1987", "x-windows-949",
            "shift_jis", "windows-31j",
            "iso-8859-11", "x-windows-874");

    private CharsetGuess() {}

    /** The encoding of that name; null if there is none or nobody can read it. */
    static @Nullable Charset named(@Nullable String name) {
        if (name == null || name.length() > 60) {
            return null;
        }
        String plain = name.strip().replace("\"", "").replace("'", "").toLowerCase(Locale.ROOT);
        try {
            Charset charset = Charset.forName(SAID.getOrDefault(plain, plain));
            // a page that says so in bytes that can be read as ASCII lies
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
                    ? StandardCharsets.UTF_8
                    : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** The encoding that the text itself declares. */
    static @Nullable Charset declared(byte[] bytes, TextDecoder.Declared where) {
        if (where == TextDecoder.Declared.NOWHERE) {
            return null;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher xml = XML.matcher(head);
        if (xml.find()) {
            return named(xml.group(1));
        }
        Matcher meta = META.matcher(head);
        return where == TextDecoder.Declared.HTML && meta.find() ? named(meta.group(1)) : null;
    }

    /** The likeliest encoding; windows-1252 unless the bytes plainly are another script's. */
    static Charset guess(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT)));
        CharsetMatch match = detector.detect();
        if (match == null || match.getConfidence() < SURE) {
            return WINDOWS_1252;
        }
        String name = match.getName();
        boolean western = name.startsWith("ISO-8859-1") || name.startsWith("UTF") || name.startsWith("IBM");
        Charset charset = western ? null : named(name);
        return charset == null || !charset.canEncode() ? WINDOWS_1252 : charset;
    }
}
