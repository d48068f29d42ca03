package org.tawatur.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented paragraphs, in the charsets that Arabic is found in. */
class DecodedTest {

    private static final int TEXTS = 2000;

    /** Stretches of 40 to 2,000 characters of the sample reports, which are invented; mostly Arabic, as the page text of others is among them. */
    private static List<String> paragraphs(long seed) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("../samples/harbour"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                all.append(Files.readString(file).replace('\r', '\n'));
            }
        }
        Random random = new Random(seed);
        List<String> found = new ArrayList<>();
        while (found.size() < TEXTS) {
            int length = 40 + (int) (1960 * Math.pow(random.nextDouble(), 3));
            int from = random.nextInt(all.length() - length);
            String stretch = all.substring(from, from + length);
            if (stretch.codePoints().filter(c -> Character.UnicodeBlock.of(c) == Character.UnicodeBlock.ARABIC).count() * 2 > length) {
                found.add(stretch);
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void findsTheCharset(String name) throws IOException {
        Charset charset = Charset.forName(name);
        int right = 0;
        for (String paragraph : paragraphs(6)) {
            byte[] bytes = paragraph.getBytes(charset);
            // what the charset has no byte for is a question mark
            right += new String(bytes, charset).equals(Decoded.of(bytes).text()) ? 1 : 0;
        }
        assertThat(right).as("of %d, seed 6", TEXTS).isGreaterThanOrEqualTo(TEXTS * 99 / 100);
    }

    @Test
    void believesWhatIsSaidWhereTheBytesDoNotTell() {
        byte[] bytes = "\u00E9t\u00E9 \u00E0 la plage".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Decoded.of(bytes, "iso-8859-1").text()).isEqualTo("\u00E9t\u00E9 \u00E0 la plage");
        assertThat(Decoded.of(bytes, "iso-8859-1").problem()).isNull();
        assertThat(Decoded.of(bytes, "no such charset").text()).contains("\uFFFD");
    }

    @Test
    void believesBytesMoreThanWhatIsSaidOfThem() throws IOException {
        for (String paragraph : paragraphs(7).subList(0, 200)) {
            byte[] utf8 = paragraph.getBytes(StandardCharsets.UTF_8);
            assertThat(Decoded.of(utf8, "windows-1256").text()).isEqualTo(paragraph);
        }
    }

    @Test
    void findsTheCharsetADeclarationNames() {
        String xml = "<?xml version='1.0' encoding='ISO-8859-1'?><a>\u00E9t\u00E9</a>";
        assertThat(Decoded.of(xml.getBytes(StandardCharsets.ISO_8859_1)).text()).isEqualTo(xml);
        String html = "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=windows-1252\"></head>\u201C\u00E9t\u00E9\u201D";
        assertThat(Decoded.of(html.getBytes(Charset.forName("windows-1252"))).text()).isEqualTo(html);
    }

    @Test
    void spacesAreNoDaggers() {
        String page = "<p>a</p>" + " ".repeat(100_000);
        assertThat(Decoded.of(page.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(page);
    }

    @Test
    void takesNothingElseForUtf16() throws IOException {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            byte[] noise = new byte[2 + random.nextInt(400)];
            random.nextBytes(noise);
            assertThat(Charsets.plain(noise)).as("noise %d", i).isNull();
        }
        assertThat(Charsets.plain("ab".getBytes(StandardCharsets.US_ASCII))).isNull();
        for (String paragraph : paragraphs(8).subList(0, 500)) {
            assertThat(Charsets.plain(paragraph.getBytes(StandardCharsets.UTF_8))).isNull();
            assertThat(Charsets.plain(paragraph.getBytes(Charset.forName("windows-1256")))).isNull();
        }
    }
}
