package jucuo.indexer.reader;

/** Reads one format of file. Stateless, for use from several threads. */
public interface DocumentReader {

    /**
     * Whether this reader is the one for a file.
     *
     * @param name the file's name, whose ending is a hint where the content leaves it open
     * @param head the file's first bytes, at most a few thousand
     */
    boolean accepts(String name, byte[] head);

    /**
     * The text of a file.
     *
     * @param file path by which the document goes in messages and in the index
     * @throws UnreadableDocumentException where the bytes hold no text that could be shown
     */
    TextDocument read(String file, byte[] bytes) throws UnreadableDocumentException;
}
