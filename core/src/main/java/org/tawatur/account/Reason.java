package org.tawatur.account;

import java.util.List;
import java.util.Objects;
import org.tawatur.report.Passage;

/**
 * Why something is said in an account: a code that the telling puts into the reader's language, its arguments (names
 * and numbers as printed), and the passages it rests on.
 */
public record Reason(Code code, List<String> arguments, List<Passage> passages) {

    /** The reasons there are. Arguments in order. */
    public enum Code {
        /** all of these claims name one ultimate speaker: the speaker, number of reports */
        ONE_SPEAKER,
        /** reports share these words, so one copies the other or both a third: report, report */
        SHARED_WORDS,
        /** a report credits an agency: report, agency */
        AGENCY_CREDIT,
        /** speakers who belong to one side, so they may lean on one another: speaker, speaker */
        SAME_SIDE,
        /** one for whom no report says whom he speaks for, so that it may be the other: speaker, speaker */
        BODY_UNTOLD,
        /** one who elsewhere says what may be the same: speaker */
        MAY_SAY_IT_TOO,
        /** somebody unnamed who elsewhere says what may be the same: report */
        SOMEBODY_MAY_SAY_IT_TOO,
        /** speakers who do not depend on each other so far as the reports show: speaker, speaker */
        SEPARATE_SPEAKERS,
        /** an outlet's own witness on the spot: speaker */
        OWN_WITNESS,
        /** an unnamed source that may be any of the named: speaker */
        UNNAMED_SOURCE,
        /** a speaker the report does not let us tell: report */
        SPEAKER_UNKNOWN,
        /** one says it is so, the other that it is not: speaker, speaker */
        DENIES_WHAT_IS_ASSERTED,
        /** parts add up to the whole: whole, part, part … */
        PARTS_ADD_UP,
        /** figures of the same thing differ: figure, figure … */
        FIGURES_DIFFER,
        /** a count that has moved with time: figure, day, figure, day */
        MOVED_OVER_TIME,
        /** the same words under different speakers: speaker, speaker … */
        SPEAKERS_DIFFER,
        /** the speakers differ but one speaks for the other: speaker, speaker */
        SPEAKS_FOR,
        /** in one report the addressee of a demand has become its speaker: the one who demands, the addressee */
        ADDRESSEE_AS_SPEAKER,
        /** the victims are named differently: words, words … */
        STATUS_DIFFERS,
        /** different aims are named for the same deed: speaker, speaker */
        AIM_DIFFERS,
        /** one quotation in two wordings, as two translations of one original have: report, report */
        WORDED_TWICE,
        /** different days: day, day */
        DAYS_DIFFER,
        /** different places: place, place */
        PLACES_DIFFER
    }

    public Reason {
        Objects.requireNonNull(code, "code");
        arguments = List.copyOf(arguments);
        passages = List.copyOf(passages);
    }
}
