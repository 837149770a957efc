package dateline.reading.claim;

import dateline.record.Status;
import org.jspecify.annotations.Nullable;

/**
 * What a word says about an act that it governs.
 *
 * <p>Example: {@code fail} with an infinitive reverses: {@code Rebels failed to seize the town} tells a seizing that is
 * negated, {@code did not fail to seize} one that happened.
 *
 * @param part verb, noun, adj or adv
 * @param word lemma, particle included
 * @param frame how it governs the act: {@code to}, {@code ing}, {@code that}, {@code whether}, {@code np}, {@code subj},
 *     {@code mod}, or a preposition
 * @param plain effect where the word itself is told as so
 * @param negated effect where the word is negated
 * @param example a sentence with the act in brackets, and its status after {@code >}
 * @param line line of the sheet
 */
record Signature(String part, String word, String frame, Effect plain, Effect negated, String example, int line) {

    /** What becomes of the act. */
    enum Effect {
        /** is as sure as the governor */
        SAME("+"),
        /** has not been if the governor has, and the other way round */
        REVERSE("-"),
        /** nothing follows: the act's own words decide */
        OPEN("~"),
        HAPPENED("happened"),
        ONGOING("ongoing"),
        PLANNED("planned"),
        CALLED_FOR("called-for"),
        POSSIBLE("possible"),
        NEGATED("negated");

        private final String label;

        Effect(String label) {
            this.label = label;
        }

        static @Nullable Effect of(String label) {
            for (Effect e : values()) {
                if (e.label.equals(label)) {
                    return e;
                }
            }
            return null;
        }

        /** Status of an act below a governor of the given status; null when nothing follows. */
        @Nullable
        Status on(Status governor) {
            return switch (this) {
                case SAME -> governor;
                case REVERSE ->
                    switch (governor) {
                        case NEGATED -> Status.HAPPENED;
                        case HAPPENED, ONGOING, PLANNED, CALLED_FOR -> Status.NEGATED;
                        case POSSIBLE -> Status.POSSIBLE;
                    };
                case OPEN -> null;
                default -> weaker(governor, Status.valueOf(name()));
            };
        }

        /** What is only possible of the governor is only possible of what it governs. */
        private static Status weaker(Status governor, Status status) {
            return governor == Status.POSSIBLE && status != Status.NEGATED ? Status.POSSIBLE : status;
        }
    }
}
