package org.tawatur.story;

/**
 * Words {@code [a, aEnd)} of one print that stand as {@code [b, bEnd)} in another.
 *
 * @param said whether nearly all of it is quoted in one of them: two reporters may have it from one speaker
 */
record Shared(int a, int aEnd, int b, int bEnd, Reprint.Kind kind, boolean said) {

    /** Of the words on one side so many must be quoted. */
    private static final double QUOTED = 0.8;

    static Shared of(Pair pair, Runs.Run place, Reprint.Kind kind) {
        boolean said = Math.max(quoted(pair.a(), place.a(), place.aEnd()), quoted(pair.b(), place.b(), place.bEnd())) >= QUOTED;
        return new Shared(place.a(), place.aEnd(), place.b(), place.bEnd(), kind, said);
    }

    private static double quoted(Print print, int from, int end) {
        int quoted = 0;
        for (int i = from; i < end; i++) {
            quoted += print.quoted(i) ? 1 : 0;
        }
        return quoted / (double) (end - from);
    }

    int words() {
        return Math.min(aEnd - a, bEnd - b);
    }
}
