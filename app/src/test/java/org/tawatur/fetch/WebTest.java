package org.tawatur.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a real server, kind and hostile. */
@Timeout(120)
class WebTest {

    private static final int MOST = 100_000;
    private static final Manners MANNERS = Manners.USUAL.everywhere(true).patience(Duration.ofSeconds(1), Duration.ofSeconds(2));

    private Site site;
    private Web web;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
        web = new Web(MANNERS);
    }

    @AfterEach
    void close() {
        web.close();
        site.close();
    }

    private Answer ask(String path) {
        return web.ask(new Question(Address.of(site.at(path)), MOST));
    }

    @Test
    void contentComesUnpackedWithItsFields() throws IOException {
        byte[] packed = gzip("<p>word</p>".getBytes(StandardCharsets.UTF_8));
        site.on("/a", (r, out) -> Site.ok(out, "Content-Encoding: gzip\r\nContent-Type: text/html; charset=\"windows-1256\"\r\nETag: \"v1\"\r\n", packed));
        Answer answer = ask("/a");
        assertThat(new String(answer.content(), StandardCharsets.UTF_8)).isEqualTo("<p>word</p>");
        assertThat(answer.came()).isTrue();
        assertThat(answer.charset()).isEqualTo("windows-1256");
        assertThat(answer.field("etag")).isEqualTo("\"v1\"");
        assertThat(site.asked("/a").get(0).fields()).containsEntry("User-Agent", "Tawatur/0.1").containsEntry("Accept-Encoding", "gzip");
    }

    @Test
    void whatIsKnownIsAskedForByItsMarks() {
        site.on("/a", (r, out) -> Site.status(out, "\"v1\"".equals(r.fields().get("If-None-Match")) && r.fields().containsKey("If-Modified-Since") ? 304 : 500, ""));
        assertThat(web.ask(new Question(Address.of(site.at("/a")), "\"v1\"", "Sat, 21 Nov 2026 10:00:00 GMT", MOST, false)).unchanged()).isTrue();
    }

    @Test
    void redirectsAreTold() {
        site.on("/a", (r, out) -> Site.status(out, 301, "Location: /\u00fc\r\n")).on("/b", (r, out) -> Site.status(out, 302, "Location: file:///etc/passwd\r\n"));
        assertThat(ask("/a").movedForGood()).isTrue();
        assertThat(ask("/a").target()).hasToString(site.at("/%C3%BC"));
        assertThat(ask("/b").target()).isNull();
    }

    @Test
    void sitesSayHowLongToWait() {
        site.on("/a", (r, out) -> Site.status(out, 429, "Retry-After: 120\r\n")).on("/b", (r, out) -> Site.status(out, 503, "Retry-After: Sat, 21 Nov 2026 10:00:00 GMT\r\n"))
                .on("/c", (r, out) -> Site.status(out, 503, "Retry-After: soon\r\n"));
        Instant now = Instant.parse("2026-11-21T09:59:00Z");
        assertThat(ask("/a").retryAfter(now)).isEqualTo(Duration.ofMinutes(2));
        assertThat(ask("/b").retryAfter(now)).isEqualTo(Duration.ofMinutes(1));
        assertThat(ask("/c").retryAfter(now)).isNull();
        assertThat(ask("/a").lasting()).isFalse();
        assertThat(ask("/none").lasting()).isTrue();
    }

    @Test
    void aSiteThatDripsIsLeftAtTheEndOfItsTime() {
        site.on("/a", (r, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            drip(out, 'x');
        }).on("/fields", (r, out) -> {
            out.write("HTTP/1.1 200 OK\r\nX-Slow: ".getBytes(StandardCharsets.UTF_8));
            drip(out, 'x');
        });
        for (String path : new String[] {"/a", "/fields"}) {
            long begin = System.nanoTime();
            assertThat(ask(path).failure()).isEqualTo("no whole answer within 2 s");
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isBetween(Duration.ofMillis(1900), Duration.ofSeconds(15));
        }
    }

    private static void drip(OutputStream out, char drop) throws IOException {
        for (int i = 0; i < 100; i++) {
            out.write(drop);
            out.flush();
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    @Test
    void aSafeConnectionThatDripsIsLeftToo() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            Thread thread = new Thread(() -> {
                try (var one = socket.accept()) {
                    drip(one.getOutputStream(), (char) 22);
                } catch (IOException e) {
                    // left
                }
            });
            thread.setDaemon(true);
            thread.start();
            long begin = System.nanoTime();
            Answer answer = web.ask(new Question(Address.of("https://127.0.0.1:" + socket.getLocalPort() + "/"), MOST));
            assertThat(answer.failure()).isNotNull();
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(15));
        }
    }

    /** That a site's certificate is checked at all. */
    @Test
    void aSiteThatCannotProveWhoItIsIsNotAsked(@TempDir Path folder) throws Exception {
        Path keys = folder.resolve("keys");
        Process made = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "a", "-keyalg", "EC", "-dname", "CN=localhost",
                "-ext", "SAN=DNS:localhost", "-keystore", keys.toString(), "-storepass", "changeit").redirectErrorStream(true).start();
        assertThat(made.waitFor()).as(new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isZero();
        KeyStore store = KeyStore.getInstance(keys.toFile(), "changeit".toCharArray());
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(store, "changeit".toCharArray());
        SSLContext safe = SSLContext.getInstance("TLS");
        safe.init(own.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        AtomicInteger asked = new AtomicInteger();
        server.setHttpsConfigurator(new HttpsConfigurator(safe));
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
        });
        server.start();
        Answer answer = web.ask(new Question(Address.of("https://localhost:" + server.getAddress().getPort() + "/"), MOST));
        server.stop(0);
        assertThat(answer.failure()).startsWith("no safe connection");
        assertThat(asked).hasValue(0);
    }

    @Test
    void aSiteThatFallsSilentIsLeft() {
        site.on("/a", (r, out) -> {
            try {
                Thread.sleep(5_000);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        });
        assertThat(ask("/a").failure()).isEqualTo("it fell silent");
    }

    @Test
    void noMoreIsTakenThanWanted() throws IOException {
        byte[] bomb = gzip(new byte[500 * MOST]);
        assertThat(bomb.length).isLessThan(MOST);
        site.on("/bomb", (r, out) -> Site.ok(out, "Content-Encoding: gzip\r\n", bomb)).on("/endless", (r, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            while (true) {
                out.write(new byte[8192]);
            }
        }).on("/film", "video/mp4", "x");
        assertThat(ask("/bomb").failure()).isEqualTo("longer than 100000 bytes; not read");
        assertThat(ask("/endless").failure()).isEqualTo("longer than 100000 bytes; not read");
        assertThat(ask("/film").failure()).isEqualTo("neither a page nor a feed but video/mp4");
        assertThat(ask("/film").lasting()).isTrue();
    }

    @Test
    void headsHaveBoundsToo() {
        site.on("/long", (r, out) -> Site.status(out, 200, "X: " + "y".repeat(5_000_000) + "\r\n")).on("/many", (r, out) -> Site.status(out, 200, "X: y\r\n".repeat(100_000)))
                .on("/endless", (r, out) -> {
                    out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.UTF_8));
                    while (true) {
                        out.write("X: y\r\n".getBytes(StandardCharsets.UTF_8));
                    }
                });
        for (String path : new String[] {"/long", "/many", "/endless"}) {
            assertThat(ask(path).failure()).as(path).startsWith("no sound answer");
        }
    }

    @Test
    void brokenAnswersAreToldAndNothingIsThrown() {
        site.on("/junk", (r, out) -> out.write("SSH-2.0-OpenSSH\r\n".getBytes(StandardCharsets.UTF_8)))
                .on("/nothing", (r, out) -> {})
                .on("/short", (r, out) -> out.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nabc".getBytes(StandardCharsets.UTF_8)))
                .on("/gzip", (r, out) -> Site.ok(out, "Content-Encoding: gzip\r\n", new byte[100]))
                .on("/br", (r, out) -> Site.ok(out, "Content-Encoding: br\r\n", new byte[100]))
                .on("/chunk", (r, out) -> out.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFFF\r\nabc".getBytes(StandardCharsets.UTF_8)));
        for (String path : new String[] {"/junk", "/nothing", "/short", "/gzip", "/br", "/chunk"}) {
            assertThat(ask(path).failure()).as(path).isNotBlank();
            assertThat(ask(path).came()).as(path).isFalse();
        }
        assertThat(web.ask(new Question(Address.of("http://127.0.0.1:1/"), MOST)).failure()).isEqualTo("no connection");
        assertThat(web.ask(new Question(Address.of("http://no-such-host.invalid/"), MOST)).failure()).isEqualTo("no such host is known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.9.9.9", "localhost", "2130706433", "0x7f000001", "0x7f.1", "0177.0.0.1", "127.1", "0", "0.0.0.0", "[::1]", "[::]", "[::ffff:127.0.0.1]",
            "[::ffff:7f00:1]", "[::127.0.0.1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1",
            "224.0.0.1", "255.255.255.255", "[fc00::1]", "[fd12::1]", "[fe80::1]", "[ff02::1]", "198.18.0.1"})
    void privateNetworksAndThisMachineAreNotAsked(String host) {
        try (Web careful = new Web(MANNERS.everywhere(false))) {
            String port = site.at("").replaceFirst(".*:", "");
            Answer answer = careful.ask(new Question(Address.of("http://" + host + ":" + port + "/a"), MOST));
            assertThat(answer.status()).isEqualTo(Answer.REFUSED);
            assertThat(answer.failure()).containsAnyOf("--allow-private", "written as a number");
            assertThat(site.asked("/")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111"})
    void theOpenInternetIsWithinReach(String host) throws IOException {
        assertThat(new Reach(false).resolve(host)).hasSize(1);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packer = new GZIPOutputStream(out)) {
            packer.write(content);
        }
        return out.toByteArray();
    }
}
