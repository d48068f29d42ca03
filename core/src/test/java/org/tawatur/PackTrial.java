package org.tawatur;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.text.Language;
import org.tawatur.text.PackFile;

/** Reads an entry's examples with the whole pack and without that entry. */
final class PackTrial {

    private final Language whole;
    private final PackFile file;
    private final Map<String, SpecKind> readers = new HashMap<>();
    private final String article;

    PackTrial(Language whole, PackFile file) {
        this.whole = whole;
        this.file = file;
        this.article = whole.file("particles.tsv").rows().stream().filter(r -> r.get(1).equals("article")).findFirst().orElseThrow().get(0);
    }

    /** What is wrong with the examples of an entry, or that it has none; empty where all is as it must be. */
    List<String> wrong(PackFile.Row row, List<PackExample> examples) {
        List<PackExample> own = examples.stream().filter(e -> !e.frame()).toList();
        List<PackExample> positive = of(own, examples, true, row);
        List<PackExample> negative = of(own, examples, false, row);
        List<String> wrong = new ArrayList<>();
        if (positive.isEmpty() || negative.isEmpty()) {
            wrong.add("no example of what it " + (positive.isEmpty() ? "does" : "does not do"));
            return wrong;
        }
        Map<String, SpecKind> without = new HashMap<>();
        Language rest = whole.with(file.without(row));
        boolean met = false;
        for (PackExample example : positive) {
            List<String> found = met ? List.of() : needed(example, rest, without);
            met |= example.frame() && found.isEmpty();
            wrong.addAll(found);
        }
        if (met) {
            wrong.clear();
        }
        List<String> words = positive.stream().map(PackExample::words).flatMap(Collection::stream).distinct().toList();
        negative.forEach(e -> wrong.addAll(idle(e, row, e.words().isEmpty() ? words : e.words(), rest, without)));
        return wrong;
    }

    private List<PackExample> of(List<PackExample> own, List<PackExample> all, boolean positive, PackFile.Row row) {
        List<PackExample> mine = own.stream().filter(e -> e.positive() == positive).toList();
        return mine.isEmpty() ? all.stream().filter(e -> e.frame() && e.positive() == positive).map(e -> e.filled(row, article)).toList() : mine;
    }

    private List<String> needed(PackExample example, Language rest, Map<String, SpecKind> without) {
        SpecExample spec = example.spec();
        List<SpecFact> facts = read(example.words(), spec, whole, readers);
        List<String> wrong = new ArrayList<>(SpecMatch.wrong(spec.place().file(), spec.expectations(), facts));
        if (wrong.isEmpty() && facts.equals(read(example.words(), spec, rest, without))) {
            wrong.add("read the same without it");
        }
        wrong.replaceAll(w -> example.at() + " + " + example.text() + "\n        " + w);
        return wrong;
    }

    private List<String> idle(PackExample example, PackFile.Row row, List<String> words, Language rest, Map<String, SpecKind> without) {
        SpecExample spec = example.spec();
        List<SpecFact> facts = read(words, spec, whole, readers);
        List<String> wrong = new ArrayList<>();
        if (!example.facts().isEmpty() || example.place().fields().size() > 3) {
            wrong.addAll(SpecMatch.wrong(spec.place().file(), spec.expectations(), facts));
        }
        List<SpecFact> others = read(words, spec, rest, without);
        if (others != null && !facts.equals(others)) {
            wrong.add("read otherwise without it: " + facts + "\n        without: " + others);
        }
        if (!mentions(spec.text(), row)) {
            wrong.add("none of the entry's words stands in it");
        }
        wrong.replaceAll(w -> example.at() + " - " + example.text() + "\n        " + w);
        return wrong;
    }

    /** Whether a text has one of an entry's words, or all words of an expression, whatever their endings. */
    private boolean mentions(String text, PackFile.Row row) {
        String normal = whole.letters().normal(text);
        return row.fields().stream().flatMap(f -> Arrays.stream(f.split("\\|"))).map(whole.letters()::normal).anyMatch(form ->
                form.isEmpty() || form.indexOf('?') >= 0 || form.startsWith("u+") || Arrays.stream(form.split("[ .]+")).allMatch(word -> normal.contains(core(word))));
    }

    private String core(String word) {
        String bare = word.length() > article.length() + 2 && word.startsWith(article) ? word.substring(article.length()) : word;
        return bare.length() > 3 ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** Null where the pack is refused, or nothing can be read, without the row: it is needed for sure. */
    private static List<SpecFact> read(List<String> words, SpecExample spec, Language language, Map<String, SpecKind> made) {
        List<SpecFact> facts = new ArrayList<>();
        try {
            words.forEach(word -> facts.addAll(made.computeIfAbsent(word, w -> SpecKind.of(w, language)).read(spec)));
        } catch (IllegalArgumentException e) {
            return null;
        }
        return facts;
    }
}
