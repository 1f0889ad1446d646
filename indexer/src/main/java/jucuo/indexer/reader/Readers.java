package jucuo.indexer.reader;

import java.util.List;
import java.util.Optional;

/** Every format that is read, one reader each; the first that accepts a file reads it. */
public final class Readers {

    private final List<DocumentReader> readers;

    public Readers(List<DocumentReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /** The formats in which policy documents are published. */
    public static Readers standard() {
        return new Readers(
                List.of(
                        new DocxReader(),
                        new DocReader(),
                        new PdfReader(),
                        new OfdReader(),
                        new HtmlReader(),
                        new PlainTextReader()));
    }

    /** Whether some reader is the one for the file. */
    public boolean accept(String name, byte[] bytes) {
        return readerOf(name, bytes).isPresent();
    }

    /**
     * The text of a file.
     *
     * @param file path by which the document goes in messages and in the index
     * @throws UnreadableDocumentException where no reader is for it, or it holds no text that could
     *     be shown
     */
    public TextDocument read(String file, byte[] bytes) throws UnreadableDocumentException {
        if (bytes.length == 0) {
            throw new UnreadableDocumentException(
                    file, "", "the file is empty; put the document's text into it or remove it");
        }
        DocumentReader reader =
                readerOf(file, bytes)
                        .orElseThrow(() ->
                                new UnreadableDocumentException(
                                        file,
                                        "",
                                        "no reader for this kind of file; save it as text (.txt, .md) or remove it"));
        return reader.read(file, bytes);
    }

    private Optional<DocumentReader> readerOf(String name, byte[] bytes) {
        return readers.stream().filter(r -> r.accepts(name, bytes)).findFirst();
    }
}
