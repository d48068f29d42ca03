package org.tawatur.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tawatur.text.Language;
import org.tawatur.text.PackFile;
import org.tawatur.text.Word;

/** What the language pack knows of names: states, titles, bodies, media, given names, common words. */
final class Lexicon {

    /** An adjective of a state: whose, and whether it names the people itself. */
    record Nisba(String owner, boolean people) {}

    /** A body's head noun. */
    record Head(String kind) {}

    private static final Set<String> SMALL = Set.of(
            "article", "conjunction", "preposition", "to", "feminine", "masculine", "persons", "endings", "never", "of", "belonging", "quality", "idle", "dropped",
            "international", "ministry", "authorities", "place", "settlement", "place-particle", "name-particle", "beside", "surname", "that", "verb", "no-verb", "weak",
            "no-name", "adverb", "pronoun", "inflection", "future", "many-ending", "whose", "speaks-for", "doubtful-title", "one-given", "son", "family-first",
            "land", "city", "wider", "feature", "many", "one-head");

    private static final int FORMS_KEPT = 200_000;

    final Phrases<String> states = new Phrases<>();
    final Phrases<String> capitals = new Phrases<>();
    final Phrases<Nisba> nisbas = new Phrases<>();
    final Phrases<Head> heads = new Phrases<>();
    final Phrases<String> media = new Phrases<>();
    final Phrases<String> titles = new Phrases<>();
    final Set<String> given = new HashSet<>();
    final Set<String> portfolios = new HashSet<>();
    /** Stems of heads whose adjective may name a group. */
    final Set<String> authorities = new HashSet<>();
    private final Set<String> ordinary = new HashSet<>();
    private final Map<String, List<String>> asPrinted = new HashMap<>();
    private final Map<String, String> printedOtherwise = new HashMap<>();
    private final char adverb;
    private final List<String> lands;
    private final Map<String, List<String>> small = new HashMap<>();
    private final Map<String, Set<String>> smallSets = new HashMap<>();
    private final Map<String, Form> forms = new ConcurrentHashMap<>();
    private final Language language;

    Lexicon(Language language) {
        this.language = language;
        smallWords();
        adverb = asPrinted.get("adverb").get(0).charAt(0);
        asPrinted.get("no-name").forEach(word -> printedOtherwise.put(normal(word), word));
        lands = Vocabulary.of(language).particles().of("owner");
        all("authorities").forEach(word -> authorities.add(stem(word)));
        everyday();
        states();
        for (PackFile.Row row : language.file("bodies.tsv").rows()) {
            body(row.exactly(3));
        }
        for (PackFile.Row row : language.file("titles.tsv").rows()) {
            row.exactly(3).oneOf(1, "gender", Set.of("m", "f"));
            titles.add(split(row.need(0, "title")), row.oneOf(2, "kind", Set.of("office", "rank", "honorific", "profession", "spokes")));
        }
        for (PackFile.Row row : language.file("media.tsv").rows()) {
            medium(row.exactly(4));
        }
        for (PackFile.Row row : language.file("first-names.tsv").rows()) {
            row.exactly(2).oneOf(1, "gender", Set.of("m", "f", "mf"));
            given.add(normal(row.need(0, "name")));
        }
    }

    private void everyday() {
        for (String file : List.of("ordinary-words.tsv", "no-names.tsv")) {
            for (PackFile.Row row : language.file(file).rows()) {
                ordinary.add(normal(row.exactly(1).need(0, "word")));
            }
        }
        for (PackFile.Row row : language.file("function-words.tsv").rows()) {
            ordinary.add(normal(row.need(0, "word")));
        }
    }

    private void smallWords() {
        PackFile file = language.file("names.tsv");
        for (PackFile.Row row : file.rows()) {
            List<String> words = row.exactly(2).list(1).stream().map(this::normal).toList();
            asPrinted.put(row.get(0), row.list(1));
            if (words.isEmpty() || small.put(row.oneOf(0, "what", SMALL), words) != null) {
                throw row.broken(words.isEmpty() ? "no words" : "listed twice");
            }
            smallSets.put(row.get(0), Set.copyOf(new HashSet<>(words)));
        }
        SMALL.stream().filter(what -> !small.containsKey(what)).findFirst().ifPresent(what -> {
            throw file.broken("no row \"" + what + "\"");
        });
    }

    private void states() {
        for (PackFile.Row row : language.file("states.tsv").rows()) {
            String owner = normal(row.exactly(6).need(0, "name"));
            row.oneOf(2, "gender", Set.of("m", "f"));
            states.add(split(row.get(0)), owner);
            row.list(1).forEach(s -> states.add(split(s), owner));
            if (row.list(3).isEmpty()) {
                throw row.broken("no adjective");
            }
            row.list(3).forEach(s -> nisba(split(s), owner));
            row.list(4).forEach(s -> capitals.add(split(s), owner));
            row.list(5).forEach(s -> nisbas.add(split(s), new Nisba(owner, true)));
        }
    }

    private void nisba(String[] words, String owner) {
        nisbas.add(words, new Nisba(owner, false));
        String[] feminine = words.clone();
        for (int i = 0; i < feminine.length; i++) {
            feminine[i] = feminine[i].endsWith(one("masculine")) ? feminine[i].substring(0, feminine[i].length() - 1) + one("feminine") : feminine[i];
        }
        nisbas.add(feminine, new Nisba(owner, false));
        if (words.length == 1 && words[0].endsWith(one("masculine"))) {
            for (String ending : all("persons")) {
                nisbas.add(new String[] {words[0].substring(0, words[0].length() - 1) + ending}, new Nisba(owner, true));
            }
        }
    }

    private void body(PackFile.Row row) {
        row.oneOf(1, "gender", Set.of("m", "f", "p"));
        String kind = row.oneOf(2, "kind", Set.of("ministry", "army", "government", "court", "party", "agency", "organisation", "media", "document", "group", "unnamed"));
        String[] words = split(row.need(0, "word"));
        heads.add(words, new Head(kind));
        if (kind.equals("ministry") && words.length == 1 && !is("ministry", words[0])) {
            portfolios.add(words[0]);
        }
    }

    private void medium(PackFile.Row row) {
        row.oneOf(1, "kind", Set.of("agency", "paper", "channel", "site"));
        row.oneOf(2, "gender", Set.of("m", "f"));
        String name = normal(row.need(0, "name"));
        List<String> spellings = new ArrayList<>(row.list(3));
        spellings.add(row.get(0));
        for (String spelling : spellings) {
            media.add(split(spelling), name);
        }
    }

    String normal(String printed) {
        return language.letters().normal(printed);
    }

    private String[] split(String printed) {
        return normal(printed).replace('.', ' ').trim().split(" +");
    }

    /** The words the pack lists under a heading of names.tsv. */
    List<String> all(String what) {
        List<String> words = small.get(what);
        if (words == null) {
            throw new IllegalArgumentException("names.tsv has no row \"" + what + "\"");
        }
        return words;
    }

    String one(String what) {
        return all(what).get(0);
    }

    boolean is(String what, String word) {
        Set<String> words = smallSets.get(what);
        if (words == null) {
            throw new IllegalArgumentException("names.tsv has no row \"" + what + "\"");
        }
        return words.contains(word);
    }

    /** A word without article and ending, by which heads and adjectives of bodies are compared. */
    String stem(String word) {
        String bare = isDefinite(word) ? word.substring(one("article").length()) : word;
        for (String ending : all("endings")) {
            if (bare.endsWith(ending) && bare.length() - ending.length() >= 2) {
                return bare.substring(0, bare.length() - ending.length());
            }
        }
        return bare;
    }

    private boolean isDefinite(String word) {
        return word.startsWith(one("article")) && word.length() > one("article").length() + 1;
    }

    /** What the name of a land and its adjective share. */
    String land(String stem) {
        for (String ending : lands) {
            if (stem.endsWith(ending) && stem.length() - ending.length() > 2) {
                return stem.substring(0, stem.length() - ending.length());
            }
        }
        return stem;
    }

    /** Whether the pack has two given names as one in two spellings. */
    boolean isOneGiven(String a, String b) {
        return is("one-given", a + "=" + b) || is("one-given", b + "=" + a);
    }

    /** Whether a word is known for something else than a name of its own: a state, its adjective, a title, a body. */
    boolean isKnown(Form form) {
        for (Form.Reading reading : form.readings()) {
            if (states.starts(reading.word()) || capitals.starts(reading.word()) || nisbas.starts(reading.stem()) || heads.starts(reading.stem())
                    || titles.starts(reading.stem()) || media.starts(reading.word()) || reading.cut() > 0 && (reading.definite() || given.contains(reading.word()))) {
                return true;
            }
        }
        return false;
    }

    Form form(String normal) {
        Form known = forms.get(normal);
        if (known == null) {
            known = read(normal);
            if (forms.size() < FORMS_KEPT) {
                forms.put(normal, known);
            }
        }
        return known;
    }

    private Form read(String form) {
        List<Form.Reading> readings = new ArrayList<>(4);
        add(form, 0, readings);
        String rest = form;
        if (startsWith("conjunction", rest)) {
            rest = rest.substring(1);
            add(rest, 1, readings);
        }
        if (startsWith("preposition", rest)) {
            boolean swallowed = rest.startsWith(one("to") + one("to")) && rest.length() > 3;
            int cut = form.length() - rest.length() + 1;
            add(swallowed ? one("article").charAt(0) + rest.substring(1) : rest.substring(1), cut, readings);
        }
        boolean common = false;
        for (Form.Reading reading : readings) {
            boolean particle = reading.cut() > 0 && given.contains(form);
            common |= !particle && (ordinary.contains(reading.stem()) || ordinary.contains(reading.word()));
        }
        common |= isInflected(form);
        for (String ending : all("never")) {
            common |= form.endsWith(ending) && form.length() > ending.length() + 2;
        }
        return new Form(form, List.copyOf(readings), common || form.length() < 2, readings.stream().anyMatch(this::opens), printedOtherwise.containsKey(form));
    }

    /** An everyday word with the ending of an adverb, or with a pronoun; or a verb of the future. */
    private boolean isInflected(String form) {
        if (given.contains(form)) {
            return false;
        }
        for (String ending : all("inflection")) {
            if (form.endsWith(ending) && form.length() - ending.length() > 2 && ordinary.contains(form.substring(0, form.length() - ending.length()))) {
                return true;
            }
        }
        return form.startsWith(one("future")) && form.length() > 4 && ordinary.contains(form.substring(one("future").length()));
    }

    /** Whether a word is printed as no name is: with the case ending of an adverb, or as a small word with other letters. */
    boolean isNoName(Word word, Form form, String text) {
        if (form.watched()) {
            return text.startsWith(printedOtherwise.get(word.form()), word.start());
        }
        return word.span().length() > word.form().length() && text.substring(word.start(), word.end()).indexOf(adverb) > 0;
    }

    private boolean opens(Form.Reading reading) {
        String word = reading.word();
        return titles.starts(word) || titles.starts(reading.stem()) || ownedTitle(word) != null || media.starts(word) || heads.starts(reading.stem()) || is("place", word) || is("place", reading.stem())
                || states.starts(word) || capitals.starts(word) || given.contains(word) || is("name-particle", word);
    }

    /** The first word of a title without its pronoun, or null. */
    String ownedTitle(String word) {
        for (String pronoun : all("pronoun")) {
            String title = word.endsWith(pronoun) ? word.substring(0, word.length() - pronoun.length()) : "";
            if (title.length() > 2 && titles.starts(title)) {
                return title;
            }
        }
        return null;
    }

    private boolean startsWith(String what, String word) {
        return word.length() > 3 && is(what, word.substring(0, 1));
    }

    private void add(String word, int cut, List<Form.Reading> readings) {
        boolean definite = isDefinite(word);
        readings.add(new Form.Reading(word, definite ? word.substring(one("article").length()) : word, definite, cut));
    }
}
