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
import org.tawatur.source.Sense;
import org.tawatur.source.SourceWords;
import org.tawatur.source.Speaker;
import org.tawatur.source.Speaker.Agreement;
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

    /** Fewer words before "according to" are no clause of their own. */
    private static final int PARENTHESIS = 5;

    /** So few words before it are the beginning of what follows, even without commas. */
    private static final int SHORT = 4;

    private final Vocabulary vocabulary;
    private final NounPhrases phrases;
    private final SourceWords sourceWords;
    private final CueWords words;
    private final VerbCues verbCues;
    private final NominalCues nominalCues;
    private final HeadlineCues headlineCues;
    private final Contents contents;

    /** @throws org.tawatur.text.BrokenPack if a file of the pack is broken */
    public ClaimReader(Language language) {
        vocabulary = Vocabulary.of(language);
        SpeechVerbs verbs = new SpeechVerbs(language, vocabulary);
        words = new CueWords(language, vocabulary.particles().of("object"));
        phrases = new NounPhrases(language, form -> verbs.isFinite(form) || words.isSaid(form));
        sourceWords = new SourceWords(language);
        verbCues = new VerbCues(verbs, phrases, words);
        nominalCues = new NominalCues(language, verbs, phrases, words);
        headlineCues = new HeadlineCues(phrases, words);
        contents = new Contents(words);
    }

    /** The claims of an article in the order of their cues. */
    public List<Claim> read(Article article) {
        Gloss gloss = new Gloss(article, vocabulary);
        Speakers speakers = new Speakers(gloss, phrases, sourceWords);
        List<Claim> claims = new ArrayList<>();
        contents.begin(gloss);
        for (Sentence sentence : article.sentences()) {
            if (sentence.zone().isArticle()) {
                for (int first = sentence.first(); first < sentence.last(); first += LONGEST) {
                    read(gloss, piece(sentence, first), speakers, claims);
                }
            }
        }
        return claims;
    }

    private static Sentence piece(Sentence sentence, int first) {
        boolean whole = sentence.last() - sentence.first() <= LONGEST;
        return whole ? sentence : new Sentence(sentence.span(), sentence.zone(), sentence.paragraph(), first, Math.min(sentence.last(), first + LONGEST));
    }

    private void read(Gloss gloss, Sentence sentence, Speakers speakers, List<Claim> claims) {
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
            place(gloss, sentence, n, found, speakers);
        }
        found.sort(Comparator.comparingInt(a -> a.cue.start()));
        for (int i = 0; i < found.size(); i++) {
            limits[i] = limit(found, i, sentence, nominal);
        }
        Speaker before = null;
        for (int i = 0; i < found.size(); i++) {
            Claim claim = claim(gloss, sentence, found.get(i), limits[i], speakers, before);
            if (claim != null) {
                before = claim.speaker();
                claims.add(claim);
            }
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

    /** Decides what a nominal cue attributes: what follows it at a sentence's beginning or within, else what precedes. */
    private void place(Gloss gloss, Sentence sentence, Found n, List<Attribution> found, Speakers speakers) {
        Attribution a = n.attribution();
        Attribution covering = null;
        for (Attribution other : found) {
            if (other.first <= n.at() && other.tie != Attribution.Tie.BEFORE || other.quotation != null && other.cue.start() < a.cue.start()) {
                covering = other;
            }
        }
        int begin = sentence.first();
        while (begin < n.at() && (gloss.word(begin).isMark() || gloss.sense(begin).is(Vocabulary.CONJUNCTION | Vocabulary.ADVERB))) {
            begin++;
        }
        int next = n.last();
        while (next < sentence.last() && gloss.word(next).isMark() && !gloss.opensQuotation(next)) {
            next++;
        }
        for (Attribution other : found) {
            if (other.cue.end() <= a.cue.start() && n.last() <= other.first && other.tie != Attribution.Tie.BEFORE) {
                if (!a.subject.isEmpty() && !other.subject.isEmpty()) {
                    other.via.add(speakers.relay(a.subject));
                }
                return;
            }
        }
        boolean fresh = gloss.word(n.at()).start() < a.cue.start() && n.at() > begin && gloss.word(n.at() - 1).isMark();
        if (covering == null && n.role() == NominalCues.Role.ONLY_RELAYS) {
            return;
        }
        if (begin >= n.at() || fresh && sentence.last() - next > SHORT) {
            initial(gloss, sentence, n, next, found);
        } else if (covering != null) {
            if (!(a.via.isEmpty() && a.subject.isEmpty()) && (n.role() != NominalCues.Role.SPEAKS || medium(gloss, a))) {
                covering.via.addAll(a.via.isEmpty() ? List.of(VerbCues.relayOf(gloss, a.subject)) : a.via);
            }
        } else if (next - n.last() > 0 && sentence.last() - next > 3 && gloss.word(n.at() - 1).isMark() && n.at() - begin < PARENTHESIS && !gloss.sense(next).is(Vocabulary.TIME) || sentence.last() - next > SHORT && n.at() - begin < SHORT && !(next > n.last() && gloss.sense(next).is(Vocabulary.TIME))) {
            a.tie = Attribution.Tie.CLAUSE;
            a.first = next;
            a.start = gloss.word(next).start();
            found.add(a);
        } else {
            begin = clauseBefore(gloss, begin, n.at());
            a.tie = Attribution.Tie.CLAUSE;
            a.first = begin;
            a.start = gloss.word(begin).start() + (gloss.sense(begin).and() ? gloss.particleLength(begin) : 0);
            a.limit = n.at();
            found.add(a);
        }
    }

    /** Without a comma before it, "according to" covers no more than the last clause. */
    private static int clauseBefore(Gloss gloss, int begin, int at) {
        if (gloss.word(at - 1).isMark()) {
            return begin;
        }
        for (int i = at - 1; i > begin; i--) {
            char c = gloss.mark(i);
            if ((c == ',' || c == '\u060C' || c == '\u061B') && !gloss.quoted(i)) {
                boolean adverbial = gloss.sense(i + 1).is(Vocabulary.PREPOSITION | Vocabulary.RELATIVE | Vocabulary.TIME) || gloss.sense(i + 1).preposition() != 0;
                return at - i > PARENTHESIS && !adverbial ? i + 1 : begin;
            }
        }
        return begin;
    }

    private static boolean medium(Gloss gloss, Attribution a) {
        return !a.subject.isEmpty() && a.subject.kind() == Speaker.Kind.MEDIUM;
    }

    /** "According to X, …": the rest of the sentence, unless that names a speaker of its own. */
    private void initial(Gloss gloss, Sentence sentence, Found n, int next, List<Attribution> found) {
        Attribution a = n.attribution();
        for (Attribution other : found) {
            if (other.unit <= next + 1 && other.cue.start() > a.cue.start()) {
                if (!a.subject.isEmpty() && (n.role() != NominalCues.Role.SPEAKS || medium(gloss, a))) {
                    other.via.add(VerbCues.relayOf(gloss, a.subject));
                }
                return;
            }
        }
        int first = next;
        while (first < sentence.last() && words.is("then", gloss.word(first).form())) {
            first++;
        }
        if (sentence.last() - first < 3) {
            return;
        }
        a.tie = Attribution.Tie.CLAUSE;
        a.first = first;
        a.start = gloss.word(first).start();
        found.add(a);
    }

    private Claim claim(Gloss gloss, Sentence sentence, Attribution a, int limit, Speakers speakers, Speaker before) {
        int end = a.quotation == null ? Math.max(limit, a.first) : sentence.last();
        Span content = contents.span(gloss, a, end);
        if (content == null) {
            return null;
        }
        if (words.is("without", gloss.word(a.first).form()) && a.first + 1 < sentence.last() && words.is("disclosure", gloss.word(a.first + 1).form())) {
            return null;
        }
        if (a.distant && (before != null || mainSubject(gloss, sentence, a).isEmpty())) {
            return null;
        }
        Speaker speaker = speaker(gloss, sentence, a, speakers, before);
        Span source = a.subject.isEmpty() ? null : sourceSpan(gloss, a.subject);
        Mode mode = a.spoken ? Mode.DIRECT : contents.mode(gloss, content, sentence.first(), sentence.last());
        Act act = contents.act(gloss, a, sentence.last());
        return new Claim(gloss.article().report().id(), a.cue, content, source, speaker, a.via, mode, act, sentence.zone(), a.rule);
    }

    private static Span sourceSpan(Gloss gloss, NounPhrase phrase) {
        Span span = gloss.span(phrase.first(), phrase.last());
        return new Span(span.start() + gloss.particleLength(phrase.first()), span.end());
    }

    private Speaker speaker(Gloss gloss, Sentence sentence, Attribution a, Speakers speakers, Speaker before) {
        if (!a.subject.isEmpty()) {
            Speaker named = speakers.named(a.subject);
            Agreement surface = a.agreement == Agreement.UNKNOWN ? a.subject.agreement() : a.agreement;
            if (!a.aside) {
                speakers.turn(named, surface, a.subject);
            }
            return named;
        }
        if (a.participle && before != null) {
            return before;
        }
        if (before == null && gloss.word(sentence.first()).start() < a.cue.start()) {
            NounPhrase subject = mainSubject(gloss, sentence, a);
            if (subject.isEmpty() && a.participle) {
                subject = sentenceSubject(gloss, sentence, a);
            }
            if (!subject.isEmpty()) {
                Speaker named = speakers.named(subject);
                speakers.turn(named, a.agreement, subject);
                return named;
            }
        }
        return speakers.elided(a.subject.agreement() == Agreement.UNKNOWN ? a.agreement : a.subject.agreement(), sentence.first());
    }

    /** Who does what the sentence's first verb says, where a later verb without a subject agrees with it. */
    private NounPhrase mainSubject(Gloss gloss, Sentence sentence, Attribution a) {
        NounPhrase none = new NounPhrase(sentence.first(), sentence.first(), Speaker.Kind.UNNAMED, Agreement.UNKNOWN);
        int i = sentence.first();
        while (i < sentence.last() && (gloss.word(i).isMark() || gloss.sense(i).is(Vocabulary.ADVERB | Vocabulary.AUXILIARY | Vocabulary.CONJUNCTION))) {
            i++;
        }
        for (int k = i; k < Math.min(i + 2, sentence.last()); k++) {
            Sense sense = gloss.sense(k);
            boolean person = sense.is(Vocabulary.TITLE | Vocabulary.BODY | Vocabulary.STATE | Vocabulary.GIVEN) || k > i && phrases.isName(gloss, k);
            boolean verb = k == i || (gloss.sense(i).classes() & ~Vocabulary.EVERYDAY) == 0 && !gloss.sense(i).definite();
            if (!person || !verb || !sense.bare()) {
                continue;
            }
            NounPhrase phrase = phrases.at(gloss, k, sentence.last(), true);
            boolean fits = phrase.agreement() == a.agreement || phrase.agreement() == Agreement.UNKNOWN && a.agreement == Agreement.MASCULINE;
            if (!phrase.isEmpty() && fits && gloss.word(phrase.last() - 1).end() <= a.cue.start()) {
                return phrase;
            }
        }
        return none;
    }

    /** For a participle after a verb that is none of saying: the first phrase of its sentence that agrees with it. */
    private NounPhrase sentenceSubject(Gloss gloss, Sentence sentence, Attribution a) {
        for (int i = sentence.first(); i < Math.min(sentence.last(), sentence.first() + 14) && gloss.word(i).start() < a.cue.start(); i++) {
            Sense sense = gloss.sense(i);
            if (!sense.bare() || !sense.is(Vocabulary.TITLE | Vocabulary.BODY | Vocabulary.STATE | Vocabulary.GIVEN) && !(sense.definite() && !sense.is(Vocabulary.CLOSING))) {
                continue;
            }
            NounPhrase phrase = phrases.at(gloss, i, sentence.last(), false);
            if (!phrase.isEmpty() && (phrase.agreement() == a.agreement || phrase.agreement() == Agreement.UNKNOWN)) {
                return phrase;
            }
            i = Math.max(i, phrase.last() - 1);
        }
        return new NounPhrase(sentence.first(), sentence.first(), Speaker.Kind.UNNAMED, Agreement.UNKNOWN);
    }
}
