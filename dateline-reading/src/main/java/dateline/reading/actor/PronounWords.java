package dateline.reading.actor;

import dateline.record.Sheet;

/** Words that help to tell whom a pronoun means. Immutable. */
final class PronounWords {
    /** What a word says of those whom a pronoun may mean. */
    enum Sort {
        /** a noun or title whose bearer is "he" */
        HIM,
        /** a noun or title whose bearer is "she" */
        HER,
        /** a noun for one human being, actor or not */
        HUMAN,
        /** a noun for several under one head */
        BODY,
        /** a verb whose complement speaks of its object: "praised her for her courage" */
        JUDGING,
        /** a noun whose complement speaks of him at whom it is aimed */
        AGAINST,
        /** a verb that brings something to somebody */
        GIVING,
        /** a verb or noun of what police and courts do to others */
        CUSTODY,
        /** a word of custody that is also done to things: "released the letters" */
        HANDLING,
        /** a verb whose subject has a trial or a sentence before him or behind him */
        BEARING,
        /** a verb whose subject thinks or speaks */
        MINDED,
        /** a verb of killing */
        DEADLY,
        /** a verb whose subject is somebody or a body, never a thing */
        ACTING,
        /** a verb that only a human being does */
        PERSONAL
    }

    private final SortedWords<Sort> words;

    PronounWords(Sheet sheet) {
        words = new SortedWords<>(sheet, Sort.class, Spelling::fold);
    }

    boolean is(Sort sort, String folded) {
        return words.is(sort, folded);
    }

    /** 'm' or 'f' by a noun or a title; 0 when it does not tell. */
    char gender(String folded) {
        return is(Sort.HIM, folded) ? 'm' : is(Sort.HER, folded) ? 'f' : (char) 0;
    }
}
