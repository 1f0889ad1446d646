package jucuo.indexer.structure;

import jucuo.document.Excerpt;

/**
 * A paragraph of the source (源段落): its lines joined, white space around it and decoration left out.
 *
 * @param gap how many blank lines stand before it
 */
record Paragraph(Excerpt words, int gap) {

    String text() {
        return words.text();
    }
}
