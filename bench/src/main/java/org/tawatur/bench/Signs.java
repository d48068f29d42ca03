package org.tawatur.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.tawatur.source.Particles;
import org.tawatur.source.Sense;
import org.tawatur.source.Vocabulary;
import org.tawatur.text.Language;
import org.tawatur.text.Letters;
import org.tawatur.text.PackFile;
import org.tawatur.text.Word;

/**
 * The words by which the loop tells its kinds, taken from the pack's files and not from the readers, so that what a
 * reader cannot see is seen here.
 */
final class Signs {

    /** How a verb of saying stands in a text. */
    enum Saying {
        FINITE,
        /** finite, but also written like another word */
        DOUBTFUL,
        PARTICIPLE
    }

    private final Letters letters;
    private final Vocabulary vocabulary;
    private final List<String> ands;
    private final List<String> objects;
    private final Map<String, Saying> sayings = new HashMap<>();
    private final Set<String> days = new HashSet<>();
    private final Map<String, List<List<String>>> nominal = new HashMap<>();
    private final Map<String, String> rules = new HashMap<>();

    Signs(Language language) {
        letters = language.letters();
        vocabulary = Vocabulary.of(language);
        ands = vocabulary.particles().of("and");
        objects = vocabulary.particles().of("object");
        for (PackFile.Row row : language.file("speech-verbs.tsv").rows()) {
            verb(row);
        }
        for (PackFile.Row row : language.file("weekdays.tsv").rows()) {
            row.list(1).forEach(day -> days.add(letters.normal(day)));
        }
        for (String file : List.of("speech-verbs.tsv", "nominal-cues.tsv")) {
            language.file(file).rows().forEach(row -> rules.put(file + ":" + row.line(), row.get(0)));
        }
        for (PackFile.Row row : language.file("nominal-cues.tsv").rows()) {
            List<String> cue = forms(row.get(0));
            if (!row.get(1).equals("after")) {
                nominal.computeIfAbsent(cue.get(0), k -> new ArrayList<>()).add(cue);
            }
        }
    }

    private void verb(PackFile.Row row) {
        Saying finite = Arrays.asList(row.get(7).split(",")).contains("strict") ? Saying.DOUBTFUL : Saying.FINITE;
        Particles particles = vocabulary.particles();
        String she = letters.normal(row.get(1));
        put(finite, letters.normal(row.get(0)), she, she.substring(0, she.length() - 1) + particles.of("perfect-plural").get(0));
        if (!row.get(2).isEmpty()) {
            String stem = letters.normal(row.get(2)).substring(1);
            List<String> persons = particles.of("imperfect");
            put(finite, persons.get(0) + stem, persons.get(1) + stem, persons.get(0) + stem + particles.of("imperfect-plural").get(0));
        }
        if (!row.get(3).isEmpty()) {
            particles.of("participle").forEach(ending -> put(Saying.PARTICIPLE, letters.normal(row.get(3)) + ending));
        }
    }

    private void put(Saying saying, String... forms) {
        for (String form : forms) {
            sayings.putIfAbsent(form, saying);
        }
    }

    /** What verb of saying a normal form is, or null. */
    Saying saying(String form) {
        Saying whole = sayings.get(form);
        return whole == null && form.length() > 2 && ands.contains(form.substring(0, 1)) ? sayings.get(form.substring(1)) : whole;
    }

    /** Whether a nominal cue begins at a word. */
    boolean isNominal(List<Word> words, int i) {
        String form = words.get(i).form();
        List<List<String>> cues = nominal.get(form.length() > 2 && ands.contains(form.substring(0, 1)) && !nominal.containsKey(form) ? form.substring(1) : form);
        return cues != null && cues.stream().anyMatch(cue -> follows(cue, words, i));
    }

    private static boolean follows(List<String> cue, List<Word> words, int i) {
        return IntStream.range(1, cue.size()).allMatch(k -> i + k < words.size() && words.get(i + k).is(cue.get(k)));
    }

    /** Whether a word is a preposition without a pronoun, so that something must follow it. */
    boolean isPreposition(String form) {
        return sense(form).is(Vocabulary.PREPOSITION) && objects.stream().noneMatch(o -> form.endsWith(o) && isPrepositionStem(form.substring(0, form.length() - o.length())));
    }

    private boolean isPrepositionStem(String form) {
        return form.length() == 1 || sense(form).is(Vocabulary.PREPOSITION);
    }

    boolean isWeekday(Sense sense) {
        return days.contains(sense.base());
    }

    Sense sense(String form) {
        return vocabulary.sense(form);
    }

    /** The normal forms of printed words. */
    List<String> forms(String printed) {
        return Arrays.stream(letters.normal(printed).strip().split("\\s+")).filter(s -> !s.isEmpty()).toList();
    }

    /** A pack line with the first field that stands there, since lines move. */
    String rule(String rule) {
        String word = rules.get(rule);
        return word == null ? rule : rule + " " + word;
    }
}
