package org.tawatur.feed;

/**
 * What a feed says of itself; each may be null.
 *
 * @param outlet   its title
 * @param language BCP 47 code
 * @param url      the address of the site
 * @param minutes  how long it stays as it is (RSS's ttl, or the syndication module's period), or 0 where it does not say
 */
public record FeedHead(String outlet, String language, String url, int minutes) {}
