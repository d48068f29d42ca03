package org.tawatur.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Optional;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.tawatur.bytes.Unpacked;
import org.tawatur.intake.PageFile.Place;

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

    WarcFile(Parcel parcel, boolean packed) throws IOException {
        this.parcel = parcel;
        this.packed = packed;
        begin(parcel.in(), 0);
    }

    private void begin(InputStream in, long from) throws IOException {
        start = from;
        unpacked = packed ? new Unpacked(in) : null;
        reader = new WarcReader(Channels.newChannel(packed ? unpacked : in));
    }

    @Override
    public Arrival next() {
        Arrival arrival = null;
        while (arrival == null && reader != null) {
            try {
                Optional<WarcRecord> record = reader.next();
                arrival = record.isPresent() ? read(record.get()) : end();
            } catch (IOException | RuntimeException e) {
                arrival = broken(e);
            }
        }
        return arrival;
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
            throw new EOFException("the record says it has " + record.body().size() + " bytes, and " + block.length + " are there");
        }
        WarcPage page = record.type().equals("resource") ? new WarcPage(record.contentType(), block) : WarcPage.ofHttp(record.contentType(), block);
        if (!page.isOk()) {
            return skip(Skip.NOT_OK);
        }
        if (!page.isPage()) {
            return skip(Skip.NOT_A_PAGE);
        }
        return PageFile.arrival(page.bytes(), new Place(parcel, page.charset(), address(target), place(), parcel.stem()), record.date());
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

    private Arrival broken(Exception e) {
        long at = place();
        String why = e instanceof IOException io ? Parcel.why(io) : e.toString();
        try {
            long next = parcel.isEntry() || ++breaks > MOST_BREAKS ? -1 : WarcScan.next(parcel.file(), at + 1, packed);
            parcel.refuse(Skip.DAMAGED, at, "a damaged or cut record; " + (next < 0 ? "nothing is read after it" : "read on at byte " + next), why);
            reader = null;
            if (next >= 0) {
                begin(WarcScan.from(parcel.file(), next), next);
            }
        } catch (IOException again) {
            reader = null;
            parcel.refuse(Skip.DAMAGED, at, "a damaged record, and nothing can be read after it", Parcel.why(again));
        }
        return null;
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
