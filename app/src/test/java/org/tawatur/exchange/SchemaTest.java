package org.tawatur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawatur.telling.JsonTelling;
import tools.jackson.databind.node.ObjectNode;

/** The published schema says what {@code tell --format json} writes, no more and no less. */
class SchemaTest {

    private static final Schema SCHEMA = schema();

    @TempDir
    private Path folder;

    private static Schema schema() {
        try (InputStream in = JsonTelling.class.getResourceAsStream("account.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Error> flaws(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbour", "six/strike", "six/ferry", "six/election", "six/dam", "six/hostages", "six/cholera"})
    void everySampleKeepsToIt(String sample) {
        assertThat(flaws(Told.in("json", Told.SAMPLES.resolve(sample)))).isEmpty();
    }

    @Test
    void soDoReportsThatNameTheirOutlets() throws IOException {
        String told = Told.in("json", Told.published(Told.SAMPLES.resolve("six/strike"), folder.resolve("strike.jsonl")));
        assertThat(told).contains("\"silent\"");
        assertThat(flaws(told)).isEmpty();
    }

    @Test
    void soDoAccountsThatSomebodyJudgedAndLookedAt() {
        Path archive = folder.resolve("kept");
        Told.call("read", Told.SAMPLES.resolve("six/strike"), "--archive", archive);
        Told.in("json", "--archive", archive, "--reader", "amal");
        Told.call("judge", "withdraw", "06-duha", "--archive", archive);
        Told.call("judge", "note", "p:01-madar:109-250", "--why", "seen", "--archive", archive);
        String told = Told.in("json", "--archive", archive, "--reader", "amal");
        assertThat(told).contains("\"report-withdrawn\"", "\"withdraw\"", "\"note\"");
        assertThat(flaws(told)).isEmpty();
    }

    @Test
    void whatItDoesNotSayIsAFlaw() {
        ObjectNode told = (ObjectNode) Told.json("json", Told.SAMPLES.resolve("harbour"));
        told.put("more", 1);
        assertThat(flaws(told.toString())).isNotEmpty();
        told.remove("more");
        ObjectNode point = (ObjectNode) told.get("stories").get(0).get("points").get(0);
        ObjectNode origins = (ObjectNode) point.get("origins");
        origins.put("atLeast", -1);
        assertThat(flaws(told.toString())).isNotEmpty();
        origins.put("atLeast", 1);
        assertThat(flaws(told.toString())).isEmpty();
        point.remove("lead");
        assertThat(flaws(told.toString())).isNotEmpty();
    }
}
