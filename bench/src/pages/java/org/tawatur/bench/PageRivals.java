package org.tawatur.bench;

import com.chimbori.crux.articles.ArticleExtractor;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.tawatur.intake.Inbox;
import tools.jackson.databind.json.JsonMapper;

/**
 * The article of each page as others take it out, and how long they and our reading of pages take: from the file to the
 * text, one thread, in turns within one run. The others are fetched and compiled in the profile {@code pages} only, and
 * neither this class nor they are part of anything published.
 *
 * <p>usage: PageRivals FOLDER OUT; writes OUT/NAME.jsonl for each of the others and prints {@code NAME MB/s pages/s}
 */
public final class PageRivals {

    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 5;
    private static final String ADDRESS = "https://example.org/";
    private static final String OURS = "tawatur";

    private interface Extractor {

        /** The article's text, or null where none is found. */
        String text(Path page) throws Exception;
    }

    private final List<Path> pages;
    private final Map<String, Extractor> others = new LinkedHashMap<>();
    private final double megabytes;

    private PageRivals(List<Path> pages) throws IOException {
        this.pages = pages;
        others.put("readability4j", p -> new Readability4J(ADDRESS, html(p)).parse().getTextContent());
        others.put("crux", p -> ArticleExtractor.with(ADDRESS, html(p)).extractContent().article().document.wholeText());
        others.put("boilerpipe", p -> de.l3s.boilerpipe.extractors.ArticleExtractor.INSTANCE.getText(new StringReader(html(p))));
        others.put("all", p -> Jsoup.parse(html(p), ADDRESS).body().text());
        long bytes = 0;
        for (Path page : pages) {
            bytes += html(page).getBytes(StandardCharsets.UTF_8).length;
        }
        megabytes = bytes / 1e6;
    }

    public static void main(String[] args) throws Exception {
        if (args.length != 2) {
            System.err.println("usage: PageRivals FOLDER OUT");
            System.exit(2);
        }
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            PageRivals rivals = new PageRivals(files.filter(f -> f.toString().endsWith(".html.gz")).sorted().toList());
            rivals.write(Path.of(args[1]));
            rivals.time();
        }
    }

    private static String html(Path page) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(page)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What somebody else's program stumbles over is its miss. */
    private static String text(Extractor extractor, Path page) {
        try {
            String text = extractor.text(page);
            return text == null ? "" : text;
        } catch (Exception e) {
            System.err.println(page.getFileName() + ": " + e);
            return "";
        }
    }

    private void write(Path folder) throws IOException {
        JsonMapper json = new JsonMapper();
        for (Map.Entry<String, Extractor> other : others.entrySet()) {
            try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(other.getKey() + ".jsonl"))) {
                for (Path page : pages) {
                    String id = page.getFileName().toString().replace(".html.gz", "");
                    out.write(json.writeValueAsString(Map.of("report", id, "text", text(other.getValue(), page))));
                    out.newLine();
                }
            }
        }
    }

    private void time() {
        Map<String, Extractor> all = new LinkedHashMap<>();
        all.put(OURS, PageRivals::ours);
        all.putAll(others);
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            for (Map.Entry<String, Extractor> each : all.entrySet()) {
                double took = pass(each.getValue());
                if (round >= 0) {
                    seconds.computeIfAbsent(each.getKey(), k -> new ArrayList<>()).add(took);
                }
            }
        }
        seconds.values().removeIf(took -> took.contains(Double.NaN));
        seconds.forEach((name, took) -> System.out.printf("%s %.1f %.0f%n", name, megabytes / median(took), pages.size() / median(took)));
    }

    private static String ours(Path page) {
        try (Inbox inbox = Inbox.of(List.of(page))) {
            return inbox.hasNext() ? inbox.next().report().text() : "";
        }
    }

    /** Seconds, or not a number where nothing was read. */
    private double pass(Extractor extractor) {
        long read = 0;
        long begin = System.nanoTime();
        for (Path page : pages) {
            read += text(extractor, page).length();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        return read > 0 ? seconds : Double.NaN;
    }

    private static double median(List<Double> all) {
        double[] sorted = all.stream().mapToDouble(d -> d).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
