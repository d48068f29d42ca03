package org.tawatur.news;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Puts other words in the place of a seed's: one for one, the same throughout an event, so that the words of the news stay
 * as common as they were and the events are others. Names, places and figures belong to the event; of the other words a
 * share may be the teller's own.
 */
final class Renaming {

    /** Greater than any bag and prime, so that every bag is turned into itself. */
    private static final long[] PRIMES = {1_000_003, 1_000_033, 1_000_037, 1_000_039, 1_000_081, 1_000_099, 1_000_117, 1_000_121};
    /** Of the rare names so many are made up: there are always names never heard before. */
    private static final double MADE_UP = 0.2;
    private static final int EARLIEST_YEAR = 1990;
    private static final int LATEST_YEAR = 2035;
    private static final int MONTHS = 12;
    private static final int WEEK = 7;

    private final long event;
    private final long teller;
    private final double own;
    private final Synonyms synonyms;
    private final long days;
    private final int months;
    private final int years;

    private Renaming(long event, long teller, double own, Synonyms synonyms, long[] shift) {
        this.event = event;
        this.teller = teller;
        this.own = own;
        this.synonyms = synonyms;
        days = shift[0];
        months = (int) shift[1];
        years = (int) shift[2];
    }

    /** An event's, in the words of its first report, from the seed's day to its own. */
    static Renaming of(long event, LocalDate seed, LocalDate day) {
        long[] shift = {ChronoUnit.DAYS.between(seed, day), day.getMonthValue() - seed.getMonthValue(), day.getYear() - seed.getYear()};
        return new Renaming(event, event, 0, null, shift);
    }

    /** The same event by another teller. */
    Renaming by(long other, double ownWords, Synonyms words) {
        return new Renaming(event, other, ownWords, words, new long[] {days, months, years});
    }

    String of(Word word) {
        return switch (word.sort()) {
            case KEPT, BETWEEN -> word.printed();
            case FIGURE -> figure(word.printed());
            case WEEKDAY -> turned(word, days, WEEK);
            case MONTH -> turned(word, months, MONTHS);
            case NAME -> word.prefix() + name(word);
            case CONTENT -> word.prefix() + content(word);
        };
    }

    private static String turned(Word word, long by, int round) {
        return word.prefix() + word.bag().members().get((int) Math.floorMod(word.at() + by, (long) round));
    }

    private String name(Word word) {
        String name = member(word, event);
        if (!word.bag().rare() || Dice.share(Dice.mix(event, word.printed())) >= MADE_UP) {
            return name;
        }
        String other = member(word, Dice.mix(event, 1));
        return name.substring(0, (name.length() + 1) / 2) + other.substring(other.length() / 2);
    }

    private String content(Word word) {
        if (own == 0) {
            return member(word, event);
        }
        long dice = Dice.mix(teller, word.printed());
        String chosen = member(word, Dice.share(dice) < own ? teller : event);
        return synonyms == null ? chosen : synonyms.of(chosen, Dice.mix(dice, 1));
    }

    private static String member(Word word, long key) {
        List<String> members = word.bag().members();
        long dice = Dice.mix(key, word.bag().group());
        long place = PRIMES[(int) (dice & PRIMES.length - 1)] * word.at() + (dice >>> 8 & 0xFFFFF);
        String member = members.get((int) (place % members.size()));
        return member == null ? members.get(word.at()) : member;
    }

    /** As many digits; years go with the event. */
    private String figure(String printed) {
        int value = printed.length() == 4 ? Integer.parseInt(printed) : 0;
        if (value >= EARLIEST_YEAR && value <= LATEST_YEAR) {
            return Integer.toString(value + years);
        }
        char[] digits = printed.toCharArray();
        long dice = Dice.mix(event, printed);
        for (int i = 0; i < digits.length; i++, dice = Dice.mix(dice, i)) {
            int zero = digits[i] - Character.digit(digits[i], 10);
            boolean stays = digits[i] == zero;
            digits[i] = stays ? digits[i] : (char) (zero + 1 + Dice.below(9, dice));
        }
        return new String(digits);
    }
}
