/**
 * The copy desk's corner for marked-up items: web pages, feed entries, NewsML and NITF become slips. Everything is parsed by
 * jsoup, which knows no entities but HTML's own and never fetches anything, and is walked without recursion and without
 * being changed, so that a page of a million tags costs no more than its length.
 *
 * <p>A page goes from {@link dateline.desk.markup.HtmlPageReader} to {@code BlockText} (blocks of words), {@code BodyFinder}
 * (which of them are the article), {@code CommentFinder} (what readers wrote) and {@code HeadReader} (title, date, author).
 * What pages call their parts stands in {@code lexicon/desk/html.txt}.
 */
@NullMarked
package dateline.desk.markup;

import org.jspecify.annotations.NullMarked;
