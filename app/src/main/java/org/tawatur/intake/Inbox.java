package org.tawatur.intake;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The reports of files and folders, one after the other: folders with all they contain, in the order of names. A file
 * is opened when its first report is asked for, and what cannot be read becomes a problem while its neighbours are
 * read. Ids are unique among the reports of one inbox.
 *
 * <p>Not safe for use by several threads.
 */
public final class Inbox implements Iterator<Arrival>, AutoCloseable {

    private final Problems problems;
    private final Iterator<Path> files;
    private final Ids ids = new Ids();
    private ReportFile open = ReportFile.NONE;
    private Arrival next;

    private Inbox(List<Path> paths, Problems problems) {
        this.problems = problems;
        this.files = new Folders(problems).files(paths).iterator();
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
        return problems;
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
                open = Format.open(files.next(), ids, problems);
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
        return arrival.given(ids.wanted(arrival.report().id()));
    }

    @Override
    public void close() {
        open.close();
    }
}
