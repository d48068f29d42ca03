package org.tawatur.bench;

import java.util.HashMap;
import java.util.Map;
import org.tawatur.story.StoryFinder;

/** Under which id a story goes on that turned out to be another one. */
final class Forwarding {

    private final Map<String, String> next = new HashMap<>();

    void note(StoryFinder.Joined joined) {
        joined.gone().forEach(gone -> next.put(gone, joined.story()));
    }

    String of(String story) {
        String at = story;
        for (String on = next.get(at); on != null; on = next.get(at)) {
            at = on;
        }
        return at;
    }
}
