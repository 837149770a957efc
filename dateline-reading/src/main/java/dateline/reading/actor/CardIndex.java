package dateline.reading.actor;

import dateline.record.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The dictionary of actors as cards to look through. Immutable; safe for concurrent use. */
public final class CardIndex {
    private final List<Card> cards = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    /**
     * @param sheets every sheet of the folder {@code actors}
     * @throws ActorFault if a line cannot be read
     */
    public CardIndex(List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            String name = WhoIsWho.plainName(sheet);
            if (name.equals("states")) {
                Lines.of(sheet, 7).forEach(this::state);
            } else if (WhoIsWho.dictionary(sheet)) {
                for (Lines.Line line : Lines.of(sheet, 4)) {
                    add(new Card(
                            line.cell(0),
                            Lines.list(line.cell(1)),
                            line.cell(2),
                            Lines.list(line.cell(3)),
                            line.sheet(),
                            line.number()));
                }
            } else if (name.equals("peoples")) {
                Lines.of(sheet, 4).forEach(l -> Lines.list(l.cell(3)).forEach(w -> names.add(Spelling.fold(w))));
            }
        }
    }

    private void state(Lines.Line line) {
        List<String> other = new ArrayList<>();
        for (int cell = 2; cell <= 6; cell++) {
            other.addAll(Lines.list(line.cell(cell)));
        }
        add(new Card(line.cell(1), other, "state", List.of(line.cell(0)), line.sheet(), line.number()));
    }

    private void add(Card card) {
        cards.add(card);
        names.add(Spelling.fold(card.name()));
        card.aliases().forEach(a -> names.add(Spelling.fold(a)));
    }

    /** Whether an actor, a state or a people is called that. */
    public boolean knows(String name) {
        return names.contains(Spelling.fold(name));
    }

    /**
     * Cards whose name, or one of whose other names, holds the words; in the dictionary's order.
     *
     * @param words as in {@link WordSearch}; none for all cards
     */
    public List<Card> find(String words) {
        WordSearch wanted = new WordSearch(words);
        return cards.stream()
                .filter(c -> wanted.in(c.name()) || c.aliases().stream().anyMatch(wanted::in))
                .toList();
    }

    /** Cards with a code that begins so. */
    public List<Card> coded(String code) {
        return cards.stream()
                .filter(c -> c.codes().stream().anyMatch(k -> k.startsWith(code)))
                .toList();
    }
}
