package jucuo.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import jucuo.document.Excerpt;
import jucuo.document.Fact;
import jucuo.document.Header;
import jucuo.document.Kind;
import jucuo.document.Level;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.document.Source;
import jucuo.document.Span;

/** Documents that cite each other by title and number, statutes in several versions among them. */
final class RandomLibrary {

    private static final List<String> TITLES =
            List.of(
                    "中华人民共和国水土法",
                    "中华人民共和国水土法（2018年修正）",
                    "水土法(2021-04-29)",
                    "某省水土条例",
                    "某省水土条例（修订草案）",
                    "国务院关于加强水土保持工作的意见",
                    "某省人民政府关于加强水土保持工作的意见",
                    "国务院关于印发水土保持规划的通知",
                    "关于水土的报告");
    private static final List<String> CITED =
            List.of(
                    "水土法",
                    "中华人民共和国水土法",
                    "某省水土条例",
                    "关于加强水土保持工作的意见",
                    "国务院关于加强水土保持工作的意见",
                    "水土保持规划",
                    "水土保持規劃",
                    "没有的办法");

    private final Random random;

    RandomLibrary(Random random) {
        this.random = random;
    }

    List<PolicyDocument> documents(int count) {
        var documents = new ArrayList<PolicyDocument>();
        for (int i = 0; i < count; i++) {
            documents.add(document("d" + i));
        }
        return documents;
    }

    private PolicyDocument document(String id) {
        var text = new StringBuilder("第" + id + "号。");
        var facts = new ArrayList<Fact>();
        for (int left = random.nextInt(4); left > 0; left--) {
            String title = pick(CITED);
            Optional<String> number =
                    random.nextInt(4) == 0 ? Optional.of(pick(NUMBERS)) : Optional.empty();
            int start = text.length();
            text.append('《').append(title).append('》');
            var span = new Span(start, text.length());
            facts.add(
                    new Fact.Citation(
                            span, span.in(text.toString()), title, number, Optional.empty()));
        }
        var source =
                new Source(id + ".txt", "text/plain", "UTF-8", "0".repeat(64), text.toString());
        Excerpt words = Excerpt.of(source.text(), List.of(new Span(0, text.length())));
        return new PolicyDocument(
                id,
                header(),
                source,
                List.of(new Node("p1", "", Kind.PARAGRAPH, "", "", words, facts)),
                List.of());
    }

    private static final List<String> NUMBERS = List.of("国发〔2018〕1号", "国发（2018）1号", "某政发〔2020〕22号");

    private Header header() {
        return new Header(
                pick(TITLES),
                "",
                List.of(),
                Optional.of(pick(List.of(Level.values()))),
                random.nextInt(3) == 0 ? pick(NUMBERS) : "",
                "",
                random.nextInt(5) == 0
                        ? Optional.empty()
                        : Optional.of(LocalDate.of(2015 + random.nextInt(8), 3, 1)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "",
                Map.of());
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
