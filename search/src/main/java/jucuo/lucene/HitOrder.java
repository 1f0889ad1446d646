package jucuo.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import jucuo.engine.Match;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/**
 * The order of one request's hits: those that match, and of those near in meaning the few nearest.
 *
 * <p>What matches all words comes first, in the order of words alone, and neighbours follow. Where
 * no passage has all words, or none was found, matches and neighbours stand in one order, that of
 * {@link Fusion}; matches that words alone rank low follow as they are. Each passage has one place,
 * whatever the size of the pages.
 */
final class HitOrder {

    /** Neighbours of one result: two pages. A guess. */
    static final int NEIGHBOURS = 20;

    /** Where more match than this, nobody looks behind them for others. A guess. */
    static final int MANY = 50;

    private final Snapshot snapshot;
    private final Matches matches;
    private final int total;
    private final Order order;
    private final BooleanQuery ranking;
    private final Query ordering;
    private final Match match;

    /** What stands before the rest of the matches. */
    private List<Found> head = List.of();

    /** How many matches are in the head, all of them before the rest by words. */
    private int headMatches;

    /** What stands behind them. */
    private List<Found> tail = List.of();

    /** A hit to be shown. */
    record Found(int entry, double score, Match match) {}

    /**
     * @param ranking scores any passage by its words
     * @param ordering scores the matches, as they stand where nothing stands before them
     * @param match what the matches are
     */
    HitOrder(
            Snapshot snapshot,
            Matches matches,
            Order order,
            BooleanQuery ranking,
            Query ordering,
            Match match) {
        this.snapshot = snapshot;
        this.matches = matches;
        this.total = matches.count();
        this.order = order;
        this.ranking = ranking;
        this.ordering = ordering;
        this.match = match;
    }

    /** Whether neighbours have a place among these hits. */
    boolean hasRoom() {
        return order == Order.RELEVANCE && (match != Match.EXACT || total <= MANY);
    }

    /**
     * Adds neighbours.
     *
     * @param meaning passages by meaning, best first, {@link Fusion#DEPTH} at most
     * @param allowed the passages that the filters let through
     */
    void add(List<Scored> meaning, Matches allowed) throws IOException {
        if (meaning.isEmpty()) {
            return;
        }
        List<Scored> words = byWords(allowed);
        var near = new HashSet<Integer>();
        for (Scored each : meaning) {
            if (each.score() >= PassageVectors.NEAR) {
                near.add(each.entry());
            }
        }
        var ranked = new HashSet<Integer>();
        words.forEach(each -> ranked.add(each.entry()));
        var together = new ArrayList<Found>();
        var neighbours = new ArrayList<Found>();
        int among = 0;
        for (Scored each : Fusion.of(words, meaning, snapshot::work)) {
            if (matches.contains(each.entry())) {
                if (ranked.contains(each.entry())) {
                    together.add(new Found(each.entry(), each.score(), match));
                    among++;
                }
            } else if (near.contains(each.entry()) && neighbours.size() < NEIGHBOURS) {
                var found = new Found(each.entry(), each.score(), Match.MEANING);
                together.add(found);
                neighbours.add(found);
            }
        }
        if (match == Match.EXACT && total > 0) {
            tail = List.copyOf(neighbours);
        } else {
            head = List.copyOf(together);
            headMatches = among;
        }
    }

    private List<Scored> byWords(Matches allowed) throws IOException {
        var query = new BooleanQuery.Builder().add(new MatchesQuery(allowed), Occur.FILTER);
        ranking.clauses().forEach(query::add);
        query.setMinimumNumberShouldMatch(1);
        var scored = new ArrayList<Scored>();
        for (ScoreDoc found :
                Order.RELEVANCE.page(
                        snapshot.searcher(), query.build(), allowed.count(), 0, Fusion.DEPTH)) {
            scored.add(new Scored(found.doc, Order.RELEVANCE.score(found)));
        }
        return scored;
    }

    /** How many neighbours there are. */
    int similar() {
        return tail.size() + head.size() - headMatches;
    }

    /** The hits {@code [offset, offset + size)}. */
    List<Found> page(long offset, int size) throws IOException {
        int all = total + similar();
        int from = (int) Math.min(offset, all);
        int to = (int) Math.min((long) from + size, all);
        var page = new ArrayList<Found>(part(head, from, to));
        int matchesEnd = head.size() + total - headMatches;
        int first = Math.max(from, head.size());
        int last = Math.min(to, matchesEnd);
        if (first < last) {
            page.addAll(matches(first - head.size() + headMatches, last - first));
        }
        page.addAll(part(tail, from - matchesEnd, to - matchesEnd));
        return page;
    }

    private static List<Found> part(List<Found> list, int from, int to) {
        int start = Math.clamp(from, 0, list.size());
        return list.subList(start, Math.clamp(to, start, list.size()));
    }

    private List<Found> matches(int offset, int size) throws IOException {
        Query query = head.isEmpty() ? ordering : scored(matches);
        var found = new ArrayList<Found>();
        for (ScoreDoc each : order.page(snapshot.searcher(), query, total, offset, size)) {
            found.add(new Found(each.doc, order.score(each), match));
        }
        return found;
    }

    private Query scored(Matches passages) {
        var query = new BooleanQuery.Builder().add(new MatchesQuery(passages), Occur.FILTER);
        ranking.clauses().forEach(query::add);
        return query.build();
    }
}
