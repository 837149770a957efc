package dateline.reading.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes codes out of words: country or owner, and agent noun.
 *
 * <p>Example: {@code Malian soldiers} MLIMIL, {@code soldiers of the Malian army} MLIMIL, {@code Russia's foreign
 * ministry} RUSGOV, {@code police in Lyon} FRACOP where the place is known, {@code Hamas militants} Hamas' own code,
 * {@code former French ministers} FRAELI, {@code critics of the Kremlin} nobody's.
 */
final class Composer {
    /** An agent noun with what its words make of it. */
    record Composed(
            AgentList.Found found,
            Owners owners,
            List<String> codes,
            @Nullable Player same,
            int start,
            int end) {}

    private static final AgentWord POLICE_OFFICER = new AgentWord("police officer", "COP", "", false, "person");

    private static final Set<String> OFFICE = Set.of("GOV", "MIL", "LEG", "JUD", "SPY", "COP");
    private static final Set<String> STRONG =
            Set.of("OPP", "REB", "UAF", "CRM", "SEP", "EDU", "LAB", "REF", "SET", "JUD");

    private static final Set<String> SERVED = Set.of("MED", "EDU", "NGO", "HLH", "BUS", "LEG", "MIL", "COP");

    private final AgentList agents;
    private final Callings callings;
    private final OwnerReader reader;
    private final Scene scene;
    private final Players players;

    Composer(AgentList agents, Callings callings, Pronouns pronouns, Scene scene, Players players) {
        this.agents = agents;
        this.callings = callings;
        this.reader = new OwnerReader(agents, callings, pronouns, scene, players);
        this.scene = scene;
        this.players = players;
    }

    /** What an agent noun and its neighbours make; null if there is no agent noun at the head. */
    @Nullable
    Composed compose(Line line, int head) {
        return compose(line, head, head);
    }

    /**
     * The same for a title before a name.
     *
     * @param top the name's head, on which the title's own modifiers may hang
     */
    @Nullable
    Composed compose(Line line, int head, int top) {
        int left = line.left(head, top);
        AgentList.Found found = agents.endingAt(line.tree.tokens(), line.folds, head, left);
        if (found == null || found.word().thing()) {
            return null;
        }
        Owners owners = new Owners();
        reader.before(line, left, found, owners);
        int end = reader.after(line, head, found, owners);
        AgentWord word = found.word();
        if (word.words().equals("officer") && scene.policed(line)) {
            owners.agents.add(0, POLICE_OFFICER);
        }
        if (!owners.none() || !owners.peoples.isEmpty()) {
            return new Composed(found, owners, codes(line, word, owners), same(word, owners), left, end);
        }
        return new Composed(found, owners, codes(line, word, owners), null, left, end);
    }

    /** The owner itself, where the noun only speaks for it ("Hamas militants", "Putin's spokesman"). */
    private static @Nullable Player same(AgentWord word, Owners owners) {
        return word.against() ? null : owners.owner;
    }

    /** The codes that the words make; empty if none. One for each state. */
    private List<String> codes(Line line, AgentWord word, Owners owners) {
        if (word.against() && word.role().isEmpty()) {
            return List.of();
        }
        return codes(line, word, owners, role(word, owners));
    }

    private List<String> codes(Line line, AgentWord word, Owners owners, String role) {
        Player owner = word.against() ? null : owners.owner;
        if (owner != null && owner.code != null) {
            if (word.words().endsWith("counterpart")) {
                return counterparts(owner, owners);
            }
            Set<String> all = new LinkedHashSet<>();
            owners.beside.forEach(p -> all.add(code(word, role, p, owners.former)));
            all.add(code(word, role, owner, owners.former));
            return List.copyOf(all);
        }
        if (role.isEmpty() && !owners.states.isEmpty()) {
            String fallback = owners.former && word.fallback().equals("GOV") ? "ELI" : word.fallback();
            return fallback.isEmpty() ? List.of() : codes(line, word, owners, fallback);
        }
        String ethnic = ethnic(owners);
        if (ethnic.isEmpty() && owners.descent != null) {
            ethnic = owners.descent.code();
        }
        List<String> out = new ArrayList<>(2);
        for (State s : owners.states) {
            out.add(cut(s.code() + role + ethnic));
        }
        if (out.isEmpty() && !owners.peoples.isEmpty()) {
            Sense.People people = owners.peoples.get(0);
            if (people.sort().equals("region")) {
                out.add(role.isEmpty() ? "" : cut((role.startsWith("IGO") ? "" : people.code()) + role));
            } else {
                State here = people.home().isEmpty() && !role.isEmpty() ? scene.of(line) : null;
                out.add(cut((here == null ? people.home() : here.code()) + role + ethnic));
            }
            out.removeIf(String::isEmpty);
        }
        return out;
    }

    /** "his American counterpart" holds the office that he holds, but there. */
    private static List<String> counterparts(Player of, Owners owners) {
        String code = of.code == null ? "" : of.code;
        String role = code.length() >= 6 ? code.substring(3, 6) : "GOV";
        List<String> out = new ArrayList<>(2);
        owners.states.forEach(s -> out.add(s.code() + role));
        return out.isEmpty() ? List.of(role) : out;
    }

    /** The code of those of whom the noun is told: an owner's own, or its country's with the noun's role. */
    private String code(AgentWord word, String role, Player owner, boolean former) {
        String code = owner.code == null ? "" : owner.code;
        String own = code.length() > 3 ? code.substring(3) : "";
        boolean land = players.who().state(owner.land()) != null;
        if (former && word.person() && Entry.office(code)) {
            return owner.land() + "ELI";
        }
        if ((owner.kind == Kind.PERSON || owner.kind == Kind.PEOPLE) && !role.isEmpty() && land) {
            return owner.land() + role;
        }
        if (owner.kind == Kind.PARTY && land && callings.is(Callings.Sort.RUNNING, word.words())) {
            return owner.land() + "OPP";
        }
        if (owner.kind == Kind.PARTY && OFFICE.contains(role) && land) {
            return owner.land() + role; // a party's senator sits in parliament
        }
        if (owner.kind == Kind.BODY && own.startsWith("GOV") && OFFICE.contains(role) && land) {
            return owner.land() + role;
        }
        return owner.kind == Kind.BODY && own.isEmpty() && !role.isEmpty() ? code + role : code;
    }

    private static String ethnic(Owners owners) {
        for (Sense.People p : owners.peoples) {
            if (!p.sort().equals("region")) {
                return p.code();
            }
        }
        return "";
    }

    /** "a <b>writer</b> for the magazine" works for whatever pays him. */
    private boolean serves(AgentWord word, String other) {
        return callings.is(Callings.Sort.SERVING, word.words()) && SERVED.contains(other);
    }

    private static String cut(String code) {
        return code.length() > 9 ? code.substring(0, 9) : code;
    }

    /** The role of the noun with the agent nouns beside it: "rebel army" REB, "government troops" MIL, "army chief" MIL. */
    String role(AgentWord word, Owners owners) {
        String role = word.role();
        if (owners.body != null && !owners.body.equals(word)) {
            // whoever presides over a company or a club is no head of state
            role = owners.body.role().isEmpty() ? "CVL" : owners.body.role();
            return owners.former && OFFICE.contains(role) ? "ELI" : role;
        }
        for (AgentWord a : owners.agents) {
            String other = a.role();
            if (other.isEmpty() || callings.is(Callings.Sort.MINISTERIAL, word.words())) {
                continue; // the minister of labour is no labourer
            }
            if (a == POLICE_OFFICER || serves(word, other)) {
                role = other;
            } else if (role.isEmpty() || STRONG.contains(other) && !role.equals("MED") && !STRONG.contains(role)) {
                role = other;
            } else if (role.equals("CVL") && (other.equals("GOV") || other.equals("MIL") || other.equals("COP"))) {
                role = other;
            }
        }
        if (owners.former && OFFICE.contains(role) && word.person()) {
            return "ELI";
        }
        return role;
    }
}
