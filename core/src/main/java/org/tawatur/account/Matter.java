package org.tawatur.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.report.Span;
import org.tawatur.source.Speaker;
import org.tawatur.story.Comparison;
import org.tawatur.story.Passage;
import org.tawatur.story.Story;
import org.tawatur.story.Voices;
import org.tawatur.text.Figure;
import org.tawatur.text.Word;

/** A story with all that is asked of its claims again and again while its account is made. */
final class Matter {

    final Story story;
    final Comparison comparison;
    final Voices voices;
    final Lexicon lexicon;
    private final Map<String, Reading> readings = new HashMap<>();

    Matter(Story story, Comparison comparison, Voices voices, Lexicon lexicon) {
        this.story = story;
        this.comparison = comparison;
        this.voices = voices;
        this.lexicon = lexicon;
        story.readings().forEach(r -> readings.put(r.id(), r));
    }

    Reading reading(String report) {
        return readings.get(report);
    }

    /** The words of a claim's content. */
    List<Word> words(Claim claim) {
        return words(claim.report(), claim.content());
    }

    List<Word> words(String report, Span span) {
        List<Word> all = reading(report).article().words();
        int first = firstAt(all, span.start());
        return all.subList(first, Math.max(first, firstAt(all, span.end())));
    }

    private static int firstAt(List<Word> words, int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The figures inside a claim's content. */
    List<Figure> figures(Claim claim) {
        return reading(claim.report()).figures().stream().filter(f -> claim.content().contains(f.span())).toList();
    }

    String printed(Passage passage) {
        return passage.span().in(reading(passage.report()).text());
    }

    Difference.Side side(Passage passage, List<Claim> claims) {
        return new Difference.Side(printed(passage), claims, passage);
    }

    /** The side a claim takes by the whole of what it says. */
    Difference.Side side(Claim claim, List<Claim> claims) {
        return side(content(claim), claims);
    }

    static Passage content(Claim claim) {
        return new Passage(claim.report(), claim.content());
    }

    /** Where a claim names who speaks: beside the cue, or else the cue itself. */
    static Passage naming(Claim claim) {
        return new Passage(claim.report(), claim.source() == null ? claim.cue() : claim.source());
    }

    static String name(Speaker speaker) {
        return speaker == null ? "" : speaker.name();
    }

    Voices.Kinship kin(Claim a, Claim b) {
        return voices.between(a.speaker(), b.speaker());
    }

    /** Whether two claims come from speakers of two states, or from speakers whose names have nothing in common. */
    boolean apart(Claim a, Claim b) {
        return a.speaker() != null && b.speaker() != null && kin(a, b) == Voices.Kinship.APART;
    }
}
