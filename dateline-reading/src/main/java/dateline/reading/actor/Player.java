package dateline.reading.actor;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Someone who takes part in one dispatch; what is learnt of them grows while it is read. Not for sharing. */
final class Player {
    final Kind kind;
    final String name;
    final @Nullable String key;
    final @Nullable Entry entry;

    @Nullable
    String code;

    boolean plural;
    /** whether the dispatch shows that a name that nobody knows is no thing's */
    boolean acting;
    /** 'm', 'f' or 0 when unknown */
    char gender;
    /** folded words for offices and trades that the dispatch or the dictionary gives them */
    final Set<String> titles = new LinkedHashSet<>();

    Player(Kind kind, String name, @Nullable String code, @Nullable String key, @Nullable Entry entry) {
        this.kind = kind;
        this.name = name;
        this.code = code;
        this.key = key;
        this.entry = entry;
    }

    /** First three letters of the code, or empty. */
    String land() {
        return code == null || code.length() < 3 ? "" : code.substring(0, 3);
    }

    boolean has(String role) {
        String c = code;
        return c != null && c.indexOf(role, c.length() > 3 ? 3 : 0) >= 0 || c != null && c.startsWith(role);
    }

    /** Whether the code names a country or an international body, not a role alone. */
    boolean placed(WhoIsWho who) {
        String land = land();
        return !land.isEmpty()
                && (who.state(land) != null || land.equals("IGO") || land.equals("IMG") || land.equals("NGO"));
    }
}
