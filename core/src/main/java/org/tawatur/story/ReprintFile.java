package org.tawatur.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tawatur.report.Span;
import org.tawatur.source.Relay;

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
            Provenance provenance = entry.provenance();
            out.writeUTF(provenance.outlet() == null ? "" : provenance.outlet());
            out.writeInt(provenance.credits().size());
            for (Relay credit : provenance.credits()) {
                write(credit, out);
            }
            out.writeInt(provenance.relays().size());
            for (Provenance.Passed passed : provenance.relays()) {
                write(passed.relay(), out);
                out.writeInt(passed.content().start());
                out.writeInt(passed.content().end());
            }
        }
    }

    private static void write(Relay relay, DataOutput out) throws IOException {
        out.writeUTF(relay.name());
        out.writeInt(relay.span().start());
        out.writeInt(relay.span().end());
    }

    static void read(DataInput in, Consumer<Entry> reader) throws IOException {
        if (in.readLong() != MARK) {
            throw new IOException("no index of reprints, or one of another version");
        }
        try {
            for (int left = in.readInt(); left > 0; left--) {
                Print print = Print.read(in);
                int text = in.readInt();
                String outlet = in.readUTF();
                reader.accept(new Entry(print, new Provenance(outlet.isEmpty() ? null : outlet, credits(in), relays(in)), text, 0));
            }
        } catch (RuntimeException broken) {
            throw new IOException("an index of reprints that is damaged", broken);
        }
    }

    private static List<Relay> credits(DataInput in) throws IOException {
        List<Relay> credits = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            credits.add(relay(in));
        }
        return List.copyOf(credits);
    }

    private static List<Provenance.Passed> relays(DataInput in) throws IOException {
        List<Provenance.Passed> relays = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            relays.add(new Provenance.Passed(relay(in), new Span(in.readInt(), in.readInt())));
        }
        return List.copyOf(relays);
    }

    private static Relay relay(DataInput in) throws IOException {
        return new Relay(in.readUTF(), new Span(in.readInt(), in.readInt()));
    }
}
