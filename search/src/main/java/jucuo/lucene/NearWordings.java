package jucuo.lucene;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jucuo.chinese.Terms;
import jucuo.document.Node;
import jucuo.engine.Hit;
import jucuo.engine.Match;
import jucuo.engine.NearWording;
import jucuo.engine.Shingles;
import jucuo.engine.Snippet;
import jucuo.lucene.Snapshot.StoredPassage;
import jucuo.query.Marks;
import jucuo.query.Query;
import jucuo.query.TextAnalysis;
import jucuo.schema.TextField;
import org.apache.lucene.index.Term;

/**
 * Finds passages of other documents in nearly the words of one: those are looked at that seem to
 * share the most pairs of characters ({@link SharedPairs}), and kept where they share enough
 * stretches.
 */
final class NearWordings {

    /** {@code 、} of 一、, the space of 第一条　. */
    private static final Pattern BEHIND_LABEL = Pattern.compile("^[、.．,，*\\s　]+");

    /** Pairs that passages are looked for by; hardly a passage has as many. Lucene takes 1,024. */
    private static final int PAIRS = 1_000;

    /** Passages looked at; each costs the reading of its text. A guess. */
    private static final int LOOKED_AT = 300;

    /** In order of time, undated ones last. */
    private static final Comparator<NearWording> OLDEST =
            Comparator.comparing((NearWording n) -> n.hit().document().date().isEmpty())
                    .thenComparing(
                            n -> n.hit().document().date().map(d -> d.toEpochDay()).orElse(0L))
                    .thenComparing(n -> n.hit().document().id());

    private final Snapshot snapshot;
    private final TextAnalysis analysis;

    NearWordings(Snapshot snapshot, TextAnalysis analysis) {
        this.snapshot = snapshot;
        this.analysis = analysis;
    }

    /** The nearest passage of each document that has one, in order of time. */
    List<NearWording> to(String documentId, String nodeId) throws IOException {
        int entry = snapshot.passageEntry(documentId, nodeId);
        if (entry < 0) {
            return List.of();
        }
        Node node = snapshot.passage(entry).node();
        String text = node.text();
        var shingles = Shingles.of(text, analysis);
        SharedPairs pairs = pairs(text);
        if (shingles.isEmpty()) {
            return List.of();
        }
        Map<String, NearWording> nearest = new HashMap<>();
        for (int found : pairs.most(snapshot.searcher(), LOOKED_AT)) {
            StoredPassage passage = snapshot.passage(found);
            double share = shingles.shared(Shingles.of(passage.node().text(), analysis));
            if (share >= Shingles.NEAR && !passage.documentId().equals(documentId)) {
                nearest.merge(
                        passage.documentId(),
                        new NearWording(hit(passage), share, List.of()),
                        (a, b) -> a.share() >= b.share() ? a : b);
            }
        }
        return nearest.values().stream()
                .sorted(OLDEST)
                .limit(NearWording.MAX)
                .map(n ->
                        new NearWording(
                                n.hit(), n.share(), WordDiff.of(body(n.hit().node()), body(node))))
                .toList();
    }

    /** The words behind the label: numbers differ from document to document and say nothing. */
    private static String body(Node node) {
        String text = node.text();
        return text.startsWith(node.label())
                ? BEHIND_LABEL.matcher(text.substring(node.label().length())).replaceFirst("")
                : text;
    }

    private Hit hit(StoredPassage passage) throws IOException {
        return new Hit(
                snapshot.summary(passage.documentId()).orElseThrow(),
                passage.node(),
                passage.path(),
                Snippet.of(passage.node().text(), Marks.of(new Query.All(), analysis)),
                List.of(),
                Match.MEANING,
                0);
    }

    /** Those that other passages have too; of more than can be asked for, one in so many. */
    private SharedPairs pairs(String text) throws IOException {
        Set<String> pairs = Terms.PAIRS.of(text).stream().map(p -> p.text()).collect(toSet());
        var shared = new ArrayList<Term>();
        for (String pair : pairs) {
            var term = new Term(IndexFields.pairs(TextField.TEXT), pair);
            if (snapshot.reader().docFreq(term) > 1) {
                shared.add(term);
            }
        }
        shared.sort(null);
        int step = (shared.size() + PAIRS - 1) / PAIRS;
        List<Term> asked =
                IntStream.range(0, shared.size())
                        .filter(i -> i % step == 0)
                        .mapToObj(shared::get)
                        .toList();
        return new SharedPairs(asked, shared.size(), pairs.size());
    }
}
