package dateline.dictionary;

import java.util.List;

/** One line of Dateline's own dictionary. */
public sealed interface DictionaryLine {
    /** The line as the lexicon writes it. */
    String text();

    /** Where the line came from: number of the line, counted from 1, on which its name stood. */
    int from();

    /**
     * A named actor: {@code NAME | ALIASES ; | KIND | CODES ; | SOURCE}.
     *
     * @param kind one of {@code person group party organisation body media company state}
     * @param codes in the order in which they are asked; those without dates last
     * @param source a word for the dictionary that it was taken from
     */
    record Named(String name, List<String> aliases, String kind, List<DatedCode> codes, String source, int from)
            implements DictionaryLine {
        public Named {
            aliases = List.copyOf(aliases);
            codes = List.copyOf(codes);
        }

        @Override
        public String text() {
            List<String> cells = codes.stream().map(DatedCode::text).toList();
            String others = String.join("; ", aliases);
            return name + " | " + others + (others.isEmpty() ? "| " : " | ") + kind + " | " + String.join("; ", cells)
                    + " | " + source;
        }
    }

    /**
     * Nouns for whoever acts: {@code ROLE | TYPE | WORDS ;}.
     *
     * @param role CAMEO role code
     * @param type {@code person}, {@code body} or {@code group}
     * @param words lower case
     */
    record Nouns(String role, String type, List<String> words, int from) implements DictionaryLine {
        public Nouns {
            words = List.copyOf(words);
        }

        @Override
        public String text() {
            return role + " | " + type + " | " + String.join("; ", words);
        }
    }
}
