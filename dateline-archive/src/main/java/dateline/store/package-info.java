/** The stacks: dispatches, readings and what indexes them, on SQLite or PostgreSQL; the only room with SQL. */
@NullMarked
package dateline.store;

import org.jspecify.annotations.NullMarked;
