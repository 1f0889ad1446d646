package jucuo.engine;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import jucuo.document.Passage;
import jucuo.document.PolicyDocument;
import jucuo.query.Grouping;
import jucuo.query.Language;
import jucuo.query.Mode;
import jucuo.query.Period;
import jucuo.query.SearchRequest;
import jucuo.query.Sort;
import jucuo.query.TypeSize;
import jucuo.schema.Facet;

/** Requests that have something to do with a corpus: cut from its words, filtered by its values. */
public final class RandomRequests {

    private final Random random;
    private final List<Passage> passages;

    public RandomRequests(Random random, List<PolicyDocument> documents) {
        this.random = random;
        this.passages = documents.stream().flatMap(d -> d.passages().stream()).toList();
    }

    public SearchRequest next() {
        return new SearchRequest(
                q(),
                filters(random.nextInt(4) - 1),
                filters(random.nextInt(6) - 4),
                period(),
                random.nextInt(4) == 0 ? Grouping.DOCUMENT : Grouping.NONE,
                pick(List.of(Sort.values())),
                1 + random.nextInt(3),
                1 + random.nextInt(8),
                pick(List.of(Mode.values())),
                Language.ZH,
                TypeSize.NORMAL);
    }

    private String q() {
        return switch (random.nextInt(10)) {
            case 0 -> "";
            case 1 -> leaf() + " OR " + leaf();
            case 2 -> "-" + leaf();
            case 3 -> leaf() + " -(" + leaf() + " " + leaf() + ")";
            case 4 -> "(" + leaf() + " OR -" + leaf() + ") " + leaf();
            case 5 -> leaf() + " " + leaf();
            case 6 -> cut() + " " + cut() + " " + cut() + " " + leaf();
            default -> leaf();
        };
    }

    private String leaf() {
        String cut = cut().replaceAll("[\"“”\\s()（）]", "");
        return switch (random.nextInt(8)) {
            case 0 -> "heading:" + cut;
            case 1 -> "heading:\"" + cut + "\"";
            case 2 -> "year:" + (2020 + random.nextInt(8));
            case 3 -> "issuer:" + pick(List.of("太原", "国务院", "國務", "政府", "，", "无此"));
            case 4, 5 -> cut;
            default -> "\"" + cut + "\"";
        };
    }

    /** A piece of some passage's words or headings, of any length but mostly short. */
    private String cut() {
        Passage passage = pick(passages);
        String text =
                passage.path().isEmpty() || random.nextInt(3) > 0
                        ? passage.node().text()
                        : pick(passage.path());
        int from = random.nextInt(text.length());
        int length = 1 + random.nextInt(random.nextInt(5) == 0 ? 30 : 6);
        return text.substring(from, Math.min(text.length(), from + length));
    }

    private Period period() {
        return random.nextInt(8) == 0 ? Period.of(date(), date()) : Period.ALL;
    }

    /** A date of some document, or a part of it, or nothing. */
    private String date() {
        String date = pick(passages).document().header().date().map(LocalDate::toString).orElse("");
        return date.substring(0, Math.min(date.length(), pick(List.of(0, 4, 7, 10))));
    }

    private Map<Facet, NavigableSet<String>> filters(int facets) {
        var filters = new EnumMap<Facet, NavigableSet<String>>(Facet.class);
        for (int left = facets; left > 0; left--) {
            Facet facet = pick(List.of(Facet.values()));
            var values = new TreeSet<String>();
            for (int more = random.nextInt(3); more >= 0; more--) {
                values.addAll(facet.values(pick(passages)));
            }
            if (random.nextInt(5) == 0) {
                values.add(pick(List.of("无此值", Facet.NONE)));
            }
            filters.put(facet, values);
        }
        return filters;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
