package org.tawatur.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.report.Span;

/** Fits the stretches shared by two reports to their sentences. */
final class SharedSentences {

    /** Fewer words than this are a set phrase, a name with its titles or chance. */
    static final int LEAST_WORDS = 8;
    /** A sentence in which more words are kept than this share of the shorter's is the same sentence, edited. */
    private static final double KEPT = 0.6;
    /** In short sentences a name with its titles makes up much: there the share must be larger, up to this many words kept. */
    private static final double KEPT_OF_SHORT = 0.75;
    private static final int SHORT = 12;
    /** An unbroken stretch so long is copied even if the sentences around it part ways. */
    private static final int UNBROKEN = 16;

    private final Prints prints;
    private final int later;
    private final int earlier;
    private final BitSet used = new BitSet();

    /** Sentences that match: {@code [a, aEnd)} of the later, {@code [b, bEnd)} of the earlier report, with their spans. */
    private record Match(int a, int aEnd, int b, int bEnd, Span spanA, Span spanB, Reprint.Kind kind) {}

    SharedSentences(Prints prints, int later, int earlier) {
        this.prints = prints;
        this.later = later;
        this.earlier = earlier;
    }

    /** @param runs in order of place */
    List<Reprint> reprints(List<ReprintFinder.Run> runs) {
        List<Match> matches = new ArrayList<>();
        for (ReprintFinder.Run run : runs) {
            Match match = verbatim(run);
            if (match != null) {
                matches.add(match);
            }
        }
        edited(runs, matches);
        matches.sort(Comparator.comparingInt(Match::a).thenComparingInt(Match::b));
        return joined(matches).stream().map(m -> new Reprint(passage(later, m.spanA), passage(earlier, m.spanB), m.kind)).toList();
    }

    private Passage passage(int report, Span span) {
        return new Passage(prints.article(report).report().id(), span);
    }

    // ---- letter for letter

    /** The longest part of a run that begins and ends with a sentence in both reports. */
    private Match verbatim(ReprintFinder.Run run) {
        int first = prints.sentenceAround(prints.wordAround(run.start()));
        int limit = prints.lastSentence(later);
        int a = -1;
        int b = -1;
        int aEnd = -1;
        int bEnd = -1;
        for (int s = first; s <= limit && letterOf(s, limit) <= run.end(); s++) {
            int other = letterOf(s, limit) < run.start() ? -1 : border(letterOf(s, limit) - run.shift());
            if (other >= 0 && a < 0 && !used.get(s)) {
                a = s;
                b = other;
            } else if (other >= 0) {
                aEnd = s;
                bEnd = other;
            }
        }
        if (a < 0 || aEnd <= a || prints.sentenceStart(aEnd) - prints.sentenceStart(a) < LEAST_WORDS || taken(a, aEnd, b, bEnd)) {
            return null;
        }
        take(a, aEnd, b, bEnd);
        return new Match(a, aEnd, b, bEnd, prints.sentences(later, a, aEnd), prints.sentences(earlier, b, bEnd), Reprint.Kind.VERBATIM);
    }

    private int letterOf(int sentence, int limit) {
        return sentence == limit ? prints.letter(prints.lastWord(later)) : prints.letter(prints.sentenceStart(sentence));
    }

    /** The sentence of the earlier report that begins at a letter (or the one after its last), or -1. */
    private int border(int letter) {
        int word = prints.wordAt(letter);
        return word < 0 ? -1 : prints.sentenceAt(word);
    }

    private boolean taken(int a, int aEnd, int b, int bEnd) {
        int free = used.nextSetBit(a);
        int other = used.nextSetBit(b);
        return free >= 0 && free < aEnd || other >= 0 && other < bEnd;
    }

    private void take(int a, int aEnd, int b, int bEnd) {
        used.set(a, aEnd);
        used.set(b, bEnd);
    }

    // ---- with words changed

    private void edited(List<ReprintFinder.Run> runs, List<Match> matches) {
        Map<Long, Integer> pairs = new HashMap<>();
        for (ReprintFinder.Run run : runs) {
            count(run, pairs);
        }
        List<Map.Entry<Long, Integer>> likeliest = new ArrayList<>(pairs.entrySet());
        likeliest.sort(Map.Entry.<Long, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        for (Map.Entry<Long, Integer> pair : likeliest) {
            int a = (int) (pair.getKey() >>> 32);
            int b = pair.getKey().intValue();
            if (!taken(a, a + 1, b, b + 1)) {
                Match match = edited(a, b);
                if (match != null) {
                    take(a, a + 1, b, b + 1);
                    matches.add(match);
                }
            }
        }
    }

    /** Adds up how many letters of a run fall into each pair of sentences. */
    private void count(ReprintFinder.Run run, Map<Long, Integer> pairs) {
        int at = run.start();
        while (at < run.end()) {
            int a = prints.sentenceAround(prints.wordAround(at));
            int b = prints.sentenceAround(prints.wordAround(at - run.shift()));
            int end = Math.min(run.end(), Math.min(prints.letter(prints.sentenceEnd(a)), prints.letter(prints.sentenceEnd(b)) + run.shift()));
            if (!used.get(a) && !used.get(b)) {
                pairs.merge((long) a << 32 | b, end - at, Integer::sum);
            }
            at = end;
        }
    }

    private Match edited(int a, int b) {
        Alignment kept = Alignment.of(prints, a, b);
        int shorter = Math.min(kept.wordsA(), kept.wordsB());
        boolean same = kept.kept() >= LEAST_WORDS && kept.kept() >= (kept.kept() < SHORT ? KEPT_OF_SHORT : KEPT) * shorter;
        if (!same && kept.longest() < UNBROKEN || new QuotedWords(prints, later, earlier).onlyQuoted(kept)) {
            return null;
        }
        Span spanA = kept.kept() >= KEPT * kept.wordsA() ? prints.sentences(later, a, a + 1) : prints.words(later, kept.firstA(), kept.lastA());
        Span spanB = kept.kept() >= KEPT * kept.wordsB() ? prints.sentences(earlier, b, b + 1) : prints.words(earlier, kept.firstB(), kept.lastB());
        return new Match(a, a + 1, b, b + 1, spanA, spanB, Reprint.Kind.EDITED);
    }

    /** Joins matches that follow on one another in both reports. */
    private static List<Match> joined(List<Match> matches) {
        List<Match> out = new ArrayList<>();
        for (Match next : matches) {
            Match last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null && last.kind == next.kind && last.aEnd == next.a && last.bEnd == next.b) {
                out.set(out.size() - 1, new Match(last.a, next.aEnd, last.b, next.bEnd, last.spanA.cover(next.spanA), last.spanB.cover(next.spanB), last.kind));
            } else {
                out.add(next);
            }
        }
        return out;
    }
}
