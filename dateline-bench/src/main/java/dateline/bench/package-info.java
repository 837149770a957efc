/** Speed, memory and determinism, measured over whole collections. Not shipped. */
@NullMarked
package dateline.bench;

import org.jspecify.annotations.NullMarked;
