package jucuo.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import jucuo.lexicon.Corrector;
import jucuo.query.Query;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestWord;

/** What one commit can tell of itself. */
record SnapshotHoldings(Snapshot snapshot, QueryCompiler compiler) implements Corrector.Holdings {

    /** Latin words offered for one. */
    private static final int NEAR = 3;

    @Override
    public boolean occurs(Query query) {
        try {
            return snapshot.searcher().search(compiler.compile(query), 1).scoreDocs.length > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> near(String word) {
        try {
            SuggestWord[] near =
                    new DirectSpellChecker()
                            .suggestSimilar(
                                    new Term(IndexFields.WORDS, word), NEAR, snapshot.reader());
            return Stream.of(near).map(each -> each.string).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
