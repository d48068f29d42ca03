package org.tawatur.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {

    private List<String> flaws;
    private FeedHead head;

    @BeforeEach
    void begin() {
        flaws = new ArrayList<>();
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream in = FeedReaderTest.class.getResourceAsStream("/org/tawatur/intake/feeds/" + name)) {
            return in.readAllBytes();
        }
    }

    private List<FeedItem> read(byte[] feed) throws IOException {
        return read(new ByteArrayInputStream(feed));
    }

    private List<FeedItem> read(String feed) throws IOException {
        return read(feed.getBytes(StandardCharsets.UTF_8));
    }

    private List<FeedItem> read(InputStream in) throws IOException {
        List<FeedItem> items = new ArrayList<>();
        try (FeedReader feed = new FeedReader(in, null, (n, what) -> flaws.add(n + " " + what))) {
            head = feed.head();
            for (FeedItem item = feed.next(); item != null; item = feed.next()) {
                items.add(item);
            }
        }
        return items;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<rss><channel><ttl> 45 </ttl>|45",
        "<rss xmlns:s='http://purl.org/rss/1.0/modules/syndication/'><channel><s:updatePeriod>Daily</s:updatePeriod><s:updateFrequency>4</s:updateFrequency>|360",
        "<rss xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'><channel><sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>|60",
        "<rss><channel><ttl>soon</ttl>|0",
        "<rss><channel><ttl>-5</ttl>|0"
    })
    void howLongItStaysIsRead(String start, int minutes) throws IOException {
        read(start + "<item><title>a</title></item></channel></rss>");
        assertThat(head.minutes()).isEqualTo(minutes);
    }

    /** A second reader of feeds must see the same. */
    @ParameterizedTest
    @ValueSource(strings = {"rss2.xml", "atom.xml", "rss1.rdf"})
    void readsWhatRomeReads(String name) throws Exception {
        SyndFeed rome = new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(sample(name))));
        List<FeedItem> ours = read(sample(name));
        assertThat(head.outlet()).isEqualTo(rome.getTitle());
        assertThat(ours).extracting(FeedItem::url).containsExactlyElementsOf(rome.getEntries().stream().map(SyndEntry::getLink).map(l -> l == null ? ours.get(1).url() : l).toList());
        assertThat(flaws).isEmpty();
    }

    @Test
    void readsAllFieldsOfRss() throws IOException {
        List<FeedItem> items = read(sample("rss2.xml"));
        assertThat(items).extracting(FeedItem::guid).containsExactly("sada-101", null, "https://sada.example/?p=7", null);
        assertThat(items).extracting(FeedItem::url).containsExactly("https://sada.example/2030/05/14/market", "https://sada.example/2030/05/14/short",
                "https://sada.example/?p=7", "https://sada.example/empty");
        assertThat(items.get(0).published()).isEqualTo("Tue, 14 May 2030 09:30:00 +0300");
        assertThat(items.get(0).author().split("; ")).hasSize(2);
        assertThat(items.get(0).credit()).hasSize(12);
        assertThat(items.get(0).title()).contains(" & ");
        assertThat(Markup.text(items.get(0).body()).lines()).hasSize(4);
        assertThat(items.get(1).author()).hasSize(12);
        assertThat(Markup.text(items.get(2).body()).lines()).hasSize(1);
        assertThat(head.language()).isEqualTo("ar");
    }

    @Test
    void readsAllFieldsOfAtom() throws IOException {
        List<FeedItem> items = read(sample("atom.xml"));
        assertThat(items.get(0).url()).isEqualTo("https://marsad.example/1");
        assertThat(items.get(0).published()).isEqualTo("2030-05-14T06:00:00Z");
        assertThat(items.get(0).modified()).isEqualTo("2030-05-14T08:00:00Z");
        assertThat(items.get(0).credit()).hasSize(12);
        assertThat(items.get(0).title()).doesNotContain("<");
        assertThat(Markup.text(items.get(0).body()).lines()).hasSize(2);
        assertThat(items.get(1).language()).isEqualTo("en");
        assertThat(Markup.text(items.get(1).body())).isEqualTo("The road is open <again>.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "ISO-8859-6", "UTF-16"})
    void readsOldCharsets(String charset) throws IOException {
        String feed = new String(sample("rss2.xml"), StandardCharsets.UTF_8).replace("encoding=\"UTF-8\"", "");
        assertThat(read(feed.getBytes(Charset.forName(charset)))).isEqualTo(read(feed));
    }

    @Test
    void readsACutFeedUpToTheBreak() throws IOException {
        String feed = new String(sample("rss2.xml"), StandardCharsets.UTF_8);
        assertThat(read(feed.substring(0, feed.indexOf("<guid>")))).hasSize(2);
        assertThat(flaws).containsExactly("3 the feed ends in the middle, before item");
    }

    @Test
    void readsBrokenXml() throws IOException {
        List<FeedItem> items = read("<rss><channel><title>O & P</title><item><title>A & B &nbsp; C</title><link>http://o/1?a=1&b=2</link>"
                + "<item><title>unclosed before it</title></item></channel></rss>");
        assertThat(items).extracting(FeedItem::title).containsExactly("A & B C", "unclosed before it");
        assertThat(items.get(0).url()).isEqualTo("http://o/1?a=1&b=2");
        assertThat(head.outlet()).isEqualTo("O & P");
    }

    @Test
    void expandsNoEntityAndFetchesNothing() throws IOException {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"lol\">");
        for (char c = 'b'; c < 'l'; c++) {
            bomb.append("<!ENTITY ").append(c).append(" \"").append(("&" + (char) (c - 1) + ";").repeat(10)).append("\">");
        }
        bomb.append("<!ENTITY file SYSTEM \"file:///etc/passwd\"><!ENTITY net SYSTEM \"http://127.0.0.1:1/x\">]><rss><channel>");
        List<FeedItem> items = read(bomb + "<item><title>&k;</title><description>&file;&net; words</description></item></channel></rss>");
        assertThat(items.get(0).title()).isEqualTo("&k;");
        assertThat(items.get(0).body()).isEqualTo("&file;&net; words");
        assertThat(flaws).containsExactly("-1 the feed declares entities of its own; they are not expanded");
    }

    @Test
    void passesOverAnItemThatIsTooLong() throws IOException {
        List<FeedItem> items = read("<rss><channel><item><title>a</title></item><item><description>" + "x<b/>".repeat(600_000) + "</description></item>"
                + "<item><title>b</title></item></channel></rss>");
        assertThat(items).extracting(FeedItem::title).containsExactly("a", "b");
        assertThat(flaws).hasSize(1).allSatisfy(f -> assertThat(f).startsWith("2 an item longer than"));
    }

    @Test
    void readsTagsNestedAsDeepAsAnItemMayBeLong() throws IOException {
        assertThat(read("<rss><channel><item>" + "<a>".repeat(600_000) + "</item></channel></rss>")).hasSize(1);
    }

    @Test
    void readsItemsWithoutEndInTheMemoryOfOne() {
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            long[] items = {0};
            Endless many = new Endless("<rss><channel><title>O</title>", "<item><guid>g</guid><title>t</title><description>words</description></item>", 200_000, "</channel></rss>");
            try (FeedReader feed = new FeedReader(many, null, (n, what) -> flaws.add(what))) {
                while (feed.next() != null) {
                    items[0]++;
                }
            }
            assertThat(items[0]).isEqualTo(200_000);
            assertThat(flaws).isEmpty();
        });
    }
}
