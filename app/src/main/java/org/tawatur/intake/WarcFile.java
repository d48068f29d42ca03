package org.tawatur.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.tawatur.bytes.Unpacked;

/**
 * A web archive: a report for every page that was fetched whole. After a damaged record the reading goes on at the
 * next. Where a report stands, and where a problem is, is the byte of the file where its record begins (in a packed
 * archive, its member).
 */
final class WarcFile implements ReportFile {

    /** Headers and chunk sizes around a page. */
    private static final int AROUND = 1 << 16;
    private static final int MOST_BREAKS = 100;

    private final Parcel parcel;
    private final boolean packed;
    private WarcReader reader;
    private Unpacked unpacked;
    private long start;
    private int breaks;
    /** Where the record stands that was read last. */
    private long last;
    private Arrival held;

    WarcFile(Parcel parcel, boolean packed) {
        this.parcel = parcel;
        this.packed = packed;
        begin(parcel.in(), 0);
    }

    private void begin(InputStream in, long from) {
        start = from;
        last = -1;
        unpacked = packed ? new Unpacked(in) : null;
        try {
            reader = new WarcReader(Channels.newChannel(packed ? unpacked : in));
        } catch (IOException | RuntimeException e) {
            goOn(e, from);
        }
    }

    @Override
    public Arrival next() {
        while (reader != null) {
            Arrival whole = step();
            if (whole != null) {
                return whole;
            }
        }
        return release();
    }

    private Arrival release() {
        Arrival whole = held;
        held = null;
        return whole;
    }

    /** Goes to the next record, and gives the report of the one before: whether that was whole shows only now. */
    private Arrival step() {
        Optional<WarcRecord> record;
        try {
            record = reader.next();
        } catch (IOException | RuntimeException e) {
            Arrival before = release();
            long at = place(e);
            boolean own = packed && before != null && before.place() == at;
            goOn(e, at);
            return own ? null : before;
        }
        Arrival before = release();
        try {
            last = place();
            held = record.isPresent() ? read(record.get()) : end();
        } catch (IOException | RuntimeException e) {
            goOn(e, place());
        }
        return before;
    }

    private Arrival end() {
        reader = null;
        return null;
    }

    /** Where the record that was last begun stands in the file. */
    private long place() {
        return start + (packed ? unpacked.memberAt(reader.position()) : reader.position());
    }

    private Arrival read(WarcRecord record) throws IOException {
        boolean capture = record.type().equals("response") || record.type().equals("resource");
        if (record instanceof WarcRevisit) {
            return skip(Skip.NOT_A_PAGE);
        }
        if (!capture || !(record instanceof WarcTargetRecord target)) {
            return null;
        }
        byte[] block = record.body().stream().readNBytes(Pages.MOST_BYTES + AROUND);
        if (block.length < Pages.MOST_BYTES + AROUND && block.length < record.body().size()) {
            throw new ParsingException("the record says it has " + record.body().size() + " bytes, and " + block.length + " are there");
        }
        WarcPage page = record.type().equals("resource") ? new WarcPage(record.contentType(), block) : WarcPage.ofHttp(record.contentType(), block);
        if (!page.isOk()) {
            return skip(Skip.NOT_OK);
        }
        if (!page.isPage()) {
            return skip(Skip.NOT_A_PAGE);
        }
        return PageFile.arrival(page.bytes(), new Place(parcel, page.charset(), address(target), place(), parcel.stem()), fetched(record));
    }

    /** When, or null: a date that is none must not cost the page. */
    private static Instant fetched(WarcRecord record) {
        try {
            return record.date();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private Arrival skip(Skip why) {
        parcel.desk().counts().count(why);
        return null;
    }

    /** Wget puts an address into angle brackets. */
    private static String address(WarcTargetRecord record) {
        String target = record.target();
        boolean bracketed = target != null && target.startsWith("<") && target.endsWith(">");
        return bracketed ? target.substring(1, target.length() - 1) : target;
    }

    /** What cannot be unpacked is the member begun last; the reader of records may not have come to it. */
    private long place(Exception e) {
        return packed && e instanceof IOException && !(e instanceof ParsingException) ? start + unpacked.memberAt(Long.MAX_VALUE) : place();
    }

    private void goOn(Exception e, long broken) {
        String why = e instanceof IOException io ? Parcel.why(io) : e.toString();
        long at = broken;
        reader = null;
        try {
            long next = parcel.isEntry() || ++breaks > MOST_BREAKS ? -1 : after(at);
            at = next >= 0 && next < at ? last : at;
            parcel.refuse(Skip.DAMAGED, at, "a damaged or cut record; " + (next < 0 ? "nothing is read after it" : "read on at byte " + next), why);
            if (next >= 0) {
                begin(WarcScan.from(parcel.file(), next), next);
            }
        } catch (IOException again) {
            parcel.refuse(Skip.DAMAGED, at, "a damaged record, and nothing can be read after it", Parcel.why(again));
        }
    }

    /** Where to read on: a record that says it is longer than it is may have swallowed the beginning of the next. */
    private long after(long at) throws IOException {
        long swallowed = packed || last < start ? -1 : WarcScan.next(parcel.file(), last + 1, false);
        return swallowed >= 0 && swallowed < at ? swallowed : WarcScan.next(parcel.file(), at + 1, packed);
    }

    @Override
    public void close() {
        if (reader != null) {
            try {
                reader.close();
            } catch (IOException e) {
                parcel.tell(-1, "could not be closed (" + Parcel.why(e) + ")", "");
            }
        }
        parcel.close();
    }
}
