package dateline.reading.time;

import org.jspecify.annotations.Nullable;

/** One family of time expressions. Implementations are stateless. */
interface Pattern {
    /** The longest expression of this family that begins at an atom, or null. */
    @Nullable
    Found at(Line line, int i);
}
