package org.tawatur.reprint;

import java.util.HashMap;
import java.util.Map;
import org.tawatur.text.Language;
import org.tawatur.text.PackFile;

/** How rare words are in the news at large, from the pack's {@code frequencies.tsv}. */
public final class Rarity {

    private final Stems stems;
    private final Map<String, Integer> reports = new HashMap<>();
    private final double most;

    /** @throws org.tawatur.text.BrokenPack if the pack's {@code frequencies.tsv} is broken */
    public Rarity(Language language) {
        stems = new Stems(language);
        int top = 1;
        for (PackFile.Row row : language.file("frequencies.tsv").rows()) {
            String number = row.exactly(2).need(0, "number of reports");
            if (!number.matches("[0-9]{1,8}")) {
                throw row.broken("not a number of reports");
            }
            int n = Integer.parseInt(number);
            top = Math.max(top, n);
            row.list(1).forEach(stem -> reports.put(stem, n));
        }
        most = top;
    }

    /** From 0, in every report, to 1, in none that was counted. */
    public double of(String form) {
        int n = reports.getOrDefault(stems.cut(form), 1);
        return Math.log(most / n) / Math.log(most);
    }
}
