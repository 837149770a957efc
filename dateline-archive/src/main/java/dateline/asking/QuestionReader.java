package dateline.asking;

import dateline.store.Filter;
import dateline.store.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a user types: words, {@code "phrases"}, {@code -not}, {@code OR}, {@code prefix*}, brackets and fields such as
 * {@code source:Taliban code:19 after:2021-05}. Nothing that is typed is an error: what cannot be taken as it stands is
 * taken as well as it can be, with a hint. Immutable and safe for concurrent use.
 *
 * <p>Example: {@code taliban "peace talks" -qatar by:Lavrov} finds dispatches with the word, the phrase, without the other
 * word, and with an event that Lavrov tells.
 */
public final class QuestionReader {
    /** Longest question read, in UTF-16 units; the rest is left out with a hint. */
    public static final int LONGEST = 4_000;
    /** Most words, phrases and fields read. */
    public static final int MOST = 128;

    private static final int DEEPEST = 16;

    /** What is asked for. */
    public enum About {
        DISPATCHES,
        EVENTS,
        INCIDENTS
    }

    private final Fields fields;

    /** @param fields knows what may stand before a colon and what after it */
    public QuestionReader(Fields fields) {
        this.fields = fields;
    }

    /** The question as understood. */
    public Question read(String text, About about) {
        List<Hint> hints = new ArrayList<>();
        String taken = text;
        if (text.length() > LONGEST) {
            taken = text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
            hints.add(new Hint("too-long", "only the first " + LONGEST + " characters of the question were read"));
        }
        List<Piece> pieces = Pieces.of(taken, hints);
        if (pieces.stream().filter(p -> !p.isSign()).count() > MOST) {
            pieces = first(pieces);
            hints.add(new Hint("too-long", "only the first " + MOST + " words and fields of the question were read"));
        }
        Sentence sentence = new Sentence(pieces, hints);
        Filter filter = Dates.settle(sentence.read(), about);
        return new Question(filter, sentence.words, hints.stream().distinct().toList(), Echo.of(filter));
    }

    private static List<Piece> first(List<Piece> pieces) {
        List<Piece> kept = new ArrayList<>();
        int terms = 0;
        for (Piece piece : pieces) {
            terms += piece.isSign() ? 0 : 1;
            if (terms > MOST || kept.size() > 4 * MOST) {
                break;
            }
            kept.add(piece);
        }
        return kept;
    }

    /** One run over the pieces: alternatives of lists of terms. */
    private final class Sentence {
        private final List<Piece> pieces;
        private final List<Hint> hints;
        private final List<List<String>> words = new ArrayList<>();
        private int at;

        Sentence(List<Piece> pieces, List<Hint> hints) {
            this.pieces = pieces;
            this.hints = hints;
        }

        Filter read() {
            List<Filter> all = new ArrayList<>();
            while (at < pieces.size()) {
                Filter part = alternatives(0);
                if (part != null) {
                    all.add(part);
                }
                if (at < pieces.size()) {
                    // a bracket closed that nobody opened
                    hint("unclosed-bracket", "a bracket without its partner was left out");
                    at++;
                }
            }
            Filter filter = all.size() == 1 ? all.get(0) : new Filter.All(all);
            if (!all.isEmpty() && onlyExcludes(filter)) {
                hint("only-excludes", "the question only says what not to find; everything else is found");
            }
            return filter;
        }

        private @Nullable Filter alternatives(int depth) {
            List<Filter> any = new ArrayList<>();
            boolean open = false;
            while (true) {
                Filter all = terms(depth);
                if (all != null) {
                    any.add(all);
                } else if (open || at < pieces.size() && pieces.get(at).kind() == Piece.Kind.OR) {
                    hint("lone-operator", "OR stands between two things to look for; here one is missing");
                }
                if (at < pieces.size() && pieces.get(at).kind() == Piece.Kind.OR) {
                    at++;
                    open = true;
                    continue;
                }
                return any.isEmpty() ? null : any.size() == 1 ? any.get(0) : new Filter.Any(any);
            }
        }

        private @Nullable Filter terms(int depth) {
            List<Filter> all = new ArrayList<>();
            while (at < pieces.size()) {
                Piece.Kind kind = pieces.get(at).kind();
                if (kind == Piece.Kind.OR || kind == Piece.Kind.CLOSE) {
                    break;
                }
                Filter term = term(depth);
                if (term != null) {
                    all.add(term);
                }
            }
            return all.isEmpty() ? null : all.size() == 1 ? all.get(0) : new Filter.All(all);
        }

        private @Nullable Filter term(int depth) {
            boolean not = false;
            while (at < pieces.size() && pieces.get(at).kind() == Piece.Kind.NOT) {
                not = !not;
                at++;
            }
            if (at == pieces.size()
                    || pieces.get(at).kind() == Piece.Kind.OR
                    || pieces.get(at).kind() == Piece.Kind.CLOSE) {
                hint("lone-operator", "a minus stands before what must not be found; here nothing follows it");
                return null;
            }
            Piece piece = pieces.get(at++);
            Filter filter = piece.kind() == Piece.Kind.OPEN ? bracket(depth) : leaf(piece, not);
            return filter == null || !not ? filter : new Filter.Not(filter);
        }

        private @Nullable Filter bracket(int depth) {
            if (depth >= DEEPEST) {
                hint("too-long", "brackets deeper than " + DEEPEST + " were left out");
                return null;
            }
            Filter inside = alternatives(depth + 1);
            if (at < pieces.size()) {
                at++;
            } else {
                hint("unclosed-bracket", "a bracket was opened and not closed; it was taken to the end");
            }
            return inside;
        }

        private @Nullable Filter leaf(Piece piece, boolean not) {
            if (!piece.field().isEmpty()) {
                if (fields.knows(piece.field())) {
                    return fields.read(piece.field(), piece.text(), hints);
                }
                if (!piece.text().startsWith("//")) {
                    hint("unknown-field", fields.unknown(piece.field()));
                }
            }
            String text = piece.field().isEmpty() ? piece.text() : piece.field() + " " + piece.text();
            boolean prefix = piece.kind() == Piece.Kind.WORD && text.endsWith("*");
            List<String> tokens = Tokens.of(text);
            if (tokens.isEmpty()) {
                hint("no-words", "“" + shown(text) + "” holds no word to look for and was left out");
                return null;
            }
            if (!not) {
                words.add(tokens);
            }
            return new Filter.Words(tokens, prefix);
        }

        private void hint(String code, String message) {
            hints.add(new Hint(code, message));
        }
    }

    private static boolean onlyExcludes(Filter filter) {
        if (filter instanceof Filter.All all) {
            return all.parts().stream().allMatch(QuestionReader::onlyExcludes);
        }
        return filter instanceof Filter.Not;
    }

    /** A user's text in a message: short and without control characters. */
    static String shown(String text) {
        String clean = text.replaceAll("\\p{C}", "�");
        return clean.length() <= 40
                ? clean
                : clean.substring(0, Character.isHighSurrogate(clean.charAt(38)) ? 38 : 39) + "…";
    }
}
