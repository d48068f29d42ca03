package org.tawatur.intake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A web archive made by wget from a server here, or where there is no wget the one that was made so before. */
final class WgetArchive {

    private static final Path WGET = Path.of("/usr/bin/wget");

    private WgetArchive() {
    }

    static byte[] page() throws IOException {
        return resource("page.html");
    }

    static byte[] resource(String name) throws IOException {
        try (InputStream in = WgetArchive.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    /** Four pages (plain, packed, in pieces, in windows-1256), a picture, and a page that is not there. */
    static Path make(Path folder, boolean packed) throws IOException, InterruptedException {
        if (!Files.isExecutable(WGET)) {
            return packed ? Files.write(folder.resolve("wget.warc.gz"), resource("wget.warc.gz")) : null;
        }
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", WgetArchive::answer);
        server.start();
        try {
            String base = "http://127.0.0.1:" + server.getAddress().getPort();
            List<String> command = new ArrayList<>(List.of(WGET.toString(), "-q", "--tries=1", "--warc-file=wget", "-O", "pages.tmp", "--header=Accept-Encoding: gzip"));
            if (!packed) {
                command.add("--no-warc-compression");
            }
            for (String path : List.of("/plain", "/packed", "/pieces", "/old", "/picture", "/gone")) {
                command.add(base + path);
            }
            Process wget = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (!wget.waitFor(60, TimeUnit.SECONDS)) {
                wget.destroyForcibly();
                throw new IOException("wget does not end");
            }
        } finally {
            server.stop(0);
        }
        Files.deleteIfExists(folder.resolve("pages.tmp"));
        return folder.resolve(packed ? "wget.warc.gz" : "wget.warc");
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] body = new String(page(), StandardCharsets.UTF_8).replace("/2030/05/14/water", path).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", path.equals("/picture") ? "image/png" : "text/html");
        if (path.equals("/old")) {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=windows-1256");
            body = new String(body, StandardCharsets.UTF_8).replace("<meta charset=\"utf-8\">", "").getBytes(Charset.forName("windows-1256"));
        } else if (path.equals("/packed")) {
            body = InboxFixture.packed(body);
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        }
        exchange.sendResponseHeaders(path.equals("/gone") ? 404 : 200, path.equals("/pieces") ? 0 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
