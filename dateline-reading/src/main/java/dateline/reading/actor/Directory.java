package dateline.reading.actor;

import dateline.reading.syntax.Galley;
import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import dateline.record.Sheet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everything that is known of actors before a dispatch is read. Immutable; safe for concurrent use. */
final class Directory {
    private final WhoIsWho who;
    private final AgentList agents;
    private final Nominals nominals;
    private final Set<String> sports;
    private final Set<String> speech;
    private final Set<String> hostile;
    private final NameWords naming;
    private final Set<String> suffering;
    private final Callings callings;
    private final PronounWords pronouns;
    private final java.util.Map<String, Character> genders = new java.util.HashMap<>();

    Directory(List<Sheet> sheets, OwnDictionary own) {
        who = new WhoIsWho(sheets, own);
        agents = new AgentList(named(sheets, "agents"), own.nouns());
        nominals = new Nominals(named(sheets, "nominals"));
        sports = words(named(sheets, "sports"));
        speech = words(named(sheets, "verbs"));
        suffering = words(named(sheets, "suffering"));
        naming = new NameWords(named(sheets, "naming"));
        callings = new Callings(named(sheets, "callings"));
        hostile = words(named(sheets, "hostile"));
        pronouns = new PronounWords(named(sheets, "pronouns"));
        for (Lines.Line line : Lines.of(named(sheets, "given"), 2)) {
            char gender = line.cell(0).charAt(0);
            if (line.cell(0).length() != 1 || gender != 'm' && gender != 'f') {
                throw line.fault("neither m nor f: " + line.cell(0));
            }
            Lines.list(line.cell(1)).forEach(n -> genders.put(Spelling.fold(n), gender));
        }
    }

    private static Sheet named(List<Sheet> sheets, String name) {
        for (Sheet s : sheets) {
            if (s.name().endsWith(name + ".txt")) {
                return s;
            }
        }
        throw new ActorFault(name + ".txt", 0, "no such sheet");
    }

    private static Set<String> words(Sheet sheet) {
        Set<String> out = new HashSet<>();
        for (Lines.Line line : Lines.of(sheet, 1)) {
            out.addAll(Lines.list(line.cell(0)));
        }
        return out;
    }

    WhoIsWho who() {
        return who;
    }

    AgentList agents() {
        return agents;
    }

    Nominals nominals() {
        return nominals;
    }

    /**
     * 'm' or 'f' by a person's name or its first words, initials left out; 0 when that does not tell. Example: {@code J.
     * Ada Kowal} is a woman's.
     */
    char gender(String name) {
        String folded = Spelling.fold(name);
        while (folded.length() > 2 && folded.charAt(1) == ' ') {
            folded = folded.substring(2);
        }
        int first = folded.indexOf(' ');
        if (first < 0) {
            return 0;
        }
        int second = folded.indexOf(' ', first + 1);
        char whole = genders.getOrDefault(second < 0 ? folded : folded.substring(0, second), (char) 0);
        return whole != 0 ? whole : genders.getOrDefault(folded.substring(0, first), (char) 0);
    }

    /** Words that tell whom a pronoun may mean. */
    PronounWords pronouns() {
        return pronouns;
    }

    /** Verbs whose object is spoken to or dealt with ("warn", "urge"). */
    Set<String> speech() {
        return speech;
    }

    /** Verbs that nobody does to his own ("shelled its positions"). */
    Set<String> hostile() {
        return hostile;
    }

    /** Verbs and nouns of what is only done to human beings ("arrest", "murder"). */
    Set<String> suffering() {
        return suffering;
    }

    /** Words that tell where a name begins and ends. */
    NameWords naming() {
        return naming;
    }

    /** What nouns for callings do beside other words. */
    Callings callings() {
        return callings;
    }

    /** Whether a dispatch is about sport: at least four of its words say so, and one in forty. */
    boolean sports(Galley galley) {
        int words = 0;
        int found = 0;
        for (Tree tree : galley.sentences()) {
            List<Token> tokens = tree.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                words++;
                String lemma = tokens.get(i).lemma();
                if (sports.contains(lemma)
                        || i > 0 && sports.contains(tokens.get(i - 1).lemma() + " " + lemma)) {
                    found++;
                }
            }
        }
        return found >= 4 && found * 40 >= words;
    }
}
