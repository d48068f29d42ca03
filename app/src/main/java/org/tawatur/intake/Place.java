package org.tawatur.intake;

/**
 * Where a page stands and what is known of it besides.
 *
 * @param charset as a server said, or null
 * @param url     or null
 * @param offset  or -1
 */
record Place(Parcel parcel, String charset, String url, long offset, String id) {}
