package org.tawatur.reprint;

/** What many print without having it from one another. */
final class Formula {

    /** A formula has fewer than one in so many pairs of words that are seldom met. */
    private static final int PAIRS = 4;
    private static final int HEADING_WORDS = 12;

    private Formula() {}

    /** Whether words that stand letter for letter in both are a formula or the heading of one event, and no long stretch. */
    static boolean is(Pair pair, Shared shared) {
        return isHeading(shared) || shared.words() < Evidence.UNBROKEN && isCommon(pair, shared);
    }

    private static boolean isHeading(Shared shared) {
        return shared.a() == 0 && shared.b() == 0 && shared.words() < HEADING_WORDS;
    }

    /** Whether few words stand side by side that few texts have so. */
    static boolean isCommon(Pair pair, Shared shared) {
        int pairs = 0;
        int seldom = 0;
        int before = -1;
        for (int word = shared.a(); word < shared.aEnd(); word++) {
            if (pair.a().rarity(word) > 0) {
                pairs += before < 0 ? 0 : 1;
                seldom += before >= 0 && pair.common().texts(pair.a().key(before), pair.a().key(word)) <= Evidence.SELDOM ? 1 : 0;
                before = word;
            }
        }
        return PAIRS * seldom < pairs;
    }
}
