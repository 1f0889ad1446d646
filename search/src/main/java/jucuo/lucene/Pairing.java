package jucuo.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jucuo.chinese.Terms;
import jucuo.document.Passage;
import jucuo.document.PolicyDocument;
import jucuo.engine.Comparisons;
import jucuo.engine.DocumentSummary;
import jucuo.lexicon.BlockList;
import jucuo.lucene.IndexFields.Entry;
import jucuo.query.Matcher;
import jucuo.query.Query;
import jucuo.query.SearchRequest;
import jucuo.query.TextAnalysis;
import jucuo.query.Thesaurus;
import org.apache.lucene.index.Term;

/** Puts the passages of two documents beside each other by the telling words that they share. */
final class Pairing {

    /**
     * Passages less alike are not on one matter. Found by reading the pairs of two provinces' work
     * reports: those from .12 to .2 are of one section, rarely of one task.
     */
    private static final double LEAST = 0.12;

    private final Snapshot snapshot;
    private final TextAnalysis analysis;
    private final Thesaurus thesaurus;
    private final Map<String, Double> weights = new HashMap<>();

    Pairing(Snapshot snapshot, TextAnalysis analysis, Thesaurus thesaurus) {
        this.snapshot = snapshot;
        this.analysis = analysis;
        this.thesaurus = thesaurus;
    }

    Optional<Comparisons.Comparison> of(String one, String other, String q) throws IOException {
        Optional<PolicyDocument> first = snapshot.document(one);
        Optional<PolicyDocument> second = snapshot.document(other);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        Query query =
                Search.of(
                                snapshot,
                                analysis,
                                thesaurus,
                                Optional::empty,
                                BlockList.none(analysis),
                                SearchRequest.of(q),
                                null)
                        .reading()
                        .query();
        return Optional.of(compare(first.get(), second.get(), query));
    }

    private Comparisons.Comparison compare(PolicyDocument one, PolicyDocument other, Query query)
            throws IOException {
        var matcher = new Matcher(analysis);
        List<Words> first = words(one);
        List<Words> second = words(other);
        var pairs = new TreeMap<Integer, Comparisons.Pair>();
        var taken = new HashSet<Integer>();
        for (Candidate candidate : candidates(first, second)) {
            if (!pairs.containsKey(candidate.one()) && taken.add(candidate.other())) {
                pairs.put(
                        candidate.one(),
                        new Comparisons.Pair(
                                first.get(candidate.one()).passage(),
                                second.get(candidate.other()).passage(),
                                candidate.likeness()));
            }
        }
        return new Comparisons.Comparison(
                DocumentSummary.of(one),
                DocumentSummary.of(other),
                pairs.values().stream()
                        .filter(p ->
                                matcher.matches(query, p.one())
                                        || matcher.matches(query, p.other()))
                        .toList(),
                without(first, pairs.keySet(), matcher, query),
                without(second, taken, matcher, query));
    }

    private static List<Passage> without(
            List<Words> passages, Set<Integer> paired, Matcher matcher, Query query) {
        var without = new ArrayList<Passage>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i).passage();
            if (!paired.contains(i) && matcher.matches(query, passage)) {
                without.add(passage);
            }
        }
        return without;
    }

    /** A passage and its telling words, those of its headings too. */
    private record Words(Passage passage, Set<String> words, double weight) {}

    private List<Words> words(PolicyDocument document) throws IOException {
        var passages = new ArrayList<Words>();
        for (Passage passage : document.passages()) {
            if (passages.size() == Comparisons.MAX_PASSAGES) {
                break;
            }
            var words = new HashSet<String>();
            Terms.WORDS.of(passage.node().text()).forEach(word -> words.add(word.text()));
            words.removeIf(word -> word.length() < 2);
            double weight = 0;
            for (String word : words) {
                weight += weight(word);
            }
            passages.add(new Words(passage, words, weight));
        }
        return passages;
    }

    /** How much a word tells: the fewer passages have it, the more. */
    private double weight(String word) throws IOException {
        Double known = weights.get(word);
        if (known != null) {
            return known;
        }
        int having = snapshot.reader().docFreq(new Term(IndexFields.WORDS, word));
        double weight = Math.log((snapshot.count(Entry.PASSAGE) + 1.0) / (having + 0.5));
        double bounded = Math.max(weight, 0);
        weights.put(word, bounded);
        return bounded;
    }

    private record Candidate(int one, int other, double likeness) {}

    /** The pairs that are alike enough, the most alike first. */
    private List<Candidate> candidates(List<Words> first, List<Words> second) throws IOException {
        var having = new HashMap<String, List<Integer>>();
        for (int i = 0; i < second.size(); i++) {
            for (String word : second.get(i).words()) {
                having.computeIfAbsent(word, _ -> new ArrayList<>()).add(i);
            }
        }
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < first.size(); i++) {
            var shared = new double[second.size()];
            for (String word : first.get(i).words()) {
                for (int other : having.getOrDefault(word, List.of())) {
                    shared[other] += weight(word);
                }
            }
            for (int other = 0; other < shared.length; other++) {
                double either = first.get(i).weight() + second.get(other).weight() - shared[other];
                double likeness = either > 0 ? shared[other] / either : 0;
                if (likeness >= LEAST) {
                    candidates.add(new Candidate(i, other, Math.min(1, likeness)));
                }
            }
        }
        candidates.sort(
                Comparator.comparingDouble((Candidate c) -> -c.likeness())
                        .thenComparingInt(Candidate::one)
                        .thenComparingInt(Candidate::other));
        return candidates;
    }
}
