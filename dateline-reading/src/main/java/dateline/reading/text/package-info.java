/** A dispatch's body cut into paragraphs and sentences, and capitals-only wire text brought back to mixed case. */
@NullMarked
package dateline.reading.text;

import org.jspecify.annotations.NullMarked;
