package org.tawatur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawatur.report.Problem;
import org.tawatur.report.Report;

class FormatsTest extends InboxFixture {

    private static byte[] sample(String name) throws IOException {
        return WgetArchive.resource(name);
    }

    /** One file of each kind: whatever is asked of all kinds is asked of these. */
    private static Map<String, byte[]> kinds() throws IOException {
        Map<String, byte[]> kinds = new LinkedHashMap<>();
        kinds.put("atom.xml", sample("feeds/atom.xml"));
        kinds.put("list.json", "[{\"text\":\"One.\"},{\"text\":\"Two.\"}]".getBytes());
        kinds.put("many.jsonl", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n".getBytes());
        kinds.put("page.html", sample("page.html"));
        kinds.put("plain.txt", "A plain text.".getBytes());
        kinds.put("saved.mhtml", sample("chromium/saved.mhtml"));
        kinds.put("wget.warc.gz", sample("wget.warc.gz"));
        return kinds;
    }

    private static final int REPORTS_OF_ALL_KINDS = 2 + 2 + 2 + 1 + 1 + 1 + 4;

    private List<String> texts(List<Arrival> arrivals) {
        return arrivals.stream().map(a -> a.report().text()).toList();
    }

    @Test
    void readsEveryKindInAFolderPackedAndInAnArchive() throws IOException {
        for (Map.Entry<String, byte[]> kind : kinds().entrySet()) {
            write("folder/" + kind.getKey(), kind.getValue());
            boolean already = kind.getKey().endsWith(".gz");
            write("packed/" + kind.getKey() + (already ? "" : ".gz"), already ? kind.getValue() : packed(kind.getValue()));
        }
        Path zip = write("all.zip", zipped(kinds()));
        List<Arrival> plain = read(folder.resolve("folder"));
        assertThat(plain).hasSize(REPORTS_OF_ALL_KINDS);
        assertThat(texts(read(folder.resolve("packed")))).isEqualTo(texts(plain));
        assertThat(texts(read(zip))).isEqualTo(texts(plain));
        assertThat(problems.kept()).isEmpty();
        assertThat(counts.read()).isEqualTo(REPORTS_OF_ALL_KINDS);
        assertThat(counts.skipped()).containsOnlyKeys(Skip.NOT_OK, Skip.NOT_A_PAGE);
    }

    @Test
    void tellsWhatAFileIsByItsFirstBytes() throws IOException {
        int n = 0;
        for (byte[] kind : kinds().values()) {
            if (!new String(kind, StandardCharsets.UTF_8).startsWith("A plain")) {
                write("index" + n++, kind);
                write("packed/other" + n, Sniffed.isGzip(kind) ? kind : packed(kind));
            }
        }
        List<Arrival> arrivals = read(folder);
        assertThat(arrivals).hasSize((REPORTS_OF_ALL_KINDS - 1) * 2);
        assertThat(problems.kept()).isEmpty();
    }

    @Test
    void leavesOtherFilesAndCountsThem() throws IOException {
        write("a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});
        write("b.css", "p { color: red }");
        write("settings.json", "{\"colour\":\"red\",\"size\":[1,2]}");
        write("c.tar.xz", new byte[] {1, 2, 3});
        write("d.txt", "One.");
        assertThat(read(folder)).hasSize(1);
        assertThat(problems.kept()).isEmpty();
        assertThat(counts.skipped()).containsExactly(Map.entry(Skip.KIND, 4L));
        assertThat(read(folder.resolve("c.tar.xz"), folder.resolve("settings.json"))).isEmpty();
        assertThat(problems.kept()).extracting(Problem::what).anyMatch(w -> w.startsWith("packed in a way")).anyMatch(w -> w.startsWith("JSON without a report"));
    }

    @Test
    void readsFeedsIntoReports() throws IOException {
        List<Arrival> arrivals = read(write("feed", sample("feeds/rss2.xml")));
        Report report = arrivals.get(0).report();
        assertThat(report.id()).isEqualTo("sada-101");
        assertThat(report.url()).isEqualTo("https://sada.example/2030/05/14/market");
        assertThat(report.published()).isEqualTo(OffsetDateTime.parse("2030-05-14T09:30:00+03:00"));
        assertThat(report.imprint().credit()).isNotNull();
        assertThat(report.imprint().author()).contains("; ");
        assertThat(report.outlet()).isNotNull();
        assertThat(report.language()).isEqualTo("ar");
        assertThat(report.text().lines()).hasSize(6);
        assertThat(arrivals).extracting(a -> a.report().id()).containsExactly("sada-101", "https://sada.example/2030/05/14/short", "https://sada.example/?p=7");
        assertThat(arrivals).extracting(Arrival::place).containsExactly(1L, 2L, 3L);
        assertThat(arrivals.get(1).report().published()).isEqualTo(OffsetDateTime.parse("2030-05-14T07:00:00Z"));
        assertThat(problems.kept()).extracting(Problem::offset).containsExactly(3L, 4L);
        assertThat(counts.skipped()).containsExactly(Map.entry(Skip.NO_TEXT, 1L));
    }

    @Test
    void understandsNinjsWhateverItsVersion() throws IOException {
        write("m.jsonl", "{\"uri\":\"urn:o:1\",\"version\":\"2\",\"type\":\"text\",\"firstcreated\":\"2030-05-14T04:00:00Z\",\"versioncreated\":\"2030-05-14T05:00:00Z\",\"byline\":\"A. Writer\","
                + "\"headline\":\"H\",\"body_html\":\"<p>One.</p><p>Two.</p>\",\"provider\":{\"name\":\"O\"},\"infosource\":[{\"name\":\"Agency\"}],\"language\":\"en\"}\n"
                + "{\"uri\":\"urn:o:2\",\"versionCreated\":\"2030-05-14T05:00:00Z\",\"headlines\":[{\"role\":\"main\",\"value\":\"H\"}],"
                + "\"bodies\":[{\"role\":\"main\",\"contentType\":\"text/html\",\"value\":\"<p>One.</p>\"}],\"infoSources\":[{\"name\":\"Agency\"}]}\n"
                + "{\"uri\":\"urn:o:3\",\"headline\":\"H\",\"body_xhtml\":\"<div><p>One.</p></div>\"}\n");
        List<Report> reports = read(folder).stream().map(Arrival::report).toList();
        assertThat(reports).extracting(Report::id).containsExactly("urn:o:1", "urn:o:2", "urn:o:3");
        assertThat(reports).extracting(Report::text).containsExactly("H\n\nOne.\nTwo.", "H\n\nOne.", "H\n\nOne.");
        assertThat(reports.get(0).imprint()).hasToString("Imprint[outlet=O, published=2030-05-14T04:00Z, modified=2030-05-14T05:00Z, language=en, author=A. Writer, credit=Agency, url=null]");
        assertThat(reports.get(1).imprint().credit()).isEqualTo("Agency");
        assertThat(problems.kept()).isEmpty();
    }

    @Test
    void understandsNewsPlease() throws IOException {
        Path file = write("news.json", "{\"authors\":[\"A\",\"B\"],\"date_download\":\"2030-05-15 01:00:00\",\"date_modify\":\"2030-05-14 06:00:00\",\"date_publish\":\"2030-05-14 05:00:00\","
                + "\"description\":\"D\",\"filename\":\"f\",\"image_url\":\"http://o/i.jpg\",\"language\":\"ar\",\"localpath\":null,\"maintext\":\"One.\",\"source_domain\":\"o.example\","
                + "\"text\":null,\"title\":\"T\",\"title_page\":null,\"url\":\"http://o.example/1\"}");
        Report report = read(file).get(0).report();
        assertThat(report.imprint()).hasToString("Imprint[outlet=o.example, published=2030-05-14T05:00Z, modified=2030-05-14T06:00Z, language=ar, author=A; B, credit=null, url=http://o.example/1]");
        assertThat(report.text()).isEqualTo("T\n\nOne.");
        assertThat(report.id()).isEqualTo("http://o.example/1");
        assertThat(problems.kept()).isEmpty();
    }

    @Test
    void readsJsonInAllItsShapes() throws IOException {
        write("a.json", "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"O\",\"language\":\"ar\",\"items\":[{\"id\":\"1\",\"content_html\":\"<p>One.</p>\",\"date_published\":\"2030-05-14T05:00:00Z\"},"
                + "{\"id\":\"2\",\"content_text\":\"Two.\"}]}");
        write("b.json", "{\n \"text\": \"Three.\"\n}\n{\n \"text\": \"Four.\"\n}\n");
        write("c.json", "{\"status\":\"ok\",\"articles\":[{\"source\":{\"id\":null,\"name\":\"P\"},\"author\":\"A\",\"url\":\"http://p/5\",\"content\":\"Five.\",\"publishedAt\":\"2030-05-14T05:00:00Z\"}]}");
        write("d.json", "{\"text\":\"Six.\"}\n{\"text\":\"Seven.\"}\nbroken\n{\"text\":\"Eight.\"}");
        List<Arrival> arrivals = read(folder);
        assertThat(arrivals).extracting(a -> a.report().text()).containsExactly("One.", "Two.", "Three.", "Four.", "Five.", "Six.", "Seven.", "Eight.");
        assertThat(arrivals).extracting(a -> a.report().id()).containsExactly("1", "2", "b:1", "b:2", "http://p/5", "d:1", "d:2", "d:4");
        assertThat(arrivals).extracting(a -> a.report().outlet()).startsWith("O", "O", null, null, "P");
        assertThat(problems.kept()).hasSize(1);
    }

    @Test
    void readsJsonUpToItsBreak() throws IOException {
        assertThat(read(write("a.json", "[{\"text\":\"One.\"},{\"text\":\"Two.\"},{\"text\":"))).hasSize(2);
        assertThat(problems.kept()).hasSize(1).allSatisfy(p -> assertThat(p.what()).startsWith("no JSON from here on (byte"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "ISO-8859-6", "UTF-16", "UTF-16LE", "UTF-8"})
    void readsPagesInOldCharsets(String charset) throws IOException {
        String page = new String(sample("page.html"), StandardCharsets.UTF_8).replace("<meta charset=\"utf-8\">", "").replace("\u060C", ",");
        Path file = write("page.htm", page.getBytes(Charset.forName(charset)));
        Path same = write("utf8.htm", page);
        assertThat(read(file).get(0).report().text()).isEqualTo(read(same).get(0).report().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"chromium/saved.html", "chromium/saved.mhtml"})
    void readsWhatChromiumSaved(String name) throws IOException {
        List<Arrival> arrivals = read(write(name, sample(name)));
        assertThat(problems.kept()).isEmpty();
        Report report = arrivals.get(0).report();
        assertThat(report.id()).isEqualTo("saved");
        assertThat(report.url()).isEqualTo("https://manbar.example/news/2030/05/14/ferry");
        assertThat(report.published()).isEqualTo(OffsetDateTime.parse("2030-05-14T11:20:00+03:00"));
        String state = new String(sample("chromium/live.html"), StandardCharsets.UTF_8);
        assertThat(state).contains(report.title());
        assertThat(report.text().lines().filter(l -> l.endsWith("."))).hasSize(4).allSatisfy(l -> assertThat(state).contains(l));
    }

    @Test
    void countsBytesAsItReads() throws IOException {
        write("a.txt", "One.");
        write("b.jsonl", "{\"text\":\"Two.\"}\n");
        try (Inbox inbox = Inbox.of(List.of(folder), problems)) {
            assertThat(inbox.counts().allBytes()).isEqualTo(20);
            inbox.next();
            assertThat(inbox.counts().bytes()).isEqualTo(4);
            assertThat(inbox.counts().read()).isEqualTo(1);
            inbox.next();
            assertThat(inbox.hasNext()).isFalse();
            assertThat(inbox.counts().bytes()).isEqualTo(20);
        }
    }
}
