package jucuo.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jucuo.engine.InputFile;
import jucuo.lucene.IndexFields.Entry;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;

/** The files that a commit was made of, and what was made from each. Thread-safe. */
final class CommittedFiles implements Closeable {

    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final Map<String, InputFile> byPath = new HashMap<>();

    private CommittedFiles(IndexReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
    }

    static CommittedFiles none() throws IOException {
        return new CommittedFiles(new MultiReader());
    }

    /** Those of the last commit in {@code directory}, which has one. */
    static CommittedFiles open(Directory directory) throws IOException {
        var files = new CommittedFiles(DirectoryReader.open(directory));
        try {
            files.read();
            return files;
        } catch (IOException | RuntimeException e) {
            files.close();
            throw e;
        }
    }

    private void read() throws IOException {
        var query = new TermQuery(Entry.FILE.term());
        int most = Math.max(1, reader.numDocs());
        for (ScoreDoc found : searcher.search(query, most).scoreDocs) {
            var stored = searcher.storedFields().document(found.doc);
            InputFile file =
                    StoredEntries.file(
                            Objects.requireNonNull(stored.getBinaryValue(IndexFields.STORED)));
            byPath.put(file.path(), file);
        }
    }

    Map<String, InputFile> byPath() {
        return Collections.unmodifiableMap(byPath);
    }

    /** Path of the file that the document of this id was made from; empty where there is none. */
    Optional<String> pathOf(String id) throws IOException {
        var query = new TermQuery(new Term(IndexFields.DOCUMENT, id));
        for (ScoreDoc found : searcher.search(query, 1).scoreDocs) {
            return Optional.of(
                    Objects.requireNonNull(
                            searcher.storedFields().document(found.doc).get(IndexFields.FILE)));
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
