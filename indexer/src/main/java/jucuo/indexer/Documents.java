package jucuo.indexer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jucuo.document.Fact;
import jucuo.document.Header;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.document.Source;
import jucuo.indexer.fact.Enricher;
import jucuo.indexer.fact.Setting;
import jucuo.indexer.fact.Settings;
import jucuo.indexer.reader.Readers;
import jucuo.indexer.reader.TextDocument;
import jucuo.indexer.reader.UnreadableDocumentException;
import jucuo.indexer.source.Container;
import jucuo.indexer.source.Entry;
import jucuo.indexer.source.Given;
import jucuo.indexer.source.SourceFile;
import jucuo.indexer.structure.Outline;
import jucuo.indexer.structure.Structure;

/** Makes documents: text, then outline, then facts. Thread-safe. */
final class Documents {

    /** Larger files are refused before they are read, in bytes; as the readers' own limit. */
    private static final int LARGEST_FILE_BYTES = 64 * 1024 * 1024;

    private final Readers readers;
    private final Structure structure;
    private final List<Enricher> enrichers;

    Documents(Readers readers, Structure structure, List<Enricher> enrichers) {
        this.readers = readers;
        this.structure = structure;
        this.enrichers = List.copyOf(enrichers);
    }

    /** Refuses a file that is too large to be one document, before it is read. */
    static void checkSize(SourceFile file) throws UnreadableDocumentException {
        if (file.size() > LARGEST_FILE_BYTES) {
            throw tooLarge(file.name(), file.size());
        }
    }

    /** The document of a file that is no collection. */
    PolicyDocument of(SourceFile file, String id) throws UnreadableDocumentException, IOException {
        checkSize(file);
        Container container = file.container();
        byte[] bytes;
        try (InputStream in = container.stream()) {
            bytes = in.readNBytes(LARGEST_FILE_BYTES + 1);
        }
        if (bytes.length > LARGEST_FILE_BYTES) { // it grew, or was packed
            throw tooLarge(file.name(), bytes.length);
        }
        return document(id, readers.read(container.name(), bytes), file.given());
    }

    private static UnreadableDocumentException tooLarge(String file, long bytes) {
        return new UnreadableDocumentException(
                file,
                "",
                "%,d bytes are more than the limit of %,d; split the file"
                        .formatted(bytes, LARGEST_FILE_BYTES));
    }

    /** The document of an entry of a collection. */
    PolicyDocument of(Entry entry) throws UnreadableDocumentException {
        TextDocument text =
                switch (entry) {
                    case Entry.File file -> readers.read(file.name(), file.bytes());
                    case Entry.Text line ->
                            TextDocument.ofLines(
                                    new Source(
                                            line.name(),
                                            "text/plain",
                                            StandardCharsets.UTF_8.name(),
                                            line.sha256(),
                                            line.body()),
                                    List.of());
                };
        return document(entry.given().id(), text, entry.given());
    }

    private PolicyDocument document(String id, TextDocument text, Given given) {
        Outline outline = structure.outline(text);
        Header header = given.over(outline.header());
        return new PolicyDocument(
                id, header, text.source(), withFacts(outline.nodes(), header), outline.warnings());
    }

    private List<Node> withFacts(List<Node> nodes, Header header) {
        List<Setting> settings = Settings.of(header, nodes);
        var enriched = new ArrayList<Node>();
        for (int i = 0; i < nodes.size(); i++) {
            var facts = new ArrayList<Fact>();
            for (Enricher enricher : enrichers) {
                facts.addAll(enricher.facts(nodes.get(i), settings.get(i)));
            }
            enriched.add(nodes.get(i).withFacts(facts));
        }
        return enriched;
    }
}
