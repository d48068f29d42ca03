package org.tawatur.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tawatur.claim.NominalCues.Found;
import org.tawatur.report.Span;
import org.tawatur.report.Zone;
import org.tawatur.source.Gloss;
import org.tawatur.source.NounPhrase;
import org.tawatur.source.NounPhrases;
import org.tawatur.source.Relay;
import org.tawatur.source.SourceWords;
import org.tawatur.source.Speaker;
import org.tawatur.source.Speakers;
import org.tawatur.source.Vocabulary;
import org.tawatur.text.Article;
import org.tawatur.text.Language;
import org.tawatur.text.Sentence;

/**
 * Reads who says what in an article: cues, their subjects and contents sentence by sentence, then the speakers through
 * the report. Safe for use by one thread at a time.
 */
public final class ClaimReader {

    /** A text that never ends a sentence is read in pieces of so many words. */
    private static final int LONGEST = 500;

    private final Vocabulary vocabulary;
    private final NounPhrases phrases;
    private final SourceWords sourceWords;
    private final CueWords words;
    private final VerbCues verbCues;
    private final NominalCues nominalCues;
    private final HeadlineCues headlineCues;
    private final Contents contents;
    private final NominalContents nominalContents;
    private final Speaking speaking;
    private final Doubts doubts;

    /** @throws org.tawatur.text.BrokenPack if a file of the pack is broken */
    public ClaimReader(Language language) {
        vocabulary = Vocabulary.of(language);
        SpeechVerbs verbs = new SpeechVerbs(language, vocabulary);
        words = new CueWords(language, vocabulary.particles().of("object"));
        phrases = new NounPhrases(language, form -> verbs.isFinite(form) || words.isSaid(form) || isImperfect(verbs, form), form -> isAside(verbs, form));
        sourceWords = new SourceWords(language);
        OtherVoice otherVoice = new OtherVoice(language, words, verbs);
        verbCues = new VerbCues(verbs, phrases, words, otherVoice);
        nominalCues = new NominalCues(language, verbs, phrases, words);
        headlineCues = new HeadlineCues(phrases, words);
        contents = new Contents(words, otherVoice);
        nominalContents = new NominalContents(words);
        speaking = new Speaking(phrases);
        doubts = new Doubts(language);
    }

    /** Of a verb that may be another word too the imperfect is none, unless it is a first name. */
    private boolean isImperfect(SpeechVerbs verbs, String form) {
        VerbForm verb = verbs.find(form);
        return verb != null && verb.aspect() == VerbForm.Aspect.IMPERFECT && !vocabulary.sense(form).is(Vocabulary.GIVEN);
    }

    private static boolean isAside(SpeechVerbs verbs, String form) {
        VerbForm verb = verbs.find(form);
        return verb != null && verb.isParticiple() && verb.skip() == 0 && verb.agreement() != Speaker.Agreement.PLURAL;
    }

    /** The claims of an article in the order of their cues. */
    public List<Claim> read(Article article) {
        Gloss gloss = new Gloss(article, vocabulary);
        Speakers speakers = new Speakers(gloss, phrases, sourceWords);
        List<Claim> claims = new ArrayList<>();
        contents.begin(gloss);
        Sentence before = null;
        for (Sentence sentence : article.sentences()) {
            if (sentence.zone().isArticle()) {
                for (int first = sentence.first(); first < sentence.last(); first += LONGEST) {
                    Sentence piece = piece(sentence, first);
                    int doubt = doubts.find(gloss, piece);
                    read(gloss, piece, doubt, speakers, claims);
                    if (doubt >= 0) {
                        doubt(gloss, piece, doubt, before, claims);
                    }
                    before = piece;
                }
            }
        }
        return claims;
    }

    private static Sentence piece(Sentence sentence, int first) {
        boolean whole = sentence.last() - sentence.first() <= LONGEST;
        return whole ? sentence : new Sentence(sentence.span(), sentence.zone(), sentence.paragraph(), first, Math.min(sentence.last(), first + LONGEST));
    }

    private void read(Gloss gloss, Sentence sentence, int doubt, Speakers speakers, List<Claim> claims) {
        List<Attribution> found = new ArrayList<>(4);
        if (sentence.zone() != Zone.Kind.BODY) {
            Attribution headline = headlineCues.read(gloss, sentence);
            if (headline != null) {
                found.add(headline);
            }
        }
        List<Found> nominal = nominalCues.read(gloss, sentence);
        if (found.isEmpty()) {
            verbCues.read(gloss, sentence, found);
            found.removeIf(a -> nominal.stream().anyMatch(n -> gloss.word(n.at()).start() <= a.cue.start() && a.cue.start() < gloss.word(n.last() - 1).end()));
        }
        int[] limits = new int[found.size() + nominal.size()];
        for (Found n : nominal) {
            nominalContents.place(gloss, sentence, n, found, speakers);
        }
        found.sort(Comparator.comparingInt(a -> a.cue.start()));
        for (int i = 0; i < found.size(); i++) {
            limits[i] = limit(found, i, sentence, nominal);
            if (doubt > found.get(i).first && Doubts.apart(gloss, sentence, doubt)) {
                limits[i] = Math.min(limits[i], doubt);
            }
        }
        Speaker before = null;
        for (int i = 0; i < found.size(); i++) {
            Claim claim = claim(gloss, sentence, found.get(i), limits[i], speakers, before);
            if (claim != null) {
                Claim last = claims.isEmpty() ? null : claims.get(claims.size() - 1);
                boolean onward = last != null && (found.get(i).participle ? before != null : speakers.isOnward(gloss.article().firstWordAfter(claim.cue().start())));
                before = found.get(i).nested ? before : claim.speaker();
                claims.add(onward ? claim.after(last) : claim);
            }
        }
    }

    /** The outlet's doubt is of what the sentence says before it, else of what the sentence before said; never a speaker's own. */
    private void doubt(Gloss gloss, Sentence sentence, int opening, Sentence before, List<Claim> claims) {
        Doubt doubt = doubts.doubt(gloss, sentence, opening);
        int from = claims.size();
        while (from > 0 && claims.get(from - 1).cue().start() >= sentence.span().start()) {
            from--;
        }
        boolean said = claims.subList(from, claims.size()).stream().anyMatch(c -> c.content().overlaps(doubt.span()));
        if (said) {
            return;
        }
        int to = from;
        while (to < claims.size() && claims.get(to).cue().start() < doubt.span().start()) {
            to++;
        }
        if (to == from && before != null) {
            while (from > 0 && claims.get(from - 1).cue().start() >= before.span().start()) {
                from--;
            }
        }
        for (int i = from; i < to; i++) {
            claims.set(i, claims.get(i).doubted(doubt));
        }
    }

    private static int limit(List<Attribution> found, int i, Sentence sentence, List<Found> nominal) {
        int limit = Contents.nextUnit(found, i, sentence);
        for (Found n : nominal) {
            if (n.at() > found.get(i).first) {
                limit = Math.min(limit, n.at());
            }
        }
        return limit;
    }

    private Claim claim(Gloss gloss, Sentence sentence, Attribution a, int limit, Speakers speakers, Speaker before) {
        Span content = contents.span(gloss, a, Math.max(limit, a.first));
        if (content == null) {
            return null;
        }
        if (words.is("without", gloss.word(a.first).form()) && a.first + 1 < sentence.last() && words.is("disclosure", gloss.word(a.first + 1).form())) {
            return null;
        }
        if (a.distant && (before != null || speaking.mainSubject(gloss, sentence, a).isEmpty())) {
            return null;
        }
        Speaker speaker = speaking.of(gloss, sentence, a, speakers, before);
        Span source = a.subject.isEmpty() ? null : sourceSpan(gloss, a.subject);
        List<Relay> via = a.via.stream().map(speakers::full).toList();
        Mode mode = a.spoken || contents.spoken(gloss, a, content) ? Mode.DIRECT : contents.mode(gloss, content, sentence.first(), sentence.last());
        Act act = contents.act(gloss, a, sentence.last());
        Notes notes = new Notes(a.whom, a.hedged ? new Doubt(Doubt.Kind.HEDGED, a.cue) : null, speaker == null ? speakers.candidates() : List.of());
        return new Claim(gloss.article().report().id(), a.cue, content, source, speaker, via, mode, act, sentence.zone(), a.rule, notes);
    }

    private static Span sourceSpan(Gloss gloss, NounPhrase phrase) {
        Span span = gloss.span(phrase.first(), phrase.last());
        return new Span(span.start() + gloss.particleLength(phrase.first()), span.end());
    }
}
