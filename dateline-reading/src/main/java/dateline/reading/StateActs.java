package dateline.reading;

import dateline.record.Actor;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which arm of a state acts when only the state's name is told: what only forces can do is done by its military, what is
 * said or signed by its government; for anything else the bare country stands.
 *
 * <p>Example: "the United States withdrew" is USAMIL, "the United States criticised" USAGOV.
 */
final class StateActs {
    private final Predicate<String> isCountry;

    /** @param isCountry whether an actor code is a bare country's */
    StateActs(Predicate<String> isCountry) {
        this.isCountry = isCountry;
    }

    /**
     * @param acting whether these actors do the act, or share in it as equals
     */
    List<Actor> complete(List<Actor> actors, String code, boolean acting) {
        String role = acting ? role(code) : "";
        if (role.isEmpty()) {
            return actors;
        }
        return actors.stream()
                .map(a -> a.code() != null && isCountry.test(a.code())
                        ? new Actor(a.text(), a.span(), a.name(), a.code() + role, a.key())
                        : a)
                .toList();
    }

    private static String role(String code) {
        String root = code.substring(0, 2);
        return switch (root) {
            case "01", "02", "03", "04", "05", "10", "11", "12", "13" -> "GOV";
            case "15", "19" -> "MIL";
            case "08" -> code.startsWith("087") ? "MIL" : "GOV";
            default -> "";
        };
    }
}
