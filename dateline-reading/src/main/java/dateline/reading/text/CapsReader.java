package dateline.reading.text;

import dateline.reading.text.NameLists.Kind;
import dateline.reading.text.NameLists.Name;
import dateline.record.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The work on one body: lowers what is loud, then puts capitals back sentence by sentence. Not for concurrent use. */
final class CapsReader {
    private enum Role {
        /** an everyday word */
        WORD,
        /** a name of a place, a people, a body, a day */
        NAME,
        /** a name of a person, or what is taken for one */
        PERSON,
        /** letters that stay as they are */
        FIXED,
        /** "president" */
        TITLE,
        /** "de", "la" */
        PARTICLE
    }

    private final String body;
    private final NameLists names;
    private final char[] out;
    /** Acronyms that the text itself puts in brackets, in lower case. */
    private final Set<String> bracketed = new HashSet<>();

    CapsReader(String body, NameLists names) {
        this.body = body;
        this.names = names;
        this.out = body.toCharArray();
        collectBrackets();
    }

    String result() {
        return new String(out);
    }

    /** Takes the capitals from a stretch. */
    void lower(int from, int to) {
        for (int i = from; i < to; i++) {
            out[i] = Character.toLowerCase(out[i]);
        }
    }

    /** "(FMLN)" and "[FMLN]" define an acronym if the words before give its letters. */
    private void collectBrackets() {
        for (int i = 0; i + 3 < body.length(); i++) {
            char open = body.charAt(i);
            if (open != '(' && open != '[') {
                continue;
            }
            int j = i + 1;
            while (j < body.length()
                    && j - i <= 9
                    && (Character.isUpperCase(body.charAt(j))
                            || body.charAt(j) == '-'
                            || Character.isDigit(body.charAt(j)))) {
                j++;
            }
            boolean closed = j < body.length() && j - i >= 3 && (body.charAt(j) == ')' || body.charAt(j) == ']');
            if (closed && initials(i, body.substring(i + 1, j))) {
                bracketed.add(CapsWord.key(body.substring(i + 1, j)));
            }
        }
    }

    private boolean initials(int before, String acronym) {
        int from = Math.max(0, before - 120);
        List<CapsWord> words = CapsWord.all(body.substring(from, before));
        int matched = 0;
        int at = acronym.length() - 1;
        for (int w = words.size() - 1; w >= 0 && at >= 0 && words.size() - w <= acronym.length() + 4; w--) {
            if (Character.toUpperCase(body.charAt(from + words.get(w).start())) == acronym.charAt(at)) {
                matched++;
                at--;
            }
        }
        return matched >= 2 && matched * 3 >= acronym.length() * 2;
    }

    /**
     * Puts back the capitals of one sentence that has been lowered.
     *
     * @param begin where its own words begin, past a dateline
     */
    void sentence(Span span, int begin) {
        String text = span.of(body);
        List<CapsWord> words = CapsWord.all(text);
        roles(span, text, words);
        if (!words.isEmpty()) {
            capital(text, words, span.start(), 0);
            capital(text, words, span.start(), Math.max(0, begin - span.start()));
        }
    }

    /** A capital on every word of a lowered place's name but its little ones. */
    void everyWord(Span span) {
        String text = span.of(body);
        List<CapsWord> words = CapsWord.all(text);
        for (int i = 0; i < words.size(); i++) {
            String key = key(text, words.get(i));
            boolean little = i > 0
                    && (names.particle(key)
                            || Set.of("of", "the", "and", "on", "upon", "in").contains(key));
            if (names.single(key, Kind.ACRONYM) != null) {
                write(
                        words.get(i),
                        span.start(),
                        text.substring(words.get(i).start(), words.get(i).end()));
            } else if (!little || key.equals("san") || key.equals("santa")) {
                write(words.get(i), span.start(), proper(key));
            }
        }
    }

    /** Takes the capitals from the plain words of a headline; all else stays. */
    void headline(Span span) {
        String text = span.of(body);
        List<CapsWord> words = CapsWord.all(text);
        char[] before = out.clone();
        Role[] roles = roles(span, text, words);
        for (int i = 0; i < words.size(); i++) {
            int from = span.start() + words.get(i).start();
            int to = span.start() + words.get(i).end();
            boolean raised = Character.isUpperCase(out[from]);
            System.arraycopy(before, from, out, from, to - from);
            boolean plain = roles[i] == Role.WORD || roles[i] == Role.PARTICLE || roles[i] == Role.TITLE && !raised;
            boolean capitalised = to - from == 1 || Character.isLowerCase(body.charAt(to - 1));
            boolean me = body.charAt(from) == 'I' && (to - from == 1 || !Character.isLetter(body.charAt(from + 1)));
            if (i > 0 && plain && capitalised && !me) {
                out[from] = Character.toLowerCase(out[from]);
            }
        }
    }

    private Role[] roles(Span span, String text, List<CapsWord> words) {
        Role[] roles = new Role[words.size()];
        for (int i = 0; i < words.size(); ) {
            i += name(text, words, roles, i, span.start());
        }
        settle(text, words, roles, span.start());
        return roles;
    }

    /** Reads one name or word at {@code i}; returns how many words it has. */
    private int name(String text, List<CapsWord> words, Role[] roles, int i, int base) {
        String key = key(text, words.get(i));
        for (Name name : names.beginningWith(key)) {
            if (name.keys().size() > 1 && matches(name, text, words, i)) {
                boolean title = name.kind() == Kind.TITLE;
                for (int k = 0; k < name.keys().size(); k++) {
                    roles[i + k] = title ? Role.TITLE : Role.NAME;
                    if (!title) {
                        write(words.get(i + k), base, name.forms().get(k));
                    }
                }
                return name.keys().size();
            }
        }
        roles[i] = single(text, words, i, key, base);
        return 1;
    }

    private boolean matches(Name name, String text, List<CapsWord> words, int i) {
        List<String> keys = name.keys();
        if (i + keys.size() > words.size()) {
            return false;
        }
        for (int k = 1; k < keys.size(); k++) {
            if (!keys.get(k).equals(key(text, words.get(i + k))) || !joined(text, words, i + k)) {
                return false;
            }
        }
        return true;
    }

    /** Whether only blanks, hyphens or line breaks part a word from the one before. */
    private static boolean joined(String text, List<CapsWord> words, int i) {
        if (i == 0) {
            return false;
        }
        for (int j = words.get(i - 1).end(); j < words.get(i).start(); j++) {
            char c = text.charAt(j);
            if (c != ' ' && c != '-' && c != '\n' && c != '\r' && c != '.') {
                return false;
            }
        }
        return true;
    }

    private Role single(String text, List<CapsWord> words, int i, String key, int base) {
        CapsWord word = words.get(i);
        if (!key.chars().anyMatch(Character::isLetter)) {
            return Role.WORD;
        }
        if (Character.isDigit(key.charAt(0))) {
            return digits(word, key, base);
        }
        if (key.length() == 1 || dottedLetters(key)) {
            boolean article = key.equals("a") && !(word.end() < text.length() && text.charAt(word.end()) == '.')
                    || key.equals("y")
                    || key.equals("e");
            if (!article && !key.equals("a.m.") && !key.equals("p.m.")) {
                write(word, base, text.substring(word.start(), word.end()).toUpperCase(java.util.Locale.ROOT));
            }
            return article ? Role.PARTICLE : Role.FIXED;
        }
        for (Kind kind : List.of(Kind.ACRONYM, Kind.DAY, Kind.PEOPLE, Kind.BODY)) {
            Name name = names.single(key, kind);
            if (name != null) {
                write(word, base, name.forms().get(0));
                return Role.NAME;
            }
        }
        if (bracketed.contains(key)) {
            write(word, base, key.toUpperCase(java.util.Locale.ROOT));
            return Role.NAME;
        }
        Name day = names.single(key, Kind.UNSURE_DAY);
        if (day != null && besideNumber(text, words, i)) {
            write(word, base, day.forms().get(0));
            return Role.NAME;
        }
        boolean common = names.common(key);
        Name title = names.single(key, Kind.TITLE);
        if (title != null) {
            if (names.alwaysTitle(key)) {
                write(word, base, title.forms().get(0));
            }
            return Role.TITLE;
        }
        Name place = names.single(key, Kind.PLACE);
        if (place != null && (!common || i > 0 && FROM.contains(key(text, words.get(i - 1))))) {
            write(word, base, place.forms().get(0));
            return Role.NAME;
        }
        if (names.particle(key)) {
            return Role.PARTICLE;
        }
        boolean person = names.single(key, Kind.FIRST_NAME) != null || names.single(key, Kind.SURNAME) != null;
        if (common && !(person && afterPerson(text, words, i))) {
            return Role.WORD;
        }
        if (!person && !vowel(key) && key.length() <= 6) {
            boolean unit = UNITS.contains(key);
            if (!unit) {
                write(word, base, key.toUpperCase(java.util.Locale.ROOT));
            }
            return unit ? Role.WORD : Role.NAME;
        }
        if (!person
                && !afterPerson(text, words, i)
                && key.length() >= 7
                && ENDINGS.stream().anyMatch(key::endsWith)) {
            return Role.WORD;
        }
        write(word, base, proper(key));
        return Role.PERSON;
    }

    /** Endings of everyday words that no list can hold all of. */
    private static final List<String> ENDINGS = List.of(
            "ing",
            "tion",
            "tions",
            "ness",
            "ment",
            "ments",
            "ism",
            "isms",
            "ity",
            "ities",
            "ous",
            "ously",
            "ive",
            "ively",
            "ful",
            "fully",
            "less",
            "ship",
            "ize",
            "ized",
            "izes",
            "izing",
            "ised",
            "ably",
            "ible",
            "able",
            "ated",
            "ates",
            "ingly",
            "edly",
            "iest",
            "ier",
            "ability",
            "ality",
            "ologist",
            "ologists",
            "ology",
            "graphy",
            "ization",
            "ically",
            "ical",
            "ances",
            "ance",
            "ences",
            "ence",
            "ency",
            "encies",
            "ward",
            "wards",
            "work",
            "works");

    private static final Set<String> FROM = Set.of("in", "from", "near", "at");
    private static final Set<String> UNITS = Set.of(
            "kg", "km", "cm", "mm", "kms", "mph", "lb", "lbs", "th", "st", "nd", "rd", "hrs", "pts", "dlrs", "mln",
            "bln", "pct", "vs");
    private static final Set<String> MONTH_BEFORE =
            Set.of("in", "since", "last", "next", "late", "early", "of", "by", "until", "this");

    private boolean besideNumber(String text, List<CapsWord> words, int i) {
        boolean before = i > 0
                && (Character.isDigit(text.charAt(words.get(i - 1).start()))
                        || MONTH_BEFORE.contains(key(text, words.get(i - 1))));
        return before
                || i + 1 < words.size()
                        && Character.isDigit(text.charAt(words.get(i + 1).start()));
    }

    /** "Bush" after "George" or "Mr" is a name though "bush" is a word. */
    private boolean afterPerson(String text, List<CapsWord> words, int i) {
        if (!joined(text, words, i)) {
            return false;
        }
        String before = key(text, words.get(i - 1));
        return names.single(before, Kind.FIRST_NAME) != null && !names.common(before)
                || names.single(before, Kind.TITLE) != null
                || before.length() == 1 && !before.equals("a");
    }

    private Role digits(CapsWord word, String key, int base) {
        int d = 0;
        while (d < key.length() && Character.isDigit(key.charAt(d))) {
            d++;
        }
        String rest = key.substring(d);
        boolean ordinal = Set.of("st", "nd", "rd", "th", "d", "s").contains(rest);
        if (!rest.isEmpty() && !ordinal && rest.length() <= 2) {
            write(word, base, key.toUpperCase(java.util.Locale.ROOT));
        }
        return Role.WORD;
    }

    /** Titles take a capital before a person, particles between names. */
    private void settle(String text, List<CapsWord> words, Role[] roles, int base) {
        for (int i = words.size() - 1; i >= 0; i--) {
            boolean next = i + 1 < words.size() && joined(text, words, i + 1);
            String key = key(text, words.get(i));
            if (roles[i] == Role.TITLE && !names.alwaysTitle(key) && next && names(text, words, roles, i + 1)) {
                write(words.get(i), base, proper(key));
            }
            if (roles[i] == Role.PARTICLE && key.length() > 1 && next && roles[i + 1] == Role.PERSON) {
                boolean inside =
                        joined(text, words, i) && (roles[i - 1] == Role.PERSON || roles[i - 1] == Role.PARTICLE);
                boolean saint = key.equals("san") || key.equals("santa");
                boolean article =
                        saint || Set.of("el", "la", "las", "los", "al").contains(key);
                roles[i] = article || inside ? Role.PERSON : Role.WORD;
                if (saint || article && !inside) {
                    write(words.get(i), base, proper(key));
                }
            }
        }
    }

    /** Whether a person is named at {@code i}, perhaps after a further title. */
    private boolean names(String text, List<CapsWord> words, Role[] roles, int i) {
        int at = i;
        while (at < roles.length && at < i + 3 && roles[at] == Role.TITLE && joined(text, words, at)) {
            at++;
        }
        if (at >= roles.length || !joined(text, words, at)) {
            return false;
        }
        return roles[at] == Role.PERSON
                || roles[at] == Role.FIXED && key(text, words.get(at)).length() == 1;
    }

    /** A capital on the first word from an offset on, past editors' brackets ({@code [TEXT]}) and numbers of lists. */
    private void capital(String text, List<CapsWord> words, int base, int offset) {
        int from = offset;
        while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
            int close = text.charAt(from) == '[' ? text.indexOf(']', from) : -1;
            if (close > 0 && close - from < 200) {
                raise(words, base, from);
                from = close;
            }
            from++;
        }
        int stop = from;
        while (stop < text.length() && Character.isDigit(text.charAt(stop))) {
            stop++;
        }
        raise(words, base, stop > from && stop < text.length() && text.charAt(stop) == '.' ? stop : from);
    }

    private void raise(List<CapsWord> words, int base, int from) {
        for (CapsWord word : words) {
            if (word.start() >= from) {
                out[base + word.start()] = Character.toUpperCase(out[base + word.start()]);
                return;
            }
        }
    }

    private void write(CapsWord word, int base, String form) {
        for (int k = 0; k < form.length() && word.start() + k < word.end(); k++) {
            char c = body.charAt(base + word.start() + k);
            // the body's own apostrophe stays
            out[base + word.start() + k] = c == '’' ? c : form.charAt(k);
        }
    }

    /** A capital at the beginning, after "O'", "D'" and "Mc". */
    private static String proper(String key) {
        char[] c = key.toCharArray();
        c[0] = Character.toUpperCase(c[0]);
        if (c.length > 3 && c[1] == '\'' && (c[0] == 'O' || c[0] == 'D')) {
            c[2] = Character.toUpperCase(c[2]);
        }
        if (c.length > 4 && key.startsWith("mc")) {
            c[2] = Character.toUpperCase(c[2]);
        }
        return new String(c);
    }

    private static String key(String text, CapsWord word) {
        return CapsWord.key(text.substring(word.start(), word.end()));
    }

    private static boolean dottedLetters(String key) {
        return key.length() > 1 && key.charAt(1) == '.';
    }

    private static boolean vowel(String key) {
        return key.chars().anyMatch(c -> "aeiouyáéíóúäöü".indexOf(c) >= 0);
    }
}
