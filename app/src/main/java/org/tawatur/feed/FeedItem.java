package org.tawatur.feed;

/**
 * An item of a feed as printed there; everything but the number may be null.
 *
 * @param number    from 1, in the feed's order
 * @param guid      what the feed calls it by, for good
 * @param url       the address of the article
 * @param title     plain text
 * @param body      the longest text it gives, as HTML
 * @param published as printed, in whatever shape
 * @param modified  as printed
 * @param author    several parted by "; "
 * @param credit    whose item it was before: the {@code <source>}
 * @param language  BCP 47 code
 */
public record FeedItem(
        long number, String guid, String url, String title, String body, String published, String modified, String author, String credit, String language) {}
