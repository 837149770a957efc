package dateline.reading.syntax;

import dateline.record.Span;

/**
 * One word or mark of a sentence.
 *
 * @param index position in the sentence, from 0
 * @param span where it stands in the body
 * @param form the words as written (true-cased if the dispatch came in capitals)
 * @param lemma dictionary form, lower case; numbers keep their digits
 * @param xpos Penn Treebank tag, for example {@code VBD}
 * @param upos universal part of speech, for example {@code VERB}
 */
public record Token(int index, Span span, String form, String lemma, String xpos, String upos) {
    /** A verb, auxiliaries included. */
    public boolean isVerb() {
        return xpos.startsWith("VB") || xpos.equals("MD");
    }

    /** A common or proper noun. */
    public boolean isNoun() {
        return xpos.startsWith("NN");
    }

    /** A proper noun. */
    public boolean isProper() {
        return xpos.startsWith("NNP");
    }
}
