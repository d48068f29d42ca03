package org.tawatur.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.tawatur.claim.Act;
import org.tawatur.claim.Mode;
import org.tawatur.report.Zone;
import org.tawatur.source.Speaker;
import org.tawatur.source.Vocabulary;

/** What the loop counts and samples: first the kinds where a reader is likely wrong, then plain parts of all there is. */
enum Kind {
    VERB_NO_CLAIM("a sentence with a verb of saying and no claim", null),
    DOUBTFUL_NO_CLAIM("the same, where the verb is written like another word", null),
    VERB_UNREAD("a verb of saying that is no cue and in no content, beside claims", null),
    PARTICIPLE_UNREAD("the same of a participle", null),
    NOMINAL_UNREAD("\"according to\" that is no cue and in no content", null),
    QUOTATION_NO_CLAIM("six words or more between marks, in no claim", null),
    HEADLINE_NO_CLAIM("a title or heading with a colon and no claim", null),
    ALL("every claim", v -> true),
    SPEAKER_NONE("cannot tell who speaks", v -> v.claim.speaker() == null),
    SPEAKER_ELIDED("no source beside the cue", v -> v.claim.source() == null),
    SPEAKER_PRONOUN("the speaker holds a pronoun", v -> v.speakerIs(Vocabulary.PRONOUN)),
    SPEAKER_TIME("the speaker holds a weekday or word of time", ClaimView::speakerIsTime),
    SPEAKER_STATE("the speaker is a state, a capital, a palace", v -> v.speaks(Speaker.Kind.STATE)),
    SPEAKER_AFTER_PREPOSITION("a preposition stands before the source", ClaimView::sourceAfterPreposition),
    SPEAKER_THING("the speaker's first word is a common noun", ClaimView::speakerIsThing),
    SPEAKER_VERB("the speaker holds a verb", ClaimView::speakerHasVerb),
    SPEAKER_MARK("the speaker holds a colon or an unpaired mark", ClaimView::speakerHasMark),
    SPEAKER_ONE_WORD("the speaker is one word", v -> v.speakerWords() == 1),
    SPEAKER_LONG("the speaker has twelve words or more", v -> v.speakerWords() >= 12),
    SPEAKER_TIED("the speaker ends in a preposition or conjunction", ClaimView::speakerEndsTied),
    SPEAKER_PERSON("the speaker is a person", v -> v.speaks(Speaker.Kind.PERSON)),
    SPEAKER_BODY("the speaker is a body", v -> v.speaks(Speaker.Kind.BODY)),
    SPEAKER_MEDIUM("the speaker is a medium", v -> v.speaks(Speaker.Kind.MEDIUM)),
    SPEAKER_DOCUMENT("the speaker is a text", v -> v.speaks(Speaker.Kind.DOCUMENT)),
    SPEAKER_UNNAMED("the speaker is unnamed", v -> v.speaks(Speaker.Kind.UNNAMED)),
    CONTENT_LONG("the content has 60 words or more", v -> v.contentWords() >= 60),
    CONTENT_SHORT("the content has two words or fewer", v -> v.contentWords() <= 2),
    CONTENT_SAYS("a finite verb of saying in the content, not between marks", ClaimView::contentSays),
    CONTENT_BEGINS_TIED("the content begins with a particle", ClaimView::contentBeginsTied),
    CONTENT_ENDS_TIED("the content ends in a particle", ClaimView::contentEndsTied),
    CHAIN("relayed by one or more: a chain of two and more", v -> !v.claim.via().isEmpty()),
    CHAIN_LONG("relayed by two or more", v -> v.claim.via().size() > 1),
    CUE_NOMINAL("\"according to\" and its like", ClaimView::cueIsNominal),
    CUE_PARTICIPLE("the cue is a participle", v -> v.cueIs(Signs.Saying.PARTICIPLE)),
    CUE_NOUN("the cue is a verbal noun or a phrase", ClaimView::cueIsNoun),
    CUE_DOUBTFUL("the cue is written like another word", v -> v.cueIs(Signs.Saying.DOUBTFUL)),
    HEADLINE("the cue is a headline's colon", v -> v.claim.rule().equals("headline")),
    TITLE("in a title", v -> v.claim.zone() == Zone.Kind.TITLE),
    ACT_ASSERT("act", v -> v.claim.act() == Act.ASSERT),
    ACT_DENY("act", v -> v.claim.act() == Act.DENY),
    ACT_ACCUSE("act", v -> v.claim.act() == Act.ACCUSE),
    ACT_DEMAND("act", v -> v.claim.act() == Act.DEMAND),
    ACT_COMMIT("act", v -> v.claim.act() == Act.COMMIT),
    ACT_EXPRESS("act", v -> v.claim.act() == Act.EXPRESS),
    MODE_DIRECT("mode", v -> v.claim.mode() == Mode.DIRECT),
    MODE_INDIRECT("mode", v -> v.claim.mode() == Mode.INDIRECT),
    MODE_MIXED("mode", v -> v.claim.mode() == Mode.MIXED);

    private final String words;
    private final Predicate<ClaimView> test;

    Kind(String words, Predicate<ClaimView> test) {
        this.words = words;
        this.test = test;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String words() {
        return words;
    }

    static Kind of(String word) {
        for (Kind kind : values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no such kind: " + word);
    }

    /** The kinds of a claim. */
    static List<Kind> of(ClaimView view) {
        List<Kind> kinds = new ArrayList<>();
        for (Kind kind : values()) {
            if (kind.test != null && kind.test.test(view)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** A count of each kind, none yet. */
    static Map<Kind, Integer> counts() {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (Kind kind : values()) {
            counts.put(kind, 0);
        }
        return counts;
    }
}
