package org.tawatur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What outlets do not carry, and counts over the days, of a sample whose reports name their outlets. */
class ContrastTest {

    @TempDir
    private static Path folder;

    private static Path reports;
    private static JsonNode account;

    @BeforeAll
    static void tell() throws IOException {
        reports = Told.published(Told.SAMPLES.resolve("six/strike"), folder.resolve("strike.jsonl"));
        account = Told.json("json", reports).get("stories").get(0);
    }

    private static Set<String> names(JsonNode houses) {
        return StreamSupport.stream(houses.spliterator(), false).map(h -> h.get("name").asString()).collect(Collectors.toSet());
    }

    private static JsonNode point(String id) {
        return account.get("points").valueStream().filter(p -> p.get("id").asString().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void theOtherSidesOutletDoesNotCarryTheAccusation() {
        JsonNode accusation = account.get("silence").valueStream().filter(s -> s.get("point").asString().equals("01-madar:432-462")).findFirst().orElseThrow();
        assertThat(names(accusation.get("carried"))).contains("Outlet madar", "Outlet nabd", "Outlet dafatir");
        assertThat(names(accusation.get("silent"))).contains("Outlet dalgon");
    }

    @Test
    void nobodyIsSilentOnWhatItsReportsSay() {
        assertThat(account.get("silence")).isNotEmpty();
        for (JsonNode silence : account.get("silence")) {
            Set<String> carrying = new HashSet<>();
            point(silence.get("point").asString()).get("statements").forEach(s -> s.get("claims").forEach(c -> carrying.add(c.get("report").asString())));
            silence.get("silent").forEach(h -> h.get("reports").forEach(r -> assertThat(carrying).doesNotContain(r.asString())));
            assertThat(silence.get("carried").size()).isGreaterThan(1);
            assertThat(names(silence.get("carried"))).doesNotContainAnyElementsOf(names(silence.get("silent")));
        }
    }

    @Test
    void whoeverCountsTheDeadIsNotSilentOnThem() {
        Set<String> silent = account.get("silence").valueStream().map(s -> s.get("point").asString()).collect(Collectors.toSet());
        String toll = account.get("series").get(0).get("lines").get(0).get("steps").get(0).get("passage").get("report").asString();
        assertThat(toll).isEqualTo("01-madar");
        assertThat(silent).doesNotContain("01-madar:109-250");
    }

    @Test
    void aReportWithoutAnOutletIsNobodys() {
        assertThat(Told.json("json", Told.SAMPLES.resolve("six/strike")).get("stories").get(0).get("silence")).isEmpty();
    }

    @Test
    void aMinistrysCountMovesOnALineOfItsOwn() {
        JsonNode dead = account.get("series").get(0);
        assertThat(dead.get("counted").asString()).isEqualTo("dead");
        List<String> steps = dead.get("lines").get(0).get("steps").valueStream().map(s -> s.get("day").asString() + " " + s.get("value").asInt()).toList();
        assertThat(steps).containsExactly("2031-03-04 14", "2031-03-06 19", "2031-03-07 21");
        assertThat(dead.get("lines").size()).isGreaterThan(2);
    }

    @Test
    void aPageDrawsTheStepsAndListsThemAll() {
        String page = Told.in("html", reports);
        String figure = page.substring(page.indexOf("<figure"), page.indexOf("</figure>"));
        assertThat(figure).contains("<svg", "class=\"line0\"", ">14<", ">19<", ">21<").doesNotContain("style=", "<script");
        account.get("series").get(0).get("lines").forEach(l -> l.get("steps").forEach(s -> assertThat(figure)
                .contains("data-report=\"" + s.get("passage").get("report").asString() + "\" data-start=\"" + s.get("passage").get("start").asInt() + "\"")));
    }
}
