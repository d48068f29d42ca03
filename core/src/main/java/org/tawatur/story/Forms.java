package org.tawatur.story;

/**
 * What is known of words: of each form its key and its note, under a hash of its letters in 64 bits (wrong once in ever so
 * many billions). Flat and small, since every word of every report is asked for; when full it is emptied.
 */
final class Forms {

    private static final int SIZE = 1 << 17;
    private static final int FULL = SIZE / 4 * 3;

    private long[] hashes = new long[SIZE];
    private final int[] keys = new int[SIZE];
    private final short[] notes = new short[SIZE];
    private int size;

    static long hash(String form) {
        long hash = 1;
        for (int i = 0; i < form.length(); i++) {
            hash = hash * 0x9E3779B97F4A7C15L + form.charAt(i);
        }
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }

    /** The slot of a form, or -1 less the slot where it may be put. */
    int find(long hash) {
        int slot = (int) (hash ^ hash >>> 17) & SIZE - 1;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & SIZE - 1;
        }
        return hashes[slot] == hash ? slot : -1 - slot;
    }

    int key(int slot) {
        return keys[slot];
    }

    int note(int slot) {
        return notes[slot];
    }

    /** @return its slot */
    int put(long hash, int key, int note) {
        if (size >= FULL) {
            hashes = new long[SIZE];
            size = 0;
        }
        int slot = -1 - find(hash);
        hashes[slot] = hash;
        keys[slot] = key;
        notes[slot] = (short) note;
        size++;
        return slot;
    }
}
