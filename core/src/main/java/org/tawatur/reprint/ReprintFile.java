package org.tawatur.reprint;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** A {@link ReprintIndex} as a file: a mark with the version, how many reports, then each. */
final class ReprintFile {

    /** "TWRI" and the version, to be raised with every change of what a print holds. */
    private static final long MARK = 0x5457_5249_0000_0002L;

    private ReprintFile() {}

    static void write(List<Entry> entries, DataOutput out) throws IOException {
        out.writeLong(MARK);
        out.writeInt(entries.size());
        for (Entry entry : entries) {
            entry.print().write(out);
            out.writeInt(entry.text());
            ProvenanceFile.write(entry.provenance(), out);
        }
    }

    static void read(DataInput in, Consumer<Entry> reader) throws IOException {
        if (in.readLong() != MARK) {
            throw new IOException("no index of reprints, or one of another version");
        }
        try {
            for (int left = in.readInt(); left > 0; left--) {
                Print print = Print.read(in);
                int text = in.readInt();
                reader.accept(new Entry(print, ProvenanceFile.read(in), text, 0));
            }
        } catch (RuntimeException broken) {
            throw new IOException("an index of reprints that is damaged", broken);
        }
    }
}
