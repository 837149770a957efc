/**
 * Makes packed gazetteers: the one that ships, from public packages, by hand; and a user's own, from GeoNames' dumps, by
 * {@code dateline gazetteer import}.
 */
@NullMarked
package dateline.gazetteer;

import org.jspecify.annotations.NullMarked;
