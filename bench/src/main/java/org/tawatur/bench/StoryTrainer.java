package org.tawatur.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tawatur.story.JoinTrees;
import org.tawatur.text.PackFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains the decision whether a report joins a story, and tells how well it does on windows it was not trained on. */
@Command(name = "stories", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Trains the decision whether a report joins a story from annotated windows; scores each window by trees trained on the others.")
public final class StoryTrainer implements Callable<Integer> {

    private static final String HEAD = """
            # Whether a report joins a story: boosted trees whose answers add up; it joins where the sum is above 0. Trained by
            # `bench/loop stories --out` (docs/measured.md) on %d annotated windows (%d trees, depth %d, rate %s, damp %s, least %s,
            # the first counting %s, small sets %s); not made to be edited.
            # tree <tab> node <tab> sign (Sign; node n goes on to 2n+1 up to the bound, else to 2n+2) or "leaf" <tab> bound or answer
            """;

    @Parameters(paramLabel = "WINDOW", description = "what stands before .reports.jsonl and .stories.json")
    private List<Path> windows;

    @Option(names = "--trees", defaultValue = "80")
    private int trees;

    @Option(names = "--depth", defaultValue = "4")
    private int depth;

    @Option(names = "--rate", defaultValue = "0.1")
    private double rate;

    @Option(names = "--damp", defaultValue = "20")
    private double damp;

    @Option(names = "--least", defaultValue = "10")
    private double least;

    @Option(names = "--enough", split = ",", defaultValue = "0", description = "log odds asked for before a report joins")
    private List<Double> enough;

    @Option(names = "--rounds", defaultValue = "1", description = "times that the trees see the stories they made themselves")
    private int rounds;

    @Option(names = "--first", defaultValue = "3", description = "what an example of the first window counts: the one that people annotated")
    private double first;

    @Option(names = "--small", defaultValue = "0.1", description = "what an example of a small set drawn out of a window counts")
    private double small;

    @Option(names = "--also", split = ",", paramLabel = "WINDOW", description = "only scored, by the trees trained on all others")
    private List<Path> also = List.of();

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
        if (all.size() > 1) {
            leaveOneOut(all);
        }
        if (!also.isEmpty()) {
            also(trees(asking(train(all), enough.get(0))));
        }
        if (out != null) {
            String file = asking(train(all), enough.get(0));
            Files.writeString(out, String.format(Locale.ROOT, HEAD, all.size(), trees, depth, rate, damp, least, first, small) + file);
            all.forEach(w -> System.out.printf("trained on it too: %-6s %s%n", w.name(), w.score(trees(file))));
        }
        return 0;
    }

    private void also(JoinTrees trained) throws IOException {
        List<AnnotatedWindow> those = new ArrayList<>();
        for (Path window : also) {
            those.add(AnnotatedWindow.read(window));
            AnnotatedWindow last = those.get(those.size() - 1);
            System.out.printf("not trained on: %-10s %s; in the largest %d of %d%n", last.name(), last.score(trained), SmallSets.largest(last, trained), last.reports().size());
        }
    }

    private void leaveOneOut(List<AnnotatedWindow> all) {
        all.forEach(AnnotatedWindow::small);
        List<String> files = all.parallelStream().map(left -> train(all.stream().filter(w -> w != left).toList())).toList();
        for (double asked : enough) {
            List<StoryScores> scores = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                scores.add(all.get(i).score(trees(asking(files.get(i), asked))));
                System.out.printf(Locale.ROOT, "left out, asking %5.2f: %-6s %s%n", asked, all.get(i).name(), scores.get(i));
            }
            System.out.printf(Locale.ROOT, "left out, asking %5.2f: %-6s %s%n", asked, "mean", StoryScores.mean(scores));
            small(all, files, asked);
        }
    }

    private void small(List<AnnotatedWindow> all, List<String> files, double asked) {
        Map<String, List<StoryScores>> scores = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            SmallSets.scores(all.get(i).small(), trees(asking(files.get(i), asked))).forEach((kind, score) -> scores.computeIfAbsent(kind, k -> new ArrayList<>()).add(score));
        }
        scores.forEach((kind, those) -> System.out.printf(Locale.ROOT, "left out, asking %5.2f: small sets %-6s %s%n", asked, kind, StoryScores.mean(those)));
    }

    private Boosting.Settings settings() {
        return new Boosting.Settings(trees, depth, rate, damp, least, JoinTrees.ways());
    }

    private String train(List<AnnotatedWindow> on) {
        Boosting.Examples examples = new Boosting.Examples();
        String file = null;
        for (int round = 0; round <= rounds; round++) {
            JoinTrees before = file == null ? null : trees(file);
            on.forEach(w -> examples.add(w.examples(before), w.name().equals(name(windows.get(0))) ? first : 1));
            on.forEach(w -> w.small().forEach(set -> examples.add(set.examples(before), small)));
            file = written(Boosting.grow(examples, settings()));
        }
        return file;
    }

    private static String name(Path window) {
        return window.getFileName().toString();
    }

    private static JoinTrees trees(String file) {
        return JoinTrees.of(PackFile.read("trained", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
    }

    /** The last tree is what is asked for. */
    private String asking(String file, double asked) {
        return file + trees + "\t0\tleaf\t" + -asked + "\n";
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
