package org.tawatur.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Grows boosted trees for the logarithm of odds (J. Friedman, 2001), each step by Newton's rule as in T. Chen and C.
 * Guestrin, "XGBoost" (2016). Nothing is drawn by lot: the same examples make the same trees.
 */
final class Boosting {

    /** Numbers of a column are told apart by so many bounds. */
    private static final int BOUNDS = 48;
    private static final double LEAST_GAIN = 1e-6;

    /**
     * How trees are grown.
     *
     * @param trees how many
     * @param depth of each
     * @param rate  the share of each tree's answer that is taken
     * @param damp  what is added to the weight of a leaf: the higher, the more cautious
     * @param least weight of a leaf
     * @param ways  of each column 1 where more of it may only speak for, -1 where only against, 0 where either
     */
    record Settings(int trees, int depth, double rate, double damp, double least, int[] ways) {}

    /** Examples: rows of numbers, what each is, and how much it counts. */
    record Examples(List<double[]> rows, List<Boolean> truth, List<Double> weights) {

        Examples() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        void add(double[] row, boolean is, double weight) {
            rows.add(row);
            truth.add(is);
            weights.add(weight);
        }

        void add(Examples others, double weight) {
            rows.addAll(others.rows);
            truth.addAll(others.truth);
            others.weights.forEach(w -> weights.add(weight * w));
        }
    }

    /** A node of a tree: a leaf has column -1. */
    record Node(int tree, int number, int column, double value) {}

    private final Settings settings;
    private final double[][] bounds;
    private final int[][] bins;
    private final double[] slope;
    private final double[] curve;
    private final double[] sum;
    private final List<Node> nodes = new ArrayList<>();

    private Boosting(Settings settings, Examples examples) {
        this.settings = settings;
        int n = examples.rows.size();
        int columns = examples.rows.get(0).length;
        bounds = new double[columns][];
        bins = new int[columns][n];
        for (int c = 0; c < columns; c++) {
            int column = c;
            double[] values = examples.rows.stream().mapToDouble(r -> r[column]).toArray();
            bounds[c] = bounds(values);
            for (int i = 0; i < n; i++) {
                int at = Arrays.binarySearch(bounds[c], values[i]);
                bins[c][i] = at < 0 ? -at - 1 : at;
            }
        }
        slope = new double[n];
        curve = new double[n];
        sum = new double[n];
    }

    private static double[] bounds(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return IntStream.range(1, BOUNDS + 1).mapToDouble(b -> rounded(sorted[(int) ((long) b * (sorted.length - 1) / (BOUNDS + 1))])).distinct().sorted().toArray();
    }

    private static double rounded(double value) {
        return Math.round(value * 1e4) / 1e4;
    }

    /** @return the nodes of all trees; each tree's answer is the value of the leaf reached */
    static List<Node> grow(Examples examples, Settings settings) {
        Boosting boosting = new Boosting(settings, examples);
        for (int tree = 0; tree < settings.trees; tree++) {
            boosting.weigh(examples);
            boosting.split(tree, 0, IntStream.range(0, examples.rows.size()).toArray(), new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
        }
        return boosting.nodes;
    }

    private void weigh(Examples examples) {
        for (int i = 0; i < sum.length; i++) {
            double p = 1 / (1 + StrictMath.exp(-sum[i]));
            slope[i] = examples.weights.get(i) * ((examples.truth.get(i) ? 1 : 0) - p);
            curve[i] = examples.weights.get(i) * p * (1 - p);
        }
    }

    /** Between what the answers of a branch must stay, so that a split further up goes its one way. */
    private record Bounds(double low, double high) {

        double of(double value) {
            return Math.max(low, Math.min(high, value));
        }
    }

    /** A split of a leaf: up to a bin of a column, and the answers on both sides. */
    private record Split(int column, int bin, double gain, double left, double right) {}

    private void split(int tree, int node, int[] members, Bounds bounds) {
        Split best = node >= (1 << settings.depth) - 1 ? null : best(members, bounds);
        if (best == null) {
            double s = Arrays.stream(members).mapToDouble(i -> slope[i]).sum();
            double c = Arrays.stream(members).mapToDouble(i -> curve[i]).sum();
            double value = rounded(settings.rate * bounds.of(s / (c + settings.damp)));
            Arrays.stream(members).forEach(i -> sum[i] += value);
            nodes.add(new Node(tree, node, -1, value));
            return;
        }
        int way = settings.ways[best.column];
        double middle = (best.left + best.right) / 2;
        Bounds below = new Bounds(way < 0 ? middle : bounds.low, way > 0 ? middle : bounds.high);
        Bounds above = new Bounds(way > 0 ? middle : bounds.low, way < 0 ? middle : bounds.high);
        nodes.add(new Node(tree, node, best.column, this.bounds[best.column][best.bin]));
        split(tree, 2 * node + 1, Arrays.stream(members).filter(i -> bins[best.column][i] <= best.bin).toArray(), below);
        split(tree, 2 * node + 2, Arrays.stream(members).filter(i -> bins[best.column][i] > best.bin).toArray(), above);
    }

    /** The split that gains most, or null. */
    private Split best(int[] members, Bounds within) {
        double allSlope = Arrays.stream(members).mapToDouble(i -> slope[i]).sum();
        double allCurve = Arrays.stream(members).mapToDouble(i -> curve[i]).sum();
        Split best = null;
        for (int c = 0; c < bounds.length; c++) {
            double[] slopes = new double[bounds[c].length + 1];
            double[] curves = new double[bounds[c].length + 1];
            for (int i : members) {
                slopes[bins[c][i]] += slope[i];
                curves[bins[c][i]] += curve[i];
            }
            double s = 0;
            double h = 0;
            for (int b = 0; b < bounds[c].length; b++) {
                s += slopes[b];
                h += curves[b];
                double gain = worth(s, h) + worth(allSlope - s, allCurve - h) - worth(allSlope, allCurve);
                if (h >= settings.least && allCurve - h >= settings.least && gain > (best == null ? LEAST_GAIN : best.gain)) {
                    double left = within.of(s / (h + settings.damp));
                    double right = within.of((allSlope - s) / (allCurve - h + settings.damp));
                    best = settings.ways[c] * (right - left) < 0 ? best : new Split(c, b, gain, left, right);
                }
            }
        }
        return best;
    }

    private double worth(double s, double h) {
        return s * s / (h + settings.damp);
    }
}
