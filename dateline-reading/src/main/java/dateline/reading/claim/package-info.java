/** According to whom, and how surely: attributions, status and voice. */
@NullMarked
package dateline.reading.claim;

import org.jspecify.annotations.NullMarked;
