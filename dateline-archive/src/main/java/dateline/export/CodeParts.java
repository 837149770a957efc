package dateline.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A CAMEO actor code taken apart.
 *
 * <p>Example: {@code AFGREBTAL} has country {@code AFG}, type {@code REB}, group {@code TAL}; {@code IMGMOSISI} is a body
 * {@code IMG} without country, religion {@code MOS}, group {@code ISI}.
 *
 * @param whole the code
 * @param country ISO 3166-1 alpha-3, or null
 * @param group known group, or null
 * @param religion first religion, or null
 * @param types roles and international bodies, in the code's order
 */
public record CodeParts(
        String whole,
        @Nullable String country,
        @Nullable String group,
        @Nullable String religion,
        List<String> types) {
    public CodeParts {
        types = List.copyOf(types);
    }

    /** The n-th type, from 0; empty when there are fewer. */
    public String type(int n) {
        return n < types.size() ? types.get(n) : "";
    }
}
