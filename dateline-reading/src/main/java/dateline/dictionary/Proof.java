package dateline.dictionary;

import dateline.record.Rejection;
import java.util.ArrayList;
import java.util.List;

/** Collects what was wrong with the lines of one dictionary. Not for sharing. */
final class Proof {
    private final String origin;
    private final List<Rejection> rejections = new ArrayList<>();

    Proof(String origin) {
        this.origin = origin;
    }

    void reject(String code, int line, String message) {
        rejections.add(new Rejection(code, origin, line, message));
    }

    List<Rejection> rejections() {
        return rejections;
    }

    /** At most as much of a text as fits into a complaint. */
    static String quote(String text) {
        return "\"" + (text.length() <= 60 ? text : text.substring(0, 60) + "…") + "\"";
    }
}
