package dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dateline.intake.Caps;
import dateline.intake.Format;
import dateline.intake.MailRoom;
import dateline.intake.RawItem;
import dateline.intake.Refused;
import dateline.reading.text.SentenceSplitter;
import dateline.reading.text.TrueCaser;
import dateline.record.Dispatch;
import dateline.record.Span;
import dateline.shelf.LexiconShelf;
import dateline.shelf.StandardCopyDesk;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever comes in, the desk answers with a dispatch that holds together or with a coded rejection. */
class RandomInputTest {
    private static final List<String> PIECES = List.of(
            "KABUL",
            "Kabul",
            " (Reuters) ",
            "– ",
            "-- ",
            "- ",
            "_ ",
            ": ",
            ", ",
            ". ",
            "?\" ",
            "” ",
            "“",
            "\n",
            "\r\n",
            "\r",
            "\n\n",
            "\t",
            "July 18",
            " 2021",
            "18/07/2021",
            "31 February 2021",
            "21:55",
            "By ",
            "John Smith",
            " in ",
            "News ID: ",
            "Date: ",
            "Title:",
            "Text:",
            "* Comment: ",
            "Comments (3)",
            "Share",
            "Read more: ",
            "Related stories",
            "©",
            "U.S. ",
            "Gen. ",
            "a.m. ",
            "J. K. ",
            "the army left the town",
            "THE ARMY LEFT",
            "[TEXT] ",
            "[",
            "]",
            "(",
            ")",
            "/",
            "http://x.y/z",
            "www.",
            "|",
            "=",
            "…",
            "...",
            ";",
            "\u0000",
            "\ufeff",
            "\ufffd",
            "\ud83d",
            "\ude00",
            "\ud83d\ude00",
            "İ",
            "ß",
            "\u00a0",
            "\u2028",
            "\u0085",
            "'",
            "’",
            "O'",
            "1.",
            "2)",
            "{",
            "}",
            "\"text\":",
            "\"",
            "\\",
            "\\u",
            "null",
            "0",
            "é",
            "Müller",
            "ﬁ",
            "مرحبا",
            "中文。",
            "e",
            "x",
            "a very long line of words that goes on "
                    + "and on without an end so that it is longer than any headline could ever be in any newspaper of the world");

    private static final ObjectWriter JSON = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build()
            .writer();
    private static final CopyDesk DESK = StandardCopyDesk.open(null);
    private static final SentenceSplitter SPLITTER = new SentenceSplitter(LexiconShelf.sheet("text/abbreviations.txt"));
    private static final TrueCaser CASER = new TrueCaser(
            SPLITTER,
            LexiconShelf.sheet("text/places.txt"),
            LexiconShelf.sheet("text/peoples.txt"),
            LexiconShelf.sheet("text/calendar.txt"),
            LexiconShelf.sheet("text/organisations.txt"),
            LexiconShelf.sheet("text/acronyms.txt"),
            LexiconShelf.sheet("text/titles.txt"),
            LexiconShelf.sheet("text/first-names.txt"),
            LexiconShelf.sheet("text/common-words.txt"));

    @Test
    void answers_anything_with_a_sound_dispatch_or_a_coded_rejection() {
        long seed = Long.getLong("dateline.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int n = 0; n < 10_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(40); k >= 0; k--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            if (random.nextInt(4) == 0) {
                text = new StringBuilder(asJson(text.toString()));
            }
            byte[] bytes = text.toString()
                    .getBytes(random.nextInt(10) == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
            for (int k = random.nextInt(4) == 0 ? random.nextInt(5) : 0; k > 0 && bytes.length > 0; k--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Format format = random.nextBoolean() ? Format.AUTO : random.nextBoolean() ? Format.TEXT : Format.JSONL;
            try {
                new MailRoom(Caps.standard()).deliver("-", new ByteArrayInputStream(bytes), format, delivery -> {
                    if (delivery instanceof Refused refused) {
                        assertThat(refused.rejection().code()).matches("[a-z]+(-[a-z]+)*");
                    } else {
                        check(DESK.edit((RawItem) delivery));
                    }
                });
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(
                        "-Ddateline.seed=" + seed + " number " + n + ": "
                                + text.toString().replace("\n", "\\n"),
                        e);
            }
        }
    }

    private static String asJson(String text) {
        try {
            return JSON.writeValueAsString(
                    Map.of("text", text, "title", text, "published", text, "dateline", text, "k" + text, text));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Edited edited) {
        if (edited instanceof Returned returned) {
            assertThat(returned.rejection().code()).matches("[a-z]+(-[a-z]+)*");
            return;
        }
        Dispatch d = ((Accepted) edited).dispatch();
        String body = d.body();
        assertThat(body).isNotBlank();
        assertThat(new String(body.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(body);
        try {
            assertThat(new ObjectMapper().readTree(d.original().extra()).isObject())
                    .isTrue();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        Span opening = d.dateline() == null ? null : d.dateline().span();
        assertThat(opening == null || opening.end() <= body.length()).isTrue();
        List<Span> paragraphs = SPLITTER.paragraphs(body);
        String read = CASER.read(body, paragraphs, opening);
        assertThat(read).hasSameSizeAs(body);
        int at = 0;
        for (Span paragraph : paragraphs) {
            for (Span sentence : SPLITTER.sentences(read, paragraph)) {
                assertThat(sentence.start()).isGreaterThanOrEqualTo(at);
                assertThat(sentence.end()).isLessThanOrEqualTo(paragraph.end());
                assertThat(sentence.of(body)).isNotBlank();
                at = sentence.end();
            }
        }
    }
}
