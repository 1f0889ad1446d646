package jucuo.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import jucuo.chinese.Terms;
import jucuo.lucene.IndexFields.Entry;
import jucuo.query.Period;
import jucuo.query.Query;
import jucuo.query.Scope;
import jucuo.query.TextAnalysis;
import jucuo.schema.Facet;
import jucuo.schema.Property;
import jucuo.schema.TextField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Turns queries into Lucene's, which match the same passages as {@link jucuo.query.Matcher} and
 * give no scores.
 */
final class QueryCompiler {

    private static final org.apache.lucene.search.Query PASSAGES =
            new TermQuery(Entry.PASSAGE.term());

    private final IndexReader reader;
    private final TextAnalysis analysis;

    QueryCompiler(IndexReader reader, TextAnalysis analysis) {
        this.reader = reader;
        this.analysis = analysis;
    }

    /** The passages that match a query without {@link Query.Words}. */
    org.apache.lucene.search.Query compile(Query query) throws IOException {
        return switch (query) {
            case Query.All() -> PASSAGES;
            case Query.Words words ->
                    throw new IllegalArgumentException("read the query first: " + words);
            case Query.Phrase phrase -> phrase(phrase);
            case Query.Year(String year) ->
                    any(
                            List.of(
                                    filter(Facet.YEAR, List.of(year)),
                                    filter(Facet.TARGET_YEAR, List.of(year))));
            case Query.Named(Property property, String words) ->
                    named(IndexFields.property(property), analysis.fold(words));
            case Query.Widened widened -> any(compile(widened.all()));
            case Query.Near near -> near(near);
            case Query.AllOf(List<Query> parts) -> allOf(parts);
            case Query.AnyOf(List<Query> parts) -> any(compile(parts));
            case Query.AtLeast(int count, List<Query> parts) -> atLeast(count, compile(parts));
            case Query.Not _ -> allOf(List.of(query));
        };
    }

    /**
     * The passages that have one of the chosen values, where any is, and none of those excluded.
     * {@link Facet#NONE} among either stands for having no value.
     */
    org.apache.lucene.search.Query filter(
            Facet facet, Collection<String> chosen, Collection<String> excluded) {
        var filter = new BooleanQuery.Builder();
        filter.add(PASSAGES, Occur.FILTER);
        if (!chosen.isEmpty()) {
            filter.add(hasOneOf(facet, chosen), Occur.FILTER);
        }
        if (!excluded.isEmpty()) {
            filter.add(hasOneOf(facet, excluded), Occur.MUST_NOT);
        }
        return filter.build();
    }

    private static org.apache.lucene.search.Query hasOneOf(Facet facet, Collection<String> values) {
        var filter = filter(facet, values);
        if (!values.contains(Facet.NONE)) {
            return filter;
        }
        var none =
                new BooleanQuery.Builder()
                        .add(PASSAGES, Occur.FILTER)
                        .add(new FieldExistsQuery(IndexFields.facet(facet)), Occur.MUST_NOT)
                        .build();
        return any(List.of(filter, none));
    }

    /** The passages of documents of that time. */
    static org.apache.lucene.search.Query in(Period period) {
        return NumericDocValuesField.newSlowRangeQuery(
                IndexFields.DAY,
                period.first().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
                period.last().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
    }

    /** The passages that have one of the values. */
    private static org.apache.lucene.search.Query filter(Facet facet, Iterable<String> values) {
        var terms = new ArrayList<BytesRef>();
        values.forEach(v -> terms.add(new BytesRef(v)));
        return new TermInSetQuery(IndexFields.facet(facet), terms);
    }

    private List<org.apache.lucene.search.Query> compile(List<Query> parts) throws IOException {
        var compiled = new ArrayList<org.apache.lucene.search.Query>();
        for (Query part : parts) {
            compiled.add(compile(part));
        }
        return compiled;
    }

    private org.apache.lucene.search.Query allOf(List<Query> parts) throws IOException {
        var all = new BooleanQuery.Builder();
        boolean onlyNegative = true;
        for (Query part : parts) {
            if (part instanceof Query.Not(Query inner)) {
                all.add(compile(inner), Occur.MUST_NOT);
            } else {
                all.add(compile(part), Occur.FILTER);
                onlyNegative = false;
            }
        }
        if (onlyNegative) {
            all.add(PASSAGES, Occur.FILTER);
        }
        return all.build();
    }

    private static org.apache.lucene.search.Query any(List<org.apache.lucene.search.Query> parts) {
        var any = new BooleanQuery.Builder();
        parts.forEach(p -> any.add(p, Occur.SHOULD));
        return any.build();
    }

    private static org.apache.lucene.search.Query atLeast(
            int count, List<org.apache.lucene.search.Query> parts) {
        var some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(count);
        parts.forEach(p -> some.add(p, Occur.SHOULD));
        return some.build();
    }

    private org.apache.lucene.search.Query phrase(Query.Phrase phrase) {
        String text = analysis.fold(phrase.text());
        if (text.isEmpty()) {
            return PASSAGES;
        }
        return any(
                fields(phrase.scope()).stream()
                        .<org.apache.lucene.search.Query>map(f -> phrase(f, text))
                        .toList());
    }

    private static List<TextField> fields(Scope scope) {
        return switch (scope) {
            case TEXT -> List.of(TextField.TEXT);
            case TEXT_AND_HEADINGS -> List.of(TextField.TEXT, TextField.PATH);
            case HEADINGS -> List.of(TextField.HEADING, TextField.PATH);
        };
    }

    /**
     * Every second pair of the phrase and the last one: 先进制造业 is 先进 and 制造 two places later and 造业
     * one place after that.
     */
    private static org.apache.lucene.search.Query phrase(TextField field, String text) {
        return phrase(IndexFields.characters(field), IndexFields.pairs(field), text);
    }

    /**
     * Where {@code text}, folded and not empty, stands in a field.
     *
     * @param characters name of the field's characters
     * @param pairsField name of its pairs
     */
    static org.apache.lucene.search.Query phrase(
            String characters, String pairsField, String text) {
        List<jucuo.chinese.Term> pairs = Terms.PAIRS.of(text);
        if (pairs.isEmpty()) {
            return new TermQuery(new Term(characters, text));
        }
        var phrase = new PhraseQuery.Builder();
        for (int place = 0; place < pairs.size(); place++) {
            if (place % 2 == 0 || place == pairs.size() - 1) {
                phrase.add(new Term(pairsField, pairs.get(place).text()), place);
            }
        }
        return phrase.build();
    }

    /** A stretch of all the words, each of which has a pair, no longer than it may be. */
    private org.apache.lucene.search.Query near(Query.Near near) {
        List<List<jucuo.chinese.Term>> words =
                near.words().stream().map(w -> Terms.PAIRS.of(analysis.fold(w))).toList();
        int characters = words.stream().mapToInt(pairs -> pairs.size() + 1).sum();
        var stretch =
                Intervals.maxwidth(
                        near.within() + characters,
                        Intervals.unordered(
                                words.stream()
                                        .map(QueryCompiler::characters)
                                        .toArray(IntervalsSource[]::new)));
        return any(
                fields(near.scope()).stream()
                        .<org.apache.lucene.search.Query>map(
                                f -> new IntervalQuery(IndexFields.pairs(f), stretch))
                        .toList());
    }

    /** A word as long as its characters, which are one more than its pairs. */
    private static IntervalsSource characters(List<jucuo.chinese.Term> pairs) {
        var phrase =
                Intervals.phrase(
                        pairs.stream()
                                .map(p -> Intervals.term(p.text()))
                                .toArray(IntervalsSource[]::new));
        return Intervals.extend(phrase, 0, 1);
    }

    /** The passages with a value whose plain form contains {@code words}. */
    private org.apache.lucene.search.Query named(String field, String words) throws IOException {
        var matching = new ArrayList<BytesRef>();
        org.apache.lucene.index.Terms all = MultiTerms.getTerms(reader, field);
        if (all != null) {
            TermsEnum each = all.iterator();
            for (BytesRef value = each.next(); value != null; value = each.next()) {
                if (analysis.fold(value.utf8ToString()).contains(words)) {
                    matching.add(BytesRef.deepCopyOf(value));
                }
            }
        }
        return new TermInSetQuery(field, matching);
    }
}
