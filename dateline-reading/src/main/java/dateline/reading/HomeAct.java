package dateline.reading;

import dateline.reading.coding.Coding;
import dateline.record.Actor;
import dateline.record.Place;
import dateline.record.Status;
import java.util.List;
import java.util.Set;

/**
 * Whether what is said, decreed or demanded belongs to the home politics of the place that a dispatch is about, so that it
 * happens there: in a city-state what its authorities do and what is demanded of them; in a country what its government
 * announces in the lead. Stateless.
 *
 * <p>Example: in a report of Hong Kong, {@code Lam agreed to add two members to the council} is in Hong Kong.
 */
final class HomeAct {
    private static final int LEAD = 1;
    private static final Set<String> AUTHORITIES = Set.of("GOV", "LEG", "COP", "JUD");

    private HomeAct() {}

    static boolean of(Coding coding, Status status, Place home) {
        String iso = home.iso();
        if (iso == null || !all(coding.sources(), iso) || !all(coding.targets(), iso)) {
            return false;
        }
        boolean authority = coding.sources().stream().anyMatch(a -> AUTHORITIES.contains(role(a)));
        if (Focus.isCityState(home)) {
            return authority || coding.sources().isEmpty() || coding.code().startsWith("10");
        }
        // what is announced, decreed or conceded; "the ministry blamed the rebels" may be said anywhere
        return authority
                && (coding.code().startsWith("03") || coding.code().startsWith("08"))
                && coding.clause().tree().paragraph() <= LEAD
                && (status == Status.HAPPENED || status == Status.PLANNED);
    }

    private static boolean all(List<Actor> actors, String iso) {
        return actors.stream().allMatch(a -> a.code() == null || a.code().startsWith(iso));
    }

    private static String role(Actor a) {
        String code = a.code();
        return code == null || code.length() < 6 ? "" : code.substring(3, 6);
    }
}
