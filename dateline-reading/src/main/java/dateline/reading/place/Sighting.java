package dateline.reading.place;

import dateline.record.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that may name a place, what they may mean, and what the words around them say of it. Mutable while one dispatch
 * is read, and never shared.
 */
final class Sighting {
    /** The token behind it. */
    final int to;

    final Span span;
    String key;
    List<Toponym> senses;
    final Set<Toponym.Kind> wanted = EnumSet.noneOf(Toponym.Kind.class);
    /** How much the words around it speak for a place, in units of a power of ten of inhabitants. */
    double evidence;
    /** Whether an institution of towns follows. */
    boolean municipal;
    /** The place named behind it, as in {@code Springfield, Ill.}. */
    @Nullable
    Sighting within;
    /** The place named before it that it holds. */
    @Nullable
    Sighting holds;

    @Nullable
    Toponym chosen;

    double score;

    Sighting(int to, Span span, String key, List<Toponym> senses) {
        this.to = to;
        this.span = span;
        this.key = key;
        this.senses = senses;
    }
}
