package org.tawatur.story;

import java.util.Arrays;

/** The numbers of the latest of those that have one thing in common; what is met everywhere costs no more than these. */
final class Latest {

    private static final int KEPT = 96;

    private int[] numbers = new int[1];
    private int size;
    private int next;

    int size() {
        return size;
    }

    int get(int i) {
        return numbers[i];
    }

    void add(int number) {
        if (size == KEPT) {
            numbers[next] = number;
            next = (next + 1) % KEPT;
            return;
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.min(KEPT, 2 * size));
        }
        numbers[size++] = number;
    }

    /** @return whether none is left */
    boolean remove(int number) {
        if (next > 0) {
            turn();
        }
        int at = 0;
        while (at < size && numbers[at] != number) {
            at++;
        }
        if (at < size) {
            System.arraycopy(numbers, at + 1, numbers, at, --size - at);
        }
        return size == 0;
    }

    /** Puts the earliest first. */
    private void turn() {
        int[] inOrder = new int[KEPT];
        System.arraycopy(numbers, next, inOrder, 0, KEPT - next);
        System.arraycopy(numbers, 0, inOrder, KEPT - next, next);
        numbers = inOrder;
        next = 0;
    }
}
