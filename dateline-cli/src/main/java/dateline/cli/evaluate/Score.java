package dateline.cli.evaluate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The figures of one set, in the order in which they are told, and what was missed. Filled by one thread. */
public final class Score {
    private final ObjectNode figures;
    private final List<String> misses;

    Score() {
        this(JsonNodeFactory.instance.objectNode(), new ArrayList<>());
    }

    private Score(ObjectNode figures, List<String> misses) {
        this.figures = figures;
        this.misses = misses;
    }

    /** The figures, shares rounded to three decimals. */
    public ObjectNode figures() {
        return figures;
    }

    /** One line for each labelled thing that was not found. */
    public List<String> misses() {
        return misses;
    }

    /** A part of the figures under a name of its own; its misses are this score's. */
    Score part(String key) {
        return new Score(figures.putObject(key), misses);
    }

    Score count(String key, long value) {
        figures.put(key, value);
        return this;
    }

    /** A share of a whole; 0 of nothing is 0. */
    Score share(String key, double part, double whole) {
        return figure(key, whole == 0 ? 0 : part / whole, 3);
    }

    Score figure(String key, double value, int decimals) {
        figures.put(
                key,
                new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue());
        return this;
    }

    /** Precision, recall and F1 by true positives, false positives and false negatives. */
    Score prf(long tp, long fp, long fn) {
        double p = tp + fp == 0 ? 0 : (double) tp / (tp + fp);
        double r = tp + fn == 0 ? 0 : (double) tp / (tp + fn);
        return figure("p", p, 3).figure("r", r, 3).figure("f1", f(p, r), 3);
    }

    Score miss(String words) {
        misses.add(words);
        return this;
    }

    /** The harmonic mean. */
    static double f(double a, double b) {
        return a + b == 0 ? 0 : 2 * a * b / (a + b);
    }
}
