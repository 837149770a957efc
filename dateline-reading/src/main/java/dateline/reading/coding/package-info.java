/** Clause to CAMEO and PLOVER, by the lexicon. The words of the knowledge are data; this package only interprets. */
@NullMarked
package dateline.reading.coding;

import org.jspecify.annotations.NullMarked;
