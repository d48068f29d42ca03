package org.tawatur.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.tawatur.archive.Archive;
import org.tawatur.archive.Committed;

/** An index open for writing; what is not committed is as if it had never been put in. */
final class IndexSession implements AutoCloseable {

    /** Little enough to be put on disk while reading goes on, not all at its end. */
    private static final double BUFFER_MB = 24;

    private final Archive archive;
    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private long done;

    /** @param archive open for reading on this thread, and for writing by this process */
    IndexSession(Archive archive, boolean anew) {
        this.archive = archive;
        this.folder = archive.folder();
        long found = anew ? 0 : SearchIndex.upTo(folder);
        // a record that was put back from a copy may end before its index does
        done = found > archive.lastRow() ? 0 : found;
        try {
            directory = SearchIndex.directory(folder);
            if (anew) {
                clear();
            }
            writer = new IndexWriter(directory, new IndexWriterConfig(Terms.analyzer()).setRAMBufferSizeMB(BUFFER_MB).setCommitOnClose(false)
                    .setOpenMode(done == 0 ? IndexWriterConfig.OpenMode.CREATE : IndexWriterConfig.OpenMode.APPEND));
        } catch (IOException e) {
            throw SearchIndex.broken(folder, e);
        }
    }

    /** Takes away what is there, sound or not. */
    private void clear() throws IOException {
        for (String file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                directory.deleteFile(file);
            }
        }
    }

    /** Puts in what the record has committed since; returns how many reports. */
    int more() {
        long[] last = {archive.lastRow()};
        int[] put = {0};
        try {
            // while we look more may be committed, and what was seen of that must not be put in twice
            archive.changedSince(done, indexed -> {
                put(indexed);
                put[0]++;
                last[0] = Math.max(last[0], indexed.row());
            });
            done = last[0];
            return put[0];
        } catch (UncheckedIOException e) {
            throw SearchIndex.broken(folder, e.getCause());
        }
    }

    /** Puts in what the record has just committed, as far as it is not there yet. */
    void more(Committed committed) {
        try {
            committed.reports().stream().filter(indexed -> indexed.row() > done).forEach(this::put);
            done = Math.max(done, committed.last());
        } catch (UncheckedIOException e) {
            throw SearchIndex.broken(folder, e.getCause());
        }
    }

    /** A first version is not there yet; a later one takes the place of what is. */
    private void put(Archive.Indexed indexed) {
        int field = Terms.textField(indexed.language(), indexed.text());
        Document document = new Document();
        document.add(new StringField(SearchIndex.REPORT, indexed.id(), Field.Store.NO));
        document.add(new NumericDocValuesField(SearchIndex.ROW, indexed.row()));
        document.add(new TextField(Terms.FIELDS[field], indexed.text(), Field.Store.NO));
        if (indexed.title() != null) {
            document.add(new TextField(Terms.FIELDS[field - 1], indexed.title(), Field.Store.NO));
        }
        try {
            if (indexed.number() == 1 && indexed.row() > done) {
                writer.addDocument(document);
            } else {
                writer.updateDocument(new Term(SearchIndex.REPORT, indexed.id()), document);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void commit() {
        try {
            writer.setLiveCommitData(SearchIndex.says(done).entrySet());
            writer.commit();
        } catch (IOException e) {
            throw SearchIndex.broken(folder, e);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
            directory.close();
        } catch (IOException e) {
            throw SearchIndex.broken(folder, e);
        }
    }
}
