package dateline.reading.coding;

import dateline.reading.coding.Frame.Bracket;
import dateline.reading.coding.Frame.Constraint;
import dateline.reading.coding.Frame.Filler;
import dateline.reading.coding.Frame.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes plain sentences that a pattern ought to fit, so that every word of a word list is tried and not only those that
 * somebody wrote an example for: {@code verb scold|upbraid} gives <i>Russia scolded Poland</i>, <i>Russia upbraided
 * Poland</i>.
 */
final class MadeSentences {
    private static final Map<String, String> ACTS = Map.ofEntries(
            Map.entry("0", "hold talks with Poland/the talks with Poland"),
            Map.entry("01", "acknowledge the attack/the statement of Poland"),
            Map.entry("02", "appeal to Poland for help/an appeal to Poland"),
            Map.entry("03", "agree to a deal with Poland/an agreement with Poland"),
            Map.entry("04", "hold talks with Poland/the talks with Poland"),
            Map.entry("05", "praise Poland/the support for Poland"),
            Map.entry("06", "trade with Poland/the cooperation with Poland"),
            Map.entry("07", "send humanitarian aid to Poland/the aid to Poland"),
            Map.entry("08", "release the prisoners/the release of the prisoners"),
            Map.entry("0831", "resign/the resignation of the president"),
            Map.entry("0841", "release the prisoners/the release of the prisoners"),
            Map.entry("085", "lift the sanctions on Poland/the lifting of the sanctions on Poland"),
            Map.entry("087", "withdraw its troops from Poland/the withdrawal of troops from Poland"),
            Map.entry("0871", "declare a ceasefire/the ceasefire with Poland"),
            Map.entry("09", "investigate Poland/the investigation of Poland"),
            Map.entry("1", "attack Poland/the attack on Poland"),
            Map.entry("10", "demand a ceasefire/the demand for a ceasefire"),
            Map.entry("11", "condemn Poland/the criticism of Poland"),
            Map.entry("12", "reject the plan/the rejection of the plan by Poland"),
            Map.entry("13", "threaten Poland/the threat against Poland"),
            Map.entry("14", "demonstrate against Poland/the protest against Poland"),
            Map.entry("15", "mobilize its troops/the mobilization of troops"),
            Map.entry("16", "impose sanctions on Poland/the sanctions against Poland"),
            Map.entry("17", "arrest the journalist/the arrest of the journalist"),
            Map.entry("18", "assassinate the minister/the assassination of the minister"),
            Map.entry("19", "attack Poland/the attack on Poland"),
            Map.entry("20", "massacre civilians/the massacre of civilians"));
    private static final List<String> INNER = List.of("purpose", "xcomp", "advcl", "advcl:mark");

    private MadeSentences() {}

    /** Sentences for one word of a pattern, the likeliest first; each noun of its brackets is tried in turn. */
    static List<String> of(Pattern pattern, String word, int most) {
        List<String> out = new ArrayList<>();
        for (int n = 0; n < most; n++) {
            for (int shape = 0; shape < 3; shape++) {
                String s =
                        switch (pattern.kind()) {
                            case VERB -> verb(pattern, word, n, shape);
                            case NOUN -> noun(pattern, word, n, shape);
                            case ADJ ->
                                "Russia " + (shape == 1 ? "became " : "was ") + word + rest(pattern, n, true, "");
                            case MODAL -> null;
                        };
                if (s != null && !out.contains(s)) {
                    out.add(s);
                }
            }
        }
        out.replaceAll(s -> s.replaceAll("\\s+", " ").strip() + ".");
        return out;
    }

    private static @Nullable String verb(Pattern p, String word, int n, int shape) {
        String subject = subject(p, n);
        String object = object(p, n);
        boolean free = object.isEmpty()
                && p.constraints().stream().noneMatch(c -> c.role().contains("obj") && !c.forbidden())
                && p.brackets().stream().noneMatch(b -> b.preposition() == null);
        String particle = word.indexOf(' ') < 0 ? "" : word.substring(word.indexOf(' '));
        String head = word.indexOf(' ') < 0 ? word : word.substring(0, word.indexOf(' '));
        if (shape == 0) {
            return subject + " " + Inflection.past(word) + " " + (free ? "Poland" : object) + rest(p, n, !free, "");
        }
        if (shape == 1) {
            return free
                    ? subject + " " + Inflection.past(word) + rest(p, n, false, "")
                    : object.isEmpty()
                            ? null
                            : capital(object) + " "
                                    + (object.startsWith("the ") || object.contains("tw") ? "were " : "was ")
                                    + Inflection.participle(word) + " by " + subject + rest(p, n, false, "");
        }
        return free
                ? subject + " " + Inflection.past(word) + rest(p, n, false, "") + " in Poland"
                : particle.isEmpty()
                        ? null
                        : subject + " " + Inflection.past(head) + " " + object + particle + rest(p, n, false, "");
    }

    private static @Nullable String noun(Pattern p, String word, int n, int shape) {
        String mod = role(p, "mod", n);
        String phrase = (mod.isEmpty() ? "" : mod.replaceFirst("^(the|a) ", "") + " ") + word;
        boolean of = has(p, "of");
        boolean on = p.constraints().stream()
                .anyMatch(c -> !c.forbidden() && c.role().matches(".*\\b(against|on|to|with|for|over|from|at)\\b.*"));
        String tail = rest(p, n, true, "");
        String met = of || on ? "" : shape == 2 ? " with Poland" : " on Poland";
        if (has(p, "poss")) {
            return capital(role(p, "poss", n)) + "'s " + phrase + tail + met + " followed";
        }
        if (shape == 0 && !has(p, "by")) {
            return "Russia's " + phrase + met + tail + " followed";
        }
        String by = has(p, "by") ? "" : " by Russia";
        return (shape == 1 ? "The " : "A ") + phrase + tail + by + (of || on || shape == 2 ? "" : " of Poland")
                + " followed";
    }

    private static boolean has(Pattern p, String role) {
        return p.constraints().stream()
                .anyMatch(c -> !c.forbidden() && List.of(c.role().split("\\|")).contains(role));
    }

    private static String subject(Pattern p, int n) {
        for (Bracket b : p.brackets()) {
            if ("subj".equals(b.preposition())) {
                return "The " + pick(b.words(), n);
            }
        }
        String s = role(p, "subj", n);
        return s.isEmpty() ? "Russia" : capital(s);
    }

    private static String object(Pattern p, int n) {
        for (Bracket b : p.brackets()) {
            if (b.preposition() == null) {
                return "the " + pick(b.words(), n);
            }
        }
        return role(p, "obj", n);
    }

    /** What prepositions and complement clauses bring. */
    private static String rest(Pattern p, int n, boolean inner, String none) {
        StringBuilder out = new StringBuilder(none);
        for (Bracket b : p.brackets()) {
            if (b.preposition() != null && !b.preposition().equals("subj")) {
                out.append(' ').append(first(b.preposition())).append(' ').append(bare(pick(b.words(), n)));
            }
        }
        for (Constraint c : p.constraints()) {
            String role = first(c.role());
            if (c.forbidden() || Set.of("subj", "obj", "iobj", "poss", "mod").contains(role)) {
                if (role.equals("iobj") && !c.forbidden()) {
                    out.insert(0, " " + filler(c, n));
                }
                continue;
            }
            String f = filler(c, n);
            if (f.isEmpty()) {
                continue;
            }
            if (INNER.contains(role)) {
                out.append(" to ").append(f);
            } else if (role.equals("ccomp")) {
                out.append(" that ").append(f);
            } else {
                out.append(' ').append(role.replace('_', ' ')).append(' ').append(f);
            }
        }
        return out.toString();
    }

    private static String role(Pattern p, String role, int n) {
        for (Constraint c : p.constraints()) {
            if (!c.forbidden() && List.of(c.role().split("\\|")).contains(role)) {
                return filler(c, n);
            }
        }
        return "";
    }

    private static String filler(Constraint c, int n) {
        List<Filler> fillers = c.fillers();
        Filler f = fillers.get(n % fillers.size());
        String role = first(c.role());
        boolean clause = INNER.contains(role) || role.equals("ccomp");
        return switch (f.sort()) {
            case ACTOR, COUNTRY -> role.equals("subj") ? "Russia" : "Poland";
            case PERSON -> role.equals("subj") ? "the government" : "the minister";
            case ROLE -> f.value().equals("business") ? "Boeing" : role.equals("subj") ? "Biden" : "Merkel";
            case PLACE -> "Goma";
            case OWN -> "attack Poland";
            case ANY -> clause ? (role.equals("ccomp") ? "Poland attacked Georgia" : "attack Poland") : "the plan";
            case NUMBER -> "twelve people";
            case NONE -> "";
            case MODAL -> f.value().equals("not") ? "Poland would not leave" : "Poland " + f.value() + " leave";
            case CODE -> act(f.value(), role);
            case LEMMA ->
                clause
                        ? (role.equals("ccomp") ? "Poland " + Inflection.past(first(f.words())) : first(f.words()))
                        : bare(f.value().replace('_', ' '));
            case WORDS ->
                clause
                        ? (role.equals("ccomp") ? "Poland " + Inflection.past(pick(f.words(), n)) : pick(f.words(), n))
                        : "the " + pick(f.words(), n);
        };
    }

    private static String act(String code, String role) {
        String acts = null;
        for (int length = code.length(); acts == null && length > 0; length--) {
            acts = ACTS.get(code.substring(0, length));
        }
        String[] ways = (acts == null ? ACTS.get("19") : acts).split("/");
        return INNER.contains(role) ? ways[0] : role.equals("ccomp") ? "Poland " + Inflection.past(ways[0]) : ways[1];
    }

    private static String bare(String noun) {
        return "the " + noun;
    }

    private static String first(Set<String> words) {
        return words.iterator().next();
    }

    private static String first(String roles) {
        int bar = roles.indexOf('|');
        return bar < 0 ? roles : roles.substring(0, bar);
    }

    private static String pick(Set<String> words, int n) {
        List<String> plain = words.stream().filter(w -> !w.contains(" - ")).toList();
        List<String> all = plain.isEmpty() ? List.copyOf(words) : plain;
        return all.get(n % all.size());
    }

    private static String capital(String s) {
        return s.isEmpty() ? s : Character.toUpperCase(s.charAt(0)) + s.substring(1);
    }
}
