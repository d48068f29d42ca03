package org.tawatur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tawatur.report.Imprint;
import org.tawatur.report.Report;
import tools.jackson.databind.JsonNode;

/** What goes out can be read back, and says what the account says. */
class ExchangeTest {

    private static final Object STRIKE = Told.SAMPLES.resolve("six/strike");

    private static JsonNode account;
    private static Map<String, String> texts;

    @BeforeAll
    static void tell() throws IOException {
        account = Told.json("json", STRIKE).get("stories").get(0);
        texts = Told.texts(Told.SAMPLES.resolve("six/strike"));
    }

    private static Set<String> claims() {
        Set<String> claims = new TreeSet<>();
        account.get("points").forEach(p -> p.get("statements").forEach(s -> s.get("claims").forEach(
                c -> claims.add(place(c) + " " + c.get("act").asString() + " " + (c.get("speaker").isNull() ? "" : c.get("speaker").get("name").asString()) + " of " + s.get("id").asString()))));
        return claims;
    }

    private static String place(JsonNode passage) {
        return passage.get("report").asString() + ":" + passage.get("start").asInt() + "-" + passage.get("end").asInt();
    }

    @Test
    void annotationsHoldEveryClaimAtItsCharacters() {
        JsonNode collection = Told.json("annotations", STRIKE).get("@graph").get(0);
        JsonNode items = collection.get("first").get("items");
        assertThat(collection.get("total").asInt()).isEqualTo(items.size());
        Set<String> claims = new TreeSet<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode item : items) {
            assertThat(ids.add(item.get("id").asString())).as(item.get("id").asString()).isTrue();
            List<JsonNode> targets = new ArrayList<>();
            (item.get("target").isArray() ? item.get("target") : List.of(item.get("target"))).forEach(targets::add);
            targets.forEach(ExchangeTest::standsThere);
            if (item.get("motivation").asString().equals("describing")) {
                JsonNode speaker = item.get("prov:wasAttributedTo");
                claims.add(label(item.get("target")) + " " + item.get("body").get(0).get("value").asString() + " " + (speaker == null ? "" : speaker.get("name").asString())
                        + " of " + item.get("body").get(1).get("value").asString());
            }
        }
        assertThat(claims).isEqualTo(claims());
    }

    private static void standsThere(JsonNode target) {
        JsonNode position = target.get("selector").get(0);
        JsonNode quote = target.get("selector").get(1);
        String text = texts.get(report(target));
        String exact = quote.get("exact").asString();
        assertThat(Told.at(text, position.get("start").asInt(), position.get("end").asInt())).isEqualTo(exact);
        assertThat(text).contains(quote.get("prefix").asString() + exact + quote.get("suffix").asString());
    }

    private static String report(JsonNode target) {
        return target.get("source").asString().replace("urn:tawatur:report:", "");
    }

    private static String label(JsonNode target) {
        return report(target) + ":" + target.get("selector").get(0).get("start").asInt() + "-" + target.get("selector").get(0).get("end").asInt();
    }

    @Test
    void aTimelineHasEveryEntryOnItsDay() {
        Set<String> expected = new LinkedHashSet<>();
        account.get("timeline").forEach(e -> expected.add(e.get("when").asString() + " " + e.get("kind").asString() + " " + place(e.get("passage"))));
        Set<String> told = new LinkedHashSet<>();
        Told.json("timelinejs", STRIKE).get("events").forEach(e -> told.add(date(e.get("start_date")) + " " + e.get("tawatur").get("kind").asString() + " " + place(e.get("tawatur"))));
        assertThat(told).isNotEmpty().containsExactlyElementsOf(expected);
    }

    private static String date(JsonNode date) {
        String year = String.format("%04d", date.get("year").asInt());
        String month = date.has("month") ? String.format("-%02d", date.get("month").asInt()) : "";
        return year + month + (date.has("day") ? String.format("-%02d", date.get("day").asInt()) : "");
    }

    @Test
    void anArgumentMapTiesEverySayingToWhatIsSaid() {
        JsonNode map = Told.json("aif", STRIKE);
        Map<String, JsonNode> nodes = new HashMap<>();
        map.get("nodes").forEach(n -> nodes.put(n.get("nodeID").asString(), n));
        assertThat(nodes).hasSize(map.get("nodes").size());
        Map<String, String> next = new HashMap<>();
        for (JsonNode edge : map.get("edges")) {
            assertThat(nodes).containsKeys(edge.get("fromID").asString(), edge.get("toID").asString());
            String kinds = type(nodes, edge, "fromID") + ">" + type(nodes, edge, "toID");
            assertThat(kinds).isIn("L>YA", "YA>I", "I>CA", "CA>I", "I>MA", "MA>I");
            if (!kinds.startsWith("I")) {
                next.put(edge.get("fromID").asString(), edge.get("toID").asString());
            }
        }
        Set<String> said = new TreeSet<>();
        for (JsonNode locution : map.get("locutions")) {
            String node = locution.get("nodeID").asString();
            JsonNode information = nodes.get(next.get(next.get(node)));
            assertThat(information.get("type").asString()).isEqualTo("I");
            String words = Told.at(texts.get(locution.get("report").asString()), locution.get("start").asInt(), locution.get("end").asInt());
            assertThat(nodes.get(node).get("text").asString()).endsWith(" : " + words);
            said.add(place(locution));
        }
        Set<String> expected = new TreeSet<>();
        claims().forEach(c -> expected.add(c.substring(0, c.indexOf(' '))));
        assertThat(said).isEqualTo(expected);
        long denials = account.get("differences").valueStream().filter(d -> !d.get("agrees").asBoolean()).count();
        assertThat(nodes.values().stream().filter(n -> n.get("type").asString().equals("CA")).count()).isPositive().isLessThanOrEqualTo(denials);
    }

    private static String type(Map<String, JsonNode> nodes, JsonNode edge, String end) {
        return nodes.get(edge.get(end).asString()).get("type").asString();
    }

    @Test
    void aSheetCountsAsTheReportsDo() {
        List<Map<String, String>> rows = Sheets.read(Told.in("csv", STRIKE));
        Map<String, String> dead = rows.stream().filter(r -> r.get("counted").equals("dead") && r.get("group").isEmpty()).findFirst().orElseThrow();
        assertThat(dead).containsEntry("event_date", "2031-03-04").containsEntry("time_precision", "1").containsEntry("date_prec", "1").containsEntry("year", "2031")
                .containsEntry("low", "21").containsEntry("best", "21").containsEntry("high", "21").containsEntry("fatalities", "21").containsEntry("disputed", "true");
        assertThat(dead.get("notes").split(" \\| ")).hasSizeGreaterThan(5).allSatisfy(ExchangeTest::citesItsFigure);
        assertThat(rows).allSatisfy(r -> assertThat(r.get("story")).isNotEmpty());
    }

    /** "14 (who, day, outlet) [report:start-end]": the number stands there. */
    private static void citesItsFigure(String note) {
        String[] place = note.substring(note.lastIndexOf('[') + 1, note.length() - 1).split("[:-](?=[0-9]+(-|$))");
        String words = Told.at(texts.get(place[0]), Integer.parseInt(place[1]), Integer.parseInt(place[2]));
        String value = note.replaceAll("^[<>=~]*", "").replaceAll("[^0-9].*$", "");
        assertThat(words.chars().anyMatch(Character::isDigit) ? words : value).as(note).contains(value);
    }

    @Test
    void aFormulaFromAReportIsDisarmedAndALineOfItStaysOneCell() {
        assertThat(Csv.line(List.of("=1+1", "+2", "-3", "@x", "a\"b", "c,d", "e\nf", "\tg"))).isEqualTo("'=1+1,'+2,'-3,'@x,\"a\"\"b\",\"c,d\",\"e\nf\",'\tg\r\n");
        assertThat(Sheets.read("a,b\r\n\"x\"\"y\",\"1,\n2\"\r\n")).containsExactly(Map.of("a", "x\"y", "b", "1,\n2"));
    }

    @Test
    void anAddressThatRunsSomethingIsNotHandedOn() {
        for (String url : new String[] {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "ftp://a.example/x"}) {
            assertThat(Uris.report(Report.of("r 1", Imprint.NONE.url(url), null, "x"))).as(url).isEqualTo("urn:tawatur:report:r%201");
        }
        assertThat(Uris.report(Report.of("r", Imprint.NONE.url("https://news.example/a"), null, "x"))).isEqualTo("https://news.example/a");
    }
}
