package org.tawatur.bench;

import java.util.List;
import org.tawatur.claim.Reading;
import org.tawatur.reprint.Reprint;
import org.tawatur.story.StoryFinder;

/**
 * What came of one report.
 *
 * @param reprints what it shares with reports before it
 * @param joined   its story, and what that one swallowed
 */
record Followed(Reading reading, List<Reprint> reprints, StoryFinder.Joined joined) {}
