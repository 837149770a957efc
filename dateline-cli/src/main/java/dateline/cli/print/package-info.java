/** Readings as table, JSON Lines, JSON and CSV. */
@NullMarked
package dateline.cli.print;

import org.jspecify.annotations.NullMarked;
