package org.tawatur.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.tawatur.text.Interval.Grain;

/** Times that hang on the moment of publication, not on its day alone. */
record Now() implements TimeMention.Resolution {

    @Override
    public String value(LocalDate published) {
        return "PRESENT_REF";
    }

    @Override
    public Interval interval(OffsetDateTime published) {
        return published == null ? null : Interval.of(Grain.SECOND.floor(published.toLocalDateTime()), Grain.SECOND);
    }

    /** From now to the beginning of a time, where that lies ahead: "until two o'clock". */
    record Until(TimeMention.Resolution end) implements TimeMention.Resolution {

        @Override
        public String value(LocalDate published) {
            return end.value(published);
        }

        @Override
        public Interval interval(OffsetDateTime published) {
            Interval last = end.interval(published);
            boolean ahead = last != null && published != null && last.start().isAfter(published.toLocalDateTime());
            return ahead ? new Interval(published.toLocalDateTime(), last.start(), Grain.SECOND) : last;
        }
    }

    /**
     * A length of time that begins now: "within two weeks". It ends with a whole unit, or day.
     *
     * @param value of the length
     */
    record Within(String value, double amount, Grain unit) implements TimeMention.Resolution {

        @Override
        public String value(LocalDate published) {
            return value;
        }

        @Override
        public Interval interval(OffsetDateTime published) {
            if (published == null || unit == null) {
                return null;
            }
            LocalDateTime now = published.toLocalDateTime();
            LocalDateTime end = (unit.compareTo(Grain.DAY) < 0 ? unit : Grain.DAY).floor(unit.plus(now, Math.round(amount)));
            return end.isAfter(now) ? new Interval(now, end, Grain.SECOND) : null;
        }
    }

    /**
     * So much time from now: "three hours ago".
     *
     * @param day    or month it falls in
     * @param amount below zero in the past
     */
    record Away(TimeMention.Resolution day, double amount, Grain unit) implements TimeMention.Resolution {

        @Override
        public String value(LocalDate published) {
            return day.value(published);
        }

        @Override
        public Interval interval(OffsetDateTime published) {
            if (published == null || unit == null || unit.compareTo(Grain.HOUR) > 0) {
                return day.interval(published);
            }
            Grain grain = unit == Grain.HOUR ? Grain.MINUTE : Grain.SECOND;
            long seconds = Math.round(amount * (unit == Grain.HOUR ? 3600 : unit == Grain.MINUTE ? 60 : 1));
            return Interval.of(grain.floor(published.toLocalDateTime().plusSeconds(seconds)), grain);
        }
    }
}
