/** When: finders and resolvers of time expressions. */
@NullMarked
package dateline.reading.time;

import org.jspecify.annotations.NullMarked;
