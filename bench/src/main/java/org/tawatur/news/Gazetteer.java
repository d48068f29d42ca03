package org.tawatur.news;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tawatur.news.Word.Bag;
import org.tawatur.news.Word.Sort;
import org.tawatur.text.Language;
import org.tawatur.text.Letters;
import org.tawatur.text.PackFile;

/** What the language pack knows of words: which must stay, and which are persons, places, days and months. */
final class Gazetteer {

    private static final int MONTHS = 12;

    private final Language language;
    private final Letters letters;
    private final Set<String> kept = new HashSet<>();
    private final Map<String, Word> known = new HashMap<>();
    private final List<PackFile.Row> prefixes;
    private final List<String> endings;
    private final Set<String> verbs = new HashSet<>();

    Gazetteer(Language language) {
        this.language = language;
        letters = language.letters();
        prefixes = language.file("affixes.tsv").rows().stream().filter(r -> r.get(0).equals("before")).toList();
        endings = language.file("affixes.tsv").rows().stream().filter(r -> r.get(0).equals("after")).map(r -> r.get(1)).toList();
        language.file("verb-forms.tsv").rows().forEach(r -> verbs.add(r.get(0)));
        keep("function-words.tsv", 0);
        keep("cue-words.tsv", 0);
        keep("speech-verbs.tsv", 0, 1, 2, 3);
        keep("speech-nouns.tsv", 0);
        keep("stances.tsv", 0);
        keep("titles.tsv", 0);
        keep("bodies.tsv", 0);
        keep("numbers.tsv", 2);
        keep("times.tsv", 2);
        days();
        months();
        places();
        persons();
    }

    private void keep(String file, int... columns) {
        for (PackFile.Row row : language.file(file).rows()) {
            Arrays.stream(columns).filter(c -> c < row.fields().size()).mapToObj(row::list).flatMap(List::stream)
                    .flatMap(words -> Arrays.stream(words.split(" "))).map(letters::normal).forEach(kept::add);
        }
    }

    private void days() {
        List<String> names = language.file("weekdays.tsv").rows().stream().map(r -> r.list(1).get(0)).toList();
        for (PackFile.Row row : language.file("weekdays.tsv").rows()) {
            int day = Integer.parseInt(row.get(0)) - 1;
            row.list(1).forEach(name -> known.put(name, new Word(name, Sort.WEEKDAY, "", new Bag(0, names, false), day)));
        }
    }

    private void months() {
        List<List<String>> names = new ArrayList<>();
        for (PackFile.Row row : language.file("months.tsv").rows()) {
            if (names.size() < MONTHS) {
                names.add(Stream.concat(row.list(2).stream(), row.list(3).stream()).filter(n -> !n.contains(" ") && !n.equals("-")).toList());
            }
        }
        for (int month = 0; month < MONTHS; month++) {
            for (int k = 0; k < names.get(month).size(); k++) {
                int variant = k;
                List<String> like = names.stream().map(all -> all.get(Math.min(variant, all.size() - 1))).toList();
                String name = names.get(month).get(k);
                known.putIfAbsent(name, new Word(name, Sort.MONTH, "", new Bag(0, like, false), month));
            }
        }
    }

    /** A state, its seat and its people go together: the bags of each form are exchanged alike. */
    private void places() {
        List<PackFile.Row> states = language.file("states.tsv").rows();
        List<String> endings = language.file("endings.tsv").rows().stream().filter(r -> r.get(0).equals("adjective"))
                .flatMap(r -> r.list(1).stream()).map(e -> e.substring(1)).toList();
        places(states.stream().map(r -> first(r, 0)).toList());
        places(states.stream().map(r -> first(r, 4)).toList());
        for (String ending : endings) {
            places(states.stream().map(r -> first(r, 3)).map(n -> n == null ? null : n + ending).toList());
        }
    }

    private static String first(PackFile.Row row, int column) {
        List<String> names = row.list(column);
        return names.isEmpty() || names.get(0).contains(" ") || names.get(0).equals("-") ? null : names.get(0);
    }

    private void places(List<String> members) {
        Bag bag = new Bag(1, members, false);
        for (int i = 0; i < members.size(); i++) {
            String name = members.get(i);
            if (name != null) {
                known.putIfAbsent(name, new Word(name, Sort.NAME, "", bag, i));
            }
        }
    }

    private void persons() {
        for (String gender : List.of("m", "f")) {
            List<String> names = language.file("first-names.tsv").rows().stream().filter(r -> r.get(1).equals(gender)).map(r -> r.get(0)).toList();
            Bag bag = new Bag(2, names, false);
            for (int i = 0; i < names.size(); i++) {
                known.putIfAbsent(names.get(i), new Word(names.get(i), Sort.NAME, "", bag, i));
            }
        }
    }

    boolean isKept(String word) {
        return kept.contains(letters.normal(word));
    }

    /** A person, place, month, or with its article a weekday, whatever particles it wears; null for any other word. */
    Word known(String word) {
        Word whole = known.get(word);
        if (whole != null && whole.sort() != Sort.WEEKDAY) {
            return whole;
        }
        for (PackFile.Row row : prefixes) {
            String prefix = row.get(1);
            Word rest = word.startsWith(prefix) ? known.get(word.substring(prefix.length())) : null;
            if (rest != null) {
                return new Word(word, rest.sort(), prefix, rest.bag(), rest.at());
            }
        }
        return null;
    }

    /** The particles and article a word wears if what remains is a word that is met elsewhere, else "". */
    String prefix(String word, Set<String> met) {
        for (PackFile.Row row : prefixes) {
            String prefix = row.get(1);
            if (word.startsWith(prefix) && word.length() - prefix.length() >= Integer.parseInt(row.get(2)) && met.contains(word.substring(prefix.length()))) {
                return prefix;
            }
        }
        return "";
    }

    /** What a word looks like: whether it is a verb of the news, and its ending of number, gender or owner. */
    String shape(String word) {
        String normal = letters.normal(word);
        return (verbs.contains(normal) ? "v" : "n") + endings.stream().filter(normal::endsWith).findFirst().orElse("");
    }
}
