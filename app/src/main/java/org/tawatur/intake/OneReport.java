package org.tawatur.intake;

/** A file that holds one report. */
abstract class OneReport implements ReportFile {

    private final Parcel parcel;
    private boolean read;

    OneReport(Parcel parcel) {
        this.parcel = parcel;
    }

    /** The report, or null; why is told. */
    abstract Arrival read(Parcel parcel);

    @Override
    public final Arrival next() {
        if (read) {
            return null;
        }
        read = true;
        return read(parcel);
    }

    @Override
    public final void close() {
        parcel.close();
    }
}
