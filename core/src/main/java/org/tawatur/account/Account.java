package org.tawatur.account;

import java.util.List;
import java.util.Objects;
import org.tawatur.story.Story;

/**
 * What Tawatur tells of a story. Nothing in it is Tawatur's own saying: each part points at the characters it stands
 * on.
 *
 * @param brief  the points to begin with, the story in a few lines
 * @param points every point, weightiest first
 * @param tolls  by what befell people, then in the order of days
 * @param labels what some call otherwise than others, matter by matter
 */
public record Account(Story story, List<Point> brief, List<Point> points, List<Difference> differences, List<TimelineEntry> timeline, List<Toll> tolls, List<Label> labels) {

    public Account {
        Objects.requireNonNull(story, "story");
        brief = List.copyOf(brief);
        points = List.copyOf(points);
        differences = List.copyOf(differences);
        timeline = List.copyOf(timeline);
        tolls = List.copyOf(tolls);
        labels = List.copyOf(labels);
    }
}
