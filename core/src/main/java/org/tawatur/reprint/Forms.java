package org.tawatur.reprint;

/**
 * What is known of words: of each form its key, its check and its note in one number, under a hash of its letters in 64 bits (wrong once in ever so
 * many billions). Flat and small, since every word of every report is asked for; eight megabytes at most, then it is emptied.
 */
final class Forms {

    private static final int LEAST = 1 << 14;
    private static final int MOST = 1 << 19;

    /** Of each slot the hash, then what is known: side by side, since memory is what asking costs. */
    private long[] slots = new long[2 * LEAST];
    private int size;

    static long hash(String form) {
        long hash = 1;
        for (int i = 0; i < form.length(); i++) {
            hash = hash * 0x9E3779B97F4A7C15L + form.charAt(i);
        }
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }

    /** What is known of a form; 0 where nothing is. */
    long known(long hash) {
        return slots[slot(hash) + 1];
    }

    /** @param known not 0 */
    void put(long hash, long known) {
        if (4 * size >= slots.length) {
            makeRoom();
        }
        int slot = slot(hash);
        slots[slot] = hash;
        slots[slot + 1] = known;
        size++;
    }

    private int slot(long hash) {
        int slot = (int) (hash ^ hash >>> 17) << 1 & slots.length - 1;
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = slot + 2 & slots.length - 1;
        }
        return slot;
    }

    private void makeRoom() {
        long[] old = slots;
        slots = new long[Math.min(2 * MOST, 2 * old.length)];
        size = 0;
        for (int i = 0; i < old.length && slots.length > old.length; i += 2) {
            if (old[i] != 0) {
                put(old[i], old[i + 1]);
            }
        }
    }
}
