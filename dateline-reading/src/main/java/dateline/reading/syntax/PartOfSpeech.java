package dateline.reading.syntax;

/** Penn Treebank tags to universal parts of speech. */
final class PartOfSpeech {
    private PartOfSpeech() {}

    static String universal(String tag, String lemma) {
        return switch (tag) {
            case "NN", "NNS" -> "NOUN";
            case "NNP", "NNPS" -> "PROPN";
            case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> lemma.equals("be") ? "AUX" : "VERB";
            case "MD" -> "AUX";
            case "JJ", "JJR", "JJS", "AFX" -> "ADJ";
            case "RB", "RBR", "RBS", "WRB" -> "ADV";
            case "PRP", "PRP$", "WP", "WP$", "EX" -> "PRON";
            case "DT", "PDT", "WDT" -> "DET";
            case "IN" -> "ADP";
            case "TO", "POS", "RP" -> "PART";
            case "CD" -> "NUM";
            case "CC" -> "CCONJ";
            case "UH" -> "INTJ";
            case "$", "SYM", "#" -> "SYM";
            default -> Character.isLetter(tag.charAt(0)) ? "X" : "PUNCT";
        };
    }
}
