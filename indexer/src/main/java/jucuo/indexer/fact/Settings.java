package jucuo.indexer.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jucuo.document.Header;
import jucuo.document.Kind;
import jucuo.document.Node;
import jucuo.indexer.fact.Setting.Part;

/**
 * Reads the nodes of a document in order and says for each in which setting it stands: headings
 * hold for all below them, a paragraph's year for what follows it in its section.
 */
public final class Settings {

    /** {@code 一、“十四五”时期工作回顾}, {@code 发展现状} */
    private static final Pattern LOOKS_BACK =
            Pattern.compile(
                    "回顾|过去.{0,3}年|名词解释|名词注释|(?:成就|成绩|成效|进展|现状|形势|背景|现实基础|发展基础|工作基础|总结|困难|问题|不足)$|现状(?:与|和|及)");

    /** Whatever stands around it. */
    private static final Pattern IS_REVIEW = Pattern.compile("回顾|过去.{0,3}年|名词解释|名词注释");

    /** {@code 推动乡村振兴取得新成效}; not 发展成效, nor 全面建设取得成就. */
    private static final Pattern ORDERS =
            Pattern.compile("加快|推动|推进|着力|全力|奋力|大力|切实|进一步|努力|坚持|确保|力争|解决|破解|化解|防范|强化|加强|促进");

    /** {@code 三、2026年重点工作}, {@code 今后五年的目标任务}, {@code 工作任务} */
    private static final Pattern LOOKS_AHEAD =
            Pattern.compile("(?:任务|目标|重点|安排|要求|取向|打算|部署|思路|工作|举措|措施|建议|规划|建设)");

    /** {@code 2026年主要工作} */
    private static final Pattern YEARS_WORK =
            Pattern.compile("([12]\\d{3}|[一二][〇○零一二三四五六七八九]{3}) ?年|今年|本年");

    /** {@code 二、“十五五”时期主要目标任务}, as a line of its own */
    private static final Pattern UNMARKED_HEADING =
            Pattern.compile(
                    "[*\\s]*(?:[一二三四五六七八九十]{1,2}、)?(?=.*(?:[12]\\d{3} ?年|今年|今后|五[”\"]?时期))"
                            + "[^。，；：]{4,40}(?:任务|目标|工作|重点|安排|要求|部署|打算)[*\\s]*");

    /** {@code 今年发展的主要预期目标是} */
    private static final Pattern GOALS = Pattern.compile("今年[^。]{0,20}目标");

    /** {@code （2021—2025年）}, {@code “十四五”…规划} */
    private static final Pattern PERIOD =
            Pattern.compile(
                    "20\\d\\d ?年? ?[-—－–~～至] ?(20\\d\\d) ?年|[“\"]([一二三四五六七八九十]{1,3})五[”\"]");

    /** News and statistics tell what is, and what others plan. */
    private static final Pattern NEWS = Pattern.compile("新闻|联播|快讯|运行报告|统计公报");

    /** {@code 道路测试管理办法（试行）} */
    private static final Pattern RULES =
            Pattern.compile("(?:条例|办法|规定|细则|规则|章程|准则|法|守则|标准|规范)(?:[（(].{1,8}[）)]|的(?:通知|决定)|》)*$");

    /**
     * What holds below a node.
     *
     * @param named whether a heading named the year, so that no paragraph changes it for the next
     */
    private record State(Part part, boolean named, Horizon horizon) {}

    private final Moment now;
    private final boolean report;
    private final Map<String, State> open = new HashMap<>();
    private boolean sectionBegun;
    private boolean planBegun;

    private Settings(Header header, List<Node> nodes) {
        now = Moment.of(header, nodes);
        report = (header.genre() + header.title()).contains("工作报告");
        open.put("", new State(part(header), false, horizon(header.title())));
    }

    private Part part(Header header) {
        if (report || NEWS.matcher(header.title()).find()) {
            return Part.REVIEW;
        }
        return RULES.matcher(header.title()).find() || RULES.matcher(header.genre()).find()
                ? Part.RULES
                : Part.OPEN;
    }

    /** The settings of {@code nodes}, in their order. */
    public static List<Setting> of(Header header, List<Node> nodes) {
        var settings = new Settings(header, nodes);
        var each = new ArrayList<Setting>();
        for (Node node : nodes) {
            each.add(settings.next(node));
        }
        return each;
    }

    private static Horizon horizon(String title) {
        Matcher period = PERIOD.matcher(title);
        if (!period.find() || title.contains("工作报告")) {
            return Horizon.NONE;
        }
        return period.group(1) != null
                ? Horizon.of(Integer.parseInt(period.group(1)))
                : Horizon.of(Horizon.endOfPlan(period.group(2)));
    }

    private Setting next(Node node) {
        sectionBegun |= node.kind() == Kind.SECTION;
        State above = Objects.requireNonNull(open.get(node.parent()));
        State here = node.heading().isEmpty() ? above : under(node, above);
        Optional<State> announced =
                report && node.heading().isEmpty() ? announced(node) : Optional.empty();
        here = announced.orElse(here);
        planBegun |= here.part() == Part.PLAN;
        Horizon behind =
                here.equals(above) || !here.named()
                        ? Horizons.behind(node.text(), here.horizon(), now)
                        : here.horizon();
        open.put(node.id(), new State(here.part(), here.named(), behind));
        if (node.kind() == Kind.PARAGRAPH && !here.named() && (!node.isTop() || !sectionBegun)) {
            open.put(node.parent(), new State(above.part(), above.named(), behind));
        } else if (announced.isPresent() || (report && node.isTop() && here.part() == Part.PLAN)) {
            open.put(node.parent(), here);
        }
        return new Setting(here.part(), here.horizon(), now);
    }

    /** What a heading makes of the part it stands in. */
    private State under(Node node, State above) {
        String heading = node.heading();
        boolean section = node.kind() == Kind.SECTION || node.isTop();
        if (section && looksBack(node, above)) {
            return new State(Part.REVIEW, false, above.horizon());
        }
        boolean namesYearsWork =
                section
                        && YEARS_WORK.matcher(heading).find()
                        && LOOKS_AHEAD.matcher(heading).find();
        if (namesYearsWork || (report && node.isTop() && node.kind() == Kind.SECTION)) {
            return plan(heading);
        }
        return above;
    }

    /**
     * {@code 推动乡村振兴取得新成效} orders something done, and within a plan no part looks back that does not
     * say so.
     */
    private static boolean looksBack(Node node, State above) {
        String heading = node.heading();
        boolean inPlan = above.part() == Part.PLAN && !node.isTop();
        return IS_REVIEW.matcher(heading).find()
                || (LOOKS_BACK.matcher(heading).find()
                        && !inPlan
                        && !ORDERS.matcher(heading).lookingAt());
    }

    private static State yearsWork(OptionalInt year) {
        return new State(Part.PLAN, true, new Horizon(year, false));
    }

    /** What a heading that looks ahead says: a year's work, or a longer plan. */
    private State plan(String heading) {
        Matcher year = YEARS_WORK.matcher(heading);
        if (year.find()) {
            return yearsWork(
                    year.group(1) == null
                            ? now.year()
                            : OptionalInt.of(Horizon.number(year.group(1))));
        }
        Horizon said = Horizon.ofHeading(heading, now);
        return said.year().isPresent() ? new State(Part.PLAN, true, said) : yearsWork(now.year());
    }

    /**
     * In a report whose headings are not set apart: a line that reads like one, or the goals of the
     * year, begin the plan.
     */
    private Optional<State> announced(Node node) {
        String text = node.text();
        if (UNMARKED_HEADING.matcher(text).matches() && !LOOKS_BACK.matcher(text).find()) {
            return Optional.of(plan(text));
        }
        return !planBegun && GOALS.matcher(text).find()
                ? Optional.of(yearsWork(now.year()))
                : Optional.empty();
    }
}
