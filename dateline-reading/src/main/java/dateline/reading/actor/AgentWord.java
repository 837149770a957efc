package dateline.reading.actor;

/**
 * A noun for someone or something that acts.
 *
 * @param words lemmas, blanks between them
 * @param role CAMEO role code, two joined for some; empty if it has none of its own
 * @param fallback role that it takes with a country alone, if it has none of its own
 * @param against whether it sets itself apart from its owner ("critics of the government")
 * @param type {@code person}, {@code body} or {@code group}; {@code thing} for what only sounds like an actor
 */
record AgentWord(String words, String role, String fallback, boolean against, String type) {
    boolean neutral() {
        return role.isEmpty() && !against;
    }

    /** "social justice", "a birthday party". */
    boolean thing() {
        return type.equals("thing");
    }

    boolean person() {
        return type.equals("person");
    }
}
