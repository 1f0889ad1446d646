package jucuo.indexer.reader;

/** Reads one format of file. Stateless, for use from several threads. */
public interface DocumentReader {

    /**
     * Whether this reader is the one for a file, by what it holds.
     *
     * @param name the file's name, whose ending is a hint where the content leaves it open
     */
    boolean accepts(String name, byte[] bytes);

    /**
     * The text of a file.
     *
     * @param file path by which the document goes in messages and in the index
     * @throws UnreadableDocumentException where the bytes hold no text that could be shown
     */
    TextDocument read(String file, byte[] bytes) throws UnreadableDocumentException;
}
