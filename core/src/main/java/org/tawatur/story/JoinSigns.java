package org.tawatur.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What speaks for and against a report's joining a story, in numbers; the order of {@link Sign} is theirs. */
final class JoinSigns {

    /** The signs looked at, as the trained trees name them. */
    enum Sign {
        /** likeness to all of the story, to its leads */
        STORY_FULL, STORY_LEAD,
        /** the most that any report of the story has: likeness of all words, of leads, of titles' letters */
        REPORT_FULL, REPORT_LEAD, REPORT_LETTERS,
        /** the most of any report: title in lead; of the two titles, the more and the less that stands in the other's text */
        TITLE_LEAD, TITLE_MORE, TITLE_LESS,
        /** the most of any report: rarity of words both titles have; how much of the heaviest words both have; how many */
        TITLE_SHARED, TOP_LESS, TOP_SHARED,
        /** of the report most alike: days between, between the days they speak of (-1 unknown), same outlet, length */
        NEAREST_DAYS, NEAREST_SPOKEN, NEAREST_OUTLET, NEAREST_LENGTH,
        /** the story's heaviest words in the report; the report's in the story */
        STORY_IN, IN_STORY,
        /** days since its last and first report, logarithm of its size, likeness of its reports to one another */
        GAP, AGE, SIZE, COHESION,
        /** mean likeness to its reports, those without a common word counted in */
        MEAN_FULL,
        /** the best other story's: likeness of a report, how much less than here; likeness to all; stories nearly as good */
        RIVAL_REPORT, RIVAL_REPORT_LESS, RIVAL_STORY, RIVAL_STORY_LESS, RIVALS
    }

    private static final int SIGNS = Sign.values().length;
    private static final double DAY = 86_400;
    private static final double MOST_DAYS = 4;
    private static final int TOP = 12;
    /** A rival is nearly as good at this share of the likeness. */
    private static final double NEARLY = 0.6;

    private JoinSigns() {}

    /** A story with its reports that share words with the one at hand. */
    record Candidate(OpenStory story, List<Profile> kin, double[] alike, double best, double whole) {

        static Candidate of(Profile profile, OpenStory story, List<Profile> kin) {
            double[] alike = kin.stream().mapToDouble(k -> profile.bags().full().cosine(k.bags().full())).toArray();
            return new Candidate(story, kin, alike, Arrays.stream(alike).max().orElse(0), story.fullCosine(profile));
        }

        /** The most promising first. */
        static final Comparator<Candidate> ORDER = Comparator.comparingDouble((Candidate c) -> -c.best - c.whole).thenComparing(c -> c.story.id());
    }

    /** @return of each candidate its signs */
    static double[][] signs(Profile profile, List<Candidate> candidates) {
        double[][] all = candidates.stream().map(c -> signs(profile, c)).toArray(double[][]::new);
        for (int i = 0; i < all.length; i++) {
            Candidate self = candidates.get(i);
            double report = others(candidates, self).mapToDouble(Candidate::best).max().orElse(0);
            double story = others(candidates, self).mapToDouble(Candidate::whole).max().orElse(0);
            set(all[i], Sign.RIVAL_REPORT, report);
            set(all[i], Sign.RIVAL_REPORT_LESS, self.best - report);
            set(all[i], Sign.RIVAL_STORY, story);
            set(all[i], Sign.RIVAL_STORY_LESS, self.whole - story);
            set(all[i], Sign.RIVALS, others(candidates, self).filter(c -> c.best > NEARLY * self.best).count());
        }
        return all;
    }

    private static Stream<Candidate> others(List<Candidate> candidates, Candidate self) {
        return candidates.stream().filter(c -> c != self);
    }

    private static void set(double[] signs, Sign sign, double value) {
        signs[sign.ordinal()] = value;
    }

    private static double[] signs(Profile profile, Candidate candidate) {
        double[] signs = new double[SIGNS];
        double sum = 0;
        for (int i = 0; i < candidate.alike.length; i++) {
            double full = candidate.alike[i];
            Profile other = candidate.kin.get(i);
            sum += full;
            if (full > signs[Sign.REPORT_FULL.ordinal()]) {
                nearest(signs, profile, other);
            }
            most(signs, Sign.REPORT_FULL, full);
            compare(signs, profile, other);
        }
        OpenStory story = candidate.story;
        set(signs, Sign.STORY_FULL, candidate.whole);
        set(signs, Sign.STORY_LEAD, story.leadCosine(profile));
        set(signs, Sign.STORY_IN, story.coveredBy(profile));
        set(signs, Sign.IN_STORY, story.covers(profile));
        set(signs, Sign.GAP, days(story.gap(profile)));
        set(signs, Sign.AGE, days(story.age(profile)));
        set(signs, Sign.SIZE, StrictMath.log(story.size()));
        set(signs, Sign.COHESION, story.cohesion());
        set(signs, Sign.MEAN_FULL, sum / story.size());
        return signs;
    }

    private static double days(long seconds) {
        return Math.min(MOST_DAYS, Math.abs(seconds) / DAY);
    }

    private static void most(double[] signs, Sign sign, double value) {
        signs[sign.ordinal()] = Math.max(signs[sign.ordinal()], value);
    }

    private static void nearest(double[] signs, Profile profile, Profile other) {
        boolean unknown = profile.day() == Profile.NO_DAY || other.day() == Profile.NO_DAY;
        set(signs, Sign.NEAREST_DAYS, days(profile.at() - other.at()));
        set(signs, Sign.NEAREST_SPOKEN, unknown ? -1 : Math.min(MOST_DAYS + 1, Math.abs(profile.day() - other.day())));
        set(signs, Sign.NEAREST_OUTLET, profile.outlet() != null && profile.outlet().equals(other.outlet()) ? 1 : 0);
        set(signs, Sign.NEAREST_LENGTH, Math.min(profile.words().length, other.words().length) / (double) Math.max(1, Math.max(profile.words().length, other.words().length)));
    }

    private static void compare(double[] signs, Profile a, Profile b) {
        most(signs, Sign.REPORT_LEAD, a.bags().lead().cosine(b.bags().lead()));
        most(signs, Sign.REPORT_LETTERS, a.bags().letters().cosine(b.bags().letters()));
        most(signs, Sign.TITLE_LEAD, Math.max(a.bags().title().cosine(b.bags().lead()), a.bags().lead().cosine(b.bags().title())));
        double mine = a.titleIn(b);
        double its = b.titleIn(a);
        most(signs, Sign.TITLE_MORE, Math.max(mine, its));
        most(signs, Sign.TITLE_LESS, Math.min(mine, its));
        most(signs, Sign.TOP_LESS, Math.min(a.topIn(b, TOP), b.topIn(a, TOP)));
        most(signs, Sign.TITLE_SHARED, a.titleShared(b));
        most(signs, Sign.TOP_SHARED, a.topShared(b, TOP));
    }
}
