package org.tawatur.story;

import java.util.ArrayList;
import java.util.List;

/**
 * The stories of few reports that turn out to be one: each may look at the event in another way, so that no two are much
 * alike, but the rare words are shared all over.
 */
final class Few {

    /** More reports than these are no longer gathered by hand. */
    private static final int MOST = 32;
    /** The share of their rare words that the reports of two stories have in common on the average, to be one. */
    private static final double ENOUGH = 0.1;
    /** Of fewer rare words one that is shared may be the place alone. */
    private static final int LEAST = 12;
    /** Likeness of what is together already, and of what must stay apart. */
    private static final double TOGETHER = 1e6;

    private Few() {}

    /** @return those that are one, each list in the order of their first reports; nothing of a story that stays as it is */
    static List<List<OpenStory>> gather(List<Neighbours.Entry> reports) {
        if (reports.size() > MOST) {
            return List.of();
        }
        List<AverageLink.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            for (int j = 0; j < i; j++) {
                pairs.add(new AverageLink.Pair(j, i, likeness(reports.get(j), reports.get(i))));
            }
        }
        return AverageLink.groups(reports.size(), pairs, ENOUGH).stream()
                .map(group -> group.stream().map(i -> reports.get(i).story()).distinct().toList()).filter(group -> group.size() > 1).toList();
    }

    private static double likeness(Neighbours.Entry a, Neighbours.Entry b) {
        if (a.story() == b.story()) {
            return TOGETHER;
        }
        int[] mine = a.profile().rarity().rare();
        int[] its = b.profile().rarity().rare();
        double share = Template.shared(mine, its) / Math.sqrt((double) Math.max(LEAST, mine.length) * Math.max(LEAST, its.length));
        return Template.isFilledAnew(a.profile(), b.profile()) ? -TOGETHER : share;
    }
}
