package org.tawatur.fetch;

/**
 * What is asked of a site.
 *
 * @param etag     what it called the content we have, or null
 * @param modified when it said that changed last, as it printed it, or null
 * @param most     bytes of content that are taken, unpacked
 * @param part     whether of longer content the beginning is taken; otherwise nothing is
 */
public record Question(Address address, String etag, String modified, int most, boolean part) {

    /** For the whole of what stands at an address, whatever we have. */
    public Question(Address address, int most) {
        this(address, null, null, most, false);
    }
}
