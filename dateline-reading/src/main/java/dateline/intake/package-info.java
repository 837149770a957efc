/** The mail room: files and streams become raw items, with every cap on size, depth and time. */
@NullMarked
package dateline.intake;

import org.jspecify.annotations.NullMarked;
