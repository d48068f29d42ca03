package org.tawatur.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.tawatur.archive.Archive;
import org.tawatur.archive.ArchiveFailure;
import org.tawatur.archive.StoredReport;

/**
 * The search index of an archive: a document a report, of its newest version. It says itself up to which version of the
 * record it goes, so after a run that was killed it goes on from there; the record is always committed first.
 */
public final class SearchIndex {

    static final String ROW = "row";
    static final String REPORT = "report";
    private static final String UP_TO = "upTo";
    private static final String FORM_KEY = "form";

    /** Of words and fields; an index of another form is made anew. */
    private static final String FORM = "2";

    private SearchIndex() {}

    static Directory directory(Path folder) throws IOException {
        return FSDirectory.open(folder.resolve("search"));
    }

    /**
     * The version of the record up to which an archive's index goes, 0 where there is none or one of another form.
     *
     * @throws ArchiveFailure if it cannot be read
     */
    public static long upTo(Path folder) {
        try (Directory directory = directory(folder); DirectoryReader reader = DirectoryReader.open(directory)) {
            return upTo(reader.getIndexCommit().getUserData());
        } catch (IndexNotFoundException e) {
            return 0;
        } catch (IOException e) {
            throw broken(folder, e);
        }
    }

    /** What an index that goes up to a version says of itself. */
    static Map<String, String> says(long upTo) {
        return Map.of(UP_TO, String.valueOf(upTo), FORM_KEY, FORM);
    }

    private static long upTo(Map<String, String> data) {
        return FORM.equals(data.get(FORM_KEY)) ? Long.parseLong(data.get(UP_TO)) : 0;
    }

    /**
     * Brings the index of an archive to what is committed there; one writer at a time, so only for whoever may write the archive.
     *
     * @param anew whether all of it is made again
     * @return how many reports were put in
     */
    public static int catchUp(Archive archive, boolean anew) {
        try (IndexSession session = new IndexSession(archive, anew)) {
            int put = session.more();
            session.commit();
            return put;
        }
    }

    /**
     * Brings the index to what is committed where it lags behind and nobody else writes.
     *
     * @param say told what is not searched where somebody does
     */
    public static void freshen(Path folder, Consumer<String> say) {
        long last;
        try (Archive archive = Archive.read(folder)) {
            last = archive.lastRow();
        }
        if (upTo(folder) == last) {
            return;
        }
        try (Archive archive = Archive.write(folder, Duration.ZERO, say)) {
            catchUp(archive, false);
        } catch (ArchiveFailure e) {
            say.accept("the newest reports are not searched yet: " + e.getMessage());
        }
    }

    /**
     * The reports in which words are found, best first.
     *
     * @param words in Lucene's notation, or plain words, all of which must stand there
     * @throws IllegalArgumentException if they are no question
     */
    public static List<Hit> search(Archive archive, String words, int most) {
        try (Directory directory = directory(archive.folder()); IndexReader reader = DirectoryReader.open(directory); Analyzer analyzer = Terms.analyzer()) {
            Query query = query(words, analyzer);
            Snippets snippets = new Snippets(analyzer, query);
            List<Hit> hits = new ArrayList<>();
            for (long row : rows(reader, query, most)) {
                StoredReport stored = archive.row(row);
                hits.add(new Hit(stored, archive.day(row), snippets.of(stored.report().text(), Terms.FIELDS[Terms.textField(stored.report().language(), stored.report().text())])));
            }
            return hits;
        } catch (IndexNotFoundException e) {
            return List.of();
        } catch (IOException e) {
            throw broken(archive.folder(), e);
        }
    }

    /** The versions in which words are found, all of them. */
    public static Set<Long> rows(Archive archive, String words) {
        try (Directory directory = directory(archive.folder()); IndexReader reader = DirectoryReader.open(directory); Analyzer analyzer = Terms.analyzer()) {
            return new HashSet<>(rows(reader, query(words, analyzer), Math.max(1, reader.maxDoc())));
        } catch (IndexNotFoundException e) {
            return Set.of();
        } catch (IOException e) {
            throw broken(archive.folder(), e);
        }
    }

    private static List<Long> rows(IndexReader reader, Query query, int most) throws IOException {
        List<Long> rows = new ArrayList<>();
        for (ScoreDoc hit : new IndexSearcher(reader).search(query, most).scoreDocs) {
            var values = MultiDocValues.getNumericValues(reader, ROW);
            values.advanceExact(hit.doc);
            rows.add(values.longValue());
        }
        return rows;
    }

    private static Query query(String words, Analyzer analyzer) {
        MultiFieldQueryParser parser = new MultiFieldQueryParser(Terms.FIELDS, analyzer, Terms.WEIGHTS);
        parser.setDefaultOperator(QueryParser.Operator.AND);
        // else a word that is left out makes every field of the next one required
        parser.setSplitOnWhitespace(true);
        try {
            return parser.parse(words);
        } catch (ParseException e) {
            throw new IllegalArgumentException("not understood: " + words + "; mind quotation marks and brackets", e);
        }
    }

    static ArchiveFailure broken(Path folder, IOException e) {
        return new ArchiveFailure(folder.resolve("search") + ": the search index cannot be used (" + e.getClass().getSimpleName() + "); ./tawatur index --archive "
                + folder + " makes it again, nothing is lost", e);
    }
}
