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
        return switch (random.nextInt(14)) {
            case 8 -> pick(List.of("title:", "标题：", "text:", "number:", "文种:")) + cut;
            case 9 -> pick(List.of("place:太原", "programme:链长", "genre:通知", "文号:晋政发(2023)1号"));
            case 10 ->
                    pick(List.of("", "heading:"))
                            + "\"%s %s\"~%d".formatted(cut, cut(), random.nextInt(52));
            case 11 -> "\"%s %s %s\"~%d".formatted(cut, word(), word(), random.nextInt(20));
            case 12 -> pick(NUMBERS);
            case 13 -> pick(List.of("医保", "-医保", "heading:太原", "省会工业园", "发改委", "\"医保\""));
            case 0 -> "heading:" + cut;
            case 1 -> "heading:\"" + cut + "\"";
            case 2 -> "year:" + (2020 + random.nextInt(8));
            case 3 -> "issuer:" + pick(List.of("太原", "国务院", "國務", "政府", "，", "无此"));
            case 4, 5 -> cut;
            default -> "\"" + cut + "\"";
        };
    }

    private static final List<String> NUMBERS =
            List.of(
                    "二〇三五年",
                    "2035年",
                    "2025年",
                    "二〇二五年",
                    "百分之五点五",
                    "5.5%",
                    "1万亿元",
                    "万億元",
                    "10000亿元推进",
                    "晋政发〔2023〕1号",
                    "晋政发 [2023] 1 号",
                    "晋政发（２０２３）１号 推进");

    /** Two characters of some passage. */
    private String word() {
        String cut = cut();
        return cut.substring(0, Math.min(2, cut.length()));
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
