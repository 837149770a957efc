package dateline.reading.actor;

/**
 * Finds over what a president presides, where it is no state: {@code Senate president}, {@code the president of the chess
 * federation}, {@code president and chief executive of Brightwell Partners}. Keeps no state between calls.
 */
final class Presiding {
    /** whatever a name that nobody knows stands for */
    private static final AgentWord NAMED = new AgentWord("", "", "", false, "body");

    private final AgentList agents;
    private final Callings callings;
    private final Scene scene;

    Presiding(AgentList agents, Callings callings, Scene scene) {
        this.agents = agents;
        this.callings = callings;
        this.scene = scene;
    }

    private boolean presides(AgentList.Found found) {
        return callings.is(Callings.Sort.PRESIDING, found.word().words());
    }

    /** Notes a body before or behind the title: "<b>Senate</b> president", "president of the <b>federation</b>". */
    void over(AgentList.Found title, AgentList.Found body, Owners owners) {
        if (presides(title)
                && !body.word().person()
                && !body.word().against()
                && !body.word().role().equals("GOV")
                && !body.word().role().equals("MIL")) {
            owners.body = body.word();
        }
    }

    /** Notes a name that is neither a state's nor a place's nor that of an office: "president of <b>Brightwell</b>". */
    void named(Line line, int of, AgentList.Found title, Owners owners) {
        Mark m = line.mark(of);
        if (presides(title)
                && line.token(of).isProper()
                && (m == null || m.player() != null && m.player().entry == null && m.player().kind == Kind.PERSON)
                && scene.placeAt(line, of) == null
                && !scene.place(line, of)
                && agents.endingAt(line.tree.tokens(), line.folds, of, line.left(of)) == null) {
            owners.body = NAMED;
        }
    }

    /** "president and <b>chief executive</b>": whoever is a manager beside is one as president. */
    void beside(Line line, int head, AgentList.Found title, Owners owners) {
        if (!presides(title)) {
            return;
        }
        for (int x : line.tree.conjuncts(head)) {
            AgentList.Found other = x == head || line.mark(x) != null
                    ? null
                    : agents.endingAt(line.tree.tokens(), line.folds, x, line.left(x));
            if (other != null && other.word().role().equals("BUS")) {
                owners.body = other.word();
            }
        }
    }
}
