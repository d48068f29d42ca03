package org.tawatur.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tawatur.report.Problem;
import org.tawatur.report.Imprint;
import org.tawatur.report.Report;

class InboxTest extends InboxFixture {

    private static String arabic() throws IOException {
        try (InputStream in = InboxTest.class.getResourceAsStream("arabic.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void readsFoldersInTheOrderOfNames() throws IOException {
        write("b/2.txt", "two");
        write("b/1.txt", "one");
        write("a.txt", "a");
        write("c.jsonl", "{\"id\":\"j\",\"text\":\"three\"}\n");
        write("picture.xyz", "not for us");
        assertThat(read(folder)).extracting(a -> a.report().id()).containsExactly("a", "1", "2", "j");
        assertThat(problems.count()).isZero();
    }

    @Test
    void givesEqualNamesTheirFolders() throws IOException {
        write("x/1.txt", "one");
        write("y/1.txt", "two");
        write("y/deep/y/1.txt", "three");
        assertThat(read(folder)).extracting(a -> a.report().id()).containsExactly("1", "y/1", "y/1~2");
    }

    @Test
    void readsAFileNamedTwiceOnce() throws IOException {
        Path file = write("1.txt", "one");
        assertThat(read(file, folder, file)).hasSize(1);
    }

    @Test
    void countsAsAProgramThatOpensTheFileAsText() throws IOException {
        Path file = write("1.txt", "\uFEFFone\r\ntwo\rthree\n");
        assertThat(read(file).get(0).report().text()).isEqualTo("\uFEFFone\ntwo\nthree\n");
    }

    @Test
    void readsUtf16WithItsMark() throws IOException {
        byte[] bytes = ("\uFEFF" + arabic()).getBytes(StandardCharsets.UTF_16LE);
        write("m.txt", bytes);
        assertThat(amongNeighbours()).extracting(a -> a.report().text()).containsExactly(arabic());
        assertThat(problems.count()).isZero();
    }

    @Test
    void readsWindows1256AndSaysSo() throws IOException {
        write("m.txt", arabic().getBytes(Charset.forName("windows-1256")));
        assertThat(amongNeighbours()).extracting(a -> a.report().text()).containsExactly(arabic());
        assertThat(onlyProblem()).contains("m.txt:0: not UTF-8; read as windows-1256");
    }

    @Test
    void replacesAFewBrokenBytesAndSaysWhere() throws IOException {
        byte[] bytes = arabic().getBytes(StandardCharsets.UTF_8);
        byte[] broken = Arrays.copyOf(bytes, bytes.length + 2);
        broken[bytes.length] = (byte) 0xFF;
        broken[bytes.length + 1] = (byte) 0xC3;
        write("m.txt", broken);
        assertThat(amongNeighbours()).extracting(a -> a.report().text()).containsExactly(arabic() + "\uFFFD\uFFFD");
        assertThat(onlyProblem()).contains("m.txt:" + bytes.length + ": 2 bytes are not UTF-8").endsWith("ff c3");
    }

    @Test
    void keepsASentenceOfAnotherOldCharset() throws IOException {
        write("m.txt", "Le pont a \u00E9t\u00E9 ouvert.".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(amongNeighbours()).extracting(a -> a.report().text()).containsExactly("Le pont a \uFFFDt\uFFFD ouvert.");
        assertThat(onlyProblem()).contains("m.txt:10: 2 bytes are not UTF-8");
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        write("noise.txt", noise);
        write("paper.txt", "%PDF-1.7 and so on");
        write("nul.txt", "one\0two");
        assertThat(amongNeighbours()).isEmpty();
        assertThat(problems.kept()).hasSize(3).allSatisfy(p -> assertThat(p.what()).startsWith("not text"));
    }

    @Test
    void tellsOfEmptyFiles() throws IOException {
        write("blank.txt", " \n\r\n");
        write("mark.txt", "\uFEFF");
        write("none.txt", "");
        write("none.jsonl", "");
        assertThat(amongNeighbours()).isEmpty();
        assertThat(problems.kept()).extracting(Problem::what).containsOnly("empty").hasSize(4);
    }

    @Test
    void refusesFiftyMegabytesInALine() throws IOException {
        byte[] part = new byte[1 << 20];
        Arrays.fill(part, (byte) 'a');
        for (String name : List.of("long.txt", "long.jsonl")) {
            try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
                for (int i = 0; i < 50; i++) {
                    out.write(part);
                }
                out.write("\n{\"id\":\"after\",\"text\":\"the next line\"}\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(amongNeighbours()).extracting(a -> a.report().id()).containsExactly("after");
        assertThat(problems.kept()).extracting(Problem::what).anyMatch(w -> w.startsWith("longer than")).anyMatch(w -> w.startsWith("line longer than"));
    }

    @Test
    void tellsOfPathsThatAreNotThere() throws IOException {
        Path file = write("1.txt", "one");
        assertThat(read(folder.resolve("nowhere"), file)).hasSize(1);
        assertThat(onlyProblem()).contains("nowhere: there is no such file");
    }

    @Test
    void tellsOfAFileOfAnotherKindThatWasNamed() throws IOException {
        assertThat(read(write("table.csv", "a,b"))).isEmpty();
        assertThat(onlyProblem()).contains("table.csv: not a kind of file that is read here");
    }

    @Test
    void leavesLinksThatLeadBackOrNowhere() throws IOException {
        write("m/1.txt", "one");
        Files.createSymbolicLink(folder.resolve("m/back"), folder);
        Files.createSymbolicLink(folder.resolve("m/self"), folder.resolve("m/self"));
        Files.createSymbolicLink(folder.resolve("m/gone.txt"), folder.resolve("gone"));
        assertThat(amongNeighbours()).extracting(a -> a.report().id()).containsExactly("1");
        assertThat(problems.kept()).extracting(Problem::what)
                .containsExactly("a link that leads back to a folder above it", "a link to what is not there", "a link that leads to itself");
    }

    @Test
    void tellsOfWhatMayNotBeRead() throws IOException {
        Path closed = write("m/1.txt", "one").getParent();
        Path secret = write("n.txt", "two");
        assertThat(closed.toFile().setExecutable(false) && closed.toFile().setReadable(false) && secret.toFile().setReadable(false)).isTrue();
        assumeFalse(Files.isReadable(secret), "whoever runs this may read everything");
        try {
            assertThat(amongNeighbours()).isEmpty();
            assertThat(problems.kept()).hasSize(2).allSatisfy(p -> assertThat(p.what()).startsWith("cannot be read"));
        } finally {
            assertThat(closed.toFile().setReadable(true) && closed.toFile().setExecutable(true)).isTrue();
        }
    }

    @Test
    void readsALineAReportAndTellsOfBrokenLines() throws IOException {
        write("m.jsonl", "\uFEFF{\"id\":\"1\",\"outlet\":\"o\",\"published\":\"2030-05-14T04:04:00+04:00\",\"language\":\"en\",\"url\":\"http://o/1\",\"title\":\"T\",\"text\":\"One.\"}\r\n"
                + "{\"id\":\"2\",\n"
                + "\n"
                + "[1]\n"
                + "{\"id\":\"3\",\"title\":\"no text\"}\n"
                + "{\"text\":\"Bare.\"}\n"
                + "{\"id\":\"1\",\"text\":\"Another of that id.\",\"published\":\"soon\"}");
        List<Report> reports = amongNeighbours().stream().map(Arrival::report).toList();
        assertThat(reports.get(0)).isEqualTo(Report.of("1", imprint("o", "2030-05-14T04:04:00+04:00", "en", "http://o/1"), "T", "One."));
        assertThat(reports).extracting(Report::id).containsExactly("1", "m:6", "m/1");
        assertThat(problems.kept()).extracting(Problem::offset).containsExactly(2L, 4L, 5L, 7L);
    }

    @Test
    void understandsOtherNamesOfFields() throws IOException {
        write("m.jsonl", "{\"maintext\":\"One.\",\"title\":\"T\",\"date_publish\":\"2030-05-14 04:04:00\",\"source_domain\":\"o.example\",\"language\":\"ar\",\"url\":\"http://o/1\"}\n"
                + "{\"uri\":\"urn:o:2\",\"body_text\":\"Two.\",\"headline\":\"H\",\"versioncreated\":\"Tue, 14 May 2030 04:04:00 +0400\"}\n");
        List<Report> reports = amongNeighbours().stream().map(Arrival::report).toList();
        assertThat(reports.get(0)).isEqualTo(Report.of("http://o/1", imprint("o.example", "2030-05-14T04:04:00Z", "ar", "http://o/1"), "T", "One."));
        assertThat(reports.get(1)).isEqualTo(Report.of("urn:o:2", imprint(null, "2030-05-14T04:04:00+04:00", null, null), "H", "Two."));
        assertThat(problems.count()).isZero();
    }

    @Test
    void readsAPackedFileAndWhatIsThereOfACutOne() throws IOException {
        Random random = new Random(3);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            lines.append("{\"id\":\"p").append(i).append("\",\"text\":\"").append(random.nextLong()).append("\"}\n");
        }
        byte[] packed = packed(bytes(lines.toString()));
        write("whole.jsonl.gz", packed);
        assertThat(read(folder)).hasSize(20_000);
        assertThat(problems.count()).isZero();
        write("whole.jsonl.gz", Arrays.copyOf(packed, packed.length / 2));
        write("wrong.jsonl.gz", "not packed");
        assertThat(amongNeighbours().size()).isBetween(5_000, 15_000);
        assertThat(problems.kept()).extracting(Problem::what).hasSize(2)
                .satisfiesExactly(w -> assertThat(w).startsWith("cannot be read any further"), w -> assertThat(w).startsWith("line is no JSON"));
    }

    @Test
    void keepsABoundedListOfProblems() {
        Problems few = new Problems(2);
        for (int i = 0; i < 5; i++) {
            few.add(new Problem("f", i, "w", ""));
        }
        assertThat(few.kept()).hasSize(2);
        assertThat(few.count()).isEqualTo(5);
    }

    private static Imprint imprint(String outlet, String published, String language, String url) {
        return Imprint.NONE.outlet(outlet).published(OffsetDateTime.parse(published)).language(language).url(url);
    }
}
