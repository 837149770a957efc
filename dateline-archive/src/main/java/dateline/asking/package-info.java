/** The enquiry desk: what a user types becomes a filter; pages, facets, timelines and counts. */
@NullMarked
package dateline.asking;

import org.jspecify.annotations.NullMarked;
