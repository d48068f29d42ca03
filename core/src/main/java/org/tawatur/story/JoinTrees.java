package org.tawatur.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.tawatur.text.PackFile;

/**
 * Decides by boosted decision trees whether a report joins a story (J. Friedman, "Greedy function approximation: a
 * gradient boosting machine", 2001). The trees are data, {@code join-trees.tsv}, trained by {@code bench}.
 */
public final class JoinTrees implements StoryFinder.Choice {

    private static final String HOME = "join-trees.tsv";
    private static final String LEAF = "leaf";
    /** Signs of a node that is a leaf, and of one that is not there. */
    private static final int ANSWER = -1;
    private static final int GONE = -2;

    /** Node {@code n} has the children {@code 2n + 1} (no more than its bound) and {@code 2n + 2}. */
    private record Tree(int[] sign, double[] number) {

        double of(double[] signs) {
            int node = 0;
            while (sign[node] >= 0) {
                node = 2 * node + (signs[sign[node]] <= number[node] ? 1 : 2);
            }
            return number[node];
        }

        boolean isWhole(int node) {
            return node < sign.length && sign[node] != GONE && (sign[node] == ANSWER || isWhole(2 * node + 1) && isWhole(2 * node + 2));
        }
    }

    private final List<Tree> trees = new ArrayList<>();

    private JoinTrees(PackFile file) {
        for (PackFile.Row row : file.rows()) {
            int tree = whole(row.exactly(4), 0, 10_000);
            if (tree < trees.size() - 1 || tree > trees.size()) {
                throw row.broken("trees are numbered from 0, in order");
            }
            if (tree == trees.size()) {
                int most = 1 << 7;
                trees.add(new Tree(new int[most], new double[most]));
                Arrays.fill(trees.get(tree).sign, GONE);
            }
            lay(trees.get(tree), row);
        }
        for (int tree = 0; tree < trees.size(); tree++) {
            if (!trees.get(tree).isWhole(0)) {
                throw file.broken("tree " + tree + " lacks a node");
            }
        }
    }

    private static void lay(Tree tree, PackFile.Row row) {
        int node = whole(row, 1, tree.sign.length / 2 - 1);
        String sign = row.need(2, "sign");
        tree.sign[node] = sign.equals(LEAF) ? ANSWER : signs().indexOf(sign);
        if (tree.sign[node] < 0 && !sign.equals(LEAF)) {
            throw row.broken("no such sign");
        }
        try {
            tree.number[node] = Double.parseDouble(row.need(3, "number"));
        } catch (NumberFormatException e) {
            throw row.broken("not a number");
        }
    }

    private static int whole(PackFile.Row row, int field, int most) {
        String number = row.need(field, "number");
        if (!number.matches("[0-9]{1,5}") || Integer.parseInt(number) > most) {
            throw row.broken("not a number up to " + most);
        }
        return Integer.parseInt(number);
    }

    /** @throws org.tawatur.text.BrokenPack if the file has a mistake */
    public static JoinTrees of(PackFile file) {
        return new JoinTrees(file);
    }

    /** The trees that Tawatur brings along. */
    public static JoinTrees usual() {
        return of(PackFile.read(HOME, JoinTrees.class.getResourceAsStream(HOME)));
    }

    /** What speaks for and against joining, by name, in order. */
    public static List<String> signs() {
        return Arrays.stream(Sign.values()).map(s -> s.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList();
    }

    /** Of each sign 1 where more of it may only speak for joining, -1 where only against, 0 where either. */
    public static int[] ways() {
        return Arrays.stream(Sign.values()).mapToInt(s -> s.way() == Sign.Way.FOR ? 1 : s.way() == Sign.Way.AGAINST ? -1 : 0).toArray();
    }

    /** The logarithm of the odds that a report with these signs tells of the story, less what is asked for. */
    public double odds(double[] signs) {
        double sum = 0;
        for (Tree tree : trees) {
            sum += tree.of(signs);
        }
        return sum;
    }

    @Override
    public List<Integer> choose(String report, List<String> stories, double[][] signs) {
        double[] odds = Arrays.stream(signs).mapToDouble(this::odds).toArray();
        return IntStream.range(0, odds.length).boxed().filter(i -> odds[i] > 0)
                .sorted(Comparator.comparingDouble(i -> -odds[i])).limit(1).toList();
    }
}
