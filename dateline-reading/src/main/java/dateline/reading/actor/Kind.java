package dateline.reading.actor;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What sort of actor a name or a noun stands for. */
enum Kind {
    PERSON,
    GROUP,
    PARTY,
    ORGANISATION,
    BODY,
    MEDIA,
    COMPANY,
    STATE,
    /** described people: "Malian soldiers", "two gunmen" */
    PEOPLE;

    /** The kind that a dictionary line names in lower case, or null. */
    static @Nullable Kind of(String word) {
        for (Kind k : values()) {
            if (k.name().toLowerCase(Locale.ROOT).equals(word)) {
                return k;
            }
        }
        return word.equals("organization") ? ORGANISATION : null;
    }

    /** Neither a state nor human beings one by one. */
    boolean collective() {
        return this != PERSON && this != STATE && this != PEOPLE;
    }
}
