package dateline.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A site's robots.txt by RFC 9309: the groups that name Dateline, else those for {@code *}; the longest rule that fits
 * decides, and allowing wins a tie. Immutable.
 *
 * <p>Example: with {@code Disallow: /private} and {@code Allow: /private/news} a fetch of {@code /private/news/1} is allowed.
 */
final class Robots {
    /** Most characters of a robots.txt that are read. */
    static final int LONGEST = 500 << 10;

    static final Robots ALLOWING = new Robots(List.of());
    static final Robots REFUSING = new Robots(List.of(new Rule("/", false)));

    private static final int MOST_RULES = 5_000;

    private record Rule(String path, boolean allow) {}

    private final List<Rule> rules;

    private Robots(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** @param agent lower-case name of the robot that asks */
    static Robots read(String text, String agent) {
        List<Rule> named = new ArrayList<>();
        List<Rule> common = new ArrayList<>();
        boolean anyNamed = false;
        boolean inNamed = false;
        boolean inCommon = false;
        boolean agents = false;
        for (String line : (text.length() > LONGEST ? text.substring(0, LONGEST) : text).split("\r\n|[\r\n]")) {
            int comment = line.indexOf('#');
            String plain = comment < 0 ? line : line.substring(0, comment);
            int colon = plain.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String key = plain.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = plain.substring(colon + 1).strip();
            if (key.equals("user-agent")) {
                if (!agents) {
                    inNamed = false;
                    inCommon = false;
                }
                agents = true;
                String name = value.toLowerCase(Locale.ROOT);
                inNamed |= name.equals(agent);
                inCommon |= name.equals("*");
                anyNamed |= inNamed;
            } else if (key.equals("allow") || key.equals("disallow")) {
                agents = false;
                Rule rule = new Rule(value, key.equals("allow"));
                if (!value.isEmpty() && named.size() + common.size() < MOST_RULES) {
                    if (inNamed) {
                        named.add(rule);
                    }
                    if (inCommon) {
                        common.add(rule);
                    }
                }
            }
        }
        return new Robots(anyNamed ? named : common);
    }

    /** @param path path and query of what is to be fetched */
    boolean allows(String path) {
        int longest = -1;
        boolean allowed = true;
        for (Rule rule : rules) {
            int length = rule.path().length();
            if ((length > longest || length == longest && rule.allow()) && fits(rule.path(), path)) {
                longest = length;
                allowed = rule.allow();
            }
        }
        return allowed;
    }

    /** Whether the path begins as the pattern says; {@code *} is any letters, {@code $} at the end is the end. Greedy, linear. */
    private static boolean fits(String pattern, String path) {
        boolean whole = pattern.endsWith("$");
        String[] parts = (whole ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
        if (!path.startsWith(parts[0])) {
            return false;
        }
        int at = parts[0].length();
        for (int i = 1; i < parts.length; i++) {
            boolean last = whole && i == parts.length - 1;
            int found = last ? path.length() - parts[i].length() : path.indexOf(parts[i], at);
            if (found < at || !path.startsWith(parts[i], found)) {
                return false;
            }
            at = found + parts[i].length();
        }
        return !whole || at == path.length();
    }
}
