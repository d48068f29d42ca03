package org.tawatur.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawatur.source.Speaker.Agreement;
import org.tawatur.text.Language;
import org.tawatur.text.Letters;
import org.tawatur.text.PackFile;

/**
 * What the pack knows of single words: titles, heads of bodies, states and their adjectives, names, small words. Looked
 * up by the normal form as it stands in the text; attached particles are taken off as long as a known word remains.
 */
public final class Vocabulary {

    public static final int TITLE = 1;
    public static final int BODY = 1 << 1;
    public static final int STATE = 1 << 2;
    public static final int NISBA = 1 << 3;
    public static final int GIVEN = 1 << 4;
    public static final int OUTLET = 1 << 5;
    public static final int TIME = 1 << 6;
    public static final int ADVERB = 1 << 7;
    public static final int PREPOSITION = 1 << 8;
    public static final int MEDIUM = 1 << 9;
    public static final int CLAUSE = 1 << 10;
    public static final int RELATIVE = 1 << 11;
    public static final int EVENT = 1 << 12;
    public static final int RECIPIENT = 1 << 13;
    public static final int CONJUNCTION = 1 << 14;
    public static final int PRONOUN = 1 << 15;
    public static final int NEGATION = 1 << 16;
    public static final int AUXILIARY = 1 << 17;
    public static final int STANCE = 1 << 18;

    public static final int VERB = 1 << 19;
    public static final int COMMON = 1 << 20;
    public static final int NUMBER = 1 << 21;

    /** A common noun, adjective or verb of news: no part of a person's name unless it is a given name too. */
    public static final int ORDINARY = 1 << 22;

    /** What tells nothing but that a word is an everyday one. */
    public static final int EVERYDAY = COMMON | VERB | ORDINARY;

    /** Words that end a noun phrase wherever they stand bare. */
    public static final int CLOSING = TIME | ADVERB | CLAUSE | RELATIVE | CONJUNCTION | PRONOUN | NEGATION | AUXILIARY;

    private static final int WORTH_A_NAME = TITLE | BODY | STATE | NISBA | GIVEN | OUTLET;

    /** Forms kept at the most, a power of two: a day of news does not fill the memory. */
    private static final int CACHED = 1 << 17;

    /** A common word of so few letters after a preposition's is rather the rest of a name, unless it is an ordinary one. */
    private static final int SHORT = 3;

    private static final Map<String, Integer> SMALL = Map.of(
            "clause", CLAUSE, "time", TIME, "adverb", ADVERB, "prep", PREPOSITION, "relative", RELATIVE,
            "conjunction", CONJUNCTION, "pronoun", PRONOUN, "negation", NEGATION, "auxiliary", AUXILIARY);

    private static final Set<String> STANCES = Set.of("assert", "deny", "accuse", "demand", "commit", "express");

    private final Letters letters;
    private final Particles particles;
    private final Set<String> common;
    private final Set<String> ordinary;
    private final Map<String, Entry> entries = new HashMap<>();
    /** Each form in the one place that its letters give it, until another takes it. Threads share it without a lock: what one does not see it makes again. */
    private final Known[] cache = new Known[CACHED];

    private record Known(String form, Sense sense) {}

    private static final class Entry {
        int classes;
        /** its letters are also those of an adjective of nationality, which alone takes an article */
        boolean nisba;
        Agreement agreement = Agreement.UNKNOWN;
        String kind = "";
        final List<Sense.Phrase> phrases = new ArrayList<>(0);
    }

    /** The vocabulary of a language, shared by all who ask for it. */
    public static Vocabulary of(Language language) {
        return language.part(Vocabulary.class, Vocabulary::new);
    }

    private Vocabulary(Language language) {
        this.letters = language.letters();
        this.particles = new Particles(language);
        smallWords(language.file("function-words.tsv"));
        heads(language.file("titles.tsv"), TITLE);
        heads(language.file("bodies.tsv"), BODY);
        states(language.file("states.tsv"));
        given(language.file("first-names.tsv"));
        media(language.file("media.tsv"));
        Everyday everyday = Everyday.of(language);
        common = everyday.common;
        ordinary = everyday.ordinary;
        everyday.verbs.forEach(verb -> put(verb, VERB, Agreement.UNKNOWN, ""));
        for (PackFile.Row row : language.file("event-nouns.tsv").rows()) {
            event(letters.normal(row.exactly(1).need(0, "noun")));
        }
        for (PackFile.Row row : language.file("stances.tsv").rows()) {
            add(row.exactly(2).need(0, "noun"), STANCE, Agreement.UNKNOWN, row.oneOf(1, "act", STANCES));
        }
        for (Entry entry : entries.values()) {
            if ((entry.classes & STATE) != 0) {
                entry.nisba = (entry.classes & NISBA) != 0;
                entry.classes &= ~NISBA;
            }
            if ((entry.classes & ~(VERB | COMMON)) != 0) {
                entry.classes &= ~VERB;
            }
        }
        entries.values().forEach(e -> e.phrases.sort(Comparator.comparingInt((Sense.Phrase p) -> -p.rest().size())));
    }

    private void smallWords(PackFile file) {
        Set<String> classes = Set.of("clause", "time", "adverb", "prep", "relative", "conjunction", "pronoun", "negation", "auxiliary", "medium", "recipient", "number");
        for (PackFile.Row row : file.rows()) {
            String name = row.exactly(2).oneOf(1, "class", classes);
            int bit = name.equals("medium") ? MEDIUM : name.equals("recipient") ? RECIPIENT : name.equals("number") ? NUMBER : SMALL.get(name);
            add(row.need(0, "word"), bit, Agreement.UNKNOWN, "");
        }
    }

    private void heads(PackFile file, int bit) {
        for (PackFile.Row row : file.rows()) {
            add(row.exactly(3).need(0, "word"), bit, agreement(row, 1), row.need(2, "kind"));
        }
    }

    private static Agreement agreement(PackFile.Row row, int column) {
        return switch (row.oneOf(column, "gender", Set.of("m", "f", "p", "mf"))) {
            case "m" -> Agreement.MASCULINE;
            case "f" -> Agreement.FEMININE;
            case "mf" -> Agreement.UNKNOWN;
            default -> Agreement.PLURAL;
        };
    }

    private void states(PackFile file) {
        for (PackFile.Row row : file.rows()) {
            Agreement agreement = agreement(row.exactly(6), 2);
            add(row.need(0, "name"), STATE, agreement, "state");
            row.list(1).forEach(name -> add(name, STATE, agreement, "state"));
            row.list(4).forEach(seat -> add(seat, STATE, seat.contains(" ") ? Agreement.UNKNOWN : Agreement.FEMININE, "seat"));
            for (String nisba : row.list(3)) {
                String base = letters.normal(nisba);
                if (base.indexOf(' ') < 0) {
                    for (String ending : particles.nisbaEndings()) {
                        put(base + ending, NISBA, Agreement.UNKNOWN, "");
                    }
                }
            }
        }
    }

    private void media(PackFile file) {
        for (PackFile.Row row : file.rows()) {
            Agreement agreement = agreement(row.exactly(4), 2);
            outlet(row.need(0, "name"), agreement, row.need(1, "kind"));
            row.list(3).forEach(name -> outlet(name, agreement, row.get(1)));
        }
    }

    /** A name of one word that is also a common noun tells nothing without the word "paper" or "channel" beside it. */
    private void outlet(String name, Agreement agreement, String kind) {
        Entry common = entries.get(particles.withoutArticle(letters.normal(name)));
        if (common == null || (common.classes & ~RECIPIENT) == 0) {
            add(name, OUTLET, agreement, kind);
        }
    }

    private void given(PackFile file) {
        for (PackFile.Row row : file.rows()) {
            add(row.exactly(2).need(0, "name"), GIVEN, agreement(row, 1), "");
        }
    }

    /** A noun of happening, alone and with the pronoun of whoever it happens to. */
    private void event(String noun) {
        put(noun, EVENT, Agreement.UNKNOWN, "");
        String open = particles.beforePronoun(noun);
        for (String pronoun : particles.of("object")) {
            put(open + pronoun, EVENT, Agreement.UNKNOWN, "");
        }
    }

    /** Adds a word, or an expression of several under its first word. */
    private void add(String printed, int bit, Agreement agreement, String kind) {
        String[] words = letters.normal(printed).strip().split("\\s+");
        if (words.length == 1) {
            put(words[0], bit, agreement, kind);
            return;
        }
        List<String> rest = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            rest.add(particles.withoutArticle(words[i]));
        }
        entries.computeIfAbsent(words[0], k -> new Entry()).phrases.add(new Sense.Phrase(List.copyOf(rest), bit, agreement, kind));
    }

    private void put(String form, int bit, Agreement agreement, String kind) {
        Entry entry = entries.computeIfAbsent(form, k -> new Entry());
        entry.classes |= bit;
        if (entry.agreement == Agreement.UNKNOWN) {
            entry.agreement = agreement;
        }
        if (entry.kind.isEmpty()) {
            entry.kind = kind;
        }
    }

    /** What is known of a word as it stands; never null. */
    public Sense sense(String form) {
        int hash = form.hashCode() * 0x9E3779B9;
        int place = hash >>> Integer.numberOfLeadingZeros(CACHED - 1);
        Known known = cache[place];
        if (known == null || !known.form.equals(form)) {
            known = new Known(form, analyse(form));
            cache[place] = known;
        }
        return known.sense;
    }

    public Particles particles() {
        return particles;
    }

    public Letters letters() {
        return letters;
    }

    private Sense analyse(String form) {
        Sense whole = found(form, form, false, (char) 0);
        if (whole != null) {
            return whole;
        }
        if (form.length() > 2 && particles.isAnd(form.charAt(0))) {
            Sense rest = found(form, form.substring(1), true, (char) 0);
            rest = rest != null && isRatherName(form, rest) ? null : rest;
            if (rest == null) {
                rest = afterPreposition(form, form.substring(1), true);
            }
            if (rest != null) {
                return rest;
            }
        }
        Sense attached = afterPreposition(form, form, false);
        Sense rest = attached == null ? beforeCommonWord(form) : attached;
        return rest != null ? rest : new Sense(form, everyday(form), false, (char) 0, false, shape(form), "", List.of());
    }

    /** Of a word that nobody knows the rarer conjunction before an article is rather the first letter of a name. */
    private boolean isRatherName(String form, Sense rest) {
        boolean rarer = particles.of("and").indexOf(form.substring(0, 1)) > 0;
        return rarer && rest.definite() && rest.classes() == 0 && rest.phrases().isEmpty() && !isCommon(form.substring(1)) && !isCommon(rest.base());
    }

    private int everyday(String form) {
        boolean plain = form.length() > 2 && (ordinary.contains(form) || particles.isAccusative(form) && ordinary.contains(form.substring(0, form.length() - 1)));
        return (common.contains(form) ? COMMON : 0) | (plain ? ORDINARY : 0);
    }

    private boolean isCommon(String rest) {
        if (common.contains(rest)) {
            return true;
        }
        for (String pronoun : particles.of("object")) {
            if (rest.endsWith(pronoun) && rest.length() > pronoun.length() + 2 && common.contains(rest.substring(0, rest.length() - pronoun.length()))) {
                return true;
            }
        }
        return false;
    }

    /** A form that is no everyday word itself but is one after its first letter bears a particle. */
    private Sense beforeCommonWord(String form) {
        if (form.length() < 4 || common.contains(form)) {
            return null;
        }
        String rest = form.substring(1);
        char first = form.charAt(0);
        if (particles.isAnd(first) && isCommon(rest)) {
            return new Sense(rest, COMMON | everyday(rest), true, (char) 0, false, shape(rest), "", List.of());
        }
        if (particles.isPreposition(first) && isCommon(rest) && (rest.length() > SHORT || ordinary.contains(rest))) {
            return new Sense(rest, COMMON | everyday(rest), false, first, false, shape(rest), "", List.of());
        }
        if (particles.isAnd(first) && form.length() > 4 && particles.isPreposition(form.charAt(1)) && !isCommon(rest) && isCommon(rest.substring(1))) {
            return new Sense(rest.substring(1), COMMON | everyday(rest.substring(1)), true, form.charAt(1), false, shape(rest), "", List.of());
        }
        return null;
    }

    /** The word bare or with article: known, or definite. */
    private Sense found(String form, String part, boolean and, char preposition) {
        Entry entry = entries.get(part);
        if (entry != null && (entry.classes & ~VERB) == 0 && !entry.phrases.isEmpty() && particles.withoutArticle(part).length() < part.length()) {
            return articled(part, entry, and, preposition);
        }
        if (entry != null && (preposition == 0 || (entry.classes & (CLOSING | PREPOSITION)) == 0 || !entry.phrases.isEmpty())) {
            return sense(part, entry, and, preposition, false);
        }
        String bare = particles.withoutArticle(part);
        if (bare.length() == part.length()) {
            return inflectedTitle(part, and, preposition);
        }
        Entry under = entries.get(bare);
        if (under != null && (under.classes & (WORTH_A_NAME | EVENT | MEDIUM | RECIPIENT | STANCE | ADVERB)) != 0 || under != null && !under.phrases.isEmpty()) {
            return sense(bare, under, and, preposition, true);
        }
        return new Sense(bare, everyday(bare) & ORDINARY, and, preposition, true, shape(bare), "", List.of());
    }

    /** "His coach", and who speaks in the name of another in the accusative: what somebody is, in another form; else null. */
    private Sense inflectedTitle(String part, boolean and, char preposition) {
        if (particles.isAccusative(part)) {
            String base = part.substring(0, part.length() - 1);
            Entry title = entries.get(base);
            return title != null && title.phrases.stream().anyMatch(p -> p.kind().equals("spokes")) ? sense(base, title, and, preposition, false) : null;
        }
        for (String pronoun : particles.of("object")) {
            Entry title = part.length() > pronoun.length() + 3 && part.endsWith(pronoun) ? entries.get(part.substring(0, part.length() - pronoun.length())) : null;
            if (title != null && (title.classes & TITLE) != 0 && !everydayTitle(title)) {
                return sense(part.substring(0, part.length() - pronoun.length()), title, and, preposition, true);
            }
        }
        return null;
    }

    /** A title that is another word too tells nothing in another form. */
    private static boolean everydayTitle(Entry title) {
        return (title.classes & ~(TITLE | ORDINARY | COMMON)) != 0;
    }

    /** A word with article that also begins longer expressions: known by its bare form, with those expressions. */
    private Sense articled(String part, Entry entry, boolean and, char preposition) {
        String bare = particles.withoutArticle(part);
        Entry under = entries.get(bare);
        List<Sense.Phrase> phrases = new ArrayList<>(entry.phrases);
        if (under == null) {
            return new Sense(bare, everyday(bare) & ORDINARY, and, preposition, true, shape(bare), "", phrases);
        }
        phrases.addAll(under.phrases);
        phrases.sort(Comparator.comparingInt((Sense.Phrase p) -> -p.rest().size()));
        Sense plain = sense(bare, under, and, preposition, true);
        return new Sense(bare, plain.classes(), and, preposition, true, plain.agreement(), plain.kind(), phrases);
    }

    private Sense afterPreposition(String form, String part, boolean and) {
        if (part.length() < 3 || !particles.isPreposition(part.charAt(0))) {
            return null;
        }
        char preposition = part.charAt(0);
        String rest = particles.withArticleRestored(part);
        return found(form, rest, and, preposition);
    }

    private Sense sense(String base, Entry entry, boolean and, char preposition, boolean definite) {
        if (definite && entry.nisba) {
            return new Sense(base, entry.classes & ~STATE | NISBA | everyday(base) & ORDINARY, and, preposition, true, shape(base), "", entry.phrases);
        }
        Agreement agreement = entry.agreement == Agreement.UNKNOWN ? shape(base) : entry.agreement;
        return new Sense(base, entry.classes | everyday(base) & ORDINARY, and, preposition, definite, agreement, entry.kind, entry.phrases);
    }

    private Agreement shape(String base) {
        return particles.agreementByEnding(base);
    }

    /** What sort of body or title a word is, or the expression of several words that begins with it; "" where neither is one. */
    public String kind(List<String> forms, int at) {
        Sense sense = sense(forms.get(at));
        for (Sense.Phrase phrase : sense.phrases()) {
            if (isAt(phrase.rest(), forms, at + 1)) {
                return phrase.kind();
            }
        }
        return sense.kind();
    }

    private boolean isAt(List<String> rest, List<String> forms, int at) {
        if (at + rest.size() > forms.size()) {
            return false;
        }
        for (int i = 0; i < rest.size(); i++) {
            String form = forms.get(at + i);
            if (!form.equals(rest.get(i)) && !sense(form).base().equals(rest.get(i))) {
                return false;
            }
        }
        return true;
    }
}
