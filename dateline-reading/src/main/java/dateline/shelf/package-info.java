/** The reference shelf: models and lexicon files, opened here and handed to the reading room, which does no I/O. */
@NullMarked
package dateline.shelf;

import org.jspecify.annotations.NullMarked;
