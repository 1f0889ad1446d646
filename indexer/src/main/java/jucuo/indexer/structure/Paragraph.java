package jucuo.indexer.structure;

import jucuo.document.Excerpt;
import jucuo.indexer.reader.Block;

/**
 * A paragraph of the source (源段落): its lines joined, white space around it and decoration left out.
 *
 * @param role what the file shows it to be; a line where the file shows nothing
 * @param depth of a heading, from 1; 0 where the file does not say
 * @param gap how many blank lines stand before it
 */
record Paragraph(Excerpt words, Block.Role role, int depth, int gap) {

    String text() {
        return words.text();
    }
}
