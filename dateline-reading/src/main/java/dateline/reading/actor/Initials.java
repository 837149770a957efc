package dateline.reading.actor;

import dateline.reading.syntax.Token;

/**
 * Short forms that a dispatch makes itself: "National Telecom Board (NTB)". From there on they mean that body, whatever
 * the dictionaries say of them.
 */
final class Initials {
    private static final int LONGEST = 10;

    private Initials() {}

    /**
     * First token of the name before a bracket whose initials the bracketed word is; -1 if it is not.
     *
     * @param word the token between the brackets
     */
    static int nameBefore(Line line, int word) {
        if (word < 3 || word + 1 >= line.size() || !bracket(line.token(word + 1))) {
            return -1;
        }
        String letters = line.folds[word];
        String form = line.token(word).form();
        if (!opening(line.token(word - 1))
                || letters.length() < 2
                || letters.length() > 8
                || !Spelling.allCapitals(form)) {
            return -1;
        }
        int left = letters.length() - 1;
        for (int i = word - 2; i >= Math.max(0, word - 2 - LONGEST); i--) {
            String fold = line.folds[i];
            if (fold.isEmpty() || !Spelling.capital(line.token(i).form())) {
                if (!fold.isEmpty() && line.token(i).isVerb()) {
                    return -1;
                }
                continue;
            }
            if (fold.charAt(0) != letters.charAt(left)) {
                return -1;
            }
            if (left == 0) {
                return i;
            }
            left--;
        }
        return -1;
    }

    private static boolean opening(Token t) {
        return t.form().equals("(") || t.xpos().equals("-LRB-");
    }

    private static boolean bracket(Token t) {
        return t.form().equals(")") || t.xpos().equals("-RRB-");
    }
}
