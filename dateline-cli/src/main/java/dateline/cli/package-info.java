/** The front door: one class a command, each calls one service. The only room that writes to standard output. */
@NullMarked
package dateline.cli;

import org.jspecify.annotations.NullMarked;
