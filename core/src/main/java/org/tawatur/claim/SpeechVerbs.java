package org.tawatur.claim;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawatur.claim.VerbForm.Aspect;
import org.tawatur.source.Gloss;
import org.tawatur.source.Particles;
import org.tawatur.source.Speaker.Agreement;
import org.tawatur.source.Vocabulary;
import org.tawatur.text.Language;
import org.tawatur.text.Letters;
import org.tawatur.text.PackFile;

/** The verbs of saying in all their forms, made from the four that {@code speech-verbs.tsv} gives of each. */
final class SpeechVerbs {

    private static final Set<String> ACTS = Set.of("assert", "deny", "accuse", "demand", "commit", "express");

    private static final Set<String> WAYS = Set.of("an", "quote", "event", "object", "stance", "blame", "finger", "own", "seen");
    private static final Set<String> NOTES = Set.of("personal", "relay", "clause", "strict", "in", "no-object", "doubt", "passive", "even-not", "opening", "noun", "addressed", "it");

    /** A dual of no more letters than these and a noun used as an adverb are spelt alike ("in reply"). */
    private static final int SHORT = 3;

    private final Map<String, VerbForm> forms = new HashMap<>();
    private final Map<String, VerbForm> nouns = new HashMap<>();
    private final Letters letters;
    private final Particles particles;
    private final Vocabulary vocabulary;
    private final List<String> ands;
    private final List<String> purposes;

    SpeechVerbs(Language language, Vocabulary vocabulary) {
        this.letters = language.letters();
        this.vocabulary = vocabulary;
        this.particles = vocabulary.particles();
        this.ands = particles.of("and");
        this.purposes = particles.of("purpose");
        for (PackFile.Row row : language.file("speech-verbs.tsv").rows()) {
            load(row.exactly(8));
        }
        for (PackFile.Row row : language.file("speech-nouns.tsv").rows()) {
            VerbForm verb = forms.get(letters.normal(row.exactly(2).need(1, "verb")));
            if (verb == null) {
                throw row.broken("no verb of speech-verbs.tsv: " + row.get(1));
            }
            nouns.put(letters.normal(row.need(0, "noun")), new VerbForm(verb.verb(), Aspect.NOUN, Agreement.UNKNOWN, false, 0, false));
        }
    }

    private void load(PackFile.Row row) {
        Set<String> government = government(row);
        Act act = Act.valueOf(row.oneOf(4, "act", ACTS).toUpperCase(java.util.Locale.ROOT));
        Verb verb = new Verb(row.file().substring(row.file().lastIndexOf('/') + 1) + ":" + row.line(), act, government, addressee(row), notes(row), isJoined(row.need(0, "perfect")));
        perfect(verb, letters.normal(row.need(0, "perfect")), letters.normal(row.need(1, "perfect, she")));
        if (!row.get(2).isEmpty()) {
            imperfect(verb, row.get(2));
        }
        if (!row.get(3).isEmpty()) {
            participle(verb, letters.normal(row.get(3)));
        }
    }

    /** Whether a perfect begins with the letter that joins it to the word before, which is never written as another. */
    private boolean isJoined(String perfect) {
        return letters.normal(perfect.charAt(0)) == perfect.charAt(0) && particles.of("circumstance").get(1).charAt(0) == perfect.charAt(0);
    }

    private Set<String> government(PackFile.Row row) {
        Set<String> government = new LinkedHashSet<>();
        for (String way : row.needList(5, "government")) {
            if (!WAYS.contains(way) && !isPreposition(way)) {
                throw row.broken("no government: " + way);
            }
            government.add(letters.normal(way));
        }
        return government;
    }

    private String addressee(PackFile.Row row) {
        if (!row.get(6).isEmpty() && !row.get(6).equals("object") && !isPreposition(row.get(6))) {
            throw row.broken("neither object nor a preposition: " + row.get(6));
        }
        return letters.normal(row.get(6));
    }

    private static Set<String> notes(PackFile.Row row) {
        Set<String> notes = row.get(7).isEmpty() ? Set.of() : Set.of(row.get(7).split(","));
        if (!NOTES.containsAll(notes)) {
            throw row.broken("notes are of " + NOTES.stream().sorted().toList());
        }
        return notes;
    }

    private boolean isPreposition(String printed) {
        String form = letters.normal(printed);
        return particles.of("preposition").contains(form) || vocabulary.sense(form).is(Vocabulary.PREPOSITION);
    }

    private void perfect(Verb verb, String he, String she) {
        String stem = she.substring(0, she.length() - 1);
        put(verb, Aspect.PERFECT, Agreement.MASCULINE, he);
        put(verb, Aspect.PERFECT, Agreement.FEMININE, she);
        List<String> plural = particles.of("perfect-plural");
        put(verb, Aspect.PERFECT, Agreement.PLURAL, stem + plural.get(0), stem + plural.get(1), she + plural.get(2));
        if (!verb.is("strict") || stem.length() > SHORT) {
            put(verb, Aspect.PERFECT, Agreement.PLURAL, stem + plural.get(2));
        }
        String open = he.endsWith(particles.of("weak").get(0)) ? stem + particles.of("weak").get(1) : he;
        objects(verb, Aspect.PERFECT, Agreement.MASCULINE, open);
        objects(verb, Aspect.PERFECT, Agreement.FEMININE, she);
    }

    private void imperfect(Verb verb, String printed) {
        String he = letters.normal(printed);
        boolean weak = he.endsWith(printed.substring(printed.length() - 1)) && he.endsWith(letters.normal(particles.of("weak").get(0)));
        String stem = he.substring(1);
        List<String> persons = particles.of("imperfect");
        forms.putIfAbsent(he, new VerbForm(verb, Aspect.IMPERFECT, Agreement.MASCULINE, false, 0, weak));
        forms.putIfAbsent(persons.get(1) + stem, new VerbForm(verb, Aspect.IMPERFECT, Agreement.FEMININE, false, 0, weak));
        String strong = particles.of("weak").contains(stem.substring(stem.length() - 1)) && stem.length() > 1 ? stem.substring(0, stem.length() - 1) : stem;
        for (String ending : particles.of("imperfect-plural")) {
            put(verb, Aspect.IMPERFECT, Agreement.PLURAL, persons.get(0) + strong + ending);
        }
        objects(verb, Aspect.IMPERFECT, Agreement.MASCULINE, he);
        objects(verb, Aspect.IMPERFECT, Agreement.FEMININE, persons.get(1) + stem);
    }

    private void participle(Verb verb, String he) {
        List<String> endings = particles.of("participle");
        put(verb, Aspect.PARTICIPLE, Agreement.MASCULINE, he + endings.get(0));
        put(verb, Aspect.PARTICIPLE, Agreement.FEMININE, he + endings.get(1));
        put(verb, Aspect.PARTICIPLE, Agreement.PLURAL, he + endings.get(2));
    }

    private void put(Verb verb, Aspect aspect, Agreement agreement, String... written) {
        for (String form : written) {
            forms.putIfAbsent(form, new VerbForm(verb, aspect, agreement, false, 0, aspect == Aspect.PERFECT && agreement == Agreement.MASCULINE && form.endsWith(particles.of("weak").get(0))));
        }
    }

    private void objects(Verb verb, Aspect aspect, Agreement agreement, String form) {
        if (verb.is("no-object")) {
            return;
        }
        for (String pronoun : particles.of("object")) {
            forms.putIfAbsent(form + pronoun, new VerbForm(verb, aspect, agreement, true, 0, false));
        }
    }

    /** The verb of saying that a word is, or null. {@code skip} counts letters of the normal form. */
    VerbForm find(String form) {
        VerbForm whole = forms.get(form);
        if (whole != null) {
            return whole;
        }
        if (form.length() > 2 && beginsWith(ands, form)) {
            return afterAnd(form);
        }
        if (form.length() > 4 && beginsWith(purposes, form)) {
            VerbForm rest = forms.get(form.substring(1));
            return rest != null && rest.aspect() == Aspect.IMPERFECT ? rest.after(1) : null;
        }
        return null;
    }

    /** Whether a word's first letter is one of those given. */
    private static boolean beginsWith(List<String> letters, String form) {
        for (String letter : letters) {
            if (letter.length() == 1 && letter.charAt(0) == form.charAt(0)) {
                return true;
            }
        }
        return false;
    }

    /** The verb of saying after a conjunction of one letter, or null. */
    VerbForm afterAnd(String form) {
        VerbForm rest = form.length() > 2 && beginsWith(ands, form) ? forms.get(form.substring(1)) : null;
        return rest == null ? null : rest.after(1);
    }

    /** The verb of saying whose verbal noun a word without its particles is, or null. */
    VerbForm noun(String base) {
        return nouns.get(base);
    }

    /** The same as printed: not the passive of an imperfect, which alone ends in another letter ("called X"). */
    boolean isFinite(Gloss gloss, int i) {
        return isFinite(gloss.word(i).form()) && !isPassive(gloss, i, find(gloss.word(i).form()));
    }

    /** Whether an imperfect that ends in a weak letter is printed with that of its passive. */
    static boolean isPassive(Gloss gloss, int i, VerbForm form) {
        return form.weak() && form.aspect() == Aspect.IMPERFECT && gloss.printsPassive(i);
    }

    /** Whether a word is a finite verb of saying, so that it cannot be part of a name. */
    boolean isFinite(String form) {
        VerbForm found = find(form);
        return found != null && !found.isParticiple() && !found.verb().is("strict");
    }
}
