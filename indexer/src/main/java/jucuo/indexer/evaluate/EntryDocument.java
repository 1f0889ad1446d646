package jucuo.indexer.evaluate;

import java.util.List;
import jucuo.document.Excerpt;
import jucuo.document.Header;
import jucuo.document.Kind;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.document.Source;
import jucuo.document.Span;
import jucuo.indexer.source.Entry;

/** An entry of a judged collection as a document: its text is one passage below its title. */
public final class EntryDocument {

    private EntryDocument() {}

    public static PolicyDocument of(Entry.Text entry) {
        String id = entry.given().id();
        String title = entry.given().title();
        String text = title + "\n" + entry.body();
        var source = new Source(id, "text/plain", "UTF-8", entry.sha256(), text);
        Excerpt heading = excerpt(text, 0, title.length());
        Excerpt body = excerpt(text, title.length() + 1, text.length());
        var header = Header.titled(title);
        return new PolicyDocument(
                id,
                header,
                source,
                List.of(
                        new Node("s1", "", Kind.SECTION, "", title, heading, List.of()),
                        new Node("s1-p1", "s1", Kind.PARAGRAPH, "", "", body, List.of())),
                List.of());
    }

    private static Excerpt excerpt(String text, int start, int end) {
        return Excerpt.of(text, List.of(new Span(start, end)));
    }
}
