package dateline.reading.actor;

import org.jspecify.annotations.Nullable;

/**
 * A name of the dictionaries or an unknown proper name, where it stands in a sentence. One of the three senses is there.
 *
 * @param start first token
 * @param end token after the last
 */
record Mark(int start, int end, @Nullable Player player, Sense.@Nullable OfState state, Sense.@Nullable People people) {
    boolean covers(int token) {
        return start <= token && token < end;
    }

    boolean adjective() {
        return state != null && state.form() == Sense.Form.ADJECTIVE;
    }
}
