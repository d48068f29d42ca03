package org.tawatur.account;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawatur.claim.Claim;
import org.tawatur.report.Spans;
import org.tawatur.source.Speaker;
import org.tawatur.story.Story;
import org.tawatur.story.Voices;
import org.tawatur.text.Article;
import org.tawatur.text.Sentence;
import org.tawatur.text.Word;

/** The state a body speaks for where a sentence opens with it: "in X, the foreign ministry said". */
final class Homes {

    private final Story story;
    private final Voices voices;
    private final Lexicon lexicon;
    /** By report and speaker: the words that may name the state. */
    private final Map<List<String>, Set<Word>> opening = new HashMap<>();

    Homes(Story story, Voices voices, Lexicon lexicon) {
        this.story = story;
        this.voices = voices;
        this.lexicon = lexicon;
    }

    void take(Claim claim) {
        if (claim.source() == null || claim.speaker().kind() == Speaker.Kind.PERSON || !voices.side(claim.speaker()).isEmpty()) {
            return;
        }
        Article article = story.reading(claim.report()).article();
        int at = Spans.first(article.sentences(), Sentence::span, claim.cue().start() + 1) - 1;
        if (at < 0) {
            return;
        }
        List<Word> words = article.words(article.sentences().get(at));
        boolean opens = words.size() > 2 && lexicon.isIn(words.get(0).form()) && words.get(1).end() < claim.cue().start() && claim.cue().end() <= claim.source().start();
        if (opens) {
            opening.computeIfAbsent(key(claim), k -> new HashSet<>()).add(words.get(1));
        }
    }

    /**
     * The one state that a claim's speaker is placed in by its report, or null.
     *
     * @param states for which anybody in the story speaks
     */
    String of(Claim claim, Set<String> states) {
        Set<String> named = new HashSet<>();
        opening.getOrDefault(key(claim), Set.of()).forEach(w -> states.stream().filter(s -> voices.names(w, s)).forEach(named::add));
        return named.size() == 1 ? named.iterator().next() : null;
    }

    private static List<String> key(Claim claim) {
        return List.of(claim.report(), claim.speaker().name());
    }
}
