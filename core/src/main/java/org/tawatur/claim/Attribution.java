package org.tawatur.claim;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.report.Span;
import org.tawatur.source.NounPhrase;
import org.tawatur.source.Relay;
import org.tawatur.source.Speaker.Agreement;
import org.tawatur.text.Quotation;

/**
 * A cue that was found with what stands around it, before its speaker is resolved and its content's end is known.
 * Indices are of words in the report's {@link org.tawatur.source.Gloss}.
 */
final class Attribution {

    /** How the content hangs on the cue. */
    enum Tie {
        /** a complementiser opens it */
        CLAUSE,
        /** a preposition or nothing ties a noun phrase to the cue */
        PHRASE,
        /** a colon or a quotation mark */
        QUOTATION,
        /** it stands before the cue */
        BEFORE
    }

    final Span cue;
    /** where the unit of cue and subject begins, so where the content of the claim before must end */
    final int unit;
    final Act act;
    final String rule;
    final Agreement agreement;
    final boolean participle;
    NounPhrase subject;
    /** the words of the subject are the relay, the speaker is a pronoun or named apart */
    final List<Relay> via = new ArrayList<>(0);
    Tie tie;
    /** first word of the content, and its first character */
    int first;
    int start;
    /** index the content may not reach, or the sentence's end */
    int limit;
    /** the whole content, where it is one quotation */
    Quotation quotation;
    /** the complementiser bears a pronoun: the speaker speaks of itself */
    boolean self;
    VerbForm.Aspect finite;
    /** right after a noun that is not its subject: only the sentence's own subject can be */
    boolean distant;
    /** said in passing, so that whoever speaks does not keep the word */
    boolean aside;
    /** within what another says, which it does not end */
    boolean nested;
    /** what is expressed is readiness or a promise */
    boolean commits;
    /** the words for whom a demand is made to or an accusation names, or null */
    Span whom;
    /** the verb itself says that the outlet does not vouch for it */
    boolean hedged;
    /** printed as the speaker's own words, without quotation marks: a headline in the first person */
    boolean spoken;

    Attribution(Span cue, int unit, Act act, String rule, Agreement agreement, boolean participle) {
        this.cue = cue;
        this.unit = unit;
        this.act = act;
        this.rule = rule;
        this.agreement = agreement;
        this.participle = participle;
    }
}
