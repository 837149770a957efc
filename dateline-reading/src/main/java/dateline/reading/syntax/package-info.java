/**
 * Sentence to Universal Dependencies tree, and tree to clauses. NLP4J stands behind {@link
 * dateline.reading.syntax.SyntaxParser}; nothing outside this package sees its types.
 */
@NullMarked
package dateline.reading.syntax;

import org.jspecify.annotations.NullMarked;
