package dateline.desk;

import java.util.List;
import java.util.Set;

/**
 * Takes plain text as it is saved from a news page apart: a header of {@code Label: value} lines in any order, a title,
 * a byline and a date where they stand unlabelled, the body, furniture, and what readers wrote below. Safe for concurrent
 * use.
 */
final class PageReader {
    private static final int TITLE = 220;
    private static final Set<String> ONE_LINERS =
            Set.of("newsId", "published", "title", "byline", "source", "url", "language");

    private final Labels labels;
    private final Furniture furniture;
    private final DateReader dates;
    private final BodyOpening openings;

    PageReader(Labels labels, Furniture furniture, DateReader dates, DatelineFinder datelines) {
        this.labels = labels;
        this.furniture = furniture;
        this.dates = dates;
        this.openings = new BodyOpening(labels, furniture, dates, datelines);
    }

    /** Reads the lines of a page; never fails, at worst everything is body. */
    Page read(List<String> lines) {
        Page page = new Page();
        int body = header(lines, page);
        int end = body(lines, body, page);
        if (end < lines.size()) {
            CommentReader.read(lines, end, labels, furniture, dates, page);
        }
        return page;
    }

    /** Fills the page from its header; returns the number of the line where the body begins. */
    private int header(List<String> lines, Page page) {
        int body = openings.first(lines);
        String awaiting = null;
        for (int i = 0; i < body; i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty()) {
                continue;
            }
            Labels.Labelled labelled = labels.read(line);
            if (labelled != null) {
                if (labelled.field().equals("body")) {
                    page.put("body", labelled.label(), labelled.value());
                    return i + 1;
                }
                several(line, labelled, page);
                awaiting =
                        labelled.value().isEmpty() && ONE_LINERS.contains(labelled.field()) ? labelled.field() : null;
            } else if (awaiting != null && line.length() <= TITLE && !page.has(awaiting)) {
                page.put(awaiting, awaiting, line);
                awaiting = null;
            } else {
                awaiting = null;
                unlabelled(line, page);
            }
        }
        return body;
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

    /** Takes a header line that has no label. */
    private void unlabelled(String line, Page page) {
        switch (openings.kind(line)) {
            case ADDRESS -> page.put("url", "url", line);
            case DATE -> page.put("published", "date", line);
            case BYLINE -> page.put("byline", "byline", line.substring(2).strip());
            case AGENCY -> page.put("source", "source", line);
            case FURNITURE -> {}
            case WORDS ->
                page.put(page.has("title") ? "other" : "title", page.has("title") ? "subtitle" : "title", line);
        }
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
            if (labels.comments(line, !page.body.isEmpty())) {
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

    /** Label lines that close the page ("Source: …", "News ID: …") fill fields that the header left open. */
    private void trailer(Page page) {
        for (int i = page.body.size() - 1; i > 0; i--) {
            String line = page.body.get(i).strip();
            Labels.Labelled labelled = line.length() > 120 ? null : labels.read(line);
            if (!line.isEmpty() && (labelled == null || labelled.field().equals("body"))) {
                return;
            }
            page.body.remove(i);
            if (labelled != null) {
                page.put(labelled.field(), labelled.label(), labelled.value());
            }
        }
    }
}
