package dateline.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * One event as a careful human wrote it down. Beside the fields of a reading it may hold what else is right ({@code
 * cameoAlsoRight}, {@code sourcesAlsoRight}, {@code targetsAlsoRight}, {@code whenAlsoRight}, {@code whereAlsoRight}, {@code
 * statusAlsoRight}, {@code voiceAlsoRight}), which parties are only understood and may be left out ({@code understood}), and
 * what the program is known to fall short of: {@code open} for the whole event, {@code unread} for single fields.
 */
record GoldenEvent(ObjectNode json) {
    String clause() {
        return json.get("clause").asText();
    }

    String trigger() {
        return json.get("trigger").asText();
    }

    int clauseStart() {
        return json.get("clauseSpan").get(0).asInt();
    }

    int clauseEnd() {
        return json.get("clauseSpan").get(1).asInt();
    }

    int triggerStart() {
        return clauseStart() + clause().indexOf(trigger());
    }

    int triggerEnd() {
        return triggerStart() + trigger().length();
    }

    boolean reciprocal() {
        return json.path("reciprocal").asBoolean();
    }

    /** Whether a reader may leave the event out. */
    boolean optional() {
        return json.path("optional").asBoolean();
    }

    /** Why the program does not read the event right yet; empty if it does. */
    String open() {
        return json.path("open").asText("");
    }

    /** Fields that the program does not read right yet. */
    List<String> unread() {
        return strings("unread");
    }

    boolean understood(String role) {
        return strings("understood").contains(role);
    }

    /** The value of a field and everything else that is right; "" stands for none. */
    List<String> right(String field) {
        List<String> all = new ArrayList<>();
        all.add(
                field.equals("where")
                        ? json.path(field).path("name").asText("")
                        : json.path(field).asText(""));
        all.addAll(strings(field + "AlsoRight"));
        return all;
    }

    /** Countries, or first three letters of other codes, of one side. */
    TreeSet<String> countries(String role) {
        TreeSet<String> out = new TreeSet<>();
        for (JsonNode actor : json.get(role)) {
            if (actor.hasNonNull("code")) {
                out.add(first3(actor.get("code").asText()));
            }
        }
        return out;
    }

    /** Countries of one side that are right instead, each alone. */
    List<String> otherCountries(String role) {
        return strings(role + "AlsoRight").stream().map(GoldenEvent::first3).toList();
    }

    static String first3(String code) {
        return code.length() > 3 ? code.substring(0, 3) : code;
    }

    private List<String> strings(String key) {
        List<String> out = new ArrayList<>();
        for (JsonNode one : json.path(key)) {
            out.add(one.asText(""));
        }
        return out;
    }
}
