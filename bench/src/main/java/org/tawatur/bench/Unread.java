package org.tawatur.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.report.Cover;
import org.tawatur.report.Span;
import org.tawatur.report.Zone;
import org.tawatur.text.Quotation;
import org.tawatur.text.Sentence;
import org.tawatur.text.Word;

/** Stretches of a report that look like somebody's saying and are in no claim. */
final class Unread {

    /** So many words between marks are no name any more. */
    private static final int QUOTED = 6;

    /** So many characters before a relay say that it relays. */
    private static final int RELAYING = 30;

    private final Signs signs;

    Unread(Signs signs) {
        this.signs = signs;
    }

    void find(Reading reading, BiConsumer<Kind, Finding> out) {
        List<Span> read = new ArrayList<>();
        for (Claim claim : reading.claims()) {
            read.add(claim.cue());
            read.add(claim.content());
            if (claim.source() != null) {
                read.add(claim.source());
            }
            claim.via().forEach(relay -> read.add(new Span(Math.max(0, relay.span().start() - RELAYING), relay.span().end())));
        }
        Cover claimed = new Cover(read);
        for (Sentence sentence : reading.article().sentences()) {
            if (sentence.zone().isArticle()) {
                sentence(reading, sentence, claimed, out);
            }
        }
        for (Quotation quotation : reading.article().quotations()) {
            if (!claimed.overlaps(quotation.inside()) && words(reading, quotation.inside()) >= QUOTED) {
                out.accept(Kind.QUOTATION_NO_CLAIM, new Finding(reading, null, quotation.inside()));
            }
        }
    }

    private static long words(Reading reading, Span span) {
        return reading.article().words().stream().filter(w -> !w.isMark() && span.contains(w.span())).count();
    }

    /** At most one finding a kind, the first. */
    private void sentence(Reading reading, Sentence sentence, Cover claimed, BiConsumer<Kind, Finding> out) {
        boolean silent = !claimed.overlaps(sentence.span());
        Map<Kind, Span> found = new EnumMap<>(Kind.class);
        for (int i = sentence.first(); i < sentence.last(); i++) {
            Word word = reading.article().words().get(i);
            Kind kind = word.isMark() || claimed.overlaps(word.span()) ? null : kind(reading, i, silent);
            if (kind != null) {
                found.putIfAbsent(kind, word.span());
            }
        }
        if (sentence.zone() != Zone.Kind.BODY && silent) {
            reading.article().words(sentence).stream().filter(w -> w.is(":")).findFirst().ifPresent(w -> found.put(Kind.HEADLINE_NO_CLAIM, w.span()));
        }
        if (found.containsKey(Kind.VERB_NO_CLAIM)) {
            found.remove(Kind.DOUBTFUL_NO_CLAIM);
        }
        found.forEach((kind, span) -> out.accept(kind, new Finding(reading, null, span)));
    }

    private Kind kind(Reading reading, int i, boolean silent) {
        List<Word> words = reading.article().words();
        if (signs.isNominal(words, i)) {
            return Kind.NOMINAL_UNREAD;
        }
        Signs.Saying saying = signs.saying(words.get(i).form());
        if (saying == null) {
            return null;
        }
        return switch (saying) {
            case FINITE -> silent ? Kind.VERB_NO_CLAIM : Kind.VERB_UNREAD;
            case DOUBTFUL -> silent ? Kind.DOUBTFUL_NO_CLAIM : null;
            case PARTICIPLE -> Kind.PARTICIPLE_UNREAD;
        };
    }
}
