package org.tawatur.reprint;

/**
 * Words {@code [a, aEnd)} of one print that stand as {@code [b, bEnd)} in another.
 *
 * @param quoted the share of them that is quoted, in the report that quotes more
 * @param said   whether they are a quotation and no more: two reporters may have it from one speaker
 */
record Shared(int a, int aEnd, int b, int bEnd, Reprint.Kind kind, double quoted, boolean said) {

    static Shared of(Pair pair, Run place, Reprint.Kind kind) {
        double quoted = Math.max(quoted(pair.a(), place.a(), place.aEnd()), quoted(pair.b(), place.b(), place.bEnd()));
        return new Shared(place.a(), place.aEnd(), place.b(), place.bEnd(), kind, quoted, false);
    }

    private static double quoted(Print print, int from, int end) {
        int quoted = 0;
        for (int i = from; i < end; i++) {
            quoted += print.quoted(i) ? 1 : 0;
        }
        return quoted / (double) (end - from);
    }

    Shared said(boolean only) {
        return new Shared(a, aEnd, b, bEnd, kind, quoted, only);
    }

    int words() {
        return Math.min(aEnd - a, bEnd - b);
    }
}
