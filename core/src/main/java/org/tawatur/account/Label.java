package org.tawatur.account;

import java.util.List;
import java.util.Objects;
import org.tawatur.report.Passage;

/**
 * What some call a thing that others in the story call otherwise ("operation", "aggression"). No label is better than another, and
 * none is Tawatur's own.
 *
 * @param matter what is called so, as the pack names it: deed, dead, fighters
 * @param label  as the pack names it
 * @param uses   one for each who calls it so, in the order of the story
 */
public record Label(String matter, String label, List<Use> uses) {

    /**
     * Who calls it so.
     *
     * @param who     a speaker's name, or an outlet's, or the id of a report whose outlet is not known
     * @param own     whether an outlet says so in its own name
     * @param passage the word
     */
    public record Use(String who, boolean own, Passage passage) {

        public Use {
            Objects.requireNonNull(who, "who");
            Objects.requireNonNull(passage, "passage");
        }
    }

    public Label {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(label, "label");
        uses = List.copyOf(uses);
    }
}
