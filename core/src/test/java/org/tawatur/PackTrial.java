package org.tawatur;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.text.BrokenPack;
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
        Language rest = without(row);
        List<List<String>> tried = positive.stream().map(e -> needed(e, rest, without)).toList();
        boolean frames = positive.get(0).frame();
        if (!frames || tried.stream().noneMatch(List::isEmpty)) {
            tried.forEach(wrong::addAll);
        }
        List<String> words = positive.stream().map(PackExample::words).flatMap(Collection::stream).distinct().toList();
        negative.forEach(e -> wrong.addAll(idle(e, row, words, rest, without)));
        return wrong;
    }

    private List<PackExample> of(List<PackExample> own, List<PackExample> all, boolean positive, PackFile.Row row) {
        List<PackExample> mine = own.stream().filter(e -> e.positive() == positive).toList();
        return mine.isEmpty() ? all.stream().filter(e -> e.frame() && e.positive() == positive).map(e -> e.filled(row, article)).toList() : mine;
    }

    /** Null where the pack is refused without the row, which then is needed for sure. */
    private Language without(PackFile.Row row) {
        try {
            Language rest = whole.with(file.without(row));
            Pack.load(rest);
            return rest;
        } catch (BrokenPack e) {
            return null;
        }
    }

    private List<String> needed(PackExample example, Language rest, Map<String, SpecKind> without) {
        SpecExample spec = example.spec();
        List<SpecFact> facts = read(example.words(), spec, whole, readers);
        List<String> wrong = new ArrayList<>(SpecMatch.wrong(spec.place().file(), spec.expectations(), facts));
        if (wrong.isEmpty() && rest != null && facts.equals(read(example.words(), spec, rest, without))) {
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
            wrong.addAll(SpecMatch.wrong(spec.place().file(), spec.expectations(), facts.stream().filter(f -> example.facts().isEmpty() || example.words().contains(f.word())).toList()));
        }
        List<SpecFact> others = rest == null ? facts : read(words, spec, rest, without);
        if (!facts.equals(others)) {
            wrong.add("read otherwise without it: " + facts + "\n        without: " + others);
        }
        if (!mentions(spec.text(), row)) {
            wrong.add("none of the entry's words stands in it");
        }
        wrong.replaceAll(w -> example.at() + " - " + example.text() + "\n        " + w);
        return wrong;
    }

    /** Whether a text has one of an entry's words, whatever its ending. A pattern of letters is looked for nowhere. */
    private boolean mentions(String text, PackFile.Row row) {
        String normal = whole.letters().normal(text);
        for (String field : row.fields()) {
            for (String word : field.split("\\|")) {
                String form = whole.letters().normal(word);
                if (form.indexOf('?') >= 0 || form.isEmpty() || normal.contains(form.length() > 3 ? form.substring(0, form.length() - 1) : form)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<SpecFact> read(List<String> words, SpecExample spec, Language language, Map<String, SpecKind> made) {
        List<SpecFact> facts = new ArrayList<>();
        words.forEach(word -> facts.addAll(made.computeIfAbsent(word, w -> SpecKind.of(w, language)).read(spec)));
        return facts;
    }
}
