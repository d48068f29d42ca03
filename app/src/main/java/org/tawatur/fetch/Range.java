package org.tawatur.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Addresses that begin alike.
 *
 * @param first in network order
 * @param bits  how many all have in common
 */
record Range(byte[] first, int bits) {

    /** @param first as a number, never a name */
    static Range from(String first, int bits) {
        try {
            return new Range(InetAddress.getByName(first).getAddress(), bits);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(first, e);
        }
    }

    boolean holds(byte[] address) {
        if (address.length != first.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if (((address[bit / 8] ^ first[bit / 8]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
