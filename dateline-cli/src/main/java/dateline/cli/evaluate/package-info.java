/** Readings held against what people labelled: one class a kind of gold. */
@NullMarked
package dateline.cli.evaluate;

import org.jspecify.annotations.NullMarked;
