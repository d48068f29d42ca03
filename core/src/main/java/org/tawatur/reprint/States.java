package org.tawatur.reprint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.text.Language;
import org.tawatur.text.PackFile;

/** Which state a word names: by its name, its capital or the adjective of its nationality. */
public final class States {

    private final Map<String, String> byWord = new HashMap<>();
    private final Language language;
    private final List<String> endings;
    private final String article;

    /** @throws org.tawatur.text.BrokenPack if a file of the pack is broken */
    public States(Language language) {
        this.language = language;
        this.endings = language.file("particles.tsv").rows().stream().filter(r -> r.get(1).equals("nisba")).map(r -> language.letters().normal(r.get(0))).toList();
        this.article = language.file("particles.tsv").rows().stream().filter(r -> r.get(1).equals("article")).map(r -> language.letters().normal(r.get(0))).findFirst().orElse("");
        for (PackFile.Row row : language.file("states.tsv").rows()) {
            String state = row.need(0, "name");
            put(state, state);
            row.list(1).forEach(name -> put(name, state));
            row.list(4).forEach(seat -> put(seat, state));
            row.list(5).forEach(people -> put(people, state));
            for (String nisba : row.list(3)) {
                endings.forEach(ending -> put(nisba + ending, state));
            }
        }
    }

    private void put(String word, String state) {
        String form = language.letters().normal(word);
        if (form.indexOf(' ') < 0) {
            byWord.putIfAbsent(form, state);
        }
    }

    /** The state a word names, or null. The word is in its normal form, with or without its article. */
    public String of(String form) {
        String state = byWord.get(form);
        return state != null || !form.startsWith(article) ? state : byWord.get(form.substring(article.length()));
    }
}
