package org.tawatur.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.tawatur.feed.Endless;

/** Input made to drown its reader: a problem each, and the neighbours are read. Everything is made here. */
class HostileTest extends InboxFixture {

    private static final byte[] ZEROS = new byte[1 << 20];

    private static final String LONG = "a".repeat(1 << 10);

    private void copy(String name, InputStream from) throws IOException {
        try (OutputStream out = name.endsWith(".gz") ? new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)), 1 << 16) : Files.newOutputStream(folder.resolve(name))) {
            from.transferTo(out);
        }
    }

    private static byte[] noise() {
        byte[] letters = new byte[10_000];
        Random random = new Random(9);
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (byte) ('a' + random.nextInt(26));
        }
        return letters;
    }

    @Test
    void gzipBombs() throws IOException {
        // ten gigabytes take a minute to pack; a packed block of zeros can be repeated as a member as it is
        Path one = folder.resolve("a.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(one))) {
            for (int i = 0; i < 64; i++) {
                out.write(ZEROS);
            }
        }
        byte[] member = Files.readAllBytes(one);
        try (OutputStream out = Files.newOutputStream(one)) {
            for (int i = 0; i < 160; i++) {
                out.write(member);
            }
        }
        for (String name : List.of("b.txt.gz", "c.html.gz", "d.rss.gz", "e.json.gz", "f.warc.gz", "g", "h.mhtml.gz")) {
            Files.copy(one, folder.resolve(name));
        }
        assertThat(amongNeighbours()).isEmpty();
        assertThat(filesWithProblems()).doesNotHaveDuplicates().contains("a.jsonl.gz", "b.txt.gz", "c.html.gz", "d.rss.gz", "f.warc.gz", "h.mhtml.gz");
    }

    @Test
    void zipBombs() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("a.zip")))) {
            zip.setLevel(1);
            for (int n = 0; n < 2; n++) {
                zip.putNextEntry(new ZipEntry(n + ".jsonl"));
                for (int i = 0; i < 100; i++) {
                    zip.write(ZEROS);
                }
            }
        }
        assertThat(amongNeighbours()).isEmpty();
        assertThat(problems.kept()).hasSize(2).allSatisfy(p -> assertThat(p.toString()).contains("a.zip!").contains("unpacks to more than"));
    }

    @Test
    void archivesWithinArchives() throws IOException {
        byte[] inner = zipped(Map.of("1.txt", "One.".getBytes()));
        for (int i = 0; i < 10; i++) {
            inner = zipped(Map.of("deeper.zip", inner));
        }
        Files.write(folder.resolve("a.zip"), inner);
        assertThat(amongNeighbours()).isEmpty();
        assertThat(onlyProblem()).contains("a.zip!deeper.zip: an archive within an archive");
    }

    @Test
    void archivesWhoseEntriesLieOverEachOther() throws IOException {
        byte[] zip = zipped(Map.of("1.txt", noise()));
        ByteBuffer end = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).position(zip.length - 22).slice().order(ByteOrder.LITTLE_ENDIAN);
        int directory = end.getInt(16);
        byte[] entry = Arrays.copyOfRange(zip, directory, zip.length - 22);
        int times = 500;
        ByteBuffer out = ByteBuffer.allocate(zip.length + entry.length * (times - 1)).order(ByteOrder.LITTLE_ENDIAN);
        out.put(zip, 0, directory);
        for (int i = 0; i < times; i++) {
            out.put(entry);
        }
        out.put(zip, zip.length - 22, 22);
        out.putShort(out.capacity() - 14, (short) times).putShort(out.capacity() - 12, (short) times).putInt(out.capacity() - 10, entry.length * times);
        Files.write(folder.resolve("a.zip"), out.array());
        assertThat(amongNeighbours()).isEmpty();
        assertThat(onlyProblem()).contains("a.zip");
    }

    @Test
    void entitiesThatGrow() throws IOException {
        Files.writeString(folder.resolve("a.rss"), "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>"
                + "<rss><channel><title>&b;</title><item><guid>1</guid><title>T</title><description>&b; &c; words.</description></item></channel></rss>");
        assertThat(amongNeighbours()).extracting(a -> a.report().text()).containsExactly("T\n\n&b; &c; words.");
        assertThat(onlyProblem()).contains("entities of its own");
    }

    @Test
    void aHundredMegabytesOfNestedTags() throws IOException {
        copy("a.html", new Endless("<html><body>", "<div>".repeat(1 << 10), 20 << 10, ""));
        copy("b.html", new Endless("<html><body><p>", "<b><i>".repeat(1 << 10), 16 << 10, ""));
        copy("c.html", new Endless("<html><body><table>", "<table><tr><td>".repeat(1 << 10), 6 << 10, ""));
        copy("d.rss", new Endless("<rss><channel><item>", "<div>".repeat(1 << 10), 20 << 10, "</item></channel></rss>"));
        assertThat(amongNeighbours()).allSatisfy(a -> assertThat(a.report().text().length()).isLessThan(1 << 20));
        assertThat(filesWithProblems()).containsExactly("a.html", "b.html", "c.html", "d.rss");
    }

    @Test
    void jsonThatIsDeepOrHuge() throws IOException {
        String deep = "{\"text\":\"One.\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        String digits = "{\"text\":\"Two.\",\"x\":" + "9".repeat(1_000_000) + "}";
        String exponent = "{\"text\":\"Three.\",\"published\":1e999999999}";
        String wide = "{\"text\":\"Four.\",\"x\":{" + "\"a\":{},".repeat(500_000) + "\"b\":1}}";
        String authors = "{\"text\":\"Five.\",\"authors\":[" + "\"a\",".repeat(1_000_000) + "\"b\"]}";
        Files.writeString(folder.resolve("a.jsonl"), String.join("\n", deep, digits, exponent, wide, authors, "{\"text\":\"Six.\"}"));
        assertThat(amongNeighbours()).extracting(a -> a.report().text()).contains("Four.", "Five.", "Six.");
        assertThat(problems.kept()).hasSizeBetween(2, 3).allSatisfy(p -> assertThat(p.offset()).isBetween(1L, 3L));
        begin();
        Files.delete(folder.resolve("a.jsonl"));
        copy("b.json", new Endless("[{\"text\":\"One.\"},{\"x\":[", "0,".repeat(512), 70 << 10, "0]}]"));
        Files.writeString(folder.resolve("c.json"), "[{\"text\":\"One.\"}," + deep + "]");
        assertThat(amongNeighbours()).hasSize(2);
        assertThat(problems.kept()).hasSize(2).allSatisfy(p -> assertThat(p.offset()).isEqualTo(2));
    }

    /** A million of them: {@code -Dtawatur.feed.items=1000000}. */
    @Test
    void aFeedOfManyItemsOfOneName() throws IOException {
        int many = Integer.getInteger("tawatur.feed.items", 50_000);
        String item = "<item><guid>g</guid><title>t</title><pubDate>Tue, 14 May 2030 09:20:00 EST</pubDate><description>&lt;p&gt;Words.&lt;/p&gt;</description></item>";
        copy("a.rss", new Endless("<rss><channel><title>O</title>", item, many, "</channel></rss>"));
        assertTimeoutPreemptively(Duration.ofSeconds(many / 5_000 + 30), () -> {
            try (Inbox inbox = Inbox.of(List.of(folder), problems)) {
                String last = null;
                while (inbox.hasNext()) {
                    last = inbox.next().report().id();
                }
                assertThat(inbox.counts().read()).isEqualTo(many);
                assertThat(last).isEqualTo("a/g~" + (many - 1));
            }
        });
        assertThat(problems.kept()).isEmpty();
    }

    @Test
    void linesAndFeedsWithoutAnEnd() throws IOException {
        copy("a.jsonl", new Endless("{\"text\":\"", LONG, 100 << 10, ""));
        copy("b.rss", new Endless("<rss><channel><title>", LONG, 100 << 10, ""));
        copy("c.rss", new Endless("<rss><channel><item><![CDATA[", LONG, 100 << 10, ""));
        copy("d.json", new Endless("[{\"text\":\"", LONG, 100 << 10, "\"}]"));
        copy("e.txt", new Endless("", LONG, 100 << 10, ""));
        copy("f.mhtml", new Endless("MIME-Version: 1.0\n\n", LONG, 100 << 10, ""));
        assertThat(amongNeighbours()).isEmpty();
        assertThat(filesWithProblems()).contains("a.jsonl", "b.rss", "c.rss", "e.txt", "f.mhtml");
    }
}
