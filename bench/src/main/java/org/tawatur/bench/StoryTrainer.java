package org.tawatur.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tawatur.Tawatur;
import org.tawatur.claim.Reading;
import org.tawatur.report.Report;
import org.tawatur.story.JoinTrees;
import org.tawatur.story.StoryFinder;
import org.tawatur.text.Language;
import org.tawatur.text.PackFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Trains the decision whether a report joins a story, and tells how well it does on windows it was not trained on. */
@Command(name = "stories", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Trains the decision whether a report joins a story from annotated windows; scores each window by trees trained on the others.")
public final class StoryTrainer implements Callable<Integer> {

    @Parameters(paramLabel = "WINDOW", description = "what stands before .reports.jsonl and .stories.json")
    private List<Path> windows;

    @Option(names = "--trees", defaultValue = "80")
    private int trees;

    @Option(names = "--depth", defaultValue = "3")
    private int depth;

    @Option(names = "--rate", defaultValue = "0.1")
    private double rate;

    @Option(names = "--damp", defaultValue = "5")
    private double damp;

    @Option(names = "--least", defaultValue = "3")
    private double least;

    @Option(names = "--enough", split = ",", defaultValue = "0", description = "log odds asked for before a report joins")
    private List<Double> enough;

    @Option(names = "--rounds", defaultValue = "1", description = "times that the trees see the stories they made themselves")
    private int rounds;

    @Option(names = "--out", paramLabel = "FILE", description = "write the trees trained on all windows")
    private Path out;

    private StoryTrainer() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new StoryTrainer()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        List<AnnotatedWindow> all = new ArrayList<>();
        for (Path window : windows) {
            all.add(AnnotatedWindow.read(window));
        }
        for (double e : enough) {
            double[] mean = new double[3];
            StringBuilder line = new StringBuilder();
            for (AnnotatedWindow left : all) {
                List<AnnotatedWindow> others = all.stream().filter(w -> w != left).toList();
                StoryScores scores = left.score(trained(others, e));
                line.append(String.format(Locale.ROOT, "  %s %.3f/%.3f/%.3f", left.name(), scores.all(), scores.told(), scores.pairs()));
                mean[0] += scores.all() / all.size();
                mean[1] += scores.told() / all.size();
                mean[2] += scores.pairs() / all.size();
            }
            System.out.printf(Locale.ROOT, "%5.2f  mean %.3f/%.3f/%.3f %s%n", e, mean[0], mean[1], mean[2], line);
        }
        return 0;
    }

    private Map<String, String> cache = new HashMap<>();

    private JoinTrees trained(List<AnnotatedWindow> on, double e) {
        String file = cache.computeIfAbsent(on.toString(), k -> train(on));
        return trees(file, e);
    }

    private String train(List<AnnotatedWindow> on) {
        Boosting.Settings settings = new Boosting.Settings(trees, depth, rate, damp, least);
        Boosting.Examples examples = new Boosting.Examples();
        on.forEach(w -> examples.add(w.examples(null)));
        String file = written(Boosting.grow(examples, settings));
        for (int round = 0; round < rounds; round++) {
            JoinTrees before = trees(file, 0);
            on.forEach(w -> examples.add(w.examples(before)));
            file = written(Boosting.grow(examples, settings));
        }
        return file;
    }

    private static JoinTrees trees(String file, double e) {
        int last = Integer.parseInt(file.substring(file.lastIndexOf('\n', file.length() - 2) + 1).split("\t")[0]);
        String asked = file + (last + 1) + "\t0\tleaf\t" + -e + "\n";
        return JoinTrees.of(PackFile.read("trained", new ByteArrayInputStream(asked.getBytes(StandardCharsets.UTF_8))));
    }

    private static String written(List<Boosting.Node> nodes) {
        List<String> signs = JoinTrees.signs();
        StringBuilder text = new StringBuilder();
        for (Boosting.Node node : nodes) {
            text.append(node.tree()).append('\t').append(node.number()).append('\t').append(node.column() < 0 ? "leaf" : signs.get(node.column()))
                    .append('\t').append(node.value()).append('\n');
        }
        return text.toString();
    }
}
