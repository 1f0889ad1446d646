package jucuo.indexer.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jucuo.document.Excerpt;
import jucuo.document.Fact;
import jucuo.document.Node;

/**
 * Projects, campaigns and systems named in quotation marks: “链长制”, “百千万亿”工程, 推行“一网通办”.
 *
 * <p>Most of what documents quote is a slogan, a concept or a figure of speech (“两个维护”, “牛鼻子”). A
 * programme shows by one of three signs: the noun of a programme right behind it or at its own end,
 * or the verb by which programmes are run right before it.
 */
final class QuotedProgrammes implements Enricher {

    private static final String NOUNS = "工程|行动计划|行动方案|行动|计划|规划|战略|专项|攻坚战|倡议|机制|制度|大赛|活动";

    /** {@code “百千万亿”工程}, {@code 「智能+」技改行动}: the noun stands behind up to four characters. */
    private static final Pattern QUOTED =
            Pattern.compile(
                    "(?:“(?<round>[^“”。！？!?\\n]{2,30})”|「(?<corner>[^「」。！？!?\\n]{2,30})」"
                            + "|\"(?<straight>[^\"“”。！？!?\\n]{2,30})\")"
                            + "(?<head>(?!的|等|和|与|为|及|在|之|有|是|以|实现|覆盖|涉及|分裂)\\p{IsHan}{0,4}?(?:"
                            + NOUNS
                            + ")(?!建设领域|布局|定位|导向|任务|部署|支点|思想|性|新|经费|资金|单位|企业|方案|目标))?");

    /** {@code “文明守望工程”}, {@code “链长制”}: the name ends in the noun itself. */
    private static final Pattern ENDS_IN_NOUN =
            Pattern.compile(".*(?:工程|行动|行动计划|计划|战略|专项|攻坚战|(?:长|责任|负责|包干|官|员)制|机制|试点)");

    /** {@code “十大工程”}, {@code “三项机制”} count programmes and name none. */
    private static final Pattern ONLY_COUNTS =
            Pattern.compile(
                    "[一二三四五六七八九十百两\\d]+(?:大|项|个|类)?(?:重大|重点|主要)?(?:工程|行动|计划|战略|专项|制|机制|文化工程)");

    /** {@code “十四五”规划}: a plan's period is not its name. */
    private static final Pattern PLAN_PERIOD = Pattern.compile("[一二三四五六七八九十]{1,3}五");

    /** {@code 整治“形象工程”、“政绩工程”}: what is fought is no programme. */
    private static final Pattern OPPOSED =
            Pattern.compile(
                    "(?:反对|整治|杜绝|防止|克服|遏制|解决|纠正|坚决不搞|不搞|破除|华而不实的|所谓)(?:[^“”，。；、]{0,10}(?:和|与|以及))?(?:“[^”]*”[、和及]*)*$");

    /** {@code 推行“一网通办”} */
    private static final Pattern RUN = Pattern.compile("(?:实施|推行|推广|开展|启动|试行|实行|施行)$");

    /** What may follow a name that is run: the end of the clause, or what it is run as. */
    private static final Pattern ENDS_NAME =
            Pattern.compile("$|[，,。；;、）)]|(?:国家)?(?:建设|改革|服务|监管|模式|办法|认证|培育|系列|创建|联办|审批|措施)");

    /** {@code “无废城市”建设}, {@code “一刻钟便民生活圈”国家试点建设} */
    private static final Pattern BUILT = Pattern.compile("(?:国家|省级)?(?:试点|建设|创建)");

    /** No comma, no list, no brackets. */
    private static final Pattern BARE_NAME =
            Pattern.compile("[\\p{IsHan}\\p{Alnum}+＋·—\\-–—～~.%％/×]{3,20}");

    /** Before quoted speech and quoted titles. */
    private static final String NO_NAME_BEHIND = "：:曰说道";

    private static final int LOOK_BACK = 20;

    @Override
    public List<Fact> facts(Node node, Setting setting) {
        String text = node.text();
        if (text.indexOf('“') < 0 && text.indexOf('「') < 0 && text.indexOf('"') < 0) {
            return List.of();
        }
        var facts = new ArrayList<Fact>();
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            if (isName(quoted, text) && !isInTitle(text, quoted.start())) {
                String head = quoted.group("head") == null ? "" : quoted.group("head");
                Excerpt words = node.words().part(quoted.start(), quoted.end());
                facts.add(new Fact.Programme(words.span(), words.text(), name(quoted) + head));
            }
        }
        return facts;
    }

    private static boolean isName(Matcher quoted, String text) {
        String name = name(quoted);
        String before = text.substring(Math.max(0, quoted.start() - LOOK_BACK), quoted.start());
        if ((!before.isEmpty() && NO_NAME_BEHIND.indexOf(before.charAt(before.length() - 1)) >= 0)
                || PLAN_PERIOD.matcher(name).matches()
                || ONLY_COUNTS.matcher(name).matches()
                || OPPOSED.matcher(before).find()) {
            return false;
        }
        if (quoted.group("head") != null) {
            return true;
        }
        if (ENDS_IN_NOUN.matcher(name).matches()) {
            return true;
        }
        Matcher behind = BUILT.matcher(text).region(quoted.end(), text.length());
        return BARE_NAME.matcher(name).matches()
                && (behind.lookingAt()
                        || (RUN.matcher(before).find()
                                && behind.usePattern(ENDS_NAME).lookingAt()));
    }

    private static String name(Matcher quoted) {
        for (String group : List.of("round", "corner")) {
            if (quoted.group(group) != null) {
                return quoted.group(group);
            }
        }
        return quoted.group("straight");
    }

    /** Inside 《》 quotation marks belong to a title. */
    private static boolean isInTitle(String text, int at) {
        return text.lastIndexOf('《', at) > text.lastIndexOf('》', at);
    }
}
