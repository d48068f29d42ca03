package org.tawatur.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawatur.report.Problem;

class WarcTest extends InboxFixture {

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] page(int n) throws IOException {
        String page = new String(WgetArchive.page(), StandardCharsets.UTF_8).replace("/2030/05/14/water", "/" + n);
        return joined(bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"), bytes(page));
    }

    /** @param said the length the record says it has */
    private static byte[] record(int n, byte[] block, long said) {
        String head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://sada.example/" + n + "\r\nWARC-Date: 2030-05-14T10:0" + n % 10 + ":00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000" + n % 10 + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + said + "\r\n\r\n";
        return joined(bytes(head), block, bytes("\r\n\r\n"));
    }

    private static byte[] record(int n) throws IOException {
        byte[] page = page(n);
        return record(n, page, page.length);
    }

    private static List<String> urls(List<Arrival> arrivals) {
        return arrivals.stream().map(a -> a.report().url()).toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsWhatWgetSaved(boolean packed) throws Exception {
        Path archive = WgetArchive.make(folder, packed);
        assumeTrue(archive != null, "no wget here, and its unpacked archive is not kept");
        List<Arrival> arrivals = read(archive);
        assertThat(problems.kept()).isEmpty();
        assertThat(urls(arrivals)).extracting(u -> u.substring(u.lastIndexOf('/'))).containsExactly("/plain", "/packed", "/pieces", "/old");
        assertThat(arrivals).allSatisfy(a -> {
            assertThat(a.named()).isTrue();
            assertThat(a.report().id()).isEqualTo(a.report().url());
            assertThat(a.fetched()).isBetween(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2126-01-01T00:00:00Z"));
            assertThat(a.report().text()).isEqualTo(arrivals.get(0).report().text());
        });
        assertThat(arrivals).extracting(Arrival::place).isSorted().doesNotHaveDuplicates();
        assertThat(counts.skipped()).containsEntry(Skip.NOT_OK, 1L).containsKey(Skip.NOT_A_PAGE);
        assertThat(counts.read()).isEqualTo(4);
        assertThat(counts.bytes()).isEqualTo(counts.allBytes());
    }

    @Test
    void tellsWhereARecordBegins() throws IOException {
        byte[] first = packed(record(1));
        Path archive = Files.write(folder.resolve("a.warc.gz"), joined(first, packed(record(2))));
        assertThat(read(archive)).extracting(Arrival::place).containsExactly(0L, (long) first.length);
        Path plain = Files.write(folder.resolve("b.warc"), joined(record(1), record(2)));
        assertThat(read(plain)).extracting(Arrival::place).containsExactly(0L, (long) record(1).length);
        assertThat(problems.kept()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsWhatIsWholeOfACutArchive(boolean packed) throws IOException {
        List<byte[]> records = new ArrayList<>();
        for (int n = 1; n <= 5; n++) {
            records.add(packed ? packed(record(n)) : record(n));
        }
        byte[] all = joined(records.toArray(byte[][]::new));
        int fourth = records.get(0).length + records.get(1).length + records.get(2).length;
        for (int cut : new int[] {fourth + 5, fourth + 100, fourth + records.get(3).length / 2, fourth + records.get(3).length - 10}) {
            begin();
            Path archive = Files.write(folder.resolve(packed ? "cut.warc.gz" : "cut.warc"), Arrays.copyOf(all, cut));
            assertThat(urls(read(archive))).as("cut at %d", cut).containsExactly("https://sada.example/1", "https://sada.example/2", "https://sada.example/3");
            assertThat(problems.kept()).as("cut at %d", cut).extracting(Problem::offset).containsExactly((long) fourth);
            assertThat(counts.skipped()).containsEntry(Skip.DAMAGED, 1L);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void goesOnAfterADamagedRecord(boolean packed) throws IOException {
        byte[] second = packed ? packed(record(2)) : record(2);
        second[packed ? second.length / 2 : 3] ^= 0x55;
        byte[] first = packed ? packed(record(1)) : record(1);
        Path archive = Files.write(folder.resolve(packed ? "a.warc.gz" : "a.warc"), joined(first, second, packed ? packed(record(3)) : record(3)));
        List<Arrival> arrivals = read(archive);
        assertThat(urls(arrivals)).containsExactly("https://sada.example/1", "https://sada.example/3");
        assertThat(problems.kept()).extracting(Problem::offset).isNotEmpty().containsOnly((long) first.length);
        assertThat(arrivals.get(1).place()).isEqualTo(first.length + second.length);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void goesOnAfterADamagedBeginning(boolean packed) throws IOException {
        byte[] first = packed ? packed(record(1)) : record(1);
        Arrays.fill(first, packed ? 12 : 6, 60, (byte) 7);
        Path archive = Files.write(folder.resolve(packed ? "a.warc.gz" : "a.warc"), joined(first, packed ? packed(record(2)) : record(2)));
        assertThat(urls(read(archive))).containsExactly("https://sada.example/2");
        assertThat(problems.kept()).extracting(Problem::offset).containsExactly(0L);
    }

    @Test
    void losesOnlyTheRecordThatLiesAboutItsLength() throws IOException {
        byte[] page = page(2);
        for (long said : new long[] {page.length + 100, page.length - 100, 5_000_000_000L}) {
            begin();
            Path archive = Files.write(folder.resolve("a.warc"), joined(record(1), record(2, page, said), record(3), record(4)));
            assertThat(urls(read(archive))).as("says %d", said).contains("https://sada.example/1", "https://sada.example/3", "https://sada.example/4");
            assertThat(problems.kept()).as("says %d", said).hasSize(1).allSatisfy(p -> assertThat(p.offset()).isGreaterThan(0));
        }
    }

    @Test
    void givesUpOnARecordMadeToDrownItsReader() throws IOException {
        Path archive = folder.resolve("bomb.warc.gz");
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        long size = 300L << 20;
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write(record(2, bytes("HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n\r\n"), size));
            byte[] zeros = new byte[1 << 20];
            for (long i = 0; i < size; i += zeros.length) {
                gzip.write(zeros);
            }
        }
        Files.write(archive, joined(packed(record(1)), bomb.toByteArray(), packed(record(3))));
        List<Arrival> arrivals = org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(archive));
        assertThat(urls(arrivals)).containsExactly("https://sada.example/1", "https://sada.example/3");
        assertThat(problems.kept()).hasSize(1).allSatisfy(p -> assertThat(p.toString()).contains("unpacks to more than"));
    }

    @Test
    void readsAnArchiveThatWasPackedAsAWhole() throws IOException {
        Path archive = Files.write(folder.resolve("whole.gz"), packed(joined(record(1), record(2))));
        assertThat(urls(read(archive))).containsExactly("https://sada.example/1", "https://sada.example/2");
        assertThat(problems.kept()).isEmpty();
    }

    @Test
    void readsAPageWhateverItsServerSaysOfLengthAndPieces() throws IOException {
        String page = new String(WgetArchive.page(), StandardCharsets.UTF_8);
        List<byte[]> records = new ArrayList<>();
        for (String head : List.of("Content-Length: 999999", "Transfer-Encoding: chunked", "Content-Encoding: gzip", "X: y")) {
            byte[] block = bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + head + "\r\n\r\n" + page.replace("/water", "/water" + records.size()));
            records.add(record(records.size() + 1, block, block.length));
        }
        Path archive = Files.write(folder.resolve("a.warc"), joined(records.toArray(byte[][]::new)));
        assertThat(read(archive)).hasSize(4).extracting(a -> a.report().text()).containsOnly(read(archive).get(3).report().text());
        assertThat(problems.kept()).isEmpty();
    }

    @Test
    void saysOfAnythingElseThatItIsNoArchive() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("no.warc"))) {
            out.write(bytes("not a web archive at all"));
        }
        assertThat(read(folder.resolve("no.warc"))).isEmpty();
        assertThat(problems.kept()).hasSize(1);
    }
}
