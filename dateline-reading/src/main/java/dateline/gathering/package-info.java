/** Events that tell one act become an incident; nothing is ever dropped. */
@NullMarked
package dateline.gathering;

import org.jspecify.annotations.NullMarked;
