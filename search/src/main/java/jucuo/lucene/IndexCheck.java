package jucuo.lucene;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jucuo.document.Fact;
import jucuo.document.Node;
import jucuo.document.Passage;
import jucuo.document.PolicyDocument;
import jucuo.engine.UnusableIndexException;
import jucuo.json.MalformedDocumentException;
import jucuo.lucene.IndexFields.Entry;
import jucuo.lucene.Snapshot.StoredPassage;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;

/** Verifies the last commit of an index; reads all of it and changes nothing. */
public final class IndexCheck {

    /** Problems beyond this number are not told apart. */
    private static final int MAX_PROBLEMS = 100;

    private final IndexLocation location;
    private final List<String> problems = new ArrayList<>();

    private IndexCheck(IndexLocation location) {
        this.location = location;
    }

    /**
     * What is wrong with the index in {@code folder}, a line each; empty where it is sound: its
     * files have their checksums, its schema version is this program's, and every document and
     * passage in it yields the words that its spans point to.
     */
    public static List<String> problems(Path folder) {
        var check = new IndexCheck(new IndexLocation(folder));
        try {
            check.files();
            if (check.problems.isEmpty()) {
                check.documents();
            }
            check.vectors();
        } catch (UnusableIndexException e) {
            check.problem(Objects.requireNonNull(e.getMessage()));
        } catch (IOException e) {
            check.problem(Objects.requireNonNull(check.location.damaged(e).getMessage()));
        }
        return List.copyOf(check.problems);
    }

    private void files() throws IOException {
        try (Directory directory = location.directory()) {
            location.checkVersion(
                    IndexLocation.lastCommit(directory)
                            .orElseThrow(location::missing)
                            .getUserData());
            files(directory, "the index is damaged");
        }
    }

    /** Vectors that cannot be read harm nothing else: they are made anew where they are dropped. */
    private void vectors() throws IOException {
        Path folder = VectorLocation.beside(location.folder());
        if (Files.isDirectory(folder)) {
            try (Directory directory = FSDirectory.open(folder)) {
                if (DirectoryReader.indexExists(directory)) {
                    files(directory, "the vectors are damaged, delete " + folder);
                }
            }
        }
    }

    private void files(Directory directory, String damage) throws IOException {
        try ( // a lock that hinders nobody: a commit does not change while it is read
        var checker =
                new CheckIndex(
                        directory, NoLockFactory.INSTANCE.obtainLock(directory, "check.lock"))) {
            var log = new ByteArrayOutputStream();
            checker.setInfoStream(new PrintStream(log, true, StandardCharsets.UTF_8));
            if (!checker.checkIndex().clean) {
                problem(
                        "%s: %s:%n%s"
                                .formatted(
                                        location.folder(),
                                        damage,
                                        log.toString(StandardCharsets.UTF_8)));
            }
        }
    }

    private void documents() throws IOException {
        try (Snapshot snapshot = Snapshot.openWithCopies(location)) {
            var query = new TermQuery(Entry.DOCUMENT.term());
            int total = snapshot.count(Entry.DOCUMENT);
            for (ScoreDoc found : Order.PRINTED.page(snapshot.searcher(), query, total, 0, total)) {
                document(snapshot, found.doc);
            }
        }
    }

    private void document(Snapshot snapshot, int entry) throws IOException {
        String id = snapshot.summary(entry).id();
        try {
            PolicyDocument document = snapshot.document(entry);
            document.nodes().forEach(n -> node(document, n));
            List<Passage> passages = document.passages();
            int found =
                    snapshot.searcher().count(new TermQuery(new Term(IndexFields.ID, id)))
                            - 1; // the document's own entry
            if (found != passages.size()) {
                problem(
                        "%s: %d passages are indexed, the document has %d"
                                .formatted(id, found, passages.size()));
            }
            for (Passage passage : passages) {
                passage(snapshot, passage);
            }
        } catch (MalformedDocumentException e) {
            problem(id + ": " + e.getMessage());
        }
    }

    private void node(PolicyDocument document, Node node) {
        String source = document.source().text();
        for (Fact fact : node.facts()) {
            String words =
                    node.words()
                            .toText(fact.span())
                            .map(s -> s.in(node.text()))
                            .orElse(fact.span().in(source));
            if (!words.equals(fact.text())) {
                problem(
                        "%s: node %s: the words at %s are not “%s”"
                                .formatted(document.id(), node.id(), fact.span(), fact.text()));
            }
        }
    }

    private void passage(Snapshot snapshot, Passage passage) throws IOException {
        String id = passage.document().id();
        String node = passage.node().id();
        int entry = snapshot.passageEntry(id, node);
        if (entry < 0
                || !snapshot.passage(entry)
                        .equals(new StoredPassage(id, passage.node(), passage.path()))) {
            problem(
                    "%s: passage %s is not indexed as it stands in the document"
                            .formatted(id, node));
        }
    }

    private void problem(String problem) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(problem);
        }
    }
}
