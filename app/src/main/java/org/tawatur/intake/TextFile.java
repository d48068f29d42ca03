package org.tawatur.intake;

import org.tawatur.bytes.Decoded;
import org.tawatur.report.Report;

/** A plain text file: one report, whose id is the file's name without its ending. */
final class TextFile extends OneReport {

    /** A report's text of more bytes is refused: no article is as long as a novel. */
    static final int MOST_BYTES = 1 << 20;

    TextFile(Parcel parcel) {
        super(parcel);
    }

    @Override
    Arrival read(Parcel parcel) {
        byte[] bytes = parcel.all(MOST_BYTES);
        if (bytes == null) {
            return null;
        }
        Decoded decoded = Decoded.of(bytes);
        if (decoded.text() == null) {
            return parcel.refuse(decoded.problem().equals(Decoded.EMPTY) ? Skip.EMPTY : Skip.DAMAGED, decoded.offset(), decoded.problem(), decoded.words());
        }
        if (decoded.problem() != null) {
            parcel.tell(decoded.offset(), decoded.problem(), decoded.words());
        }
        return parcel.arrival(Report.plain(parcel.id(), decoded.text()), false);
    }
}
