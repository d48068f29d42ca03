package org.tawatur.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A web server on this machine that answers each path as a test wants it, to the byte. */
public final class Site implements AutoCloseable {

    /** A request as it came. */
    public record Request(String path, Map<String, String> fields, long nanos) {}

    /** Writes a whole answer, status line and all. */
    public interface Page {

        void answer(Request request, OutputStream out) throws IOException;
    }

    private final ServerSocket socket;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    public Site() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "site");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket one = socket.accept();
                Thread thread = new Thread(() -> converse(one), "site answer");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void converse(Socket one) {
        try (one) {
            BufferedReader in = new BufferedReader(new InputStreamReader(one.getInputStream(), StandardCharsets.ISO_8859_1));
            String first = in.readLine();
            if (first == null) {
                return;
            }
            Map<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                fields.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1).strip());
            }
            Request request = new Request(first.split(" ")[1], fields, System.nanoTime());
            requests.add(request);
            OutputStream out = one.getOutputStream();
            pages.getOrDefault(request.path(), (r, o) -> status(o, 404, "")).answer(request, out);
            out.flush();
        } catch (IOException e) {
            // whoever asked has gone
        }
    }

    public Site on(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    public Site on(String path, String type, String content) {
        return on(path, (r, out) -> ok(out, "Content-Type: " + type + "\r\n", content.getBytes(StandardCharsets.UTF_8)));
    }

    /** @param fields each ended by CR LF */
    public static void ok(OutputStream out, String fields, byte[] content) throws IOException {
        out.write(("HTTP/1.1 200 OK\r\n" + fields + "Content-Length: " + content.length + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        out.write(content);
    }

    /** @param fields each ended by CR LF */
    public static void status(OutputStream out, int status, String fields) throws IOException {
        out.write(("HTTP/1.1 " + status + " Word\r\n" + fields + "Content-Length: 0\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    }

    public String at(String path) {
        return "http://127.0.0.1:" + socket.getLocalPort() + path;
    }

    /** The requests so far whose path begins so. */
    public List<Request> asked(String path) {
        return new ArrayList<>(requests.stream().filter(r -> r.path().startsWith(path)).toList());
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
