package org.tawatur.intake;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.tawatur.report.Report;

/**
 * Whatever the bytes, a reader ends, throws nothing, and makes reports that are whole. Run by {@code JAZZER_FUZZ=1 mvn
 * -P fuzz -pl app -am test -Dtest=ReadersFuzz#feed}; without JAZZER_FUZZ the kept inputs are tried and no more.
 */
class ReadersFuzz {

    private static final Path FILE = file();

    private static Path file() {
        try {
            Path file = Files.createTempFile("fuzz", ".bin");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(String name, byte[] bytes) throws IOException {
        Desk desk = new Desk(new Ids(), new Problems(10), new Counts(), Set.of());
        Parcel parcel = Parcel.of(FILE, desk).inside(name, 1, new ByteArrayInputStream(bytes));
        drain(Format.open(parcel));
    }

    private static void drain(ReportFile file) {
        try (file) {
            for (Arrival arrival = file.next(); arrival != null; arrival = file.next()) {
                Report report = arrival.report();
                if (report.text().isBlank()) {
                    throw new AssertionError("a report without text: " + report);
                }
            }
        }
    }

    @FuzzTest(maxDuration = "5m")
    void page(byte[] bytes) throws IOException {
        read("a.html", bytes);
    }

    @FuzzTest(maxDuration = "5m")
    void feed(byte[] bytes) throws IOException {
        read("a.rss", bytes);
    }

    @FuzzTest(maxDuration = "5m")
    void json(byte[] bytes) throws IOException {
        read("a.jsonl", bytes);
        read("a.json", bytes);
    }

    @FuzzTest(maxDuration = "5m")
    void savedPage(byte[] bytes) throws IOException {
        read("a.mhtml", bytes);
    }

    /** From a file, since the reading goes on in it after a break. */
    @FuzzTest(maxDuration = "5m")
    void webArchive(byte[] bytes) throws IOException {
        Files.write(FILE, bytes);
        drain(new WarcFile(Parcel.of(FILE, new Desk(new Ids(), new Problems(10), new Counts(), Set.of())), Sniffed.isGzip(bytes)));
    }
}
