/** The reading room's own door: a dispatch goes in, its reading comes out. */
@NullMarked
package dateline.reading;

import org.jspecify.annotations.NullMarked;
