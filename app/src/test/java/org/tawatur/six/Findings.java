package org.tawatur.six;

import java.util.ArrayList;
import java.util.List;

/** What one story's account was found to have right and wrong. */
final class Findings {

    final Tally tally = new Tally();
    final List<Miss> misses = new ArrayList<>();
    private final Invented story;

    Findings(Invented story) {
        this.story = story;
    }

    /** @param told what is told instead, where it is not so */
    void ask(String section, boolean so, String matter, String told) {
        tally.count(section, so);
        if (!so) {
            misses.add(new Miss(story.name, section, matter, told));
        }
    }
}
