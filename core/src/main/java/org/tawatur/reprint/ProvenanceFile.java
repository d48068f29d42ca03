package org.tawatur.reprint;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tawatur.report.Span;
import org.tawatur.source.Relay;

/** A {@link Provenance} in a file: the outlet, then credits and relays, of each how many. */
final class ProvenanceFile {

    private ProvenanceFile() {}

    static void write(Provenance provenance, DataOutput out) throws IOException {
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

    private static void write(Relay relay, DataOutput out) throws IOException {
        out.writeUTF(relay.name());
        out.writeInt(relay.span().start());
        out.writeInt(relay.span().end());
    }

    static Provenance read(DataInput in) throws IOException {
        String outlet = in.readUTF();
        List<Relay> credits = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            credits.add(relay(in));
        }
        List<Provenance.Passed> relays = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            relays.add(new Provenance.Passed(relay(in), new Span(in.readInt(), in.readInt())));
        }
        return new Provenance(outlet.isEmpty() ? null : outlet, List.copyOf(credits), List.copyOf(relays));
    }

    private static Relay relay(DataInput in) throws IOException {
        return new Relay(in.readUTF(), new Span(in.readInt(), in.readInt()));
    }
}
