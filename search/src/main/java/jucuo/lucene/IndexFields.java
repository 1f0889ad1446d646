package jucuo.lucene;

import java.util.List;
import jucuo.chinese.ChineseText;
import jucuo.chinese.Terms;
import jucuo.schema.Facet;
import jucuo.schema.Property;
import jucuo.schema.SchemaVersion;
import jucuo.schema.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Version;

/** The names of the fields in the index, and the version of all of it. */
final class IndexFields {

    /** What an entry of the index is. */
    enum Entry {
        PASSAGE,
        DOCUMENT,
        FILE;

        Term term() {
            return new Term("entry", name());
        }
    }

    /** Path of the file that an entry was made from; stored with a document's. */
    static final String FILE = "file";

    /** Id of a passage's or a document's document. */
    static final String ID = "id";

    /** Id of a document, on its own entry only. */
    static final String DOCUMENT = "document";

    /** Id of a passage's node. */
    static final String NODE = "node";

    /** Place of a passage in its document, from 0. */
    static final String PLACE = "place";

    /** Date of the document, in days since 1970; none where it has no date. */
    static final String DAY = "day";

    /** The words of a passage and of the headings above it, for ranking. */
    static final String WORDS = "words";

    /** Their pairs, for ranking. */
    static final String CONTEXT_PAIRS = "context-pairs";

    /** Their characters, for ranking. */
    static final String CONTEXT_CHARACTERS = "context-characters";

    /** What a passage's {@link Work} is called. */
    static final String PART_OF = "part-of";

    /** Of a passage: what its text sets between quotation marks. */
    static final String QUOTED = "quoted";

    /** By which a passage's vector is found, see {@link Encoded#key}. */
    static final String VECTOR_KEY = "vector-key";

    /** A document's line in a list, see {@link StoredEntries}. */
    static final String SUMMARY = "summary";

    /** A document's number (文号) as printed, where it has one. */
    static final String NUMBER = "number";

    /** Names by which others may cite a document, see {@link jucuo.engine.Names}. */
    static final String NAMES = "names";

    /** Names that a document cites. */
    static final String CITES = "cites";

    /** The name that a document shares with the versions of the same work. */
    static final String WORK = "work";

    /** What a document shares with its copies, see {@link Copies}. */
    static final String WORDING = "wording";

    /** The short forms that a document defines, each with its long form behind a tab. */
    static final String ALIASES = "aliases";

    /** A document's {@link Sketch}. */
    static final String SKETCH = "sketch";

    /** The bands of a document's sketch. */
    static final String BANDS = "bands";

    /** The targets of a passage, see {@link TargetColumns}. */
    static final String TARGETS = "targets";

    /** Number of letters and digits of a document's words. */
    static final String LETTERS = "letters";

    /** Pairs of a document's nodes that are no passages. */
    static final String REST_PAIRS = "rest-pairs";

    /** Their characters. */
    static final String REST_CHARACTERS = "rest-characters";

    /** A passage's node or a document as JSON, or the record of a file. */
    static final String STORED = "stored";

    /** Text of a passage's node, or of a document's source. */
    static final String STORED_TEXT = "stored-text";

    /** Headings above a passage. */
    static final String STORED_PATH = "stored-path";

    /** The schema version of what this program writes and reads. */
    static final String VERSION =
            SchemaVersion.of(
                    List.of(
                            "analysis " + ChineseText.VERSION,
                            "entries 8",
                            "surveys 1",
                            "lucene " + Version.LATEST.major));

    private IndexFields() {}

    static String characters(TextField field) {
        return field.key() + "-characters";
    }

    static String pairs(TextField field) {
        return field.key() + "-pairs";
    }

    static String facet(Facet facet) {
        return "facet-" + facet.key();
    }

    /** The field that holds a property's values; a facet's is that of the facet. */
    static String property(Property property) {
        return switch (property) {
            case TITLE, NUMBER -> "property-" + property.key();
            case ISSUER -> facet(Facet.ISSUER);
            case GENRE -> facet(Facet.GENRE);
            case PLACE -> facet(Facet.PLACE);
            case PROGRAMME -> facet(Facet.PROGRAMME);
        };
    }

    /** How a field of text is cut into terms. */
    static Terms terms(String field) {
        if (field.equals(WORDS)) {
            return Terms.WORDS;
        }
        return field.endsWith("-pairs") ? Terms.PAIRS : Terms.CHARACTERS;
    }
}
