package org.tawatur.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip archive of report files, read in the order of their names; nothing is written anywhere. */
final class Bundle implements ReportFile {

    /** News packs to a tenth; what packs better than this is made to drown its reader. */
    private static final long MOST_TIMES = 150;
    private static final long FREE = 64L << 20;

    private final Parcel parcel;
    private final ZipFile zip;
    private final Iterator<? extends ZipEntry> entries;
    private ReportFile open = NONE;
    private long number;

    private Bundle(Parcel parcel, ZipFile zip, List<? extends ZipEntry> entries) {
        this.parcel = parcel;
        this.zip = zip;
        this.entries = entries.iterator();
    }

    static ReportFile of(Parcel parcel) throws IOException {
        if (parcel.isEntry()) {
            return none(parcel, Skip.KIND, "an archive within an archive; not read");
        }
        ZipFile zip;
        try {
            zip = zip(parcel);
        } catch (ZipException e) {
            return none(parcel, Skip.DAMAGED, "no zip archive, or a damaged one (" + e.getMessage() + ")");
        }
        List<? extends ZipEntry> entries = Collections.list(zip.entries()).stream().filter(e -> !e.isDirectory()).sorted(Comparator.comparing(ZipEntry::getName)).toList();
        long packed = entries.stream().mapToLong(ZipEntry::getCompressedSize).sum();
        long size = parcel.file().toFile().length();
        if (packed > size) {
            zip.close();
            return none(parcel, Skip.DAMAGED, "a zip archive whose entries lie over each other; not read");
        }
        return new Bundle(parcel, zip, entries);
    }

    private static ZipFile zip(Parcel parcel) throws IOException {
        try {
            return new ZipFile(parcel.file().toFile());
        } catch (ZipException e) {
            // names in an old charset do not matter here
            return new ZipFile(parcel.file().toFile(), StandardCharsets.ISO_8859_1);
        }
    }

    private static ReportFile none(Parcel parcel, Skip skip, String what) {
        parcel.refuse(skip, -1, what, "");
        parcel.close();
        return NONE;
    }

    @Override
    public Arrival next() {
        Arrival arrival = open.next();
        while (arrival == null && entries.hasNext()) {
            open.close();
            open = open(entries.next());
            arrival = open.next();
        }
        return arrival;
    }

    private ReportFile open(ZipEntry entry) {
        number++;
        try {
            Parcel inside = parcel.inside(entry.getName(), number, zip.getInputStream(entry));
            if (entry.getSize() > FREE && entry.getSize() > MOST_TIMES * Math.max(1, entry.getCompressedSize())) {
                return none(inside, Skip.TOO_LONG, "it unpacks to more than " + MOST_TIMES + " times its size; not read");
            }
            return Format.open(inside);
        } catch (IOException e) {
            return none(parcel.inside(entry.getName(), number, java.io.InputStream.nullInputStream()), Skip.DAMAGED, "cannot be read (" + Parcel.why(e) + ")");
        }
    }

    @Override
    public void close() {
        open.close();
        parcel.close();
        try {
            zip.close();
        } catch (IOException e) {
            parcel.tell(-1, "could not be closed (" + Parcel.why(e) + ")", "");
        }
    }
}
