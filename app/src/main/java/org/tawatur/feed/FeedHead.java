package org.tawatur.feed;

/**
 * What a feed says of itself; each may be null.
 *
 * @param outlet   its title
 * @param language BCP 47 code
 * @param url      the address of the site
 */
public record FeedHead(String outlet, String language, String url) {}
