package org.tawatur.bench;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tawatur.Tawatur;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.report.Report;
import org.tawatur.source.Gloss;
import org.tawatur.source.Sense;
import org.tawatur.source.Vocabulary;
import org.tawatur.text.Language;
import org.tawatur.text.Sentence;
import org.tawatur.text.Word;

/**
 * Prints a text as the readers see it: sentence by sentence each word with its senses, then the claims that were read.
 *
 * <p>usage: Explain FILE… (a text with its title first, or - for standard input)
 */
public final class Explain {

    private final Language language = Language.of("ar");
    private final Signs signs = new Signs(language);
    private final Tawatur tawatur = Tawatur.of("ar");

    private Explain() {}

    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println("usage: Explain FILE… (- for standard input)");
            System.exit(2);
        }
        Explain explain = new Explain();
        for (String file : args) {
            String text = file.equals("-") ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8) : Files.readString(Path.of(file));
            explain.print(Report.plain(file, text));
        }
    }

    private void print(Report report) {
        Reading reading = tawatur.read(report);
        Gloss gloss = new Gloss(reading.article(), Vocabulary.of(language));
        for (Sentence sentence : reading.article().sentences()) {
            System.out.printf("%n# %s, paragraph %d: %s%n", sentence.zone().word(), sentence.paragraph(), sentence.span().in(reading.text()).replace('\n', ' '));
            for (int i = sentence.first(); i < sentence.last(); i++) {
                System.out.println(word(gloss, i, sentence.last()));
            }
            reading.claims().stream().filter(c -> sentence.span().overlaps(c.cue())).forEach(c -> print(reading, c));
        }
    }

    private String word(Gloss gloss, int i, int limit) {
        Word word = gloss.word(i);
        List<String> said = new ArrayList<>();
        if (word.kind() == Word.Kind.WORD) {
            sense(gloss.sense(i), said);
            Signs.Saying saying = signs.saying(word.form());
            if (saying != null) {
                said.add("SAYING " + saying.name().toLowerCase(Locale.ROOT));
            }
            if (gloss.afterPhrase(i, limit) > i) {
                said.add("phrase of " + (gloss.afterPhrase(i, limit) - i) + " " + classes(gloss.phrase(i, limit).classes()));
            }
        }
        if (gloss.quoted(i)) {
            said.add(gloss.opensQuotation(i) ? "opens quotation" : "quoted");
        }
        return String.format("%4d  %s  %s  %s", i, word.span().in(gloss.article().text()), word.form(), String.join(", ", said));
    }

    private static void sense(Sense sense, List<String> said) {
        if (sense.and()) {
            said.add("and+");
        }
        if (sense.preposition() != 0) {
            said.add(sense.preposition() + "+");
        }
        if (sense.definite()) {
            said.add("the+");
        }
        said.add(sense.base());
        said.addAll(classes(sense.classes()));
        if (!sense.kind().isEmpty()) {
            said.add("kind " + sense.kind());
        }
        said.add(sense.agreement().name().toLowerCase(Locale.ROOT));
    }

    /** The names of the bits, as {@link Vocabulary} calls them. */
    private static List<String> classes(int bits) {
        List<String> names = new ArrayList<>();
        for (Field field : Vocabulary.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == int.class) {
                int bit = value(field);
                if (Integer.bitCount(bit) == 1 && (bits & bit) != 0) {
                    names.add(field.getName());
                }
            }
        }
        return names;
    }

    private static int value(Field field) {
        try {
            return field.getInt(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.getName(), e);
        }
    }

    private void print(Reading reading, Claim claim) {
        System.out.println("  CLAIM " + Finding.told(claim, signs));
        System.out.println("        cue: " + claim.cue().in(reading.text()) + " | source: " + (claim.source() == null ? "-" : claim.source().in(reading.text())));
        System.out.println("        content: " + claim.content().in(reading.text()).replace('\n', ' '));
    }
}
