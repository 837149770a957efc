package dateline.reading;

import dateline.reading.coding.Coding;
import dateline.reading.syntax.Clause;
import dateline.reading.syntax.Tree;
import dateline.record.Dispatch;
import dateline.record.Status;
import dateline.record.Timex;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates the act itself, not its telling: by the expression that its own predicate governs, else by its sentence, else
 * by the scene of its paragraph, else by the news itself. One is made for each dispatch, and remembers its scenes.
 *
 * <p>Example: in {@code The army said on Monday that it had shelled the town two days earlier} the shelling takes {@code
 * two days earlier}, though Monday stands nearer to the main verb.
 */
final class EventDater {
    /** A date, the words that gave it, and whether an expression of its own sentence did. */
    record Dated(@Nullable String when, String why, boolean told) {
        Dated(@Nullable String when, String why) {
            this(when, why, false);
        }
    }

    private static final Set<String> SINCE = Set.of("since");
    private static final Set<String> UNTIL = Set.of("until", "till", "before", "by");
    private static final int LEAD = 1;
    /** Closeness of an expression in a clause of time or circumstance below the act. */
    private static final double BESIDE = 0.8;

    /** A scene is a matter of days: a month or a year tells when, but does not date what is told after it. */
    private static final Pattern DAYS = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})?");

    private final @Nullable String published;
    private final List<Timex> timexes;
    private final boolean ofTheDay;
    private final Map<Integer, String> scenes = new HashMap<>();
    private @Nullable String latest;
    private @Nullable String lead;

    /** @param timexes every time expression of the dispatch */
    EventDater(Dispatch dispatch, List<Timex> timexes) {
        String given = dispatch.published();
        this.published = given == null ? null : given.substring(0, Math.min(10, given.length()));
        this.timexes = timexes;
        this.ofTheDay = ofTheDay(dispatch.body());
    }

    /** Whether its first paragraphs name the publish date: then what is said undated is said on that day. */
    private boolean ofTheDay(String body) {
        int end = 0;
        for (int i = 0; i <= LEAD && end >= 0; i++) {
            end = body.indexOf('\n', end == 0 ? 0 : end + 1);
        }
        int opening = end < 0 ? body.length() : end;
        return timexes.stream().anyMatch(t -> t.span().start() < opening && published != null && published.equals(t.value()));
    }

    Dated date(Coding coding, Status status) {
        Tree tree = coding.clause().tree();
        Dated counted = counted(coding, tree);
        if (counted != null) {
            return counted;
        }
        Timex best = null;
        double bestScore = 0;
        for (Timex t : timexes) {
            if (t.value() == null || t.span().start() < tree.span().start() || t.span().end() > tree.span().end()) {
                continue;
            }
            boolean done = status == Status.HAPPENED || status == Status.ONGOING;
            if (done && after(firstDay(t.value()))) {
                continue; // what is done has not been done on a day to come
            }
            double score = closeness(coding, tree, t);
            if (score > bestScore) {
                bestScore = score;
                best = t;
            }
        }
        if (best != null) {
            String value = java.util.Objects.requireNonNull(best.value());
            String when = bestScore > 2.5 ? bounded(best, value, tree, status)
                    : bestScore <= BESIDE ? beside(best, value, tree) : value;
            boolean past = status == Status.HAPPENED || status == Status.ONGOING;
            if (past && DAYS.matcher(value).matches() && when.equals(value) && !after(firstDay(value))) {
                scenes.put(tree.paragraph(), value);
                latest = value;
                lead = lead == null && tree.paragraph() <= LEAD ? value : lead;
            }
            return new Dated(when, "when: \"" + best.text() + "\" is " + best.value(), true);
        }
        return undated(coding, status, tree);
    }

    /** "Signed it on Friday, <b>three days after</b> a bomb had killed the mayor": the bomb went off on Tuesday. */
    private @Nullable Dated counted(Coding coding, Tree tree) {
        String anchor = scenes.getOrDefault(tree.paragraph(), published);
        if (anchor == null || anchor.length() != 10) {
            return null;
        }
        for (Timex t : timexes) {
            Matcher length = LENGTH.matcher(t.timex3() == null ? "" : t.timex3());
            if (t.span().start() < tree.span().start() || t.span().end() > tree.span().end() || !length.matches()) {
                continue;
            }
            int next = tree.tokenAt(t.span().end() - 1) + 1;
            String word = next < tree.size() ? tree.token(next).lemma() : "";
            if ((word.equals("after") || word.equals("before")) && tells(coding, tree, tree.head(next))) {
                int n = Integer.parseInt(length.group(1)) * (length.group(2).equals("W") ? 7 : 1);
                String when = LocalDate.parse(anchor).plusDays(word.equals("after") ? -n : n).toString();
                return new Dated(when, "when: \"" + t.text() + "\" " + (word.equals("after") ? "before " : "after ") + anchor, true);
            }
        }
        return null;
    }

    private static final Pattern LENGTH = Pattern.compile("P(\\d{1,3})([DW])");

    private static boolean tells(Coding coding, Tree tree, int verb) {
        int head = coding.clause().head();
        return verb >= 0 && (verb == head || coding.trigger().get(verb) || tree.is(head, "nsubj") && tree.head(head) == verb);
    }

    /** How near an expression stands to the act: 3 its own predicate's, 2 an outer clause's, 1 the sentence's. */
    private static double closeness(Coding coding, Tree tree, Timex t) {
        int at = tree.tokenAt(t.span().start());
        int last = Math.max(at, tree.tokenAt(t.span().end() - 1));
        if (at < 0) {
            return 0;
        }
        int top = at;
        for (int i = at; i <= last; i++) {
            if (tree.head(i) < at || tree.head(i) > last) {
                top = i;
                break;
            }
        }
        int head = coding.clause().head();
        int owner = tree.head(top);
        if (owner >= 0 && tree.is(top, "nmod:poss")) {
            // "yesterday's march" dates the march, and nothing that is said of it
            return owner == head || coding.trigger().get(owner) ? 3 : 0;
        }
        double distance = Math.abs(top - head) / 1000.0;
        int host = hostOf(tree, head);
        int governor = top;
        for (int steps = 0; governor >= 0 && steps < tree.size(); steps++) {
            if (governor == head || governor == host || coding.trigger().get(governor)) {
                return 3 - distance;
            }
            if (governor != top && tree.token(governor).isVerb()) {
                break;
            }
            governor = tree.head(governor);
        }
        if (governor < 0) {
            return 1 - distance;
        }
        if (tree.dominates(governor, head)) {
            boolean told = false;
            boolean speech = coding.code().compareTo("14") < 0;
            for (int i = head; i != governor && i >= 0; i = tree.head(i)) {
                told |= tree.is(i, "ccomp") && tree.head(i) == governor;
            }
            return (told ? (speech ? 1.8 : 0) : 2) - (told && !speech ? 0 : distance);
        }
        if (tree.is(governor, "conj") && tree.head(governor) == head) {
            return 1.5 - distance;
        }
        // "intensified attacks after the deadline of May 1 was missed" is dated by it; a clause about a noun dates only itself
        boolean below = tree.dominates(head, governor) && (marked(tree, governor) || sharesItsTime(tree, head, governor));
        return below ? BESIDE - distance : 0;
    }

    /** Whether a clause tells what came before or after another act. */
    private static boolean marked(Tree tree, int verb) {
        int mark = tree.is(verb, "advcl") ? tree.child(verb, "mark") : -1;
        return mark >= 0 && MARKS.contains(tree.token(mark).lemma());
    }

    /** "Began to fire on Monday" began on Monday; "urged a truce, as they had agreed in May" did not urge in May. */
    private static boolean sharesItsTime(Tree tree, int head, int governor) {
        for (int i = governor; i != head && i >= 0; i = tree.head(i)) {
            boolean own = tree.is(i, "xcomp") || tree.is(i, "advcl") && !tree.has(i, "mark") && !tree.has(i, "nsubj");
            if (tree.token(i).isVerb() && !own) {
                return false;
            }
        }
        return true;
    }

    /** "talks <b>took place</b> on Monday": the verb that says of an act that it takes place; -1 if there is none. */
    private static int hostOf(Tree tree, int head) {
        int h = tree.head(head);
        boolean subject = h >= 0 && tree.is(head, "nsubj") && tree.token(head).isNoun();
        return subject && PLACING.contains(tree.token(h).lemma()) ? h : -1;
    }

    private static final Set<String> MARKS = Set.of("after", "since", "before", "until");
    private static final Set<String> PLACING =
            Set.of("take", "occur", "happen", "begin", "start", "resume", "continue", "end", "break", "erupt", "come", "be");

    /** After what happened on a day: from then until the publish date. */
    private String beside(Timex t, String value, Tree tree) {
        int at = tree.tokenAt(t.span().start());
        for (int n = at, steps = 0; n >= 0 && steps < tree.size(); n = tree.head(n), steps++) {
            int mark = tree.is(n, "advcl") ? tree.child(n, "mark") : -1;
            String lemma = mark < 0 ? "" : tree.token(mark).lemma();
            if (lemma.equals("after") || lemma.equals("since")) {
                return published == null ? firstDay(value) + "/.." : firstDay(value) + "/" + published;
            }
            if (lemma.equals("before") || lemma.equals("until")) {
                return "../" + lastDay(value);
            }
        }
        return value;
    }

    private String bounded(Timex t, String value, Tree tree, Status status) {
        int at = tree.tokenAt(t.span().start());
        String before = at > 0 ? tree.token(at - 1).lemma() : "";
        String first = tree.token(Math.max(at, 0)).lemma();
        String marker = SINCE.contains(first) || UNTIL.contains(first) || first.equals("after") ? first : before;
        if (value.contains("..")) {
            return value;
        }
        String start = value.contains("/") ? value.substring(0, value.indexOf('/')) : value;
        String end = value.contains("/") ? value.substring(value.indexOf('/') + 1) : value;
        if (SINCE.contains(marker) || status == Status.ONGOING && before(start)) {
            return published == null ? start + "/.." : start + "/" + published;
        }
        if (marker.equals("until") || marker.equals("till") || marker.equals("before")) {
            return "../" + end;
        }
        if (marker.equals("by") && (status == Status.PLANNED || status == Status.CALLED_FOR)) {
            return published == null ? "../" + end : published + "/" + end;
        }
        if (marker.equals("after") && status == Status.HAPPENED && published != null && before(start)) {
            return start + "/" + published;
        }
        return value;
    }

    private boolean after(String day) {
        return published != null && day.compareTo(published) > 0;
    }

    private boolean before(String day) {
        return published != null && day.compareTo(published) < 0;
    }

    private Dated undated(Coding coding, Status status, Tree tree) {
        if (published == null) {
            return new Dated(null, "when: no expression and no publish date");
        }
        String scene = scenes.get(tree.paragraph());
        Clause clause = coding.clause();
        boolean speech = coding.code().compareTo("14") < 0 && !coding.code().startsWith("0")
                || coding.code().compareTo("06") < 0;
        boolean perfect = clause.aspect() == Clause.Aspect.PERFECT || clause.aspect() == Clause.Aspect.PERFECT_PROGRESSIVE;
        boolean told = tree.is(clause.head(), "ccomp");
        boolean before = perfect && clause.tense() == Clause.Tense.PAST;
        return switch (status) {
            case PLANNED, CALLED_FOR, POSSIBLE -> new Dated(
                    (scene != null ? firstDay(scene) : published) + "/..", "when: to come, as told on " + published);
            case ONGOING -> new Dated("../" + published, "when: under way at the publish date");
            case NEGATED -> scene != null && !perfect
                    ? new Dated(scene, "when: not done on the date of its scene")
                    : new Dated("../" + published, "when: not until the publish date");
            case HAPPENED -> {
                String dated = scene != null ? scene : lead != null ? lead : latest;
                if (before && told && dated != null) {
                    yield new Dated(dated, "when: told of the scene");
                }
                if (before) {
                    yield new Dated("../" + (dated == null ? published : lastDay(dated)), "when: earlier than its scene");
                }
                if (scene != null && !perfect) {
                    yield new Dated(scene, "when: the date of its scene");
                }
                if (speech) {
                    boolean later = !ofTheDay && dated != null && before(lastDay(dated));
                    yield later
                            ? new Dated(firstDay(java.util.Objects.requireNonNull(dated)) + "/" + published, "when: said after what is told before it")
                            : perfect ? new Dated("../" + published, "when: no expression; not after the publish date")
                            : new Dated(published, "when: told as the dispatch's news");
                }
                if (dated != null && !perfect && coding.clause().kind() == Clause.Kind.VERB) {
                    yield new Dated(dated, "when: the date of the dispatch's scene");
                }
                boolean news = tree.paragraph() <= LEAD && !perfect && clause.kind() == Clause.Kind.VERB;
                yield news
                        ? new Dated(published, "when: the lead's own news")
                        : new Dated("../" + published, "when: no expression; not after the publish date");
            }
        };
    }

    private static String firstDay(String edtf) {
        int slash = edtf.indexOf('/');
        return slash < 0 ? edtf : edtf.substring(0, slash);
    }

    private static String lastDay(String edtf) {
        int slash = edtf.indexOf('/');
        return slash < 0 ? edtf : edtf.substring(slash + 1);
    }
}
