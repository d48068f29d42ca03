package org.tawatur.story;

/** What speaks for or against a report's joining a story, as the trained trees name it; docs/stories.md tells of each what it is worth. */
enum Sign {
    /** likeness to all of the story, to its leads */
    STORY_FULL(Way.FOR), STORY_LEAD(Way.FOR),
    /** the most that any report of the story has: likeness of all words; of the two titles, the more and the less that stands in the other's text */
    REPORT_FULL(Way.FOR), TITLE_MORE(Way.FOR), TITLE_LESS(Way.FOR),
    /** the most of any report: rarity of words both titles have, of the three rarest both leads have; how much of the heaviest words both have */
    TITLE_SHARED(Way.FOR), RARE_SHARED(Way.FOR), TOP_LESS(Way.FOR),
    /** the most of any report: how far the leads name the same places, names, figures; a half where one has none */
    PLACES(Way.FOR), NAMES(Way.FOR), FIGURES(Way.FOR),
    /** of the report most alike: days between, between the days they speak of (a half where unknown), same outlet, length */
    NEAREST_DAYS(Way.AGAINST), NEAREST_SPOKEN(Way.AGAINST), NEAREST_OUTLET(Way.EITHER), NEAREST_LENGTH(Way.EITHER),
    /** the story's heaviest words in the report; the report's in the story */
    STORY_IN(Way.FOR), IN_STORY(Way.FOR),
    /** days since its last and first report, logarithm of its size, likeness of its reports to one another */
    GAP(Way.AGAINST), AGE(Way.EITHER), SIZE(Way.EITHER), COHESION(Way.EITHER),
    /** mean likeness to its reports, those without a common word counted in */
    MEAN_FULL(Way.FOR),
    /** the best other story's: likeness of a report, how much less than here; likeness to all, how much less than here */
    RIVAL_REPORT(Way.AGAINST), RIVAL_REPORT_LESS(Way.FOR), RIVAL_STORY(Way.AGAINST), RIVAL_STORY_LESS(Way.FOR),
    /** the most of any report: how many rare words both have, which share of the fewer; how many names of the leads stand in the other's text */
    RARE_MET(Way.FOR), RARE_LESS(Way.FOR), NAMES_MET(Way.FOR),
    /** logarithm of how many reports the window holds, and which share of them the story has */
    CROWD(Way.AGAINST), SHARE(Way.FOR);

    private final Way way;

    Sign(Way way) {
        this.way = way;
    }

    Way way() {
        return way;
    }

    /** Which way a sign may speak: the trained trees are held to it, so that each can be read alone. */
    enum Way {
        /** the more of it, the likelier the report joins */
        FOR,
        AGAINST,
        EITHER
    }
}
