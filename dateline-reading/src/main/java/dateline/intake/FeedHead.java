package dateline.intake;

import org.jspecify.annotations.Nullable;

/**
 * What a feed says of itself; it holds for its entries that say nothing else.
 *
 * @param title name of the feed
 * @param link the site's own address, by which relative links are made whole
 * @param language BCP 47
 */
public record FeedHead(
        @Nullable String title,
        @Nullable String link,
        @Nullable String language) {}
