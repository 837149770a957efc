package dateline.reading;

/** Which codes are acts of speech: statements, appeals, promises, threats, and what is agreed or praised in words. */
final class Verbal {
    private Verbal() {}

    /** Acts of speech and diplomacy, CAMEO 01 to 05 and 10 to 13. */
    static boolean code(String cameo) {
        return cameo.compareTo("06") < 0 || cameo.compareTo("10") >= 0 && cameo.compareTo("14") < 0;
    }
}
