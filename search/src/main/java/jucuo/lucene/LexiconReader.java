package jucuo.lucene;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import jucuo.engine.DocumentSummary;
import jucuo.engine.Suggestion.Kind;
import jucuo.lexicon.Lexicon;
import jucuo.lexicon.Pairs;
import jucuo.query.TextAnalysis;
import jucuo.schema.Facet;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Makes the lexicon of one commit from the dictionaries of its index; no text is read. On 287,000
 * passages it takes 3 s of one processor.
 */
final class LexiconReader {

    private static final Set<String> DIVISIONS = Set.of("省", "市", "县", "区");

    private final Snapshot snapshot;
    private final Lexicon.Builder lexicon;

    private final BooleanSupplier unwanted;

    private LexiconReader(Snapshot snapshot, TextAnalysis analysis, BooleanSupplier unwanted) {
        this.snapshot = snapshot;
        this.unwanted = unwanted;
        this.lexicon = new Lexicon.Builder(analysis);
    }

    /**
     * The lexicon; empty where it became unwanted on the way.
     *
     * @param unwanted asked now and then
     */
    static Optional<Lexicon> read(
            Snapshot snapshot, TextAnalysis analysis, BooleanSupplier unwanted) throws IOException {
        var reader = new LexiconReader(snapshot, analysis, unwanted);
        reader.addValues(Facet.PROGRAMME, Kind.PROGRAMME);
        reader.addValues(Facet.PLACE, Kind.PLACE);
        reader.addShortNames();
        reader.addValues(Facet.ISSUER, Kind.ISSUER);
        reader.addValues(Facet.SECTION, Kind.HEADING);
        reader.addDocuments();
        reader.addQuoted();
        reader.addWords();
        Pairs pairs = reader.pairs();
        return unwanted.getAsBoolean()
                ? Optional.empty()
                : Optional.of(reader.lexicon.build(pairs));
    }

    private void addValues(Facet facet, Kind kind) throws IOException {
        each(IndexFields.facet(facet), (value, count) -> lexicon.add(value, kind, "", count));
    }

    /** 太原 for 太原市. */
    private void addShortNames() throws IOException {
        each(
                IndexFields.facet(Facet.PLACE),
                (value, count) -> {
                    String division = value.substring(value.length() - 1);
                    if (value.length() > 2 && DIVISIONS.contains(division)) {
                        String name = value.substring(0, value.length() - 1);
                        lexicon.add(name, Kind.PLACE, "", count);
                    }
                });
    }

    private void addDocuments() throws IOException {
        for (LeafReaderContext leaf : snapshot.reader().leaves()) {
            BinaryDocValues numbers = DocValues.getBinary(leaf.reader(), IndexFields.NUMBER);
            BinaryDocValues summaries = DocValues.getBinary(leaf.reader(), IndexFields.SUMMARY);
            Bits live = leaf.reader().getLiveDocs();
            for (int e = summaries.nextDoc(); e != NO_MORE_DOCS; e = summaries.nextDoc()) {
                if (live == null || live.get(e)) {
                    DocumentSummary document = StoredEntries.summary(summaries.binaryValue());
                    lexicon.add(document.title(), Kind.DOCUMENT, document.id(), 1);
                    if (numbers.advanceExact(e)) {
                        String number = numbers.binaryValue().utf8ToString();
                        lexicon.add(number, Kind.NUMBER, document.id(), 1);
                    }
                }
            }
        }
    }

    private void addQuoted() throws IOException {
        each(IndexFields.QUOTED, (name, count) -> lexicon.add(name, Kind.WORD, "", count));
    }

    /** All words but numbers. */
    private void addWords() throws IOException {
        each(
                IndexFields.WORDS,
                (word, count) -> {
                    if (!Character.isDigit(word.charAt(0))) {
                        lexicon.add(word, Kind.WORD, "", count);
                    }
                });
    }

    private Pairs pairs() throws IOException {
        var pairs = new Pairs.Builder();
        each(IndexFields.CONTEXT_PAIRS, pairs::add);
        return pairs.build();
    }

    private void each(String field, Visitor visitor) throws IOException {
        IndexReader reader = snapshot.reader();
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next();
                    term != null && !unwanted.getAsBoolean();
                    term = each.next()) {
                visitor.visit(term.utf8ToString(), each.docFreq());
            }
        }
    }

    /** Takes a term and the number of passages that have it, in the order of their code points. */
    private interface Visitor {
        void visit(String term, int count);
    }
}
