package org.tawatur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.page.PageReading;

/** Pages as bytes: whatever they are written in, the same words are read. */
class PagesTest {

    private static final Path PAGE = Path.of("src/test/resources/org/tawatur/page/mobile.html");

    @ParameterizedTest
    @CsvSource({"UTF-8,", "UTF-16,", "UTF-16LE,", "UTF-16BE,", "windows-1256,", "windows-1256,windows-1256", "ISO-8859-6,ISO-8859-6", "ISO-8859-6,", "UTF-8,windows-1256"})
    void theSameWordsInEveryCharset(String charset, String said) throws IOException {
        String page = Files.readString(PAGE);
        String expected = Pages.read(page.getBytes(StandardCharsets.UTF_8), null, null, "id").report().text();
        byte[] bytes = page.replace("<meta charset=\"utf-8\">", "").getBytes(Charset.forName(charset));
        assertThat(Pages.read(bytes, said, null, "id").report().text()).isEqualTo(expected);
    }

    @Test
    void thePageNamesItsCharset() throws IOException {
        String page = Files.readString(PAGE).replace("charset=\"utf-8\"", "charset=\"iso-8859-6\"");
        PageReading reading = Pages.read(page.getBytes(Charset.forName("ISO-8859-6")), null, null, "id");
        assertThat(reading.report().text()).isEqualTo(Pages.read(Files.readAllBytes(PAGE), null, null, "id").report().text());
    }

    @Test
    void ofAPageTooLongItsBeginningIsRead() throws IOException {
        byte[] filling = ("<!-- " + "nothing ".repeat(200) + "-->\n").repeat(Pages.MOST_BYTES / 1600).getBytes(StandardCharsets.UTF_8);
        PageReading reading = Pages.read(new SequenceInputStream(Files.newInputStream(PAGE), new ByteArrayInputStream(filling)), null, null, "id");
        assertThat(reading.report().text()).isEqualTo(Pages.read(Files.readAllBytes(PAGE), null, null, "id").report().text());
        assertThat(reading.problems()).singleElement().asString().contains("only its beginning is read");
    }
}
