/** The copy desk: raw items become dispatches. */
@NullMarked
package dateline.desk;

import org.jspecify.annotations.NullMarked;
