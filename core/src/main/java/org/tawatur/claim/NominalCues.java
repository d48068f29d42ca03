package org.tawatur.claim;

import static org.tawatur.source.Vocabulary.BODY;
import static org.tawatur.source.Vocabulary.CLAUSE;
import static org.tawatur.source.Vocabulary.COMMON;
import static org.tawatur.source.Vocabulary.EVENT;
import static org.tawatur.source.Vocabulary.GIVEN;
import static org.tawatur.source.Vocabulary.ORDINARY;
import static org.tawatur.source.Vocabulary.OUTLET;
import static org.tawatur.source.Vocabulary.STATE;
import static org.tawatur.source.Vocabulary.TITLE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawatur.report.Span;
import org.tawatur.source.Gloss;
import org.tawatur.source.NounPhrase;
import org.tawatur.source.NounPhrases;
import org.tawatur.source.Sense;
import org.tawatur.source.Speaker;
import org.tawatur.source.Speaker.Agreement;
import org.tawatur.source.Vocabulary;
import org.tawatur.text.Language;
import org.tawatur.text.PackFile;
import org.tawatur.text.Sentence;
import org.tawatur.text.Word;

/** Finds cues that are no verbs ("according to"), before, within and after what they attribute. */
final class NominalCues {

    private record Entry(List<String> rest, String follows, boolean tied, String rule) {

        boolean name() {
            return follows.equals("name") || follows.equals("both") || follows.equals("relay") || follows.equals("origin");
        }

        boolean clause() {
            return follows.equals("clause") || follows.equals("both") || follows.equals("after");
        }
    }

    /** Words of a name in quotation marks, the marks among them. */
    private static final int LONGEST_NAME = 6;

    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final NounPhrases phrases;
    private final SpeechVerbs verbs;
    private final CueWords words;
    private final ContentOpener opener;

    NominalCues(Language language, SpeechVerbs verbs, NounPhrases phrases, CueWords words) {
        this.phrases = phrases;
        this.verbs = verbs;
        this.words = words;
        this.opener = new ContentOpener(verbs, phrases, words);
        for (PackFile.Row row : language.file("nominal-cues.tsv").rows()) {
            String follows = row.exactly(3).oneOf(1, "what follows", Set.of("name", "clause", "both", "after", "relay", "origin"));
            if (!row.get(2).isEmpty() && !words.particles().of("preposition").contains(language.letters().normal(row.get(2)))) {
                throw row.broken("no preposition of one letter: " + row.get(2));
            }
            List<String> parts = new ArrayList<>(List.of(language.letters().normal(row.need(0, "cue")).split(" ")));
            String rule = row.file().substring(row.file().lastIndexOf('/') + 1) + ":" + row.line();
            entries.computeIfAbsent(parts.remove(0), k -> new ArrayList<>()).add(new Entry(List.copyOf(parts), follows, !row.get(2).isEmpty(), rule));
        }
        entries.values().forEach(list -> list.sort((a, b) -> b.rest().size() - a.rest().size()));
    }

    /** A nominal cue with what it names. {@code last} is the index after it; */
    record Found(Attribution attribution, int at, int last, Role role) {}

    /** What whoever a nominal cue names does. */
    enum Role {
        SPEAKS,
        /** a medium, which speaks where nobody else does */
        RELAYS,
        /** only ever a medium beside what another says */
        ONLY_RELAYS,
        /** whom a medium has it from */
        ORIGIN
    }

    List<Found> read(Gloss gloss, Sentence sentence) {
        List<Found> out = null;
        for (int i = sentence.first(); i < sentence.last(); i++) {
            if (gloss.word(i).isMark() || gloss.quoted(i)) {
                continue;
            }
            String form = gloss.word(i).form();
            List<Entry> at = entries.get(form);
            int skip = 0;
            if (at == null && gloss.vocabulary().particles().of("and").contains(form.substring(0, 1))) {
                at = entries.get(form.substring(1));
                skip = 1;
            }
            Found found = at == null ? null : first(gloss, sentence, i, skip, at);
            if (found != null) {
                if (out == null) {
                    out = new ArrayList<>(2);
                }
                out.add(found);
                i = found.last() - 1;
            }
        }
        return out == null ? List.of() : out;
    }

    private Found first(Gloss gloss, Sentence sentence, int i, int skip, List<Entry> at) {
        for (Entry entry : at) {
            Found found = cue(gloss, sentence, i, skip, entry);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Found cue(Gloss gloss, Sentence sentence, int i, int skip, Entry entry) {
        int j = i + 1;
        for (String part : entry.rest()) {
            if (j >= sentence.last() || !gloss.word(j).form().equals(part)) {
                return null;
            }
            j++;
        }
        if (j >= sentence.last()) {
            return null;
        }
        Span cue = new Span(gloss.word(i).start() + VerbCues.printed(gloss, i, skip), gloss.word(j - 1).end());
        Attribution a = new Attribution(cue, i, Act.ASSERT, entry.rule(), Agreement.UNKNOWN, false);
        a.tie = Attribution.Tie.BEFORE;
        a.limit = sentence.last();
        boolean what = words.is("what", gloss.word(j).form()) || tiedWhat(gloss, j);
        VerbForm verb = null;
        int from = j;
        if (what) {
            from++;
        }
        if (from < sentence.last() && entry.clause()) {
            verb = verbs.find(gloss.word(from).form());
            if (verb != null && !verb.isParticiple() && !verb.verb().is("clause") && !(verb.verb().is("personal") && verb.aspect() == VerbForm.Aspect.IMPERFECT)) {
                from++;
            } else if (what) {
                return null;
            } else {
                verb = null;
            }
        }
        if (verb == null && !entry.name()) {
            return null;
        }
        if (verb == null) {
            return name(gloss, sentence, i, j, entry, a);
        }
        Found found = clause(gloss, sentence, i, from, verb, a);
        boolean closing = found.last() >= sentence.last() || gloss.word(found.last()).isMark() && !gloss.opensQuotation(found.last()) && gloss.mark(found.last()) != ':';
        return entry.follows().equals("after") && (!closing || i < sentence.first() + 4 || found.attribution().subject.isEmpty()) ? null : found;
    }

    private static Role role(Entry entry) {
        return switch (entry.follows()) {
            case "relay" -> Role.ONLY_RELAYS;
            case "origin" -> Role.ORIGIN;
            default -> Role.SPEAKS;
        };
    }

    private boolean tiedWhat(Gloss gloss, int j) {
        String form = gloss.word(j).form();
        return form.length() > 2 && words.is("for", form.substring(0, 1)) && words.is("what", form.substring(1));
    }

    private Found name(Gloss gloss, Sentence sentence, int i, int j, Entry entry, Attribution a) {
        if (gloss.opensQuotation(j) || entry.tied() && words.is("for", gloss.word(j).form()) && j + 1 < sentence.last() && gloss.opensQuotation(j + 1)) {
            return marked(gloss, sentence, i, gloss.opensQuotation(j) ? j : j + 1, a);
        }
        NounPhrase phrase = entry.tied() ? phrases.attached(gloss, j, sentence.last()) : phrases.at(gloss, j, sentence.last(), false);
        if (phrase.isEmpty() || gloss.sense(j).is(CLAUSE)) {
            return null;
        }
        if (!speaks(gloss, phrase)) {
            return null;
        }
        if (entry.tied() && gloss.sense(j).preposition() == 0) {
            return null;
        }
        a.subject = phrase;
        return new Found(a, i, phrase.last(), role(entry));
    }

    /** "According to "R."": a medium that is named in quotation marks. */
    private static Found marked(Gloss gloss, Sentence sentence, int i, int j, Attribution a) {
        int last = gloss.afterQuotation(j);
        if (last > sentence.last() || last - j > LONGEST_NAME) {
            return null;
        }
        a.subject = new NounPhrase(j, last, Speaker.Kind.MEDIUM, Agreement.UNKNOWN);
        return new Found(a, i, last, Role.RELAYS);
    }

    /** Whether a noun phrase after "according to" is somebody: known as such, or of no word that is known as a thing. */
    private boolean speaks(Gloss gloss, NounPhrase phrase) {
        Sense head = gloss.sense(phrase.first());
        if (gloss.word(phrase.first()).kind() == Word.Kind.NUMBER || words.is("no-source", head.base()) || words.is("no-source", gloss.word(phrase.first()).form())) {
            return false;
        }
        if (words.is("teller", head.base())) {
            return true;
        }
        if (head.is(TITLE | BODY | STATE | GIVEN | OUTLET) || gloss.phrase(phrase.first(), phrase.last()) != null) {
            return true;
        }
        boolean persons = head.agreement() == Agreement.PLURAL;
        return persons || !head.is(COMMON | EVENT | ORDINARY) && head.agreement() == Agreement.UNKNOWN && !words.isVerbalNoun(head.base());
    }

    /** "According to what X said", "… what the agency carried from X". */
    private Found clause(Gloss gloss, Sentence sentence, int i, int from, VerbForm verb, Attribution a) {
        int j = opener.skipAdverbials(gloss, from, sentence.last());
        if (j + 1 < sentence.last() && words.is("aside", gloss.word(j).form())) {
            j = opener.skipAdverbials(gloss, j + 1, sentence.last());
        }
        boolean in = verb.verb().is("in") && j < sentence.last() && words.isIn(gloss.word(j).form());
        if (in) {
            j++;
        }
        boolean pronounFirst = j < sentence.last() && words.isFromPronoun(gloss.word(j).form());
        if (pronounFirst) {
            j = opener.skipAdverbials(gloss, j + 1, sentence.last());
        }
        NounPhrase phrase = j < sentence.last() ? phrases.at(gloss, j, sentence.last(), false) : new NounPhrase(j, j, Speaker.Kind.UNNAMED, Agreement.UNKNOWN);
        if (!phrase.isEmpty() && j > from && gloss.sense(j).is(Vocabulary.MEDIUM) && gloss.sense(j - 1).is(Vocabulary.PREPOSITION | Vocabulary.TIME)) {
            phrase = new NounPhrase(j, j, Speaker.Kind.UNNAMED, Agreement.UNKNOWN);
        }
        int last = Math.max(j, phrase.last());
        boolean relay = verb.verb().is("relay") || phrase.kind() == Speaker.Kind.MEDIUM;
        int k = opener.skipAdverbials(gloss, last, sentence.last());
        if (k + 1 < sentence.last() && words.isFrom(gloss.word(k).form()) && !phrase.isEmpty()) {
            NounPhrase told = phrases.at(gloss, k + 1, sentence.last(), false);
            if (!told.isEmpty()) {
                a.via.add(Relays.of(gloss, phrase));
                a.subject = told;
                return new Found(a, i, told.last(), Role.RELAYS);
            }
        }
        if (pronounFirst && verb.verb().is("relay") && !phrase.isEmpty()) {
            a.via.add(Relays.of(gloss, phrase));
            a.subject = new NounPhrase(j, j, Speaker.Kind.UNNAMED, verb.agreement());
            return new Found(a, i, last, Role.RELAYS);
        }
        a.subject = phrase.isEmpty() ? new NounPhrase(j, j, Speaker.Kind.UNNAMED, verb.agreement()) : Subjects.unmarked(gloss, phrase);
        return new Found(a, i, last, relay ? Role.RELAYS : Role.SPEAKS);
    }
}
