package org.tawatur.account;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawatur.reprint.Rarity;
import org.tawatur.source.Agencies;
import org.tawatur.source.Vocabulary;
import org.tawatur.text.Figure;
import org.tawatur.text.DefinitePairs;
import org.tawatur.text.Language;
import org.tawatur.text.PackFile;
import org.tawatur.text.Word;

/** What the pack knows of aims and of what victims are called. */
final class Lexicon {

    private static final Set<String> AIMS = Set.of("noun", "bound", "verb");

    private final Map<String, String> aims;
    private final Map<String, String> status = new HashMap<>();
    private final Set<String> witnesses = new HashSet<>();
    private final Set<String> anyone = new HashSet<>();
    private final Set<String> own = new HashSet<>();
    private final Set<String> experts = new HashSet<>();
    private final Set<String> someone = new HashSet<>();
    private final Set<String> earlier = new HashSet<>();
    private final Set<String> counts = new HashSet<>();
    private final Set<String> partial = new HashSet<>();
    private final Set<String> among = new HashSet<>();
    private final Set<String> since = new HashSet<>();
    private final Set<String> in = new HashSet<>();
    private final String article;
    private final Agencies agencies;
    private final Rarity rarity;
    private final Vocabulary vocabulary;
    private final DefinitePairs pairs;

    /** @throws org.tawatur.text.BrokenPack if {@code aims.tsv} or {@code status.tsv} is broken */
    Lexicon(Language language) {
        aims = new HashMap<>();
        for (PackFile.Row row : language.file("aims.tsv").rows()) {
            aims.put(language.letters().normal(row.exactly(2).need(0, "word")), row.oneOf(1, "class", AIMS));
        }
        Set<String> classes = new HashSet<>();
        for (PackFile.Row row : language.file("status.tsv").rows()) {
            String kind = row.exactly(2).need(0, "class");
            if (!kind.matches("[a-z]+") || !classes.add(kind)) {
                throw row.broken("a class is one word of small letters, and has one row");
            }
            row.needList(1, "words").forEach(word -> status.put(language.letters().normal(word), kind));
        }
        for (PackFile.Row row : language.file("deeds.tsv").rows()) {
            switch (row.get(0)) {
                case "witness" -> witnesses.add(language.letters().normal(row.need(1, "word")));
                case "expert" -> experts.add(language.letters().normal(row.need(1, "word")));
                case "own" -> own.add(language.letters().normal(row.need(1, "word")));
                case "earlier" -> earlier.add(language.letters().normal(row.need(1, "word")));
                case "partial" -> partial.add(language.letters().normal(row.need(1, "word")));
                case "count" -> counts.add(language.letters().normal(row.need(1, "word")));
                case "among" -> among.add(language.letters().normal(row.need(1, "word")));
                case "anyone" -> anyone.add(language.letters().normal(row.need(1, "word")));
                default -> { }
            }
        }
        language.file("counted.tsv").rows().stream().filter(r -> r.get(0).equals("befallen")).forEach(r -> anyone.add(language.letters().normal(r.get(2))));
        language.file("bodies.tsv").rows().stream().filter(r -> r.get(2).equals("unnamed")).forEach(r -> someone.add(language.letters().normal(r.get(0))));
        language.file("times.tsv").rows().stream().filter(r -> r.get(0).equals("since")).forEach(r -> r.needList(2, "words").forEach(w -> since.add(language.letters().normal(w))));
        language.file("phrase-ties.tsv").rows().stream().filter(r -> r.get(1).equals("place-tie")).forEach(r -> in.add(language.letters().normal(r.get(0))));
        vocabulary = Vocabulary.of(language);
        pairs = language.part(DefinitePairs.class, DefinitePairs::new);
        rarity = language.part(Rarity.class, Rarity::new);
        agencies = language.part(Agencies.class, Agencies::new);
        article = language.file("particles.tsv").rows().stream().filter(r -> r.get(1).equals("article")).map(r -> r.get(0)).findFirst().orElse("");
    }

    /** The class of a word that names an aim, or null. The word is in its normal form. */
    String aim(String form) {
        String kind = aims.get(form);
        return kind == null && form.startsWith(article) ? nounOnly(aims.get(form.substring(article.length()))) : kind;
    }

    private static String nounOnly(String kind) {
        return "noun".equals(kind) ? kind : null;
    }

    /** Whether one of the words of a name is that for a correspondent. Words are in their normal form. */
    boolean isWitness(List<String> forms) {
        return forms.stream().anyMatch(f -> witnesses.contains(f) || f.startsWith(article) && witnesses.contains(f.substring(article.length())));
    }

    /** Whether a word in its normal form without article is that for whoever is cited without a name. */
    boolean isSomeone(String form) {
        return someone.contains(form);
    }

    /** Whether a word in its normal form without article is that for a body or an expert that is no part of a government. */
    boolean isOwn(String form) {
        return own.contains(form) || experts.contains(form);
    }

    /** Whether a word in its normal form, with or without article, is that for an expert. */
    boolean isExpert(String form) {
        return experts.contains(form) || form.startsWith(article) && experts.contains(form.substring(article.length()));
    }

    /** Whether a word in its normal form, with or without article or a particle of one letter, says that not all victims are counted. */
    boolean isPartial(String form) {
        return partial.contains(form) || form.startsWith(article) && partial.contains(form.substring(article.length())) || form.length() > 1 && partial.contains(form.substring(1));
    }

    /** Whether a word in its normal form leads to the time from which on something is so, with a conjunction or not. */
    boolean isSince(String form) {
        return since.contains(form) || form.length() > 1 && since.contains(form.substring(1));
    }

    /** Whether a word means two persons who have been told of before. */
    boolean isPair(Word word) {
        return pairs.is(word);
    }

    /** Whether a word in its normal form opens a clause and bears a pronoun: "that it". */
    boolean isOfItself(String form) {
        return vocabulary.particles().of("object").stream().anyMatch(form::endsWith) && vocabulary.sense(form).is(Vocabulary.CLAUSE);
    }

    /** Whether a word in its normal form, with a conjunction or not, stands before the place where something is. */
    boolean isIn(String form) {
        return in.contains(form) || form.length() > 1 && in.contains(form.substring(1));
    }

    /** How rare a word in its normal form is in the news, from 0 to 1. */
    double rarity(String form) {
        return rarity.of(form);
    }

    /** Whether a word in its normal form says that something was so before. */
    boolean isEarlier(String form) {
        return earlier.contains(form) || form.startsWith(article) && earlier.contains(form.substring(article.length()));
    }

    /** Whether one of some words is that for a count of victims, with a conjunction of one letter or not. */
    boolean isCount(List<Word> words) {
        return words.stream().map(Word::form).anyMatch(f -> counts.contains(f) || f.length() > 1 && counts.contains(f.substring(1)));
    }

    /** Whether a word in its normal form, with a conjunction or not, leads to some of those counted before. */
    boolean isAmong(String form) {
        return among.contains(form) || form.length() > 1 && among.contains(form.substring(1));
    }

    /** Whether a counted noun says no more of people than what befell them, if that. It is a singular in normal form. */
    boolean isAnyone(String head) {
        return anyone.contains(head);
    }

    /** Whether a figure counts people of whom nothing more is said than what befell them. */
    boolean ofAll(Figure figure) {
        return figure.noun().head() == null || isAnyone(figure.noun().head());
    }

    /** A relay under the name the pack has for its agency, so that two spellings are one hand; else as printed. */
    String agency(String relay) {
        return agencies.name(relay);
    }

    /** Whether a word in its normal form begins like one with the article. */
    boolean isDefinite(String form) {
        return form.length() > article.length() + 2 && form.startsWith(article);
    }

    /** The class of a word for people, or null. The word may bear a conjunction of one letter or the article. */
    String status(String form) {
        String kind = status.get(form);
        if (kind == null && form.startsWith(article)) {
            kind = status.get(form.substring(article.length()));
        }
        return kind == null && form.length() > 4 ? status.get(form.substring(1)) : kind;
    }
}
