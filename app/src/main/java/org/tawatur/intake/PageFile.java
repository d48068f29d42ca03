package org.tawatur.intake;

import java.io.IOException;
import java.time.Instant;
import org.tawatur.page.PageReading;
import org.tawatur.report.Report;

/** A web page in a file: one report, whose id is the file's name without its ending. */
final class PageFile extends OneReport {

    PageFile(Parcel parcel) {
        super(parcel);
    }

    @Override
    Arrival read(Parcel parcel) {
        try {
            byte[] bytes = parcel.in().readNBytes(Pages.MOST_BYTES + 1);
            Report report = report(bytes, new Place(parcel, null, null, -1, parcel.stem()));
            return report == null ? null : parcel.arrival(report.id(parcel.id()), report.url() != null);
        } catch (IOException e) {
            return parcel.refuse(Skip.UNREADABLE, -1, "cannot be read (" + Parcel.why(e) + ")", "");
        }
    }

    /** The page's report, or null; what is wrong is told. */
    static Report report(byte[] bytes, Place place) {
        Parcel parcel = place.parcel();
        if (bytes.length == 0) {
            return parcel.refuse(Skip.EMPTY, place.offset(), "empty", "");
        }
        PageReading reading = Pages.read(bytes, place.charset(), place.url(), place.id());
        reading.problems().forEach(p -> parcel.tell(place.offset(), p, place.url() == null ? "" : place.url()));
        if (reading.report() == null) {
            parcel.desk().counts().count(Skip.NO_TEXT);
        }
        return reading.report();
    }

    /** A page that was taken from the web, among others in a file. */
    static Arrival arrival(byte[] bytes, Place place, Instant fetched) {
        Report report = report(bytes, place);
        if (report == null) {
            return null;
        }
        String given = report.url() == null ? place.url() : report.url();
        return place.parcel().arrival(report.id(place.parcel().idOf(given, place.offset())), given != null, place.offset(), fetched);
    }
}
