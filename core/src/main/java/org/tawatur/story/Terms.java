package org.tawatur.story;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

    /** What a word counts at each of the first places. */
    private static final double[] DECAY = IntStream.range(0, 1000).mapToDouble(i -> 1 + LEAD_WEIGHT * StrictMath.exp(-i / LEAD)).toArray();

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

    /** @param latest seconds at which a report without a day is set */
    Profile profile(Reading reading, long latest) {
        Tally tally = new Tally();
        count(reading.article(), tally);
        tally.close();
        Bag full = tally.bag(tally.full);
        Bag title = tally.bag(tally.title);
        int[] heaviest = full.heaviest(TOP);
        int[] top = new int[heaviest.length];
        for (int i = 0; i < top.length; i++) {
            top[i] = full.keys()[heaviest[i]];
        }
        double[] rare = new double[title.keys().length];
        for (int i = 0; i < rare.length; i++) {
            rare[i] = tally.rarity[Arrays.binarySearch(tally.keys, title.keys()[i])];
        }
        Profile.Bags bags = new Profile.Bags(full, tally.bag(tally.lead), title, tally.letters());
        return new Profile(reading.id(), at(reading, latest), reading.article().report().outlet(), day(reading), tally.keys, bags, top, rare);
    }

    private void count(Article article, Tally tally) {
        int body = 0;
        for (Sentence sentence : article.sentences()) {
            if (!sentence.zone().isArticle()) {
                continue;
            }
            boolean title = sentence.zone() == Zone.Kind.TITLE;
            for (int w = sentence.first(); w < sentence.last(); w++) {
                Word word = article.words().get(w);
                if (!word.isMark() && word.form().length() > 1) {
                    tally.add(stems.stem(word.form()), title, title || body++ < LEAD_WORDS);
                    if (title) {
                        tally.addLetters(word.form());
                    }
                }
            }
        }
    }

    /** The words of one report as they are counted. */
    private final class Tally {
        private final Map<String, Integer> numbers = new HashMap<>();
        private int[] keys = new int[256];
        private double[] rarity = new double[256];
        private double[] full = new double[256];
        private double[] lead = new double[256];
        private double[] title = new double[256];
        private int[] letters = new int[64];
        private int letterCount;
        private int places;

        void add(String stem, boolean inTitle, boolean inLead) {
            Integer known = numbers.putIfAbsent(stem, numbers.size());
            int n = known == null ? numbers.size() - 1 : known;
            if (n == keys.length) {
                grow();
            }
            if (known == null) {
                keys[n] = hash(stem, 0, stem.length());
                rarity[n] = rarity(stem);
            }
            full[n] += places < DECAY.length ? DECAY[places] : 1;
            lead[n] += inLead ? 1 : 0;
            title[n] += inTitle ? 1 : 0;
            places++;
        }

        private void grow() {
            keys = Arrays.copyOf(keys, 2 * keys.length);
            rarity = Arrays.copyOf(rarity, keys.length);
            full = Arrays.copyOf(full, keys.length);
            lead = Arrays.copyOf(lead, keys.length);
            title = Arrays.copyOf(title, keys.length);
        }

        void addLetters(String form) {
            String walled = ' ' + form + ' ';
            for (int i = 0; i + LETTERS <= walled.length(); i++) {
                if (letterCount == letters.length) {
                    letters = Arrays.copyOf(letters, 2 * letterCount);
                }
                letters[letterCount++] = hash(walled, i, i + LETTERS);
            }
        }

        /** Puts the words in the order of their hashes; of two words of one hash, the counts of the first stand. */
        void close() {
            long[] order = new long[numbers.size()];
            for (int i = 0; i < order.length; i++) {
                order[i] = (long) keys[i] << 32 | i;
            }
            Arrays.sort(order);
            int n = 0;
            for (int i = 0; i < order.length; i++) {
                if (i == 0 || order[i] >> 32 != order[i - 1] >> 32) {
                    order[n++] = order[i];
                }
            }
            int[] places = Arrays.stream(order, 0, n).mapToInt(o -> (int) o).toArray();
            keys = Arrays.stream(places).map(i -> keys[i]).toArray();
            rarity = at(rarity, places);
            full = at(full, places);
            lead = at(lead, places);
            title = at(title, places);
        }

        private double[] at(double[] values, int[] places) {
            double[] those = new double[places.length];
            for (int i = 0; i < those.length; i++) {
                those[i] = values[places[i]];
            }
            return those;
        }

        Bag bag(double[] counts) {
            int[] some = new int[keys.length];
            double[] weights = new double[keys.length];
            int n = 0;
            for (int i = 0; i < keys.length; i++) {
                if (counts[i] > 0) {
                    some[n] = keys[i];
                    weights[n++] = StrictMath.log1p(counts[i]) * rarity[i];
                }
            }
            Bag all = Bag.of(Arrays.copyOf(some, n), Arrays.copyOf(weights, n));
            return n <= WEIGHED ? all : all.of(all.heaviest(WEIGHED));
        }

        Bag letters() {
            int[] sorted = Arrays.copyOf(letters, letterCount);
            Arrays.sort(sorted);
            int[] distinct = new int[letterCount];
            double[] counts = new double[letterCount];
            int n = 0;
            for (int i = 0; i < letterCount; i++) {
                n += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
                distinct[n - 1] = sorted[i];
                counts[n - 1]++;
            }
            double[] weights = Arrays.stream(counts, 0, n).map(StrictMath::log1p).toArray();
            return Bag.of(Arrays.copyOf(distinct, n), weights);
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
