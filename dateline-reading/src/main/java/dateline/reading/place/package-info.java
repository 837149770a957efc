/** Where: finder and resolver of places, and the gazetteer. */
@NullMarked
package dateline.reading.place;

import org.jspecify.annotations.NullMarked;
