package org.tawatur.reprint;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tawatur.claim.Reading;
import org.tawatur.report.Passage;
import org.tawatur.source.Agencies;
import org.tawatur.text.Language;

/**
 * Finds the passages that reports share, as they come in one by one: each is compared with those before it in a window
 * that is bounded in time and in memory. Reports need not come in the order of their publication: which of a pair is the
 * later is told by their times, then by their ids. Those that come in the order of time, and of one time in the order of
 * their ids, always yield the same.
 *
 * <p>Rare pairs of words near each other say which reports may share something ({@link Fingerprints}); these are then
 * aligned word by word ({@link Anchors}, {@link Regions}) and judged ({@link Evidence}). The index holds no text. It can be
 * saved and restored, or made again by adding the reports of its window. One thread at a time.
 */
public final class ReprintIndex {

    /** The order in which reports are best added: by when they were published, then by id; those without a date last. */
    public static final Comparator<Reading> ORDER = Comparator.comparingLong((Reading r) -> PrintReader.second(r.article(), r.published())).thenComparing(Reading::id);

    private static final Comparator<Print> LATER = Comparator.comparingLong(Print::second).thenComparing(Print::report);

    private final PrintReader reader;
    private final Agencies agencies;
    private final Fingerprints fingerprints = new Fingerprints();
    private final Shelf shelf;

    /** @throws org.tawatur.text.BrokenPack if a file of the pack is broken */
    public ReprintIndex(Language language, Window window) {
        this(new PrintReader(language), language.part(Agencies.class, Agencies::new), window);
    }

    private ReprintIndex(PrintReader reader, Agencies agencies, Window window) {
        this.reader = reader;
        this.agencies = agencies;
        shelf = new Shelf(window);
    }

    /** An empty index that has what this one knows of the language. */
    public ReprintIndex empty(Window window) {
        return new ReprintIndex(reader, agencies, window);
    }

    /**
     * Compares a report with those in the window, and takes it in.
     *
     * @return in the order of the other report's id, then of place
     */
    public List<Reprint> add(Reading reading) {
        Print print = reader.read(reading.article(), reading.published());
        int[] content = print.content();
        fingerprints.of(print, content);
        List<Entry> like = new ArrayList<>();
        int text = shelf.like(print, fingerprints, like);
        Entry entry = new Entry(print, Provenance.of(reading, agencies), text, fingerprints.size());
        List<Reprint> found = new ArrayList<>();
        if (!like.isEmpty()) {
            Anchors anchors = new Anchors(print, content);
            like.stream().sorted(Comparator.comparing(e -> e.print().report())).forEach(other -> compare(anchors, entry, other, found));
        }
        shelf.add(entry, fingerprints);
        return found;
    }

    private void compare(Anchors anchors, Entry one, Entry other, List<Reprint> found) {
        int[] there = other.print().content();
        long[] seeds = anchors.with(other.print(), there);
        if (LATER.compare(one.print(), other.print()) > 0) {
            found.addAll(passages(new Pair(one.print(), anchors.content(), other.print(), there, fingerprints), seeds, one, other));
        } else {
            found.addAll(passages(new Pair(other.print(), there, one.print(), anchors.content(), fingerprints), Seeds.turned(seeds), other, one));
        }
    }

    private static List<Reprint> passages(Pair pair, long[] seeds, Entry a, Entry b) {
        boolean earlier = pair.a().isDated() && pair.b().second() < pair.a().second();
        List<Reprint> passages = new ArrayList<>();
        for (Shared shared : new SharedPassages(pair).of(seeds)) {
            Passage inA = new Passage(pair.a().report(), pair.a().span(shared.a(), shared.aEnd()));
            Passage inB = new Passage(pair.b().report(), pair.b().span(shared.b(), shared.bEnd()));
            passages.add(new Reprint(inA, inB, shared.kind(), shared.said(), Direction.of(inA, a.provenance(), inB, b.provenance(), earlier)));
        }
        return passages;
    }

    /** How many reports are in the window. */
    public int size() {
        return shelf.size();
    }

    /** About how many bytes of memory it takes. */
    public long bytes() {
        return shelf.bytes();
    }

    /** Writes what is in the window, about ten bytes a word. */
    public void save(DataOutput out) throws IOException {
        ReprintFile.write(shelf.entries(), out);
    }

    /**
     * Takes in what was saved, as if its reports had been added again.
     *
     * @throws IOException if it was saved by another version or is damaged; what was taken in until then stays
     */
    public void restore(DataInput in) throws IOException {
        int before = shelf.next();
        ReprintFile.read(in, entry -> {
            fingerprints.of(entry.print(), entry.print().content());
            shelf.add(entry.of(entry.text() + before, fingerprints.size()), fingerprints);
        });
    }
}
