package org.tawatur.story;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tawatur.claim.Reading;
import org.tawatur.report.Zone;
import org.tawatur.reprint.Stems;
import org.tawatur.source.Sense;
import org.tawatur.source.Vocabulary;
import org.tawatur.text.Article;
import org.tawatur.text.Figure;
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

    /** Words of the body that are taken with the title for what the report is about. */
    private static final int LEAD_WORDS = 45;
    /** Words of the body that are looked at, up to the end of a sentence: what stands further down is background. */
    private static final int WORDS = 300;
    /** Reports of the background that a report at hand counts for: the higher, the less rare words stand out. */
    private static final double PRIOR = 100;
    /** Words so rare are in about one report of 180 at the most. */
    private static final double RARE = 5;
    private static final int TOP = 30;
    /** Sentences from the start in which a report says of which day it speaks. */
    private static final int LEAD_SENTENCES = 4;
    private static final int DATE = "2030-01-01".length();
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    /** Words kept, one at each place: what is met seldom is worked out anew. */
    private static final int PLACE_BITS = 17;
    /** 2 to the 64th, parted by the golden ratio: spreads words over the places (D. Knuth, "Sorting and Searching", 6.4). */
    private static final long FORMS = 0x9e3779b97f4a7c15L;

    private final Stems stems;
    private final Vocabulary vocabulary;
    private final StemRarity rarity;
    private final Term[] known = new Term[1 << PLACE_BITS];

    /** @throws org.tawatur.text.BrokenPack if the pack's {@code frequencies.tsv} or {@code affixes.tsv} is broken */
    Terms(Language language) {
        this.stems = new Stems(language);
        this.vocabulary = Vocabulary.of(language);
        PackFile file = language.file("frequencies.tsv");
        Map<Integer, Integer> counts = new TreeMap<>();
        for (PackFile.Row row : file.rows()) {
            String reports = row.exactly(2).need(0, "number of reports");
            if (!reports.matches("[0-9]{1,8}")) {
                throw row.broken("not a number of reports");
            }
            row.list(1).forEach(stem -> counts.putIfAbsent(hash(stem), Integer.parseInt(reports)));
        }
        double rarest = StrictMath.log(counts.values().stream().mapToInt(Integer::intValue).max().orElse(0) / PRIOR + 1);
        Map<Integer, Double> rarities = new HashMap<>();
        counts.forEach((key, reports) -> rarities.put(key, rarest - StrictMath.log(reports / PRIOR + 1)));
        rarity = new StemRarity(rarities, rarest);
    }

    /** @param latest seconds at which a report without a day is set */
    Profile profile(Reading reading, long latest) {
        Tally tally = new Tally();
        int lead = count(reading.article(), tally);
        tally.close();
        Bag full = tally.bag(Tally.Of.FULL);
        Profile.Bags bags = new Profile.Bags(full, tally.bag(Tally.Of.LEAD), tally.bag(Tally.Of.TITLE));
        Profile.Marks marks = new Profile.Marks(tally.naming(Term.Naming.PLACE), tally.naming(Term.Naming.SOMEBODY), figures(reading, lead));
        Profile.Rarity rare = new Profile.Rarity(tally.rare(RARE), tally.rarity(Tally.Of.LEAD), tally.rarity(Tally.Of.TITLE));
        return new Profile(reading.id(), at(reading, latest), reading.article().report().outlet(), day(reading), tally.words(), bags,
                Profile.Top.of(full, TOP), rare, marks);
    }

    /** @return the end of the lead */
    private int count(Article article, Tally tally) {
        int body = 0;
        int end = 0;
        for (Sentence sentence : article.sentences()) {
            if (!sentence.zone().isArticle() || body >= WORDS) {
                continue;
            }
            boolean title = sentence.zone() == Zone.Kind.TITLE;
            for (int w = sentence.first(); w < sentence.last(); w++) {
                Word word = article.words().get(w);
                if (!word.isMark() && word.form().length() > 1) {
                    boolean lead = title || body < LEAD_WORDS;
                    body += title ? 0 : 1;
                    end = lead ? word.end() : end;
                    Term term = term(word.form());
                    tally.add(term, title, lead);
                    if (lead) {
                        tally.name(term, term.naming(() -> naming(word.form())));
                    }
                }
            }
        }
        return end;
    }

    private Term term(String form) {
        long hashed = 0;
        for (int i = 0; i < form.length(); i++) {
            hashed = (hashed ^ form.charAt(i)) * FORMS;
        }
        int place = (int) (hashed >>> Long.SIZE - PLACE_BITS);
        Term term = known[place];
        if (term == null || term.form() != hashed) {
            int stem = hash(stems.cut(form));
            term = new Term(hashed, stem, rarity.of(stem));
            known[place] = term;
        }
        return term;
    }

    private Term.Naming naming(String form) {
        Sense sense = vocabulary.sense(form);
        if (sense.is(Vocabulary.STATE | Vocabulary.NISBA)) {
            return Term.Naming.PLACE;
        }
        return Character.isLetter(form.charAt(0)) && (sense.classes() == 0 || sense.is(Vocabulary.GIVEN)) ? Term.Naming.SOMEBODY : Term.Naming.NOTHING;
    }

    /** FNV-1a, its bits mixed once more: stays the same from version to version. */
    private static int hash(String text) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        return (hash ^ hash >>> 15) * 0x2c1b3c6d;
    }

    private static int[] figures(Reading reading, int end) {
        return reading.figures().stream().filter(f -> f.span().start() < end).mapToDouble(Figure::value).mapToInt(Double::hashCode).sorted().distinct().toArray();
    }

    private static long at(Reading reading, long latest) {
        OffsetDateTime published = reading.article().report().published();
        if (published != null) {
            return published.toEpochSecond();
        }
        return reading.published() == null ? latest : reading.published().day().atTime(LocalTime.NOON).toEpochSecond(ZoneOffset.UTC);
    }

    /** The first day of the calendar that title and first sentences name. */
    private static long day(Reading reading) {
        List<Sentence> lead = reading.article().sentences().stream().filter(s -> s.zone().isArticle()).limit(LEAD_SENTENCES).toList();
        LocalDate published = reading.published() == null ? null : reading.published().day();
        for (TimeMention time : reading.times()) {
            boolean spoken = lead.stream().anyMatch(s -> s.span().start() <= time.span().start() && time.span().start() < s.span().end());
            String value = spoken && time.kind() == TimeMention.Kind.DATE ? time.value(published) : null;
            if (value != null && value.length() >= DATE && DAY.matcher(value).lookingAt()) {
                return LocalDate.parse(value.substring(0, DATE)).toEpochDay();
            }
        }
        return Profile.NO_DAY;
    }

}
