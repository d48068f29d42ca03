package org.tawatur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2030-05-14T09:20:00+03:00|2030-05-14T09:20+03:00", "2030-05-14T09:20:00.123Z|2030-05-14T09:20:00.123Z", "2030-05-14T09:20:00+0300|2030-05-14T09:20+03:00",
        "2030-05-14 09:20:00+03|2030-05-14T09:20+03:00", "2030-05-14T09:20+03:00|2030-05-14T09:20+03:00", "2030-05-14T09:20:00.000-0430|2030-05-14T09:20-04:30",
        "2030-05-14 09:20:00 Z|2030-05-14T09:20Z", "2030-05-14T09:20:00+03:00[Asia/Riyadh]|2030-05-14T09:20+03:00", "2030-05-14T09:20:00 Asia/Riyadh|2030-05-14T09:20+03:00",
        "2030-05-14 09:20:00 UTC|2030-05-14T09:20Z", "2030-05-14 09:20 GMT+3|2030-05-14T09:20+03:00", "2030-05-14T09:20:00EST|2030-05-14T09:20-05:00",
        "20300514T0920Z|2030-05-14T09:20Z", "2030/5/14 9:20 +0300|2030-05-14T09:20+03:00",
        "Tue, 14 May 2030 09:20:00 GMT|2030-05-14T09:20Z", "Tue, 14 May 2030 09:20:00 +0300|2030-05-14T09:20+03:00", "14 May 2030 09:20:00 +0300|2030-05-14T09:20+03:00",
        "Tue, 14 May 2030 09:20:00 EST|2030-05-14T09:20-05:00", "Tue, 14 May 2030 09:20:00 pdt|2030-05-14T09:20-07:00", "Tue, 14 May 2030 09:20:00 UT|2030-05-14T09:20Z",
        "Tue, 14 May 2030 09:20:00 Z|2030-05-14T09:20Z", "Tue, 14 May 2030 09:20:00 UTC+03:00|2030-05-14T09:20+03:00", "Tue, 14 May 2030 09:20:00 GMT-430|2030-05-14T09:20-04:30",
        "Tue, 14 May 30 09:20 GMT|2030-05-14T09:20Z", "Tue, 14 May 96 09:20:00 GMT|1996-05-14T09:20Z", "Tuesday, 14-May-30 09:20:00 GMT|2030-05-14T09:20Z",
        "Tue,  4 May 2030 09:20:00 +0000 (UTC)|2030-05-04T09:20Z", "Tue, 14 September 2030 09:20:00 -0000|2030-09-14T09:20Z",
        "Tue May 14 2030 09:20:00 GMT+0300 (Arabian Standard Time)|2030-05-14T09:20+03:00", "Tue May 14 09:20:00 EEST 2030|2030-05-14T09:20+03:00",
        "1904980800|2030-05-14T09:20Z", "1904980800000|2030-05-14T09:20Z"})
    void readsTimesWithTheirZones(String written, String expected) {
        assertThat(Timestamp.read(written)).isEqualTo(new Timestamp(OffsetDateTime.parse(expected), true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2030-05-14 09:20:00|2030-05-14T09:20Z", "2030-05-14|2030-05-14T00:00Z", "20300514|2030-05-14T00:00Z", "20300514 0920|2030-05-14T09:20Z", "2030/5/14 9:20|2030-05-14T09:20Z",
        "May 14, 2030|2030-05-14T00:00Z", "May 14, 2030 3:04 PM|2030-05-14T15:04Z", "Tuesday, May 14, 2030 15:04|2030-05-14T15:04Z", "14 May 2030|2030-05-14T00:00Z",
        "Tue May 14 09:20:00 2030|2030-05-14T09:20Z", "0987-01-01T00:00:00|0987-01-01T00:00Z"})
    void aTimeWithoutAZoneStandsInUtc(String written, String expected) {
        assertThat(Timestamp.read(written)).isEqualTo(new Timestamp(OffsetDateTime.parse(expected), false));
    }

    @Test
    void aZonesNameThatIsSeveralZonesSaysNothing() {
        assertThat(Timestamp.read("Tue, 14 May 2030 09:20:00 AST")).isEqualTo(new Timestamp(OffsetDateTime.parse("2030-05-14T09:20Z"), false));
    }

    @Test
    void aWrongWeekdayDoesNotSpoilADay() {
        assertThat(Timestamp.time("Mon, 14 May 2030 09:20:00 GMT")).hasToString("2030-05-14T09:20Z");
        assertThat(Timestamp.time("Tues, 14 May 2030 09:20:00 GMT")).hasToString("2030-05-14T09:20Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "yesterday", "2030-13-14", "2030-02-31T25:00", "Tue", "GMT", "2030-05-14 09:20 GMT+99", "(2030-05-14)", "14 May", "+", "GMT+"})
    void otherWordsAreNoTime(String written) {
        assertThat(Timestamp.read(written)).isNull();
    }

    @Test
    void noWordsAndFarTooManyAreNoTime() {
        assertThat(Timestamp.time(null)).isNull();
        assertThat(Timestamp.time("2030-05-14" + " ".repeat(100_000) + "09:20")).isNull();
    }
}
