package org.tawatur.news;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.text.Language;
import org.tawatur.text.PackFile;

/** Words that news puts for one another, by the pack's {@code synonyms.tsv}. */
final class Synonyms {

    private static final double EXCHANGED = 0.6;

    private final Map<String, List<String>> sets = new HashMap<>();

    Synonyms(Language language) {
        for (PackFile.Row row : language.file("synonyms.tsv").rows()) {
            List<String> set = row.list(0);
            set.forEach(word -> sets.put(word, set));
        }
    }

    String of(String word, long dice) {
        List<String> set = sets.get(word);
        return set == null || Dice.share(dice) >= EXCHANGED ? word : set.get(Dice.below(set.size(), Dice.mix(dice, set.size())));
    }
}
