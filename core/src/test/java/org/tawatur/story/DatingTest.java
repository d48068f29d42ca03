package org.tawatur.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawatur.Texts;
import org.tawatur.claim.Reading;
import org.tawatur.report.Published;
import org.tawatur.report.Span;
import org.tawatur.text.TimeMention;

/** Weekdays in English stand in for any language's: dating asks only what value a time has on a day. */
class DatingTest {

    private static final LocalDate TUESDAY = LocalDate.of(2030, 5, 14);
    private static final Reading ON_TUESDAY = Texts.reading("t", TUESDAY, "The dam broke.", List.of());
    private static final Reading ON_WEDNESDAY = Texts.reading("w", TUESDAY.plusDays(1), "Seven are dead.", List.of());

    @Test
    void theWeekdayOfTheLeadNearTheOthersIsTheDay() {
        Published day = dated("The dam broke on Tuesday. Rescuers came. Rain fell. It was late. A meeting was held on Monday, Monday and Monday.");
        assertThat(day.day()).isEqualTo(TUESDAY);
        assertThat(day.from()).isEqualTo(Published.From.INFERRED);
        assertThat(day.inference()).isEqualTo(new Published.Inference(Published.Ground.WEEKDAY, List.of("t"), 0));
        assertThat(day.basis()).isEqualTo(new Span(17, 24));
    }

    @Test
    void ofTwoWeekdaysTheLaterIsToday() {
        assertThat(dated("The dam built on Monday broke on Tuesday.").day()).isEqualTo(TUESDAY);
    }

    @Test
    void aWeekdayAfterAllTheOthersLiesAhead() {
        assertThat(dated("The dam broke on Thursday.").day()).isEqualTo(TUESDAY.plusDays(2));
    }

    @Test
    void aPlainTodayTellsNothing() {
        Published day = dated("The dam broke today.");
        assertThat(day.day()).isEqualTo(TUESDAY);
        assertThat(day.inference()).isEqualTo(new Published.Inference(Published.Ground.STORY, List.of("t"), 1));
        assertThat(day.basis()).isNull();
    }

    @Test
    void whereNoReportHasADayNoneGetsOne() {
        List<Reading> undated = List.of(Texts.reading("u", null, "The dam broke.", List.of()));
        assertThat(Dating.date(undated, List.of())).isEqualTo(undated);
    }

    private static Published dated(String text) {
        return Dating.date(List.of(ON_TUESDAY, ON_WEDNESDAY, Texts.reading("u", null, text, times(text))), List.of()).get(2).published();
    }

    private static List<TimeMention> times(String text) {
        List<TimeMention> times = new ArrayList<>();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            add(times, text, weekday.name(), day -> day.with(TemporalAdjusters.previousOrSame(weekday)).toString());
        }
        add(times, text, "TODAY", LocalDate::toString);
        return times;
    }

    private static void add(List<TimeMention> times, String text, String words, TimeMention.Resolution resolution) {
        String upper = text.toUpperCase(java.util.Locale.ROOT);
        for (int at = upper.indexOf(words); at >= 0; at = upper.indexOf(words, at + 1)) {
            times.add(new TimeMention(new Span(at, at + words.length()), TimeMention.Kind.DATE, resolution));
        }
    }
}
