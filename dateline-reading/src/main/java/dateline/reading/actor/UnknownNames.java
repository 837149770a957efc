package dateline.reading.actor;

import dateline.reading.actor.NameWords.Sort;
import dateline.reading.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds proper names that no dictionary knows, cut free of their titles.
 *
 * <p>Example: in {@code Foreign Minister Abdoulaye Diop} the name is {@code Abdoulaye Diop}; {@code National Police
 * Board} is no name but a body.
 */
final class UnknownNames {
    private final AgentList agents;
    private final NameWords words;

    UnknownNames(AgentList agents, NameWords words) {
        this.agents = agents;
        this.words = words;
    }

    /** Marks the runs of proper names that the dictionaries have left. */
    void read(Line line, Players players) {
        int i = 0;
        while (i < line.size()) {
            int end = line.marks[i] == null && begins(line, i) ? run(line, i) : i;
            if (end > i) {
                unknown(line, i, end, players);
                i = end;
            } else {
                i++;
            }
        }
    }

    boolean begins(Line line, int i) {
        Token t = line.token(i);
        return t.isProper()
                        && Spelling.capital(t.form())
                        && !words.is(Sort.CALENDAR, line.folds[i])
                        && !line.folds[i].isEmpty()
                        && Character.isLetter(t.form().charAt(0))
                || i + 2 < line.size()
                        && words.is(Sort.PARTICLE, line.folds[i])
                        && line.token(i + 1).form().equals("-")
                        && line.token(i + 2).isProper()
                        && line.marks[i + 2] == null;
    }

    private int run(Line line, int start) {
        int end = start;
        for (int i = start; i < line.size() && i < start + 12; i++) {
            Token t = line.token(i);
            boolean name = t.isProper() && Spelling.capital(t.form()) && !words.is(Sort.CALENDAR, line.folds[i]);
            Mark mark = line.marks[i];
            if (mark != null
                    && !(i > start
                            && mark.end() - mark.start() == 1
                            && mark.player() == null
                            && mark.people() == null
                            && !mark.adjective()
                            && words.is(Sort.GIVEN, line.folds[i]))) {
                break;
            }
            if (name) {
                end = i + 1;
            } else if (syllable(line, i, start)) {
                end = i + 1;
            } else if (!(t.form().equals("-")
                    || words.is(Sort.PARTICLE, line.folds[i]) && i + 1 < line.size()
                    || words.is(Sort.ARTICLE, line.folds[i])
                            && i + 1 < line.size()
                            && line.token(i + 1).form().equals("-"))) {
                break;
            }
        }
        return end;
    }

    /** "Park Won-<b>soon</b>": the second half of a given name. */
    private static boolean syllable(Line line, int i, int start) {
        if (i < start + 3
                || !line.token(i - 1).form().equals("-")
                || line.token(i - 1).span().start() != line.token(i - 2).span().end()
                || line.token(i).span().start() != line.token(i - 1).span().end()
                || !line.token(i - 2).isProper()
                || !line.token(i - 3).isProper()) {
            return false;
        }
        String next = i + 1 < line.size() ? line.token(i + 1).xpos() : "";
        return Character.isLetter(line.token(i).form().charAt(0)) && !next.startsWith("NN") && !next.startsWith("JJ");
    }

    /** A run of proper names without its titles; nothing if what is left names an office or a body. */
    private void unknown(Line line, int from, int end, Players players) {
        int start = from;
        if (from > 1
                && line.token(from - 1).form().equals("of")
                && line.token(from - 2).isNoun()
                && agents.get(Spelling.fold(line.token(from - 2).lemma())) != null) {
            while (start + 1 < end && words.is(Sort.PORTFOLIO, line.folds[start])) {
                start++;
            }
        }
        String title = "";
        for (int k = start + 1; k <= end; k++) {
            if (words.is(Sort.HONOUR, line.folds[k - 1])) {
                start = k;
                continue;
            }
            AgentList.Found f = agents.endingAt(line.tree.tokens(), line.folds, k - 1, start);
            if (f != null && f.end() > end && f.start() >= start) {
                return;
            }
            if (f != null && (f.word().person() || f.start() == start) && f.end() == k) {
                if (k == end) {
                    return;
                }
                start = k;
                title = f.word().words();
            }
        }
        if (start >= end) {
            return;
        }
        if (agents.endingAt(line.tree.tokens(), line.folds, end - 1, start) != null && end - start > 1) {
            return;
        }
        StringBuilder folded = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (!line.folds[i].isEmpty()) {
                folded.append(folded.isEmpty() ? "" : " ").append(line.folds[i]);
            }
        }
        String name = folded.toString();
        if (name.isEmpty()) {
            return;
        }
        Player meant = players.meant(name);
        if (meant == null && end - start > 1) {
            boolean company = words.is(Sort.COMPANY, line.folds[end - 1]);
            if (company || words.is(Sort.MEDIUM, line.folds[end - 1])) {
                String form = line.span(start, end).of(line.text);
                meant = players.body(form, name, company ? Kind.COMPANY : Kind.MEDIA);
            }
        }
        if (meant == null && name.indexOf(' ') > 0) {
            Entry near = players.who().misspelt(name);
            meant = near == null ? null : players.of(near);
        }
        if (meant == null && name.indexOf(' ') < 0) {
            meant = bySurname(line, from, start, end, name, title, players);
        }
        if (meant == null) {
            StringBuilder words = new StringBuilder();
            for (int i = start; i < end; i++) {
                boolean glued = i > start
                        && line.token(i).span().start()
                                == line.token(i - 1).span().end();
                words.append(words.isEmpty() || glued ? "" : " ")
                        .append(line.token(i).form());
            }
            meant = players.unknown(words.toString(), name);
        }
        line.put(new Mark(start, end, meant, null, null));
    }

    /** "President Obama", "Germany's Merkel", "Obama" while he governs. */
    private @Nullable Player bySurname(
            Line line, int from, int start, int end, String name, String title, Players players) {
        String words = title;
        if (words.isEmpty() && start > 0 && line.token(start - 1).isNoun()) {
            AgentList.Found f = agents.endingAt(line.tree.tokens(), line.folds, start - 1, 0);
            words = f == null ? "" : f.word().words();
        }
        String land = "";
        for (int i = start - 1; i >= Math.max(0, from - 3); i--) {
            Mark m = line.mark(i);
            if (m != null && m.state() != null) {
                land = m.state().state().code();
                break;
            }
            if (m == null
                    && !line.token(i).isNoun()
                    && !line.token(i).xpos().equals("POS")
                    && !line.token(i).xpos().startsWith("JJ")) {
                break;
            }
        }
        boolean office = !words.isEmpty() && agents.get(words) != null;
        if (land.isEmpty() && end + 1 < line.size() && line.token(end).form().equals("of")) {
            Mark m = line.mark(end + 1);
            land = m != null && m.state() != null ? m.state().state().code() : "";
        }
        if (!office && start == from && this.words.is(Sort.PLACING, line.preposition(line.head(start, end)))) {
            return null;
        }
        Entry entry = players.who().surnamed(name, office ? words : "", land, players.day());
        return entry == null ? null : players.of(entry);
    }
}
