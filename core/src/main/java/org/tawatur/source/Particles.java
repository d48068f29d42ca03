package org.tawatur.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawatur.source.Speaker.Agreement;
import org.tawatur.text.Language;
import org.tawatur.text.PackFile;

/** The letters and syllables that a language ties to its words, from {@code particles.tsv}. */
public final class Particles {

    private static final Set<String> CLASSES = Set.of(
            "and", "preposition", "article", "article-after-l", "plural", "feminine", "nisba", "object", "purpose", "like", "adjective", "perfect-plural", "weak", "imperfect", "imperfect-plural", "participle", "feminine-open", "owner", "circumstance");

    /** Of these so many are asked for, each by its place. */
    private static final Map<String, Integer> LEAST = Map.of("and", 1, "preposition", 1, "article", 1, "article-after-l", 1, "feminine", 1, "feminine-open", 1, "perfect-plural", 3, "weak", 2, "imperfect", 4, "participle", 3);

    private final Map<String, List<String>> byClass = new HashMap<>();
    private final String ands;
    private final String prepositions;
    private final String article;
    private final String articleAfterL;

    Particles(Language language) {
        PackFile file = language.file("particles.tsv");
        for (PackFile.Row row : file.rows()) {
            String particle = language.letters().normal(row.exactly(2).get(0));
            byClass.computeIfAbsent(row.oneOf(1, "class", CLASSES), k -> new ArrayList<>()).add(particle);
        }
        LEAST.forEach((name, least) -> {
            if (of(name).size() < least) {
                throw file.broken("fewer than " + least + " rows of class " + name);
            }
        });
        if (of("circumstance").size() != 2) {
            throw file.broken("circumstance has a first and a last letter");
        }
        ands = String.join("", of("and"));
        prepositions = String.join("", of("preposition"));
        article = of("article").get(0);
        articleAfterL = of("article-after-l").get(0);
    }

    /** The particles of a class, in the order of the file. */
    public List<String> of(String name) {
        return byClass.getOrDefault(name, List.of());
    }

    boolean isAnd(char c) {
        return ands.indexOf(c) >= 0;
    }

    boolean isPreposition(char c) {
        return prepositions.indexOf(c) >= 0;
    }

    /** The endings of an adjective of nationality, the bare one first. */
    List<String> nisbaEndings() {
        return of("nisba");
    }

    /** The word without its article, or the word itself. A word must keep two letters. */
    public String withoutArticle(String word) {
        return word.length() > article.length() + 1 && word.startsWith(article) ? word.substring(article.length()) : word;
    }

    boolean isArticled(String word) {
        return withoutArticle(word).length() < word.length();
    }

    /** Whether a word is another one with the article before it. */
    boolean isArticled(String bare, String word) {
        return word.length() == bare.length() + article.length() && word.startsWith(article) && word.endsWith(bare);
    }

    /** What stands after a preposition of one letter, with the article written out again where it has melted. */
    String withArticleRestored(String word) {
        return word.startsWith(articleAfterL) && word.length() > articleAfterL.length() + 1 ? article + word.substring(articleAfterL.length()) : word.substring(1);
    }

    /** A noun as it is written before a pronoun: a feminine ending opens. */
    String beforePronoun(String noun) {
        String feminine = of("feminine").get(0);
        return noun.endsWith(feminine) ? noun.substring(0, noun.length() - feminine.length()) + of("feminine-open").get(0) : noun;
    }

    boolean bearsPronoun(String form) {
        for (String pronoun : of("object")) {
            if (form.length() > pronoun.length() + 2 && form.endsWith(pronoun)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word has the shape of a circumstantial participle, so no name. */
    boolean isCircumstance(String form) {
        return form.length() >= 5 && form.startsWith(of("circumstance").get(0)) && form.endsWith(of("circumstance").get(1));
    }

    /** Whether a word may bear the ending of an indefinite accusative. */
    public boolean isAccusative(String form) {
        return form.length() > 3 && form.endsWith(of("circumstance").get(1));
    }

    /** Whether a word may be a plural of persons before what they belong to. */
    boolean isConstructPlural(String form) {
        return form.length() > 3 && form.endsWith(of("perfect-plural").get(1));
    }

    Agreement agreementByEnding(String base) {
        for (String ending : of("plural")) {
            if (base.length() > ending.length() + 2 && base.endsWith(ending)) {
                return Agreement.PLURAL;
            }
        }
        for (String ending : of("feminine")) {
            if (base.length() > ending.length() + 1 && base.endsWith(ending)) {
                return Agreement.FEMININE;
            }
        }
        return Agreement.UNKNOWN;
    }
}
