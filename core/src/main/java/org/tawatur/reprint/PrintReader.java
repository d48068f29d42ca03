package org.tawatur.reprint;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.tawatur.report.Published;
import org.tawatur.text.Article;
import org.tawatur.text.Language;
import org.tawatur.text.Quotation;
import org.tawatur.text.Sentence;
import org.tawatur.text.Word;

/** Makes the {@link Print} of a report. One thread at a time. */
final class PrintReader {

    /** The arrays of a print while it is made; they grow, and are used again. */
    static final class Laid {
        int[] keys = new int[512];
        short[] checks = new short[512];
        short[] notes = new short[512];
        byte[] places = new byte[2048];
        int words;
        int bytes;

        private void word(int key, int check, int note) {
            if (words == keys.length) {
                keys = Arrays.copyOf(keys, 2 * words);
                checks = Arrays.copyOf(checks, 2 * words);
                notes = Arrays.copyOf(notes, 2 * words);
            }
            keys[words] = key;
            checks[words] = (short) check;
            notes[words++] = (short) note;
        }

        private void number(int value) {
            if (bytes + 5 > places.length) {
                places = Arrays.copyOf(places, 2 * places.length);
            }
            int rest = value;
            while (rest > 0x7F) {
                places[bytes++] = (byte) (rest | 0x80);
                rest >>>= 7;
            }
            places[bytes++] = (byte) rest;
        }
    }

    private final Forms forms = new Forms();
    private final ContentStems stems;
    private final Rarity rarity;
    private final Laid laid = new Laid();
    private int at;

    /** @throws org.tawatur.text.BrokenPack if a file of the pack is broken */
    PrintReader(Language language) {
        stems = new ContentStems(language);
        rarity = new Rarity(language);
    }

    /** @param day of publication, or null */
    Print read(Article article, Published day) {
        laid.words = 0;
        laid.bytes = 0;
        at = 0;
        for (Sentence sentence : article.sentences()) {
            if (sentence.zone().isArticle()) {
                lay(article, sentence);
            }
        }
        return new Print(article.report().id(), second(article, day), laid);
    }

    /** When a report was published; a day is its midnight in universal time. */
    static long second(Article article, Published day) {
        OffsetDateTime published = article.report().published();
        if (published != null) {
            return published.toEpochSecond();
        }
        LocalDate date = day == null ? null : day.day();
        return date == null ? Print.UNDATED : date.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }

    private void lay(Article article, Sentence sentence) {
        int last = sentence.last() - 1;
        while (last >= sentence.first() && isNone(article.words().get(last))) {
            last--;
        }
        List<Quotation> quotations = article.quotations();
        int quotation = quotations.isEmpty() ? 0 : firstAfter(quotations, sentence.span().start());
        int begins = Print.BEGINS;
        for (int w = sentence.first(); w <= last; w++) {
            Word word = article.words().get(w);
            if (isNone(word)) {
                continue;
            }
            while (quotation < quotations.size() && quotations.get(quotation).inside().end() <= word.start()) {
                quotation++;
            }
            boolean quoted = quotation < quotations.size() && quotations.get(quotation).inside().contains(word.span());
            if (begins != 0) {
                laid.number(word.start() - sentence.span().start());
            }
            laid.number(word.start() - at);
            laid.number(word.end() - word.start());
            at = word.end();
            if (w == last) {
                laid.number(sentence.span().end() - at);
            }
            long form = form(word);
            laid.word((int) (form >>> 32), (int) (form >>> 16), (int) form | begins | (w == last ? Print.ENDS : 0) | (quoted ? Print.QUOTED : 0));
            begins = 0;
        }
    }

    private static boolean isNone(Word word) {
        return word.isMark() || word.form().isEmpty();
    }

    private static int firstAfter(List<Quotation> quotations, int offset) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).inside().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A word's key in the upper half, then its check and its note; the note of a word is never 0, it has letters. */
    private long form(Word word) {
        long hash = Forms.hash(word.form());
        long known = forms.known(hash);
        if (known == 0) {
            known = made(word);
            forms.put(hash, known);
        }
        return known;
    }

    private long made(Word word) {
        String key = stems.made(word);
        int rare = key.isEmpty() ? 0 : Math.max(1, (int) Math.round(rarity.of(word.form()) * Print.RAREST));
        int mixed = mixed(key.isEmpty() ? word.form().hashCode() ^ 0x5BD1E995 : key.hashCode());
        int note = Print.note(rare, word.form().length()) | (word.kind() == Word.Kind.NUMBER ? Print.FIGURE : 0);
        return (long) mixed << 32 | (word.form().hashCode() & 0xFFFFL) << 16 | note & 0xFFFF;
    }

    /** Neighbouring hashes far apart (the finisher of MurmurHash3). */
    static int mixed(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return mixed ^ mixed >>> 16;
    }
}
