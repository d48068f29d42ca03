package org.tawatur.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.tawatur.bytes.Unpacked;
import org.tawatur.report.Report;

/** A file, or a file within an archive, opened: its bytes, and where what is in it and wrong with it goes. */
final class Parcel implements AutoCloseable {

    /** So much can be looked at before it is read. */
    static final int HEAD = 1 << 16;

    private final Path file;
    private final String entry;
    private final long number;
    private final Desk desk;
    private final BufferedInputStream in;
    /** Asked for by every report of a file of many. */
    private String stem;

    private Parcel(Path file, String entry, long number, InputStream in, Desk desk) {
        this.file = file;
        this.entry = entry;
        this.number = number;
        this.desk = desk;
        this.in = new BufferedInputStream(in, HEAD);
    }

    static Parcel of(Path file, Desk desk) throws IOException {
        return new Parcel(file, null, -1, new Metered(Files.newInputStream(file), desk.counts()), desk);
    }

    /** @param number of the entry, from 1 */
    Parcel inside(String name, long place, InputStream stream) {
        return new Parcel(file, name, place, stream, desk);
    }

    Parcel unpacked() {
        return new Parcel(file, entry, number, new Unpacked(in), desk);
    }

    Path file() {
        return file;
    }

    boolean isEntry() {
        return entry != null;
    }

    Desk desk() {
        return desk;
    }

    InputStream in() {
        return in;
    }

    /** The name, without the folders before it. */
    String name() {
        return entry == null ? Format.name(file) : entry.substring(Math.max(entry.lastIndexOf('/'), entry.lastIndexOf('\\')) + 1);
    }

    String stem() {
        if (stem == null) {
            stem = Format.stem(name());
        }
        return stem;
    }

    /** Whether the user named it. */
    boolean isNamed() {
        return entry == null && desk.named().contains(file);
    }

    /** The first bytes, which stay to be read. */
    byte[] head() throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        return head;
    }

    /** All bytes, or null where there are more than may be; that is told. */
    byte[] all(int most) {
        try {
            byte[] bytes = in.readNBytes(most + 1);
            return bytes.length <= most ? bytes : refuse(Skip.TOO_LONG, -1, "longer than " + most + " bytes, too long for one report; not read", "");
        } catch (IOException e) {
            return refuse(Skip.UNREADABLE, -1, "cannot be read (" + why(e) + ")", "");
        }
    }

    static String why(IOException e) {
        return e.getClass().getSimpleName() + (e.getMessage() == null || e.getMessage().isBlank() ? "" : ", " + e.getMessage());
    }

    void tell(long offset, String what, String words) {
        desk.problems().add(entry == null ? file : file + "!" + entry, offset, what, words);
    }

    /** Counts what is left out, tells why, and gives null. */
    <T> T refuse(Skip skip, long offset, String what, String words) {
        desk.counts().count(skip);
        tell(offset, what, words);
        return null;
    }

    /** Another kind of file: told only of a file that was asked for. */
    ReportFile leave(String what) {
        desk.counts().count(Skip.KIND);
        if (isNamed()) {
            tell(-1, what, "");
        }
        return ReportFile.NONE;
    }

    /** An id for a report that is one of several here. */
    String idOf(String given, long n) {
        return desk.ids().of(given == null ? stem() + ":" + n : given, stem());
    }

    /** An id for a report that fills it. */
    String id() {
        return desk.ids().of(stem(), entry == null ? Ids.folder(file) : Format.stem(Format.name(file)));
    }

    /** A report that fills it. */
    Arrival arrival(Report report, boolean named) {
        return arrival(report, named, number, null);
    }

    Arrival arrival(Report report, boolean named, long place, Instant fetched) {
        return new Arrival(report, named, file, place, fetched);
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            tell(-1, "could not be closed (" + why(e) + ")", "");
        }
    }
}
