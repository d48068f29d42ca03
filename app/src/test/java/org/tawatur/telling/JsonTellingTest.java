package org.tawatur.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawatur.account.Account;
import org.tawatur.account.Reason;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonTellingTest {

    private final Account account = StoryFixture.account("harbour.txt");
    private final JsonMapper mapper = JsonMapper.builder().build();

    @Test
    void isReadBackAsItWasWritten() throws IOException {
        String told = write();
        JsonNode read = mapper.readTree(told);
        assertThat(mapper.readTree(mapper.writeValueAsString(read))).isEqualTo(read);
        assertThat(write()).isEqualTo(told);
        JsonNode story = read.get("stories").get(0);
        assertThat(story.get("reports")).hasSameSizeAs(account.story().readings());
        assertThat(story.get("points")).hasSameSizeAs(account.points());
        assertThat(story.get("differences")).hasSameSizeAs(account.differences());
        assertThat(story.get("timeline")).hasSameSizeAs(account.timeline());
        assertThat(story.get("reprints")).hasSameSizeAs(account.story().reprints());
    }

    @Test
    void everyQuoteIsTheCharactersAtItsOffsets() throws IOException {
        List<JsonNode> passages = new ArrayList<>();
        collect(mapper.readTree(write()), passages);
        assertThat(passages).hasSizeGreaterThan(60).allSatisfy(p -> {
            String report = p.get("report").asString();
            int start = p.get("start").asInt();
            assertThat(PrintedInvariantsTest.at(report, "" + start, p.get("end").asString())).isEqualTo(p.get("quote").asString());
            String prefix = p.get("prefix").asString();
            int before = prefix.codePointCount(0, prefix.length());
            assertThat(PrintedInvariantsTest.at(report, "" + (start - before), "" + start)).isEqualTo(prefix);
        });
    }

    private static void collect(JsonNode node, List<JsonNode> out) {
        if (node.has("quote")) {
            out.add(node);
        }
        node.forEach(child -> collect(child, out));
    }

    @Test
    void givesEachReasonItsCodeItsArgumentsAndItsSentence() throws IOException {
        JsonNode points = mapper.readTree(write()).get("stories").get(0).get("points");
        for (int i = 0; i < points.size(); i++) {
            JsonNode reasons = points.get(i).get("origins").get("reasons");
            List<Reason> expected = account.points().get(i).origins().reasons();
            for (int r = 0; r < expected.size(); r++) {
                assertThat(reasons.get(r).get("code").asString()).isEqualTo(expected.get(r).code().name());
                assertThat(reasons.get(r).get("arguments")).hasSameSizeAs(expected.get(r).arguments());
                assertThat(reasons.get(r).get("sentence").asString()).isNotBlank().doesNotContain("{", "\u2068");
            }
        }
    }

    @Test
    void namesTheUnknownNull() throws IOException {
        StringBuilder out = new StringBuilder();
        new JsonTelling(TellingOptions.DEFAULT).write(List.of(Bare.account()), out);
        JsonNode report = mapper.readTree(out.toString()).get("stories").get(0).get("reports").get(0);
        assertThat(report.get("outlet").isNull()).isTrue();
        assertThat(report.get("publishedFrom").isNull()).isTrue();
    }

    private String write() throws IOException {
        StringBuilder out = new StringBuilder();
        new JsonTelling(TellingOptions.DEFAULT.lang("en")).write(List.of(account), out);
        return out.toString();
    }
}
