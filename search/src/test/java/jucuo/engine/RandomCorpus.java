package jucuo.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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

/**
 * Small documents of made-up prose from few words, so that phrases recur: with punctuation, soft
 * line breaks, traditional and full-width forms, Latin, numbers and characters beyond the BMP.
 */
public final class RandomCorpus {

    private static final List<String> WORDS =
            List.of(
                    "营商环境",
                    "產業鏈",
                    "产业链",
                    "链长制",
                    "“链长制”",
                    "先进制造业",
                    "制造",
                    "人工智能",
                    "智能",
                    "５Ｇ网络",
                    "5G",
                    "GDP",
                    "ＧＤＰ",
                    "5.5%左右",
                    "第Ⅳ类",
                    "100㎡",
                    "𠮷县",
                    "到2025年",
                    "到2027年",
                    "到二〇三五年",
                    "太原",
                    "太原市",
                    "大同",
                    "的",
                    "了",
                    "和",
                    "推进",
                    "加快",
                    "专精特新",
                    "國家區域中心城市",
                    "国家区域中心城市",
                    "文化旅游",
                    "万亿元",
                    "1万亿元",
                    "百分之五点五",
                    "到二〇二五年",
                    "晋政发〔2023〕1号",
                    "晋政发[2023]1号",
                    "医保",
                    "医疗保险",
                    "省会",
                    "发展和改革委员会",
                    "é",
                    "a",
                    "B");
    private static final List<String> MARKS =
            List.of("", "", "", "", "，", "、", "。", "；", " ", "\n", "》", "-", "(", "!");
    private static final List<String> ISSUERS =
            List.of("太原市委", "太原市人民政府", "山西省人民政府", "國務院", "国务院办公厅");
    private static final List<String> GENRES = List.of("", "决议", "通知", "意见");

    private final Random random;

    public RandomCorpus(Random random) {
        this.random = random;
    }

    public List<PolicyDocument> documents(int count) {
        var documents = new ArrayList<PolicyDocument>();
        for (int i = 0; i < count; i++) {
            documents.add(document("d" + i));
        }
        return documents;
    }

    /** The same with copies of some of them, under names before and behind theirs. */
    public List<PolicyDocument> documentsWithCopies(int count) {
        var documents = documents(count);
        for (PolicyDocument document : List.copyOf(documents)) {
            for (int copy = random.nextInt(4); copy > 1; copy--) {
                documents.add(copy(document, pick(List.of("c", "e")) + copy + document.id()));
            }
        }
        Collections.shuffle(documents, random);
        return documents;
    }

    private static PolicyDocument copy(PolicyDocument document, String id) {
        Source source = document.source();
        return new PolicyDocument(
                id,
                document.header(),
                new Source(id + ".txt", "text/plain", "GB18030", "1".repeat(64), source.text()),
                document.nodes(),
                List.of());
    }

    public PolicyDocument document(String id) {
        var source = new StringBuilder("题\n");
        var drafts = new ArrayList<Draft>();
        int sections = random.nextInt(4);
        for (int s = 1; s <= sections; s++) {
            drafts.add(draft(source, "s" + s, "", Kind.SECTION, prose(1, 3)));
            int measures = random.nextInt(4);
            for (int m = 1; m <= measures; m++) {
                Kind kind = pick(List.of(Kind.MEASURE, Kind.PARAGRAPH, Kind.ARTICLE));
                String heading = random.nextBoolean() ? prose(1, 2) : "";
                drafts.add(draft(source, "s" + s + "-m" + m, "s" + s, kind, heading));
            }
        }
        drafts.add(draft(source, "p1", "", Kind.PARAGRAPH, ""));
        drafts.add(draft(source, "p2", "", Kind.PARAGRAPH, "第" + id + "号")); // no two alike
        String text = source.toString();
        return new PolicyDocument(
                id,
                header(),
                new Source(id + ".txt", "text/plain", "UTF-8", "0".repeat(64), text),
                drafts.stream().map(d -> d.node(text)).toList(),
                List.of());
    }

    private Header header() {
        var issuers = new ArrayList<String>();
        for (int left = random.nextInt(3); left > 0; left--) {
            issuers.add(pick(ISSUERS));
        }
        return new Header(
                prose(1, 3) + "文",
                pick(GENRES),
                issuers,
                random.nextBoolean()
                        ? Optional.of(pick(List.of(Level.values())))
                        : Optional.empty(),
                pick(List.of("", "", "晋政发〔2023〕1号", "国发〔2020〕12号")),
                "",
                random.nextInt(4) == 0
                        ? Optional.empty()
                        : Optional.of(
                                LocalDate.of(2020 + random.nextInt(4), 3, 1 + random.nextInt(3))),
                Optional.empty(),
                Optional.empty(),
                random.nextBoolean() ? List.of("工业", "科技") : List.of(),
                "",
                Map.of());
    }

    private record Draft(String id, String parent, Kind kind, String heading, List<Span> pieces) {

        Node node(String source) {
            var words = Excerpt.of(source, pieces);
            return new Node(id, parent, kind, "", heading, words, facts(words));
        }
    }

    private Draft draft(StringBuilder source, String id, String parent, Kind kind, String heading) {
        source.append("\n\n");
        int start = source.length();
        source.append(heading).append(heading.isEmpty() ? "" : "。");
        if (kind != Kind.SECTION || random.nextInt(3) == 0) {
            source.append(prose(1, random.nextInt(10) == 0 ? 120 : 15));
        }
        int end = source.length();
        if (end == start) {
            source.append("无");
            end++;
        }
        int cut = start + random.nextInt(end - start);
        if (cut + 1 < end && cut > start && source.charAt(cut) == '\n') {
            return new Draft(
                    id,
                    parent,
                    kind,
                    heading,
                    List.of(new Span(start, cut), new Span(cut + 1, end)));
        }
        return new Draft(id, parent, kind, heading, List.of(new Span(start, end)));
    }

    /** Places, programmes, years and verbs, wherever the words have them. */
    private static List<Fact> facts(Excerpt words) {
        var facts = new ArrayList<Fact>();
        for (String place : List.of("太原", "大同")) {
            for (Span span : spans(words, place)) {
                facts.add(new Fact.Place(span, place, place + "市"));
            }
        }
        for (Span span : spans(words, "“链长制”")) {
            facts.add(new Fact.Programme(span, "“链长制”", "链长制"));
        }
        for (String action : List.of("推进", "加快")) {
            for (Span span : spans(words, action)) {
                facts.add(new Fact.Action(span, action));
            }
        }
        for (int year : List.of(2025, 2027)) {
            for (Span span : spans(words, "到" + year + "年")) {
                facts.add(
                        new Fact.Target(
                                span,
                                "到" + year + "年",
                                OptionalInt.of(year),
                                "",
                                Optional.empty(),
                                Optional.empty()));
            }
        }
        quantities(words, facts);
        return facts;
    }

    /** Targets with a number, some by a year. */
    private static void quantities(Excerpt words, List<Fact> facts) {
        for (Span span : spans(words, "5.5%左右")) {
            facts.add(target(span, "5.5%左右", 0, "全市GDP增长", Fact.Comparator.ABOUT, "5.5", "%"));
        }
        for (Span span : spans(words, "万亿元")) {
            facts.add(target(span, "万亿元", 2027, "经济总量", Fact.Comparator.MORE_THAN, "1e12", "元"));
        }
        for (Span span : spans(words, "100㎡")) {
            facts.add(target(span, "100㎡", 2025, "人均面积达到", Fact.Comparator.EQUAL, "100", "㎡"));
        }
        for (Span span : spans(words, "5G")) {
            facts.add(target(span, "5G", 2025, "GDP增长", Fact.Comparator.AT_LEAST, "5", "%"));
        }
    }

    private static Fact target(
            Span span,
            String text,
            int year,
            String indicator,
            Fact.Comparator comparator,
            String value,
            String unit) {
        return new Fact.Target(
                span,
                text,
                year == 0 ? OptionalInt.empty() : OptionalInt.of(year),
                indicator,
                Optional.of(comparator),
                Optional.of(new Fact.Quantity(new BigDecimal(value), unit)));
    }

    private static List<Span> spans(Excerpt words, String wanted) {
        var spans = new ArrayList<Span>();
        for (int at = words.text().indexOf(wanted);
                at >= 0;
                at = words.text().indexOf(wanted, at + 1)) {
            spans.add(words.toSource(at, at + wanted.length()));
        }
        return spans;
    }

    private String prose(int least, int most) {
        var prose = new StringBuilder();
        for (int left = least + random.nextInt(most - least + 1); left > 0; left--) {
            prose.append(pick(WORDS)).append(left > 1 ? pick(MARKS) : "");
        }
        return prose.toString();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
