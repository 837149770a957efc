/** The dispatch window: every output format. */
@NullMarked
package dateline.export;

import org.jspecify.annotations.NullMarked;
