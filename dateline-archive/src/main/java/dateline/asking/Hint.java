package dateline.asking;

/**
 * What the enquiry desk has to say about a question that it could not take as it stood.
 *
 * @param code stable: {@code unknown-field}, {@code unknown-value}, {@code not-a-date}, {@code empty-field},
 *     {@code unclosed-quote}, {@code unclosed-bracket}, {@code lone-operator}, {@code no-words}, {@code too-long},
 *     {@code only-excludes}
 * @param message what was done instead and what to type
 */
public record Hint(String code, String message) {}
