package dateline.reading.actor;

import java.util.List;

/**
 * One line of the dictionary of actors, as a person looks it up.
 *
 * @param name the name that readings give
 * @param aliases other names
 * @param kind {@code person}, {@code group}, {@code state} …
 * @param codes each with its dates and office, as the dictionary writes them
 * @param sheet where it stands
 * @param line its line there, counted from 1
 */
public record Card(String name, List<String> aliases, String kind, List<String> codes, String sheet, int line) {
    public Card {
        aliases = List.copyOf(aliases);
        codes = List.copyOf(codes);
    }
}
