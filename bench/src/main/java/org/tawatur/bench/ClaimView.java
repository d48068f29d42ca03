package org.tawatur.bench;

import static org.tawatur.source.Vocabulary.AUXILIARY;
import static org.tawatur.source.Vocabulary.BODY;
import static org.tawatur.source.Vocabulary.CLAUSE;
import static org.tawatur.source.Vocabulary.COMMON;
import static org.tawatur.source.Vocabulary.CONJUNCTION;
import static org.tawatur.source.Vocabulary.EVENT;
import static org.tawatur.source.Vocabulary.GIVEN;
import static org.tawatur.source.Vocabulary.NEGATION;
import static org.tawatur.source.Vocabulary.NISBA;
import static org.tawatur.source.Vocabulary.ORDINARY;
import static org.tawatur.source.Vocabulary.OUTLET;
import static org.tawatur.source.Vocabulary.PREPOSITION;
import static org.tawatur.source.Vocabulary.RELATIVE;
import static org.tawatur.source.Vocabulary.STATE;
import static org.tawatur.source.Vocabulary.TIME;
import static org.tawatur.source.Vocabulary.TITLE;
import static org.tawatur.source.Vocabulary.VERB;

import java.util.List;
import java.util.function.Predicate;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.report.Span;
import org.tawatur.source.Sense;
import org.tawatur.source.Speaker;
import org.tawatur.text.Article;
import org.tawatur.text.Word;

/** A claim with its words, as its {@linkplain Kind kinds} look at it. */
final class ClaimView {

    private static final int KNOWN = TITLE | BODY | STATE | GIVEN | OUTLET;
    private static final int TYING = PREPOSITION | CONJUNCTION | RELATIVE | CLAUSE | NEGATION;

    final Claim claim;
    private final Signs signs;
    private final Article article;
    private final List<Sense> speaker;
    private final List<String> speakerForms;
    private final List<Word> content;

    ClaimView(Signs signs, Reading reading, Claim claim) {
        this.signs = signs;
        this.claim = claim;
        this.article = reading.article();
        this.speakerForms = claim.speaker() == null ? List.of() : signs.forms(claim.speaker().name());
        this.speaker = speakerForms.stream().map(signs::sense).toList();
        this.content = words(claim.content());
    }

    private List<Word> words(Span span) {
        int last = article.firstWordAfter(span.end() - 1);
        return article.words().subList(article.firstWordAfter(span.start()), Math.min(article.words().size(), last + 1));
    }

    boolean speaks(Speaker.Kind kind) {
        return claim.speaker() != null && claim.speaker().kind() == kind;
    }

    boolean speakerIs(int bits) {
        return speaker.stream().anyMatch(s -> s.is(bits));
    }

    boolean speakerIsTime() {
        return speaker.stream().anyMatch(s -> s.is(TIME) || signs.isWeekday(s));
    }

    /** Nothing in the speaker's first word says that it is somebody. */
    boolean speakerIsThing() {
        return !speaker.isEmpty() && speaker.get(0).is(COMMON | ORDINARY | EVENT) && !speaker.get(0).is(KNOWN | NISBA) && claim.speaker().kind() != Speaker.Kind.UNNAMED;
    }

    boolean speakerHasVerb() {
        return speakerForms.stream().anyMatch(f -> signs.saying(f) == Signs.Saying.FINITE) || speakerIs(VERB);
    }

    int speakerWords() {
        return speaker.size();
    }

    boolean speakerEndsTied() {
        return !speaker.isEmpty() && speaker.get(speaker.size() - 1).is(TYING);
    }

    /** A colon, or a mark whose fellow is missing. */
    boolean speakerHasMark() {
        String name = claim.speaker() == null ? "" : claim.speaker().name();
        return name.indexOf(':') >= 0 || count(name, '"') % 2 == 1 || count(name, '\u00AB') != count(name, '\u00BB') || count(name, '\u201C') != count(name, '\u201D') || count(name, '(') != count(name, ')');
    }

    private static long count(String text, char mark) {
        return text.chars().filter(c -> c == mark).count();
    }

    /** The word before the source is a preposition, so it may be a place or an object. */
    boolean sourceAfterPreposition() {
        int i = claim.source() == null ? 0 : article.firstWordAfter(claim.source().start());
        Word before = i == 0 ? null : article.words().get(i - 1);
        boolean free = before != null && before.end() < claim.source().start() && !before.span().overlaps(claim.cue());
        return free && !cueIsNominal() && claim.via().isEmpty() && signs.isPreposition(before.form()) && !signs.sense(before.form()).is(AUXILIARY);
    }

    long contentWords() {
        return content.stream().filter(w -> !w.isMark()).count();
    }

    boolean contentBegins(Predicate<Sense> test) {
        return content.stream().filter(w -> !w.isMark()).findFirst().map(w -> test.test(signs.sense(w.form()))).orElse(false);
    }

    boolean contentBeginsTied() {
        return contentBegins(s -> s.is(CONJUNCTION | CLAUSE | RELATIVE) || s.and());
    }

    boolean contentEndsTied() {
        for (int i = content.size() - 1; i >= 0; i--) {
            if (!content.get(i).isMark()) {
                Word last = content.get(i);
                return last.kind() == Word.Kind.WORD && (last.form().length() == 1 || signs.isPreposition(last.form()) || signs.sense(last.form()).is(TYING & ~PREPOSITION));
            }
        }
        return false;
    }

    /** A verb of saying inside the content and outside quotation marks: another voice, or the same that goes on. */
    boolean contentSays() {
        return content.stream().skip(1).anyMatch(w -> signs.saying(w.form()) == Signs.Saying.FINITE && article.quotations().stream().noneMatch(q -> q.inside().contains(w.start())));
    }

    boolean cueIsNominal() {
        return claim.rule().startsWith("nominal");
    }

    boolean cueIs(Signs.Saying saying) {
        List<String> forms = signs.forms(claim.cue().in(article.text()));
        return !cueIsNominal() && !forms.isEmpty() && signs.saying(forms.get(0)) == saying;
    }

    /** A verb's claim whose cue is none of its verb's forms: a verbal noun, or a phrase. */
    boolean cueIsNoun() {
        List<String> forms = signs.forms(claim.cue().in(article.text()));
        return claim.rule().startsWith("speech-verbs") && !forms.isEmpty() && signs.saying(forms.get(0)) == null;
    }
}
