/** The press that makes the packed gazetteer from public packages; run by hand, never by the program. */
@NullMarked
package dateline.gazetteer;

import org.jspecify.annotations.NullMarked;
