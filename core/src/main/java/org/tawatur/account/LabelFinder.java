package org.tawatur.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.report.Cover;
import org.tawatur.report.Passage;
import org.tawatur.story.Story;
import org.tawatur.text.Language;
import org.tawatur.text.PackFile;
import org.tawatur.text.Sentence;
import org.tawatur.text.Word;

/** Finds what speakers, and outlets in their own name, call a thing that others call otherwise. */
final class LabelFinder {

    /** Not a matter: words of calling, behind which an outlet passes on another's label. */
    private static final String CALLED = "called";
    private static final int BEHIND = 3;
    private static final Set<String> MATTERS = Set.of("deed", "dead", "fighters", CALLED);
    /** A conjunction or preposition of one letter leaves so much of a word. */
    private static final int LONG = 4;

    /** A label of the pack. */
    private record Kind(String matter, String label) {}

    private final Map<String, Kind> words = new HashMap<>();
    private final String article;

    /** @throws org.tawatur.text.BrokenPack if {@code labels.tsv} is broken */
    LabelFinder(Language language) {
        Set<Kind> kinds = new HashSet<>();
        for (PackFile.Row row : language.file("labels.tsv").rows()) {
            Kind kind = new Kind(row.exactly(3).oneOf(0, "matter", MATTERS), row.need(1, "label"));
            if (!kind.label.matches("[a-z]+") || !kinds.add(kind)) {
                throw row.broken("a label is one word of small letters, and has one row for its matter");
            }
            for (String word : row.needList(2, "words")) {
                if (words.put(language.letters().normal(word), kind) != null) {
                    throw row.broken("a word has one label");
                }
            }
        }
        article = language.file("particles.tsv").rows().stream().filter(r -> r.get(1).equals("article")).map(r -> r.get(0)).findFirst().orElse("");
    }

    /** In the order of matters and labels; a matter that nobody calls otherwise than another is left out. */
    List<Label> find(Story story) {
        Map<String, Map<Kind, Map<String, Label.Use>>> found = new TreeMap<>();
        Set<Claim> counted = Collections.newSetFromMap(new IdentityHashMap<>());
        story.statements().forEach(s -> counted.addAll(s.claims()));
        for (Reading reading : story.readings()) {
            reading.claims().stream().filter(c -> c.speaker() != null && counted.contains(c)).forEach(c -> said(reading, c, found));
            own(reading, found);
        }
        List<Label> labels = new ArrayList<>();
        found.values().stream().filter(LabelFinder::isParted).forEach(m -> m.forEach((kind, uses) -> labels.add(new Label(kind.matter, kind.label, List.copyOf(uses.values())))));
        return labels;
    }

    private void said(Reading reading, Claim claim, Map<String, Map<Kind, Map<String, Label.Use>>> found) {
        List<Word> all = reading.article().words();
        for (int i = reading.article().firstWordAfter(claim.content().start()); i < all.size() && all.get(i).end() <= claim.content().end(); i++) {
            add(reading, all.get(i), claim.speaker().name(), false, found);
        }
    }

    private void own(Reading reading, Map<String, Map<Kind, Map<String, Label.Use>>> found) {
        Cover said = new Cover(reading.claims().stream().map(Claim::content).toList());
        String who = Objects.requireNonNullElse(reading.article().report().outlet(), reading.id());
        List<Word> all = reading.article().words();
        for (Sentence sentence : reading.article().sentences()) {
            if (sentence.zone().isArticle()) {
                for (int i = reading.article().firstWordAfter(sentence.span().start()); i < all.size() && all.get(i).end() <= sentence.span().end(); i++) {
                    if (!said.overlaps(all.get(i).span()) && !isAnothers(reading, all, i)) {
                        add(reading, all.get(i), who, true, found);
                    }
                }
            }
        }
    }

    /** Whether an outlet keeps a word at a distance: in quotation marks, or as what another calls it. */
    private boolean isAnothers(Reading reading, List<Word> all, int i) {
        for (int k = i - 1; k >= Math.max(0, i - BEHIND) && !all.get(k).isMark(); k--) {
            Kind kind = kind(all.get(k).form());
            if (kind != null && kind.matter.equals(CALLED)) {
                return true;
            }
        }
        return kind(all.get(i).form()) != null && reading.article().quotations().stream().anyMatch(q -> q.inside().contains(all.get(i).span()));
    }

    private void add(Reading reading, Word word, String who, boolean own, Map<String, Map<Kind, Map<String, Label.Use>>> found) {
        Kind kind = kind(word.form());
        if (kind != null && !kind.matter.equals(CALLED)) {
            found.computeIfAbsent(kind.matter, k -> new LinkedHashMap<>()).computeIfAbsent(kind, k -> new LinkedHashMap<>())
                    .putIfAbsent(who, new Label.Use(who, own, new Passage(reading.id(), word.span())));
        }
    }

    private Kind kind(String form) {
        Kind kind = bare(form);
        return kind == null && form.length() > LONG ? bare(form.substring(1)) : kind;
    }

    private Kind bare(String form) {
        Kind kind = words.get(form);
        return kind == null && form.startsWith(article) ? words.get(form.substring(article.length())) : kind;
    }

    /** Whether two call it by labels of which neither uses the other's. */
    private static boolean isParted(Map<Kind, Map<String, Label.Use>> labels) {
        Map<String, Set<Kind>> byName = new HashMap<>();
        labels.forEach((kind, uses) -> uses.keySet().forEach(who -> byName.computeIfAbsent(who, w -> new HashSet<>()).add(kind)));
        return byName.values().stream().anyMatch(mine -> byName.values().stream().anyMatch(theirs -> !mine.containsAll(theirs) && !theirs.containsAll(mine)));
    }
}
