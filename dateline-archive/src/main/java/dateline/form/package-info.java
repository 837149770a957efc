/** A reading as JSON, both ways. */
@NullMarked
package dateline.form;

import org.jspecify.annotations.NullMarked;
