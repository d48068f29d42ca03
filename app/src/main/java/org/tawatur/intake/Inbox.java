package org.tawatur.intake;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * The reports of files and folders, one after the other: folders with all they contain, in the order of names. A file
 * is opened when its first report is asked for, and what cannot be read becomes a problem while its neighbours are
 * read. Every file and record that is left out is counted with the reason. Ids are unique among the reports of one
 * inbox: the id a record comes with, else its address, else the file's name without ending, with the record's number
 * where the file has several.
 *
 * <p>Not safe for use by several threads.
 */
public final class Inbox implements Iterator<Arrival>, AutoCloseable {

    private final Desk desk;
    private final Iterator<Path> files;
    private ReportFile open = ReportFile.NONE;
    private Arrival next;

    private Inbox(List<Path> paths, Problems problems) {
        desk = new Desk(new Ids(), problems, new Counts(), Set.copyOf(paths));
        List<Path> found = new Folders(desk).files(paths);
        found.forEach(f -> desk.counts().countAll(f.toFile().length()));
        files = found.iterator();
    }

    public static Inbox of(List<Path> paths) {
        return of(paths, new Problems());
    }

    /** @param problems where everything that is wrong with what is read goes */
    public static Inbox of(List<Path> paths, Problems problems) {
        return new Inbox(paths, problems);
    }

    /** What was wrong so far; complete once {@link #hasNext} is false. */
    public Problems problems() {
        return desk.problems();
    }

    /** How far the reading has come, and what was left out; may be asked by another thread. */
    public Counts counts() {
        return desk.counts();
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            next = open.next();
            if (next == null) {
                open.close();
                open = ReportFile.NONE;
                if (!files.hasNext()) {
                    return false;
                }
                open = Format.open(files.next(), desk);
            }
        }
        return true;
    }

    @Override
    public Arrival next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Arrival arrival = next;
        next = null;
        desk.counts().countRead();
        return arrival.given(desk.ids().wanted(arrival.report().id()));
    }

    @Override
    public void close() {
        open.close();
    }
}
