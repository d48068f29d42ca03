package org.tawatur.reprint;

/**
 * What is known of words: of each form its key and its note, under a hash of its letters in 64 bits (wrong once in ever so
 * many billions). Flat and small, since every word of every report is asked for; seven megabytes at most, then it is emptied.
 */
final class Forms {

    private static final int LEAST = 1 << 14;
    private static final int MOST = 1 << 19;

    private long[] hashes = new long[LEAST];
    private int[] keys = new int[LEAST];
    private short[] notes = new short[LEAST];
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
        int slot = (int) (hash ^ hash >>> 17) & hashes.length - 1;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & hashes.length - 1;
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
        if (2 * size >= hashes.length) {
            makeRoom();
        }
        int slot = -1 - find(hash);
        hashes[slot] = hash;
        keys[slot] = key;
        notes[slot] = (short) note;
        size++;
        return slot;
    }

    private void makeRoom() {
        long[] old = hashes;
        int[] oldKeys = keys;
        short[] oldNotes = notes;
        int length = Math.min(MOST, 2 * old.length);
        hashes = new long[length];
        keys = new int[length];
        notes = new short[length];
        size = 0;
        for (int i = 0; i < old.length && length > old.length; i++) {
            if (old[i] != 0) {
                put(old[i], oldKeys[i], oldNotes[i]);
            }
        }
    }
}
