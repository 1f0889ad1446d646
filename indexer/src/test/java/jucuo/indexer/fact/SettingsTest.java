package jucuo.indexer.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jucuo.document.Excerpt;
import jucuo.document.Fact;
import jucuo.document.Header;
import jucuo.document.Kind;
import jucuo.document.Node;
import jucuo.document.Span;
import org.junit.jupiter.api.Test;

/** The year and the part of a document, as they come to a target from the nodes around it. */
class SettingsTest {

    private static final String BUILT = "建成泵站30座。";

    @Test
    void takesTheYearsWorkOfAReportByItsYearAndNothingOfItsReview() {
        var report =
                new Document("某市政府工作报告", 2025)
                        .section("一、", "2024年工作回顾")
                        .below("新建学校12所。")
                        .section("二、", "2025年工作安排")
                        .below("主要目标是：地区生产总值增长6%左右。")
                        .below("到2030年经济总量翻一番。")
                        .below(BUILT);

        assertThat(report.targets())
                .containsExactly("2025 地区生产总值增长 6", "2030 经济总量翻 1", "2025 泵站 30");
    }

    @Test
    void takesTheYearOfAReportThatOnlyAHeadingNames() {
        var report =
                new Document("政府工作报告", OptionalInt.empty())
                        .section("一、", "2023年工作回顾")
                        .below("新建学校12所。")
                        .section("二、", "2024年重点工作")
                        .below("今年，要抓好落实。" + BUILT);

        assertThat(report.targets()).containsExactly("2024 泵站 30");
    }

    @Test
    void takesSuchALineInsideASectionForTheBeginningOfTheYearsWork() {
        var report =
                new Document("2026年某省政府工作报告", 2026)
                        .section("", "“十五五”时期的主要目标任务")
                        .below("研发投入强度达到3.5%。")
                        .below("2026年重点工作")
                        .below(BUILT);

        assertThat(report.targets()).containsExactly("2030 研发投入强度 3.5", "2026 泵站 30");
    }

    @Test
    void takesALineThatReadsLikeAHeadingForOneInAReport() {
        var report =
                new Document("2026年某省政府工作报告", 2026)
                        .below("一、“十四五”时期工作回顾")
                        .below("新建学校12所。")
                        .below("二、“十五五”时期主要目标任务")
                        .below("研发投入强度达到3.5%。")
                        .below("三、2026年重点工作")
                        .below(BUILT);

        assertThat(report.targets()).containsExactly("2030 研发投入强度 3.5", "2026 泵站 30");
    }

    @Test
    void takesAReportOnWhatIsForAReview() {
        var report =
                new Document("某省金融运行报告（2024）", 2024).section("一、", "信贷").below("贷款余额增长6%。" + BUILT);

        assertThat(report.targets()).isEmpty();
    }

    @Test
    void takesAHeadingThatOrdersSuccessForNoReview() {
        var report =
                new Document("2026年某省政府工作报告", 2026)
                        .section("一、", "2026年重点工作")
                        .subsection("（一）", "释放改革开放成效")
                        .below(BUILT);
        var plan =
                new Document("关于推进水利建设的意见", 2024)
                        .section("一、", "发展成效")
                        .below("新建学校12所。")
                        .section("二、", "推动乡村振兴取得新进展")
                        .below(BUILT);

        assertThat(report.targets()).containsExactly("2026 泵站 30");
        assertThat(plan.targets()).containsExactly("- 泵站 30");
    }

    @Test
    void takesEachSectionOfAReportThatDoesNotLookBackForItsPlan() {
        var report =
                new Document("2002年政府工作报告", OptionalInt.empty())
                        .below("去年，新建学校12所。")
                        .section("一、", "扩大内需")
                        .below(BUILT)
                        .section("二、", "存在的困难和问题")
                        .below("欠账超过20亿元。");

        assertThat(report.targets()).containsExactly("2002 泵站 30");
    }

    @Test
    void takesThePlanPartOfAReportByTheEndOfThePlan() {
        var report =
                new Document("某省政府工作报告", 2026)
                        .section("一、", "“十四五”时期发展成就和“十五五”时期主要目标任务")
                        .below("研发投入强度达到3.5%。");

        assertThat(report.targets()).containsExactly("2030 研发投入强度 3.5");
    }

    @Test
    void carriesAYearOnWithinItsSectionOnly() {
        var plan =
                new Document("关于推进水利建设的意见", 2024)
                        .section("一、", "总体目标")
                        .below("到2027年，水利设施更加完善。")
                        .below(BUILT)
                        .section("二、", "重点任务")
                        .below(BUILT);

        assertThat(plan.targets()).containsExactly("2027 泵站 30", "- 泵站 30");
    }

    @Test
    void takesTheLastYearOfAPeriodThatTheTitleNames() {
        for (String title : List.of("水利行动计划（2021—2025年）", "某省“十四五”水利发展规划")) {
            assertThat(new Document(title, 2021).section("一、", "任务").below(BUILT).targets())
                    .containsExactly("2025 泵站 30");
        }
    }

    @Test
    void takesTheYearThatAnIntroductionNamesForAll() {
        var opinion =
                new Document("关于做好水利工作的意见", 2026)
                        .below("为做好2026年水利工作，提出如下意见。")
                        .below("2026年，要抓好以下工作。")
                        .section("一、", "任务")
                        .below("灌溉面积稳定在9万亩左右。");

        assertThat(opinion.targets()).containsExactly("2026 灌溉面积 90000");
    }

    @Test
    void takesNoTargetsFromRulesAndFromWhatStandsAlready() {
        assertThat(new Document("晚间新闻", 2024).below("到2029年完成改革。建成泵站30座。").targets()).isEmpty();
        assertThat(new Document("某市水利管理办法", 2024).below("存储时间不少于90天，建设泵站3座。").targets()).isEmpty();
        assertThat(
                        new Document("关于推进水利建设的意见", 2024)
                                .section("一、", "发展现状")
                                .below("建成泵站300座。")
                                .targets())
                .isEmpty();
    }

    /** A document written line by line. */
    private static final class Document {

        private final Header header;
        private final StringBuilder source = new StringBuilder();
        private final List<Span> spans = new ArrayList<>();
        private final List<String[]> lines = new ArrayList<>();
        private String parent = "";

        Document(String title, int year) {
            this(title, OptionalInt.of(year));
        }

        Document(String title, OptionalInt year) {
            Optional<LocalDate> date =
                    year.isPresent()
                            ? Optional.of(LocalDate.of(year.getAsInt(), 1, 20))
                            : Optional.empty();
            header = Nodes.header(title, date);
        }

        Document section(String label, String heading) {
            parent = "";
            add(label, heading, label + heading);
            parent = "n" + lines.size();
            return this;
        }

        /** Below the section before it. */
        Document subsection(String label, String heading) {
            add(label, heading, label + heading);
            parent = "n" + lines.size();
            return this;
        }

        Document below(String text) {
            return add("", "", text);
        }

        private Document add(String label, String heading, String text) {
            spans.add(new Span(source.length(), source.length() + text.length()));
            source.append(text).append('\n');
            lines.add(new String[] {parent, label, heading});
            return this;
        }

        List<String> targets() {
            var nodes = new ArrayList<Node>();
            for (int i = 0; i < lines.size(); i++) {
                String[] line = lines.get(i);
                nodes.add(
                        new Node(
                                "n" + (i + 1),
                                line[0],
                                line[2].isEmpty() ? Kind.PARAGRAPH : Kind.SECTION,
                                line[1],
                                line[2],
                                Excerpt.of(source.toString(), List.of(spans.get(i))),
                                List.of()));
            }
            List<Setting> settings = Settings.of(header, nodes);
            var targets = new ArrayList<String>();
            for (int i = 0; i < nodes.size(); i++) {
                for (Fact fact : new Targets().facts(nodes.get(i), settings.get(i))) {
                    line((Fact.Target) fact).ifPresent(targets::add);
                }
            }
            return targets;
        }

        private static Optional<String> line(Fact.Target target) {
            return target.quantity()
                    .map(q ->
                            (target.year().isPresent() ? target.year().getAsInt() : "-")
                                    + " "
                                    + target.indicator()
                                    + " "
                                    + q.written());
        }
    }
}
