package org.tawatur.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tawatur.news.Mix;

/**
 * How the growth bench was called.
 *
 * @param reports how many are made, rounded up to whole batches
 * @param days    that the windows reach back
 */
record GrowthSettings(Path corpus, int reports, int days, int threads, Mix mix) {

    static final String USAGE = "CORPUS.jsonl.gz [REPORTS] [--day REPORTS] [--days DAYS] [--threads N] [--seed N] [--shares kind=n,...]";

    private static final int REPORTS = 20_000;
    private static final int DAYS = 3;
    private static final int THREADS = 2;

    /** @throws IllegalArgumentException if there is no such call */
    static GrowthSettings of(String[] args) {
        List<String> paths = new ArrayList<>();
        int days = DAYS;
        int threads = THREADS;
        Mix mix = Mix.USUAL;
        for (int i = 0; i < args.length; i++) {
            if (!args[i].startsWith("--")) {
                paths.add(args[i]);
                continue;
            }
            String value = i + 1 < args.length ? args[i + 1] : "";
            switch (args[i++]) {
                case "--day" -> mix = mix.perDay(Integer.parseInt(value));
                case "--days" -> days = Integer.parseInt(value);
                case "--threads" -> threads = Integer.parseInt(value);
                case "--seed" -> mix = mix.seed(Long.parseLong(value));
                case "--shares" -> mix = mix.shares(value);
                default -> throw new IllegalArgumentException("there is no " + args[i - 1]);
            }
        }
        if (paths.isEmpty() || paths.size() > 2) {
            throw new IllegalArgumentException("one corpus is needed");
        }
        return new GrowthSettings(Path.of(paths.get(0)), paths.size() > 1 ? Integer.parseInt(paths.get(1)) : REPORTS, days, threads, mix);
    }
}
