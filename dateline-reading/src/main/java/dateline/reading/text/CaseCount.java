package dateline.reading.text;

/**
 * How a stretch of text uses capitals.
 *
 * @param letters letters that have a case
 * @param upper capitals among them
 * @param words runs of letters
 */
record CaseCount(int letters, int upper, int words) {
    static CaseCount of(CharSequence text, int from, int to) {
        int letters = 0;
        int upper = 0;
        int words = 0;
        boolean inside = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean capital = Character.isUpperCase(c);
            boolean cased = capital || Character.isLowerCase(c);
            letters += cased ? 1 : 0;
            upper += capital ? 1 : 0;
            words += cased && !inside ? 1 : 0;
            inside = cased;
        }
        return new CaseCount(letters, upper, words);
    }

    double upperShare() {
        return letters == 0 ? 0 : (double) upper / letters;
    }
}
