/** The one guarded way out to the network. */
@NullMarked
package dateline.wire;

import org.jspecify.annotations.NullMarked;
