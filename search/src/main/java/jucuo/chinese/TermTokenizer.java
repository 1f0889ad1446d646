package jucuo.chinese;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Gives Lucene the terms of a text. Reads the whole text at once. */
public final class TermTokenizer extends Tokenizer {

    private final Terms terms;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private Iterator<Term> rest = List.<Term>of().iterator();
    private int length;

    public TermTokenizer(Terms terms) {
        this.terms = terms;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        var text = new StringWriter();
        input.transferTo(text);
        length = text.getBuffer().length();
        rest = terms.of(text.toString()).iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!rest.hasNext()) {
            return false;
        }
        Term next = rest.next();
        term.append(next.text());
        offset.setOffset(correctOffset(next.start()), correctOffset(next.end()));
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(length), correctOffset(length));
    }
}
