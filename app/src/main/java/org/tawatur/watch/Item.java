package org.tawatur.watch;

import org.tawatur.fetch.Address;

/**
 * An item of a feed whose page is to be read, or read again.
 *
 * @param number  its number with us
 * @param at      the address of its page, or null where it has none
 * @param note    what the feed says of it
 * @param etag    what the site called the page last read, or null
 * @param modified when the site said the page changed, or null
 * @param tries   how often the page could not be had since it was last read
 * @param visits  how often the item was entered
 */
record Item(long number, Address at, Note note, String etag, String modified, int tries, int visits) {}
