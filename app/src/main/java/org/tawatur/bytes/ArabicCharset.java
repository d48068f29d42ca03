package org.tawatur.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * An old charset of Arabic, a byte a letter, and how well bytes fit it: the logarithm of how often the letters stand
 * for which they would be (naive Bayes over letters; the counts are in {@code letters.tsv}).
 */
final class ArabicCharset {

    private static final double OF = 100_000;
    /** Marks, digits and punctuation that Arabic is printed with. */
    private static final double OTHER_ARABIC = Math.log(60 / OF);
    private static final double MARK = Math.log(100 / OF);
    private static final double FOREIGN = Math.log(2 / OF);
    /** With fewer letters, what a server says tells more than they do. */
    private static final int FEW_LETTERS = 12;

    private static final Map<Character, Double> LETTERS = letters();
    private static final ArabicCharset WINDOWS = new ArabicCharset("windows-1256");
    private static final ArabicCharset ISO = new ArabicCharset("ISO-8859-6");

    private final Charset charset;
    private final char[] chars = new char[256];
    private final double[] weights = new double[256];

    private ArabicCharset(String name) {
        charset = Charset.forName(name);
        for (int b = 0x80; b < 256; b++) {
            chars[b] = new String(new byte[] {(byte) b}, charset).charAt(0);
            weights[b] = weight(chars[b]);
        }
    }

    private static double weight(char c) {
        Double letter = LETTERS.get(c);
        if (letter != null) {
            return letter;
        }
        return isMark(c) || c == '\u060C' || c == '\u061B' || c == '\u061F' ? MARK : isArabic(c) ? OTHER_ARABIC : FOREIGN;
    }

    /** Quotation marks, dashes and blanks, which any language may use. */
    private static boolean isMark(char c) {
        return c == '\u00AB' || c == '\u00BB' || c == '\u00A0' || c >= '\u200C' && c <= '\u2026';
    }

    private static boolean isArabic(char c) {
        return Character.UnicodeBlock.of(c) == Character.UnicodeBlock.ARABIC;
    }

    private static Map<Character, Double> letters() {
        try (InputStream in = Objects.requireNonNull(ArabicCharset.class.getResourceAsStream("letters.tsv"), "letters.tsv")) {
            Map<Character, Double> letters = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t"))
                    .forEach(f -> letters.put(f[0].charAt(0), Math.log(Integer.parseInt(f[1]) / OF)));
            return letters;
        } catch (IOException e) {
            throw new UncheckedIOException("letters.tsv", e);
        }
    }

    /**
     * The charset of bytes that are not UTF-8: one of Arabic that they look like, else the one they are said to be in,
     * else null.
     */
    static Charset of(byte[] bytes, Charset said) {
        Charset other = said == null || said.equals(StandardCharsets.UTF_8) || said.equals(StandardCharsets.US_ASCII) ? null : said;
        ArabicCharset likely = WINDOWS.fit(bytes) >= ISO.fit(bytes) ? WINDOWS : ISO;
        if (!likely.looksArabic(bytes)) {
            return other;
        }
        boolean saidArabic = WINDOWS.charset.equals(other) || ISO.charset.equals(other);
        return saidArabic && likely.letters(bytes) < FEW_LETTERS ? other : likely.charset;
    }

    private double fit(byte[] bytes) {
        double fit = 0;
        for (byte b : bytes) {
            fit += weights[b & 0xFF];
        }
        return fit;
    }

    private int letters(byte[] bytes) {
        int letters = 0;
        for (byte b : bytes) {
            letters += LETTERS.containsKey(chars[b & 0xFF]) ? 1 : 0;
        }
        return letters;
    }

    /** Whether nearly all bytes beyond ASCII are Arabic, and the words are made of them. */
    private boolean looksArabic(byte[] bytes) {
        int beyond = 0;
        int arabic = 0;
        int pairs = 0;
        boolean before = false;
        for (byte b : bytes) {
            boolean here = isArabic(chars[b & 0xFF]);
            beyond += b < 0 && !isMark(chars[b & 0xFF]) ? 1 : 0;
            arabic += here ? 1 : 0;
            pairs += here && before ? 1 : 0;
            before = here;
        }
        return arabic > 0 && arabic * 10L >= beyond * 9L && pairs * 2 >= arabic;
    }
}
