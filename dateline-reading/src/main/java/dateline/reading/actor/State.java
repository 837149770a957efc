package dateline.reading.actor;

/**
 * A state or land.
 *
 * @param code ISO 3166-1 alpha-3
 */
record State(String code, String name) {
    String key() {
        return "state:" + code;
    }
}
