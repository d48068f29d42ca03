package org.tawatur.account;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tawatur.text.Language;
import org.tawatur.text.PackFile;

/** The words of the pack by which a denial and what it denies are read. */
final class DenialWords {

    /** What a word says. */
    enum Sort {
        /** only that a thing is */
        BEING,
        /** only that there is a matter, or that somebody knows of it */
        TOLD,
        /** that somebody said it */
        SAID,
        /** that somebody will not do it */
        REFUSE,
        /** that somebody is behind it */
        BLAME,
        /** that somebody is in office, in a word otherwise like one of blame */
        OFFICE,
        /** that somebody has to do with it */
        TIE,
        /** that it is not so */
        NO,
        /** that it may or should be so */
        UNREAL,
        /** any at all */
        ANY,
        /** money */
        MONEY
    }

    private final Map<Sort, Set<String>> words = new EnumMap<>(Sort.class);

    /** @param key of a word in its normal form; of small words, which have none, the form itself counts */
    DenialWords(Language language, UnaryOperator<String> key) {
        Map<String, Sort> sorts = new HashMap<>();
        for (Sort sort : Sort.values()) {
            words.put(sort, new HashSet<>());
            sorts.put(sort.name().toLowerCase(Locale.ROOT), sort);
        }
        for (PackFile.Row row : language.file("deeds.tsv").rows()) {
            Sort sort = sorts.get(row.get(0));
            if (sort != null) {
                String form = language.letters().normal(row.need(1, "word"));
                words.get(sort).add(sort == Sort.UNREAL || sort == Sort.ANY || sort == Sort.OFFICE || key.apply(form).isEmpty() ? form : key.apply(form));
            }
        }
    }

    /** All words of a sort. Not to be changed. */
    Set<String> all(Sort sort) {
        return words.get(sort);
    }

    /** Whether a word, by its key or by its form, says that somebody is to blame. */
    boolean blames(String key, String form) {
        return is(form, Sort.BLAME) || is(key, Sort.BLAME) && words.get(Sort.OFFICE).stream().noneMatch(form::endsWith);
    }

    boolean is(String word, Sort sort) {
        return words.get(sort).contains(word);
    }
}
