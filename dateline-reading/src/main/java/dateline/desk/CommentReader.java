package dateline.desk;

import dateline.record.Comment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands below {@code * Comment:} as comments, one a block. Stateless and safe for concurrent use. */
final class CommentReader {
    private static final int MOST = 10_000;
    private static final Pattern SIGNED = Pattern.compile(
            "^(\\p{Lu}[\\p{L}.'’_-]{0,30}(?: [\\p{Lu}\\d][\\p{L}\\d.'’_-]{0,30}){0,3})(?: ?[(,-] ?([^():]{4,30}(?:\\d:\\d\\d)?[^():]{0,12})\\)?)?(?: (?:says|said|wrote|writes))? ?:\\s*(.*)$",
            Pattern.DOTALL);

    private CommentReader() {}

    static void read(List<String> lines, int from, Labels labels, Furniture furniture, DateReader dates, Page page) {
        List<String> block = new ArrayList<>();
        for (int i = from; i < lines.size() && page.comments.size() < MOST; i++) {
            String line = lines.get(i).strip();
            Labels.Labelled labelled = labels.read(line);
            if (labels.comments(line, true)) {
                add(block, dates, page);
                line = labelled == null ? "" : labelled.value();
            } else if (furniture.is(line)) {
                // links to other stories stand below their heading
                while (furniture.heading(line)
                        && i + 1 < lines.size()
                        && !lines.get(i + 1).isBlank()) {
                    i++;
                }
                line = "";
            }
            if (line.isEmpty()) {
                add(block, dates, page);
            } else {
                block.add(line);
            }
        }
        add(block, dates, page);
    }

    private static void add(List<String> block, DateReader dates, Page page) {
        if (block.isEmpty()) {
            return;
        }
        DateReader.Found when = block.size() > 2 && block.get(0).length() < 60 ? dates.read(block.get(1)) : null;
        if (when != null && when.alone()) {
            page.comments.add(new Comment(
                    block.get(0), block.get(1), String.join("\n", block.subList(2, block.size())), "pending"));
            block.clear();
            return;
        }
        String text = String.join("\n", block);
        block.clear();
        Matcher m = SIGNED.matcher(text.length() > 200 ? text.substring(0, 200) : text);
        String author = null;
        @Nullable String time = null;
        if (m.find()) {
            author = m.group(1);
            time = m.group(2) == null ? null : m.group(2).strip();
            String rest = text.substring(m.start(3));
            if (!rest.isBlank()) {
                text = rest.strip();
            } else {
                author = null;
                time = null;
            }
        }
        page.comments.add(new Comment(author, time, text, "pending"));
    }
}
