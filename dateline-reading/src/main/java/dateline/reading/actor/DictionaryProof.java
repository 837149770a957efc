package dateline.reading.actor;

import dateline.record.Sheet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Proofreads a dictionary of actors that somebody wrote, in the form {@code NAME | ALIASES ; | KIND | CODES ; | SOURCE}.
 * Stricter than the reading room, which takes what it can. Stateless.
 *
 * <p>Example: {@code Jane Doe | Doe | person | USAGOV 2020..2019 senator} is faulty: its dates run backwards.
 */
public final class DictionaryProof {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{1,2}))?(?:-(\\d{1,2}))?");

    private DictionaryProof() {}

    /** One bad line, counted from 1, and what is wrong with it. */
    public record Fault(int line, String what) {}

    /** Every fault of a sheet, in the order of its lines. */
    public static List<Fault> read(Sheet sheet) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        int number = 0;
        for (String raw : sheet.lines()) {
            number++;
            String line = raw.strip();
            if (!line.isEmpty() && line.charAt(0) != '#') {
                for (String what : faults(line, number, seen)) {
                    faults.add(new Fault(number, what));
                }
            }
        }
        return faults;
    }

    private static List<String> faults(String line, int number, Map<String, Integer> seen) {
        if (line.chars().anyMatch(c -> c == '\ufffd' || Character.isISOControl(c) && c != '\t')) {
            return List.of("it holds bytes that are no UTF-8 text, or control characters");
        }
        List<String> cells = Lines.cut(line, '|');
        Lines.Line whole = new Lines.Line("", number, cells);
        if (AgentList.nouns(whole)) {
            String what = AgentList.fault(whole);
            return what == null ? List.of() : List.of(what);
        }
        if (cells.size() < 4) {
            return List.of(
                    "it has " + cells.size() + " of at least 4 cells; write NAME | ALIASES | KIND | CODES | SOURCE");
        }
        List<String> out = new ArrayList<>();
        if (cells.size() > 5) {
            out.add("it has " + cells.size()
                    + " cells, and at most 5 mean something: NAME | ALIASES | KIND | CODES | SOURCE");
        }
        String name = Spelling.fold(cells.get(0));
        if (name.isEmpty()) {
            out.add("its first cell names nobody");
        } else {
            Integer before = seen.putIfAbsent(name, number);
            if (before != null) {
                out.add("\"" + cells.get(0) + "\" stands in line " + before + " already; put its codes there");
            }
        }
        if (Kind.of(cells.get(2)) == null) {
            out.add("no kind of actor is called \"" + cells.get(2)
                    + "\"; there are person, group, party, organisation, body, media, company, state");
        }
        List<String> codes = Lines.list(cells.get(3));
        if (codes.isEmpty()) {
            out.add("it gives no code");
        }
        for (String code : codes) {
            code(code, out);
        }
        return out;
    }

    private static void code(String cell, List<String> out) {
        int blank = cell.indexOf(' ');
        String code = blank < 0 ? cell : cell.substring(0, blank);
        if (!code.matches("[A-Z0-9]{3,15}")) {
            out.add("\"" + code + "\" is no actor code; it has 3 to 15 capital letters, such as FRAGOV");
            return;
        }
        int dots = cell.indexOf("..");
        if (dots < 0) {
            if (blank >= 0 && DATE.matcher(cell.substring(blank + 1)).lookingAt()) {
                out.add("\"" + cell + "\": dates are written FROM..TO, with an open side left empty");
            }
            return;
        }
        int end = cell.indexOf(' ', dots);
        String from =
                blank < 0 || blank > dots ? "" : cell.substring(blank + 1, dots).strip();
        String to = end < 0 ? cell.substring(dots + 2) : cell.substring(dots + 2, end);
        for (String date : List.of(from, to)) {
            if (!date.isEmpty() && !exists(date)) {
                out.add("\"" + date + "\" is no date; write 2021, 2021-07 or 2021-07-18");
                return;
            }
        }
        if (Term.parse(cell) == null) {
            out.add("\"" + cell + "\": its dates run backwards");
        }
    }

    private static boolean exists(String date) {
        Matcher m = DATE.matcher(date);
        if (!m.matches()) {
            return false;
        }
        try {
            int month = m.group(2) == null ? 1 : Integer.parseInt(m.group(2));
            int day = m.group(3) == null ? 1 : Integer.parseInt(m.group(3));
            return LocalDate.of(Integer.parseInt(m.group(1)), month, day).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
