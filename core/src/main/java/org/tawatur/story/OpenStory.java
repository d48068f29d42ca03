package org.tawatur.story;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A story that reports may still join: its latest reports, and what they have in common. */
final class OpenStory {

    /** Of a story with more reports in the window, the latest are what it is about. */
    static final int KEPT = 64;
    /** How alike the reports of a story are at the least, as a rule: what is taken of a story of one report. */
    private static final double ALONE = 0.3;
    private static final int TOP = 12;
    private static final int DUE = 4;

    /** @param arrival counts reports as they come */
    private record Member(Profile profile, long arrival) {}

    private final String id;
    private final ArrayDeque<Member> members = new ArrayDeque<>();
    private final Gist full = new Gist();
    private final Gist lead = new Gist();
    private OpenStory into = this;

    OpenStory(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    int size() {
        return members.size();
    }

    /** Whether it is time to ask if it is a part of another: at four reports, and whenever it has doubled. */
    boolean isDue() {
        return members.size() >= DUE && members.size() < KEPT && Integer.bitCount(members.size()) == 1;
    }

    List<Profile> latest(int most) {
        return members.stream().skip(Math.max(0, members.size() - most)).map(Member::profile).toList();
    }

    void add(Profile profile, long arrival) {
        if (members.size() == KEPT) {
            remove();
        }
        members.addLast(new Member(profile, arrival));
        full.add(profile.bags().full());
        lead.add(profile.bags().lead());
    }

    /** The report leaves, where it is still among those kept. */
    void forget(Profile profile) {
        if (!members.isEmpty() && members.peekFirst().profile == profile) {
            remove();
        }
    }

    /** The story that it is by now: itself, or what it was folded into. */
    OpenStory now() {
        while (into.into != into) {
            into = into.into;
        }
        return into;
    }

    /** Takes in the reports of another: the two are one. */
    void fold(OpenStory other) {
        other.into = this;
        List<Member> all = Stream.concat(members.stream(), other.members.stream()).sorted(Comparator.comparingLong(Member::arrival)).toList();
        while (!members.isEmpty()) {
            remove();
        }
        all.forEach(m -> add(m.profile, m.arrival));
    }

    /** Whether its reports began to come before those of another. */
    boolean isBefore(OpenStory other) {
        return members.peekFirst().arrival < other.members.peekFirst().arrival;
    }

    private void remove() {
        Profile first = members.removeFirst().profile;
        full.remove(first.bags().full());
        lead.remove(first.bags().lead());
    }

    double fullCosine(Profile profile) {
        return full.cosine(profile.bags().full());
    }

    double leadCosine(Profile profile) {
        return lead.cosine(profile.bags().lead());
    }

    /** How alike a report is to its reports on the average, where it is so alike to the whole. */
    double mean(double fullCosine) {
        return full.mean(fullCosine);
    }

    double cohesion() {
        return full.cohesion(ALONE);
    }

    /** How much of what the story is about stands in a report. */
    double coveredBy(Profile profile) {
        return full.covered(TOP, profile);
    }

    /** How much of what a report is about stands in any of the story's. */
    double covers(Profile profile) {
        double all = 0;
        double found = 0;
        Profile.Top top = profile.top();
        for (int i = 0; i < Math.min(TOP, top.words().length); i++) {
            all += top.weights()[i];
            found += full.has(top.words()[i]) ? top.weights()[i] : 0;
        }
        return all == 0 ? 0 : found / all;
    }

    /** Seconds since its earliest report kept. */
    long age(Profile profile) {
        return profile.at() - members.peekFirst().profile.at();
    }

    /** Seconds since its latest. */
    long gap(Profile profile) {
        return profile.at() - members.peekLast().profile.at();
    }
}
