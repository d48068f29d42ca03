package org.tawatur.story;

import java.util.List;
import java.util.stream.Stream;

/** What speaks for and against a report's joining a story, in numbers; in the order of {@link Sign}. */
final class JoinSigns {

    private static final int SIGNS = Sign.values().length;
    private static final double DAY = 86_400;
    private static final double MOST_DAYS = 4;
    private static final int TOP = 12;

    private JoinSigns() {}

    /**
     * @param others how many other reports are in the window
     * @return of each candidate its signs
     */
    static double[][] signs(Profile profile, List<Candidate> candidates, int others) {
        double[][] all = candidates.stream().map(c -> signs(profile, c, others)).toArray(double[][]::new);
        for (int i = 0; i < all.length; i++) {
            Candidate self = candidates.get(i);
            double report = others(candidates, self).mapToDouble(Candidate::best).max().orElse(0);
            double story = others(candidates, self).mapToDouble(Candidate::whole).max().orElse(0);
            set(all[i], Sign.RIVAL_REPORT, report);
            set(all[i], Sign.RIVAL_REPORT_LESS, self.best() - report);
            set(all[i], Sign.RIVAL_STORY, story);
            set(all[i], Sign.RIVAL_STORY_LESS, self.whole() - story);
        }
        return all;
    }

    private static Stream<Candidate> others(List<Candidate> candidates, Candidate self) {
        return candidates.stream().filter(c -> c != self);
    }

    private static void set(double[] signs, Sign sign, double value) {
        signs[sign.ordinal()] = value;
    }

    private static double[] signs(Profile profile, Candidate candidate, int others) {
        double[] signs = new double[SIGNS];
        for (int i = 0; i < candidate.alike().length; i++) {
            double full = candidate.alike()[i];
            Profile other = candidate.kin().get(i);
            if (full > signs[Sign.REPORT_FULL.ordinal()]) {
                nearest(signs, profile, other);
            }
            most(signs, Sign.REPORT_FULL, full);
            compare(signs, profile, other);
        }
        OpenStory story = candidate.story();
        set(signs, Sign.STORY_FULL, candidate.whole());
        set(signs, Sign.STORY_LEAD, story.leadCosine(profile));
        set(signs, Sign.STORY_IN, story.coveredBy(profile));
        set(signs, Sign.IN_STORY, story.covers(profile));
        set(signs, Sign.GAP, days(story.gap(profile)));
        set(signs, Sign.AGE, days(story.age(profile)));
        set(signs, Sign.SIZE, StrictMath.log(story.size()));
        set(signs, Sign.COHESION, story.cohesion());
        set(signs, Sign.MEAN_FULL, story.mean(candidate.whole()));
        set(signs, Sign.CROWD, StrictMath.log1p(others));
        set(signs, Sign.SHARE, story.size() / (double) others);
        return signs;
    }

    private static double days(long seconds) {
        return Math.min(MOST_DAYS, Math.abs(seconds) / DAY);
    }

    private static void most(double[] signs, Sign sign, double value) {
        signs[sign.ordinal()] = Math.max(signs[sign.ordinal()], value);
    }

    private static void nearest(double[] signs, Profile profile, Profile other) {
        boolean known = profile.saysDay() && other.saysDay();
        double shorter = Math.min(profile.words().length, other.words().length);
        set(signs, Sign.NEAREST_DAYS, days(profile.at() - other.at()));
        set(signs, Sign.NEAREST_SPOKEN, known ? Math.min(MOST_DAYS + 1, Math.abs(profile.day() - other.day())) : Profile.UNKNOWN);
        set(signs, Sign.NEAREST_OUTLET, profile.outlet() != null && profile.outlet().equals(other.outlet()) ? 1 : 0);
        set(signs, Sign.NEAREST_LENGTH, shorter / Math.max(1, Math.max(profile.words().length, other.words().length)));
    }

    private static void compare(double[] signs, Profile a, Profile b) {
        double mine = a.titleIn(b);
        double its = b.titleIn(a);
        most(signs, Sign.TITLE_MORE, Math.max(mine, its));
        most(signs, Sign.TITLE_LESS, Math.min(mine, its));
        most(signs, Sign.TITLE_SHARED, a.titleShared(b));
        most(signs, Sign.RARE_SHARED, a.rarestShared(b));
        most(signs, Sign.TOP_LESS, Math.min(a.topIn(b, TOP), b.topIn(a, TOP)));
        int rare = Template.shared(a.rarity().rare(), b.rarity().rare());
        most(signs, Sign.RARE_MET, rare);
        most(signs, Sign.RARE_LESS, rare / Math.max(1.0, Math.min(a.rarity().rare().length, b.rarity().rare().length)));
        most(signs, Sign.NAMES_MET, a.namesIn(b) + b.namesIn(a));
        most(signs, Sign.PLACES, Template.overlap(a.marks().places(), b.marks().places()));
        most(signs, Sign.NAMES, Template.overlap(a.marks().names(), b.marks().names()));
        most(signs, Sign.FIGURES, Template.overlap(a.marks().figures(), b.marks().figures()));
    }
}
