package org.tawatur.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * One request, one answer: no redirect is followed and nothing tried again, which is for whoever asks to decide. An
 * answer takes at most {@link Manners#total}, however slowly it drips. Safe for use by several threads.
 *
 * <p>Apache's client and not the JDK's, which cannot be told the address to connect to ({@link Reach}).
 */
public final class Web implements AutoCloseable {

    private static final int MOST_FIELDS = 200;
    private static final int LONGEST_LINE = 16_384;
    private static final int MOST_CONNECTIONS = 64;
    private static final List<String> FIELDS = List.of("etag", "last-modified", "retry-after", "content-type", "location");
    private static final List<String> NO_TEXT = List.of("image/", "video/", "audio/", "font/", "application/pdf", "application/zip", "application/msword", "application/vnd.");

    private final Manners manners;
    private final PoolingHttpClientConnectionManager connections;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(r -> {
        Thread thread = new Thread(r, "web clock");
        thread.setDaemon(true);
        return thread;
    });

    public Web(Manners manners) {
        this.manners = manners;
        Http1Config bounds = Http1Config.custom().setMaxHeaderCount(MOST_FIELDS).setMaxLineLength(LONGEST_LINE).build();
        // some sites print addresses in Location unescaped
        CharCodingConfig letters = CharCodingConfig.custom().setCharset(StandardCharsets.UTF_8).build();
        Timeout silence = Timeout.of(manners.silence());
        connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new Reach(manners.everywhere()))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder().http1Config(bounds).charCodingConfig(letters).build())
                .setDefaultConnectionConfig(ConnectionConfig.custom().setConnectTimeout(silence).setSocketTimeout(silence).build())
                .setDefaultTlsConfig(TlsConfig.custom().setHandshakeTimeout(silence).build())
                .setMaxConnTotal(MOST_CONNECTIONS).build();
        client = HttpClientBuilder.create()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(silence).setConnectionRequestTimeout(silence).setProtocolUpgradeEnabled(false).build())
                .setUserAgent(manners.agent())
                .disableAutomaticRetries().disableRedirectHandling().disableCookieManagement().disableAuthCaching().disableContentCompression()
                .build();
    }

    /** Asks, and waits for the answer; what keeps it from coming is told in it. */
    public Answer ask(Question question) {
        HttpGet request = request(question);
        AtomicBoolean late = new AtomicBoolean();
        Future<?> end = clock.schedule(() -> {
            late.set(true);
            request.cancel();
        }, manners.total().toMillis(), TimeUnit.MILLISECONDS);
        Address address = question.address();
        ClassicHttpResponse response = null;
        try {
            response = client.executeOpen(new HttpHost(address.scheme(), address.host(), address.port()), request, null);
            return answer(question, request, response);
        } catch (Reach.Refused e) {
            return Answer.failed(address, Answer.REFUSED, e.getMessage());
        } catch (IOException | RuntimeException e) {
            return Answer.failed(address, 0, late.get() ? "no whole answer within " + words(manners.total()) : why(e));
        } finally {
            end.cancel(false);
            Closer.closeQuietly(response);
        }
    }

    /** Lets go of connections that nobody uses any more: called now and then. */
    void tidy() {
        connections.closeIdle(TimeValue.ofMinutes(1));
    }

    private HttpGet request(Question question) {
        HttpGet request = new HttpGet(URI.create(question.address().path().startsWith("//") ? "/." + question.address().path() : question.address().path()));
        request.setHeader("Accept", "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,*/*;q=0.5");
        request.setHeader("Accept-Encoding", "gzip");
        if (question.etag() != null) {
            request.setHeader("If-None-Match", question.etag());
        }
        if (question.modified() != null) {
            request.setHeader("If-Modified-Since", question.modified());
        }
        return request;
    }

    private static Answer answer(Question question, HttpGet request, ClassicHttpResponse response) throws IOException {
        Map<String, String> fields = new TreeMap<>();
        for (String name : FIELDS) {
            Header field = response.getFirstHeader(name);
            if (field != null && field.getValue() != null) {
                fields.put(name, field.getValue());
            }
        }
        int status = response.getCode();
        byte[] content = {};
        String failure = status == 304 ? null : "the site answered " + status + (response.getReasonPhrase() == null ? "" : " " + response.getReasonPhrase());
        if (status == 200) {
            String type = fields.getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
            boolean text = NO_TEXT.stream().noneMatch(type::startsWith);
            content = text ? content(question, response) : content;
            boolean whole = content.length <= question.most();
            failure = !text ? "neither a page nor a feed but " + type : whole || question.part() ? null : "longer than " + question.most() + " bytes; not read";
            if (!whole) {
                // what is left is not waited for
                request.cancel();
            }
        }
        if (failure != null) {
            request.cancel();
        }
        return new Answer(question.address(), failure != null && status == 200 ? Answer.REFUSED : status, fields, failure == null ? content : new byte[0], failure);
    }

    /** At most a byte more than asked for. */
    private static byte[] content(Question question, ClassicHttpResponse response) throws IOException {
        if (response.getEntity() == null) {
            return new byte[0];
        }
        String packed = response.getEntity().getContentEncoding();
        String how = packed == null ? "identity" : packed.strip().toLowerCase(Locale.ROOT);
        InputStream in = response.getEntity().getContent();
        return switch (how) {
            case "identity", "" -> in.readNBytes(question.most() + 1);
            case "gzip", "x-gzip" -> new GZIPInputStream(in).readNBytes(question.most() + 1);
            case "deflate" -> new InflaterInputStream(in).readNBytes(question.most() + 1);
            default -> throw new IOException("packed as " + how + ", which nobody asked for");
        };
    }

    private static String why(Exception e) {
        if (e instanceof UnknownHostException) {
            return "no such host is known";
        }
        if (e instanceof SocketTimeoutException) {
            return "it fell silent";
        }
        if (e instanceof ConnectException) {
            return "no connection";
        }
        if (e instanceof SSLException) {
            return "no safe connection (" + e.getMessage() + ")";
        }
        return e instanceof SocketException ? "the connection broke" : "no sound answer (" + e.getMessage() + ")";
    }

    private static String words(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }

    /** Breaks off what is under way. */
    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
        clock.shutdownNow();
    }
}
