package dateline.desk;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes plain text as it is saved from a news page apart: a header of {@code Label: value} lines in any order, a title,
 * a byline and a date where they stand unlabelled, the body, furniture, and what readers wrote below. Safe for concurrent
 * use.
 */
final class PageReader {
    private static final int HEADER_LINES = 60;
    private static final int TITLE = 220;
    private static final Set<String> ONE_LINERS = Set.of("newsId", "published", "title", "byline", "source", "url", "language");
    private static final Pattern BYLINE = Pattern.compile("(?i)^by\\s+\\p{L}.{1,98}$");
    private static final Pattern ADDRESS = Pattern.compile("^(?:https?://|www\\.)\\S+$");

    private final Labels labels;
    private final Furniture furniture;
    private final DateReader dates;
    private final DatelineFinder datelines;

    PageReader(Labels labels, Furniture furniture, DateReader dates, DatelineFinder datelines) {
        this.labels = labels;
        this.furniture = furniture;
        this.dates = dates;
        this.datelines = datelines;
    }

    /** Reads the lines of a page; never fails, at worst everything is body. */
    Page read(List<String> lines) {
        Page page = new Page();
        int body = header(lines, page);
        int end = body(lines, body, page);
        if (end < lines.size()) {
            CommentReader.read(lines, end, labels, furniture, page);
        }
        return page;
    }

    /** Fills the page from its header; returns the number of the line where the body begins. */
    private int header(List<String> lines, Page page) {
        String awaiting = null;
        int seen = 0;
        for (int i = 0; i < lines.size() && seen < HEADER_LINES; i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty()) {
                continue;
            }
            seen++;
            Labels.Labelled labelled = labels.read(line);
            if (labelled != null) {
                if (labelled.field().equals("body")) {
                    page.put("body", labelled.label(), labelled.value());
                    return i + 1;
                }
                if (labelled.field().equals("comments") && labelled.value().isEmpty()) {
                    return rest(lines, i) ? i : i + 1;
                }
                several(line, labelled, page);
                awaiting = labelled.value().isEmpty() && ONE_LINERS.contains(labelled.field()) ? labelled.field() : null;
                continue;
            }
            if (awaiting != null && line.length() <= TITLE && !page.has(awaiting)) {
                page.put(awaiting, awaiting, line);
                awaiting = null;
                continue;
            }
            awaiting = null;
            if (!unlabelled(lines, i, line, page)) {
                return i;
            }
        }
        return lines.size();
    }

    /** Whether nothing follows that could still be a body. */
    private static boolean rest(List<String> lines, int from) {
        for (int i = from + 1; i < lines.size(); i++) {
            if (lines.get(i).length() > 120) {
                return false;
            }
        }
        return true;
    }

    /** {@code News ID: 7 | Date: 1 May 2020} holds two. */
    private void several(String line, Labels.Labelled first, Page page) {
        String[] parts = line.split(" \\| ");
        if (parts.length > 1) {
            Labels.Labelled last = null;
            for (String part : parts) {
                Labels.Labelled one = labels.read(part.strip());
                if (one != null) {
                    page.put(one.field(), one.label(), one.value());
                    last = one;
                } else if (last != null) {
                    page.put("other", last.label() + " |", part.strip());
                }
            }
            return;
        }
        page.put(first.field(), first.label(), first.value());
    }

    /** Takes a header line that has no label; false if the body begins with it. */
    private boolean unlabelled(List<String> lines, int i, String line, Page page) {
        if (ADDRESS.matcher(line).matches()) {
            page.put("url", "url", line);
            return true;
        }
        if (datelines.opening(line) != null) {
            return false;
        }
        DateReader.Found date = line.length() <= 100 ? dates.read(line) : null;
        if (date != null && date.alone()) {
            page.put("published", "date", line);
            return true;
        }
        if (BYLINE.matcher(line).matches() && !line.endsWith(".") && credit(line)) {
            page.put("byline", "byline", line.substring(2).strip());
            return true;
        }
        if (furniture.is(line)) {
            return true;
        }
        if (title(lines, i, line)) {
            if (page.has("title")) {
                if (page.aside().containsKey("subtitle") || !introduces(lines, i)) {
                    return false;
                }
                page.put("other", "subtitle", line);
            } else {
                page.put("title", "title", line);
            }
            return true;
        }
        return false;
    }

    /** "By Ahmad Khan in Kabul", not "By the time the talks ended": every longer word of a credit has a capital. */
    private static boolean credit(String line) {
        int small = 0;
        for (String word : line.substring(2).strip().split("\\s+")) {
            small += word.length() > 3 && Character.isLowerCase(word.charAt(0)) && !word.contains("@") ? 1 : 0;
        }
        return small == 0;
    }

    private boolean title(List<String> lines, int i, String line) {
        int next = next(lines, i);
        if (next < 0 || line.length() > TITLE || line.endsWith(".") && !line.endsWith("...") || line.endsWith(",")) {
            return false;
        }
        String following = lines.get(next).strip();
        boolean apart = next > i + 1;
        boolean longer = following.length() > line.length() * 3 / 2 && following.length() > 60;
        return !Character.isLowerCase(following.charAt(0)) && (apart || longer || head(following));
    }

    /** Whether what follows is plainly still header, or the dateline. */
    private boolean introduces(List<String> lines, int i) {
        int next = next(lines, i);
        return next >= 0 && head(lines.get(next).strip());
    }

    private boolean head(String line) {
        DateReader.Found date = line.length() <= 100 ? dates.read(line) : null;
        return labels.read(line) != null
                || date != null && date.alone()
                || BYLINE.matcher(line).matches() && credit(line)
                || datelines.opening(line) != null;
    }

    private static int next(List<String> lines, int i) {
        for (int j = i + 1; j < lines.size(); j++) {
            if (!lines.get(j).isBlank()) {
                return j;
            }
        }
        return -1;
    }

    /** Fills the page's body; returns the number of the line where comments begin. */
    private int body(List<String> lines, int from, Page page) {
        String opening = page.get("body");
        if (opening != null) {
            page.body.add(opening);
        }
        boolean links = false;
        int end = lines.size();
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty()) {
                links = false;
                page.body.add("");
                continue;
            }
            if (comments(line)) {
                end = i;
                break;
            }
            if (links && (line.length() > 160 || line.endsWith("."))) {
                links = false;
            }
            if (links || furniture.is(line) || line.equalsIgnoreCase(String.valueOf(page.get("title")))) {
                // a line taken out parts what stood around it only if it stood apart itself
                links |= furniture.heading(line);
                continue;
            }
            page.body.add(lines.get(i));
        }
        trailer(page);
        return end;
    }

    private boolean comments(String line) {
        Labels.Labelled labelled = labels.read(line);
        return labelled != null && labelled.field().equals("comments");
    }

    /** Label lines that close the page ("Source: …", "News ID: …") fill fields that the header left open. */
    private void trailer(Page page) {
        for (int i = page.body.size() - 1; i > 0; i--) {
            String line = page.body.get(i).strip();
            Labels.Labelled labelled = line.length() > 120 ? null : labels.read(line);
            if (!line.isEmpty() && labelled == null) {
                return;
            }
            page.body.remove(i);
            if (labelled != null) {
                page.put(labelled.field(), labelled.label(), labelled.value());
            }
        }
    }
}
