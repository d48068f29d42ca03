package org.tawatur.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A story with its reports that share words with the one at hand. */
record Candidate(OpenStory story, List<Profile> kin, double[] alike, double best, double whole) {

    static Candidate of(Profile profile, OpenStory story, List<Profile> kin) {
        double[] alike = kin.stream().mapToDouble(k -> profile.bags().full().cosine(k.bags().full())).toArray();
        return new Candidate(story, kin, alike, Arrays.stream(alike).max().orElse(0), story.fullCosine(profile));
    }

    /** The most promising first. */
    static final Comparator<Candidate> ORDER = Comparator.comparingDouble((Candidate c) -> -c.best - c.whole).thenComparing(c -> c.story.id());
}
