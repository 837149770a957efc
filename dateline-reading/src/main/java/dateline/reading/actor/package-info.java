/** Who: the dictionary, role composition, and resolution of names, nominals and pronouns across a dispatch. */
@NullMarked
package dateline.reading.actor;

import org.jspecify.annotations.NullMarked;
