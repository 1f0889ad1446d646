package jucuo.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jucuo.document.Excerpt;
import jucuo.document.Header;
import jucuo.document.Kind;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.document.Source;
import jucuo.document.Span;
import jucuo.engine.InputFile;
import jucuo.engine.Ranker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearestTest {

    @TempDir private Path folder;

    @Test
    void ranksByTheBestPassageWhetherOrNotItHoldsAllWords() throws IOException {
        add(
                document("a", "依法处理纠纷。", "向劳动者足额支付劳动报酬。"),
                document("b", "支付方式另行规定。"),
                document("c", "大力发展旅游业。"));

        assertThat(nearest("公司不支付劳动报酬怎么办？", 10)).containsExactly("a", "b");
    }

    @Test
    void namesADocumentOnceHoweverManyOfItsPassagesAreNear() throws IOException {
        String[] passages = Stream.generate(() -> "支付报酬。").limit(50).toArray(String[]::new);
        add(document("a", passages), document("b", "支付报酬的方式另行规定。"), document("c", "报酬。"));

        assertThat(nearest("支付报酬", 2)).containsExactly("a", "b");
        assertThat(nearest("支付报酬", 10)).containsExactly("a", "b", "c");
    }

    @Test
    void ordersEquallyNearDocumentsById() throws IOException {
        add(document("c", "支付报酬。"), document("a", "支付报酬。"), document("b", "支付报酬。"));

        assertThat(nearest("报酬", 2)).containsExactly("a", "b");
    }

    @Test
    void takesSignsOfTheQueryLanguageForPlainText() throws IOException {
        add(document("a", "支付报酬。"), document("b", "发展旅游。"));

        assertThat(nearest("-报酬 (", 10)).containsExactly("a");
    }

    @Test
    void givesNothingForATextWithoutWordsOrALimitOfNone() throws IOException {
        add(document("a", "支付报酬。"));

        assertThat(nearest("？！", 10)).isEmpty();
        assertThat(nearest("报酬", 0)).isEmpty();
        assertThat(nearest("报酬", -1)).isEmpty();
    }

    @Test
    void givesNoMoreThanTheBound() throws IOException {
        var documents = new ArrayList<PolicyDocument>();
        for (int i = 0; i < Ranker.MAX_DOCUMENTS + 5; i++) {
            documents.add(document("d" + i, "报酬。"));
        }
        add(documents.toArray(PolicyDocument[]::new));

        assertThat(nearest("报酬", Integer.MAX_VALUE)).hasSize(Ranker.MAX_DOCUMENTS);
    }

    private List<String> nearest(String text, int limit) throws IOException {
        try (var engine = LuceneEngine.open(folder)) {
            return engine.nearest(text, limit);
        }
    }

    private void add(PolicyDocument... documents) throws IOException {
        var file = new InputFile("a.txt", 1, Instant.EPOCH, "0", "");
        try (var builder = LuceneIndexBuilder.open(folder, false)) {
            builder.begin(file);
            for (PolicyDocument document : documents) {
                builder.add(file, document);
            }
            builder.commit();
        }
    }

    private static PolicyDocument document(String id, String... passages) {
        String text = String.join("\n", passages);
        var nodes = new ArrayList<Node>();
        int start = 0;
        for (String passage : passages) {
            var words = Excerpt.of(text, List.of(new Span(start, start + passage.length())));
            nodes.add(new Node("p" + nodes.size(), "", Kind.PARAGRAPH, "", "", words, List.of()));
            start += passage.length() + 1;
        }
        var header = Header.titled(id);
        return new PolicyDocument(
                id, header, new Source(id, "text/plain", "UTF-8", "0", text), nodes, List.of());
    }
}
