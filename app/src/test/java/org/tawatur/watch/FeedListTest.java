package org.tawatur.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.intake.Problems;

class FeedListTest {

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    private List<String> of(String... sources) {
        return FeedList.of(List.of(sources), problems).stream().map(Object::toString).toList();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void addressesAndListsAndOutlines() throws IOException {
        String lines = file("feeds.txt", "\uFEFF# ours\nhttps://outlet.example/rss\n\n  https://other.example/feed  \r\nhttps://outlet.example/rss\n");
        String opml = file("feeds.opml", "<?xml version=\"1.0\"?>\n<opml version=\"2.0\"><body><outline text=\"papers\">"
                + "<outline type=\"rss\" xmlUrl=\"https://third.example/a?b=1&amp;c=2\"/><outline text=\"no feed\"/></outline></body></opml>");
        assertThat(of("https://first.example/", lines, opml))
                .containsExactly("https://first.example/", "https://outlet.example/rss", "https://other.example/feed", "https://third.example/a?b=1&c=2");
        assertThat(problems.count()).isZero();
    }

    @Test
    void utf16ListsAreReadToo() throws IOException {
        Path file = Files.write(folder.resolve("feeds.txt"), "\uFEFFhttps://outlet.example/rss\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(of(file.toString())).containsExactly("https://outlet.example/rss");
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() throws IOException {
        assertThat(of("feeds-that-are-not-there.opml", "http://", file("list.txt", "https://outlet.example/\nfile:///etc/passwd\n"), file("page.opml", "<html><p>x</p></html>"))).hasSize(1);
        assertThat(problems.kept()).extracting(p -> p.what()).containsExactly("neither a web address nor a file that can be read", "no web address", "no web address",
                "no list of feeds: it holds no outline");
        assertThat(problems.kept().get(2).offset()).isEqualTo(2);
    }

    @Test
    void hostileListsAskForNothingAndTakeLittle() throws IOException {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE opml [<!ENTITY a \"aaaaaaaaaa\">");
        for (char c = 'b'; c < 'm'; c++) {
            bomb.append("<!ENTITY ").append(c).append(" \"").append(("&" + (char) (c - 1) + ";").repeat(10)).append("\">");
        }
        bomb.append("<!ENTITY x SYSTEM \"file:///etc/passwd\">]><opml><body><outline text=\"&l;&x;\" xmlUrl=\"https://outlet.example/\"/></body></opml>");
        long begin = System.nanoTime();
        assertThat(of(file("bomb.opml", bomb.toString()), file("deep.opml", "<outline>".repeat(100_000)), file("many.opml", "<outline xmlUrl=\"http://a.example/x\"/>".repeat(200_000))))
                .containsExactly("https://outlet.example/", "http://a.example/x");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(30));
        assertThat(of(file("long.txt", "x".repeat(11 << 20)))).isEmpty();
    }
}
