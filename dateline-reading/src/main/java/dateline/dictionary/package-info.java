/**
 * Dictionaries of other programs, brought into Dateline's own form: actors and agents of TABARI and PETRARCH, tables.
 * Takes lines and gives lines; opens nothing.
 */
@NullMarked
package dateline.dictionary;

import org.jspecify.annotations.NullMarked;
