/** The forms that every other room fills in: plain, immutable records without behaviour of their own. */
@NullMarked
package dateline.record;

import org.jspecify.annotations.NullMarked;
