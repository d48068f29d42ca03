package org.tawatur.story;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.tawatur.claim.Reading;
import org.tawatur.report.Zone;
import org.tawatur.text.Article;
import org.tawatur.text.Language;
import org.tawatur.text.PackFile;
import org.tawatur.text.Sentence;
import org.tawatur.text.TimeMention;
import org.tawatur.text.Word;

/**
 * Weighs the words of a report: rare ones weigh more, those of title and lead more than those further down. How rare a
 * word is is known from the language pack alone, so that a report weighs the same whatever is read beside it.
 */
final class Terms {

    /** Words after which the weight of the lead has fallen to a third. */
    private static final double LEAD = 60;
    private static final double LEAD_WEIGHT = 2;
    /** Words of the body that are taken with the title for what the report is about. */
    private static final int LEAD_WORDS = 45;
    /** Reports of the background that a report at hand counts for: the higher, the less rare words stand out. */
    private static final double PRIOR = 100;
    /** Of a long report, only so many words are weighed: the heaviest. */
    private static final int WEIGHED = 256;
    private static final int TOP = 30;
    private static final int LETTERS = 4;
    /** Sentences from the start in which a report says of which day it speaks. */
    private static final int LEAD_SENTENCES = 4;
    private static final int DATE = "2030-01-01".length();

    private final Stems stems;
    private final Map<String, Double> rarity = new HashMap<>();
    private final double rarest;

    /** @throws org.tawatur.text.BrokenPack if the pack's {@code frequencies.tsv} or {@code affixes.tsv} is broken */
    Terms(Language language) {
        this.stems = new Stems(language);
        PackFile file = language.file("frequencies.tsv");
        double most = 0;
        for (PackFile.Row row : file.rows()) {
            String reports = row.exactly(2).need(0, "number of reports");
            if (!reports.matches("[0-9]{1,8}")) {
                throw row.broken("not a number of reports");
            }
            most = Math.max(most, Integer.parseInt(reports));
            for (String stem : row.list(1)) {
                rarity.put(stem, (double) Integer.parseInt(reports));
            }
        }
        rarest = StrictMath.log(most / PRIOR + 1);
        rarity.replaceAll((stem, reports) -> rarest - StrictMath.log(reports / PRIOR + 1));
    }

    private double rarity(String stem) {
        return rarity.getOrDefault(stem, rarest);
    }

    /** A word of the report by its stem. */
    private static final class Term {
        private final double rarity;
        private double full;
        private int lead;
        private int title;

        private Term(double rarity) {
            this.rarity = rarity;
        }
    }

    /** @param latest seconds at which a report without a day is set */
    Profile profile(Reading reading, long latest) {
        TreeMap<Integer, Term> terms = new TreeMap<>();
        TreeMap<Integer, Integer> letters = new TreeMap<>();
        count(reading.article(), terms, letters);
        int[] words = terms.keySet().stream().mapToInt(Integer::intValue).toArray();
        Bag full = bag(terms, t -> t.full);
        Bag title = bag(terms, t -> t.title);
        int[] heaviest = full.heaviest(TOP);
        int[] top = new int[heaviest.length];
        for (int i = 0; i < top.length; i++) {
            top[i] = full.keys()[heaviest[i]];
        }
        double[] rare = new double[title.keys().length];
        for (int i = 0; i < rare.length; i++) {
            rare[i] = terms.get(title.keys()[i]).rarity;
        }
        Profile.Bags bags = new Profile.Bags(full, bag(terms, t -> t.lead), title, letters(letters));
        return new Profile(reading.id(), at(reading, latest), reading.article().report().outlet(), day(reading), words, bags, top, rare);
    }

    private void count(Article article, Map<Integer, Term> terms, Map<Integer, Integer> letters) {
        int place = 0;
        int body = 0;
        for (Sentence sentence : article.sentences()) {
            if (!sentence.zone().isArticle()) {
                continue;
            }
            boolean title = sentence.zone() == Zone.Kind.TITLE;
            for (Word word : article.words(sentence)) {
                if (word.isMark() || word.form().length() < 2) {
                    continue;
                }
                String stem = stems.stem(word.form());
                Term term = terms.computeIfAbsent(hash(stem, 0, stem.length()), h -> new Term(rarity(stem)));
                term.full += 1 + LEAD_WEIGHT * StrictMath.exp(-place++ / LEAD);
                term.title += title ? 1 : 0;
                term.lead += title || body++ < LEAD_WORDS ? 1 : 0;
                if (title) {
                    countLetters(word.form(), letters);
                }
            }
        }
    }

    private static void countLetters(String form, Map<Integer, Integer> letters) {
        String walled = ' ' + form + ' ';
        for (int i = 0; i + LETTERS <= walled.length(); i++) {
            letters.merge(hash(walled, i, i + LETTERS), 1, Integer::sum);
        }
    }

    /** FNV-1a, its bits mixed once more: stays the same from version to version. */
    private static int hash(String text, int start, int end) {
        int hash = 0x811c9dc5;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        return (hash ^ hash >>> 15) * 0x2c1b3c6d;
    }

    private static Bag bag(TreeMap<Integer, Term> terms, ToDoubleFunction<Term> count) {
        List<Integer> keys = new ArrayList<>();
        terms.forEach((key, term) -> {
            if (count.applyAsDouble(term) > 0) {
                keys.add(key);
            }
        });
        double[] weights = new double[keys.size()];
        for (int i = 0; i < weights.length; i++) {
            Term term = terms.get(keys.get(i));
            weights[i] = StrictMath.log1p(count.applyAsDouble(term)) * term.rarity;
        }
        Bag all = Bag.of(keys.stream().mapToInt(Integer::intValue).toArray(), weights);
        return all.keys().length <= WEIGHED ? all : all.of(all.heaviest(WEIGHED));
    }

    private static Bag letters(TreeMap<Integer, Integer> letters) {
        int[] keys = letters.keySet().stream().mapToInt(Integer::intValue).toArray();
        return Bag.of(keys, letters.values().stream().mapToDouble(n -> StrictMath.log1p(n)).toArray());
    }

    private static long at(Reading reading, long latest) {
        OffsetDateTime published = reading.article().report().published();
        if (published != null) {
            return published.toEpochSecond();
        }
        return reading.published() == null ? latest : reading.published().day().atTime(LocalTime.NOON).toEpochSecond(ZoneOffset.UTC);
    }

    private static long day(Reading reading) {
        List<Sentence> lead = reading.article().sentences().stream().filter(s -> s.zone().isArticle()).limit(LEAD_SENTENCES).toList();
        int end = lead.isEmpty() ? 0 : lead.get(lead.size() - 1).span().end();
        LocalDate published = reading.published() == null ? null : reading.published().day();
        for (TimeMention time : reading.times()) {
            String value = time.kind() == TimeMention.Kind.DATE && time.span().start() < end ? time.value(published) : null;
            if (value != null && value.length() >= DATE && value.substring(0, DATE).matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(value.substring(0, DATE)).toEpochDay();
            }
        }
        return Profile.NO_DAY;
    }
}
