package jucuo.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jucuo.chinese.Alias;
import jucuo.chinese.ChineseText;
import jucuo.chinese.Quoted;
import jucuo.document.Fact;
import jucuo.document.Header;
import jucuo.document.Passage;
import jucuo.document.PolicyDocument;
import jucuo.engine.DocumentSummary;
import jucuo.engine.InputFile;
import jucuo.engine.Names;
import jucuo.engine.Wording;
import jucuo.json.DocumentJson;
import jucuo.lucene.IndexFields.Entry;
import jucuo.schema.Facet;
import jucuo.schema.Property;
import jucuo.schema.TextField;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Makes the entries of the index: one a passage, one a document, one an input file. */
final class Entries {

    /** Pairs have positions, for phrases, and do not rank. */
    private static final FieldType PAIRS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);

    /** Those of a passage's text also tell how long it is. */
    private static final FieldType TEXT_PAIRS =
            type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

    /** Characters are looked up and counted, and do not rank. */
    private static final FieldType CHARACTERS = type(IndexOptions.DOCS_AND_FREQS, false);

    private static final FieldType RANKED = type(IndexOptions.DOCS_AND_FREQS, true);

    private static final ChineseText ANALYSIS = new ChineseText();
    private static final Names NAMES = new Names(ANALYSIS);

    private Entries() {}

    private static FieldType type(IndexOptions options, boolean norms) {
        var type = new FieldType();
        type.setOmitNorms(!norms);
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    static Document of(InputFile file) {
        Document entry = entry(Entry.FILE, file.path());
        entry.add(new StoredField(IndexFields.STORED, StoredEntries.bytes(file)));
        return entry;
    }

    /** The passages in order, then the document itself. */
    static List<Document> of(InputFile file, PolicyDocument document) {
        var entries = new ArrayList<Document>();
        List<Passage> passages = document.passages();
        for (int place = 0; place < passages.size(); place++) {
            Document entry = entry(Entry.PASSAGE, file.path());
            addDocument(entry, document);
            addPassage(entry, passages.get(place), place);
            entries.add(entry);
        }
        Document entry = entry(Entry.DOCUMENT, file.path());
        addDocument(entry, document);
        entry.add(keyword(IndexFields.DOCUMENT, document.id()));
        entry.add(new StoredField(IndexFields.FILE, file.path()));
        entry.add(
                new BinaryDocValuesField(
                        IndexFields.SUMMARY, StoredEntries.bytes(DocumentSummary.of(document))));
        if (!document.header().number().isBlank()) {
            BytesRef number = new BytesRef(document.header().number());
            entry.add(new BinaryDocValuesField(IndexFields.NUMBER, number));
        }
        entry.add(new StoredField(IndexFields.STORED, DocumentJson.toStored(document)));
        entry.add(new StoredField(IndexFields.STORED_TEXT, document.source().text()));
        addNames(entry, document);
        for (Alias alias : Alias.in(document)) {
            String both = alias.shortForm() + '\t' + alias.longForm();
            entry.add(keyword(IndexFields.ALIASES, both));
        }
        addWording(entry, document);
        addRest(entry, document);
        entries.add(entry);
        return entries;
    }

    private static void addNames(Document entry, PolicyDocument document) {
        Header header = document.header();
        NAMES.of(header).forEach(name -> entry.add(keyword(IndexFields.NAMES, name)));
        NAMES.work(header.title(), header.genre())
                .ifPresent(work -> entry.add(keyword(IndexFields.WORK, work)));
        document.nodes().stream()
                .flatMap(node -> node.facts().stream())
                .filter(Fact.Citation.class::isInstance)
                .flatMap(citation -> NAMES.of((Fact.Citation) citation).stream())
                .distinct()
                .forEach(name -> entry.add(keyword(IndexFields.CITES, name)));
    }

    private static void addWording(Document entry, PolicyDocument document) {
        String words = Wording.of(document, ANALYSIS);
        entry.add(new NumericDocValuesField(IndexFields.LETTERS, words.length()));
        if (!words.isEmpty()) {
            BytesRef key = Copies.key(words, document.source().file());
            entry.add(new BinaryDocValuesField(IndexFields.WORDING, key));
        }
        Sketch.of(words)
                .ifPresent(sketch -> {
                    entry.add(new BinaryDocValuesField(IndexFields.SKETCH, sketch.bytes()));
                    sketch.bands().forEach(band -> entry.add(keyword(IndexFields.BANDS, band)));
                });
    }

    /** What no passage has: headings, front matter. */
    private static void addRest(Document entry, PolicyDocument document) {
        document.nodes().stream()
                .filter(node -> !PolicyDocument.isPassage(node))
                .forEach(node -> {
                    String words = node.text();
                    entry.add(new Field(IndexFields.REST_CHARACTERS, words, CHARACTERS));
                    entry.add(new Field(IndexFields.REST_PAIRS, words, PAIRS));
                });
    }

    private static Document entry(Entry kind, String file) {
        var entry = new Document();
        entry.add(keyword(kind.term().field(), kind.term().text()));
        entry.add(keyword(IndexFields.FILE, file));
        return entry;
    }

    private static void addDocument(Document entry, PolicyDocument document) {
        entry.add(new StringField(IndexFields.ID, document.id(), Field.Store.YES));
        entry.add(new SortedDocValuesField(IndexFields.ID, new BytesRef(document.id())));
        document.header()
                .date()
                .map(LocalDate::toEpochDay)
                .ifPresent(day -> entry.add(new NumericDocValuesField(IndexFields.DAY, day)));
    }

    private static void addPassage(Document entry, Passage passage, int place) {
        entry.add(keyword(IndexFields.NODE, passage.node().id()));
        entry.add(new NumericDocValuesField(IndexFields.PLACE, place));
        for (Facet facet : Facet.values()) {
            String field = IndexFields.facet(facet);
            for (String value : facet.values(passage)) {
                entry.add(keyword(field, value));
                entry.add(new SortedSetDocValuesField(field, new BytesRef(value)));
            }
        }
        for (Property property : List.of(Property.TITLE, Property.NUMBER)) {
            for (String value : property.values(passage)) {
                entry.add(keyword(IndexFields.property(property), value));
            }
        }
        for (TextField field : TextField.values()) {
            for (String value : field.values(passage)) {
                entry.add(new Field(IndexFields.characters(field), value, CHARACTERS));
                FieldType pairs = field == TextField.TEXT ? TEXT_PAIRS : PAIRS;
                entry.add(new Field(IndexFields.pairs(field), value, pairs));
            }
        }
        TargetColumns.bytes(passage.node())
                .ifPresent(t -> entry.add(new BinaryDocValuesField(IndexFields.TARGETS, t)));
        addRanked(entry, passage.node().text());
        Quoted.in(passage.node().text()).forEach(q -> entry.add(keyword(IndexFields.QUOTED, q)));
        for (String heading : passage.path()) {
            addRanked(entry, heading);
            entry.add(new StoredField(IndexFields.STORED_PATH, heading));
        }
        entry.add(new StoredField(IndexFields.STORED, DocumentJson.toStored(passage.node())));
        entry.add(new StoredField(IndexFields.STORED_TEXT, passage.node().text()));
        String work = Work.of(passage.document()).name();
        entry.add(new SortedDocValuesField(IndexFields.PART_OF, new BytesRef(work)));
        entry.add(new StringField(IndexFields.VECTOR_KEY, encoded(passage).key(), Field.Store.NO));
    }

    private static Encoded encoded(Passage passage) {
        String title = passage.document().header().title();
        return Encoded.of(title, passage.path(), passage.node().text());
    }

    private static void addRanked(Document entry, String words) {
        entry.add(new Field(IndexFields.WORDS, words, RANKED));
        entry.add(new Field(IndexFields.CONTEXT_PAIRS, words, RANKED));
        entry.add(new Field(IndexFields.CONTEXT_CHARACTERS, words, RANKED));
    }

    private static Field keyword(String name, String value) {
        return new StringField(name, value, Field.Store.NO);
    }
}
