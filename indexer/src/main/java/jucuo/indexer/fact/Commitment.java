package jucuo.indexer.fact;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jucuo.document.Fact.Comparator;
import jucuo.document.Kind;
import jucuo.document.Node;

/**
 * Tells whether a quantity in a sentence commits somebody to something in the future: neither what
 * was reached, nor a threshold, a subsidy, a step on the way or a part of a name.
 */
final class Commitment {

    /** {@code 去年完成…}, {@code 增长了}, {@code 截至2024年底} — what was reached. */
    private static final Pattern PAST =
            Pattern.compile(
                    "(?<![为除])了(?!解|然)|(?<![比较])(?:去年|上年)(?!(?:大体|基本)?持平|度?增|度?提|度?下|底增)|已(?:经|有|建|达|完成|累|形|实)|[一二三四五十\\d]年来|以来|近年|过去|(?<!要|以)实现了|截至|截止|目前(?!的)|同比|全部完成|首次(?!.{2,12}的)");

    /** {@code 力争}, {@code 今年}: what is said behind it lies ahead. */
    private static final Pattern AHEAD = Pattern.compile("力争|确保|今年|今后|未来|到20|到二|将|要|争取|拟");

    /** {@code 过去五年}, {@code 2020年以来}: what follows looks back too, until it is said otherwise. */
    private static final Pattern LOOKS_BACK =
            Pattern.compile("过去.{0,2}年|[一二三四五十\\d]年来|(?:20\\d\\d年|[”\"])以来");

    private static final Pattern LOOKS_AHEAD =
            Pattern.compile("今年|今后|未来|下一步|力争|确保|目标|(?:到|至) ?20\\d\\d ?年");

    /** {@code 给予最高100万元奖励}, {@code 处5万元罚款}: what a rule grants or takes. */
    private static final Pattern GRANT =
            Pattern.compile(
                    "给予|奖励|奖补|资助|贴息|罚款|处以|处[一二三五十百千万\\d]|一次性|封顶|扣\\d|扣减|违法所得|按照?不超过|的比例|缓缴|起征点|起付线|减按");

    /** {@code 奖励扶助标准由600元提高到720元}, {@code 安排200亿元贴息}: a plan's own sums. */
    private static final Pattern RAISES =
            Pattern.compile("标准[^，,；。]{0,20}(?:提高|增加|上调)|(?:安排|投入|筹集) ?\\d");

    /** A rule commits to nothing unless it says by when. */
    private static final Pattern NAMES_YEAR = Pattern.compile("(?:到|至) ?20\\d\\d ?年");

    /** {@code 共查处案件6972件} — a sum of what was done. */
    private static final Pattern SUMS_UP = Pattern.compile("(?:^|[^公])共(?!同|享|建|性|有制)|累计");

    /** {@code 力争}, {@code 确保} … — words that promise, where no year does. */
    private static final Pattern PROMISE =
            Pattern.compile("力争|确保|争取|目标|计划|拟|要(?=达|增|提|下|降|保持|控制)|每年");

    private static final Pattern LEVEL =
            Pattern.compile("(?:率|比例|比重|占比)(?:达到|达|保持在|稳定在|控制在|提高到|提升到|提升至)?$");

    /** {@code 对占比不低于50%的企业}: to whom a rule applies. */
    private static final Pattern CONDITION =
            Pattern.compile("^(?:对|凡|若|如|当|按)|且|满足|符合|应当?|不得|须|原则上|条件|参与|持股|股权|出资|投资者");

    /** {@code 由50%提高到60%}, {@code 从16%降至13%} — the number is where a change begins. */
    private static final Pattern CHANGES =
            Pattern.compile(
                    "^(?:[、和]\\d[\\d.]*[万亿]*[元%％个人名家]+)*[^，,；。\\d]{0,6}(?:提高|提升|增加|增长|扩大|上升|拓展|延长|降低|下降|缩短|缩减|压缩|压减|减少|下调|上调|调整|扩充|增|升|降|减|恢复)(?:到|至|为)");

    private static final Pattern BEGINS_CHANGE = Pattern.compile("(?:由|从|现行)[^，,；。]{0,20}$");

    /** {@code 比上年增加3000亿元} — a comparison with what was. */
    private static final Pattern COMPARED = Pattern.compile("[比较](?:上|去|前)[一]?年[^，,；。、]{0,12}$");

    /** {@code 以1995年招生1445名}, but not {@code 比2020年}, {@code 在2020年基础上} */
    private static final Pattern NAMED_YEAR =
            Pattern.compile("(?<![比较\\d])([12]\\d{3}) ?年(?!的?基础|的?水平)");

    /** {@code 每5所学校} — for each so many. */
    private static final Pattern EACH = Pattern.compile("每(?:隔|满|增加)?$");

    /** {@code 每5所幼儿园配备}: a standard for each of many. */
    private static final Pattern FOR_EACH = Pattern.compile("每\\d+[\\p{IsHan}]");

    /** {@code 十一个方面}, {@code 十次全会}: points of the text itself, and ordinals. */
    private static final Pattern COUNTS_POINTS =
            Pattern.compile("^(?:重大|主要|重点)?(?:方面|关系|原则|关键|环节|维度|着力点|坚持|规模|全会|会议|全体|代表大会|制)");

    /** {@code 10%的比例}, {@code 10亿元的企业} — what the number qualifies. */
    private static final Pattern QUALIFIES = Pattern.compile("^的|^(?:规模|级)?(?:及以上)?的");

    /** {@code 12类45件实事}: groups of what the next number counts. */
    private static final Pattern COUNTED_AGAIN =
            Pattern.compile(
                    "^(?![百千万]+亿|[一二三四五六七八九\\d]+(?:级|星|等奖))[\\d一二三四五六七八九十百千]+ ?[\\p{IsHan}]");

    private static final Pattern MARK = Pattern.compile("新?(?:台阶|大关|关口|目标)");

    /** {@code 覆盖10%以上的乡镇}, {@code 扩大到85%以上地市}: a share of places that is aimed at. */
    private static final Pattern SPREADS =
            Pattern.compile("(?:覆盖|覆盖到|扩大到|延伸到|推广到|惠及)(?:全[国省市区县])?$");

    /** {@code 像我们这样一个13亿人的国家} */
    private static final Pattern IS_SAID_OF = Pattern.compile("(?:这样|那样|作为)(?:的?一个|的)$");

    /** {@code 研发费用100%加计扣除}: what a rule grants. */
    private static final Pattern GRANTED =
            Pattern.compile("加计|(?:税前)?扣除|(?:的)?(?:比例|税率)(?:征收|计征|扣除)");

    /** {@code 落实支持产业发展20条措施}, {@code 提出的12条意见}: what there is already. */
    private static final Pattern THERE_ALREADY =
            Pattern.compile("^(?:具体|政策|重点|支持)*(?:措施|举措|政策|意见|规定|建议|办法)");

    private static final Pattern CARRIES_OUT = Pattern.compile("落实|贯彻|执行|提出的|出台的|明确的|印发的|确定的");

    private static final Pattern LIST_GOES_ON = Pattern.compile("[和及与、] *$");

    private static final Pattern LONG_TIME = Pattern.compile("(?:寿命|年限|天数|学时|时间|时长)[^，,；。]{0,12}$");

    private final WordList verbs = WordList.named("actions.txt", "makers.txt", "reaching.txt");
    private final WordList leads = WordList.named("leads.txt", "adverbs.txt");

    /** Whether nothing in {@code sentence} can be a commitment. */
    boolean isRuledOut(Node node, Setting setting, String sentence) {
        return setting.part() == Setting.Part.REVIEW
                || node.kind() == Kind.FRONT
                || node.kind() == Kind.BACK
                || (GRANT.matcher(sentence).find()
                        && !(setting.part() == Setting.Part.PLAN
                                && RAISES.matcher(sentence).find()))
                || (isRule(node, setting) && !NAMES_YEAR.matcher(sentence).find());
    }

    private static boolean isRule(Node node, Setting setting) {
        return node.kind() == Kind.ARTICLE || setting.part() == Setting.Part.RULES;
    }

    /** Whether the words right before a quantity name a year that is over, and no comparison. */
    static boolean isOfPastYear(String text, Stretch clause, Measurement found, Moment now) {
        Matcher named = NAMED_YEAR.matcher(text).region(clause.from(), found.from());
        boolean over = false;
        while (named.find()) {
            over =
                    now.year().isPresent()
                            && Integer.parseInt(named.group(1)) < now.year().getAsInt();
        }
        return over;
    }

    /** Whether what follows in a paragraph looks back, given whether what stands before does. */
    static boolean looksBack(String sentence, boolean before) {
        return LOOKS_BACK.matcher(sentence).find()
                || (before && !LOOKS_AHEAD.matcher(sentence).find());
    }

    /** Whether a clause tells of the past, given whether the one before it did. */
    boolean isPast(String clause, boolean before) {
        return PAST.matcher(clause).find() || (before && !AHEAD.matcher(clause).find());
    }

    /** Whether a clause commits where no year does: it promises, or orders something done. */
    boolean commits(String text, Stretch clause, Measurement found) {
        String words = clause.in(text);
        if (PROMISE.matcher(words).find() || isLevelSet(text, clause, found)) {
            return true;
        }
        return !SUMS_UP.matcher(words).find()
                && (beginsWithVerb(text, clause)
                        || verbs.atEndOf(
                                        text.substring(clause.from(), found.from()).stripTrailing())
                                > 0);
    }

    /** {@code 重大项目比例达到80%以上}: a share with a bound, and no condition. */
    private static boolean isLevelSet(String text, Stretch clause, Measurement found) {
        String before = text.substring(clause.from(), found.from());
        return found.kind() == Unit.Kind.RATIO
                && found.bounded()
                && LEVEL.matcher(before).find()
                && !CONDITION.matcher(before).find();
    }

    /** Whether the first word behind what leads in is a verb that acts. */
    private boolean beginsWithVerb(String text, Stretch clause) {
        int at = clause.from();
        while (at < clause.to()) {
            if (verbs.at(text, at) > 0) {
                return true;
            }
            int lead = leads.at(text, at);
            if (lead == 0 && text.charAt(at) != ' ' && text.charAt(at) != '—') {
                return false;
            }
            at += Math.max(1, lead);
        }
        return false;
    }

    /**
     * Whether the words around a quantity make it another thing than a level, rate, sum or count
     * that is aimed at.
     */
    boolean isBeside(String text, Stretch clause, Measurement found, List<Measurement> all) {
        String before = text.substring(clause.from(), found.from());
        String behind = text.substring(found.to(), clause.to());
        return isEnclosed(text, found.from())
                || COMPARED.matcher(before).find()
                || EACH.matcher(before).find()
                || IS_SAID_OF.matcher(before).find()
                || FOR_EACH.matcher(before).find()
                || isWhereChangeBegins(text, clause, found)
                || isSubject(before, behind, found, all)
                || (isThreshold(before, behind, found) && !goesOn(before, found, all))
                || (found.kind() == Unit.Kind.TIME && !LONG_TIME.matcher(before).find())
                || (found.kind() == Unit.Kind.COUNTER && COUNTED_AGAIN.matcher(behind).find());
    }

    /** {@code 由50%提高到60%}: the words before are those of the level that is aimed at. */
    static boolean isWhereChangeBegins(String text, Stretch clause, Measurement found) {
        String before = text.substring(clause.from(), found.from());
        String behind = text.substring(found.to(), clause.to());
        return (CHANGES.matcher(behind).find() && BEGINS_CHANGE.matcher(before).find())
                || behind.startsWith("的税率")
                || behind.startsWith("的基础上");
    }

    /** {@code 60%以上的企业} at the head of a clause is a share; elsewhere 的 qualifies. */
    private boolean isThreshold(String before, String behind, Measurement found) {
        return switch (found.kind()) {
            case RATIO ->
                    GRANTED.matcher(behind).lookingAt()
                            || (before.length() > 8
                                    && QUALIFIES.matcher(behind).find()
                                    && !SPREADS.matcher(before).find()
                                    && !Indicator.isRateOfChange(behind));
            case MONEY, MEASURE ->
                    QUALIFIES.matcher(behind).find()
                            || (startsNoun(behind)
                                    && (found.bounded() || verbs.atEndOf(before.strip()) == 0));
            case TIME ->
                    found.comparator() == Comparator.AT_MOST
                            || QUALIFIES.matcher(behind).find()
                            || startsNoun(behind);
            case COUNTER ->
                    COUNTS_POINTS.matcher(behind).find()
                            || (THERE_ALREADY.matcher(behind).find()
                                    && CARRIES_OUT.matcher(before).find());
        };
    }

    /** {@code 改造210公里公路和120万平方米道路}: the second is what the first is. */
    private static boolean goesOn(String before, Measurement found, List<Measurement> all) {
        return found.kind() == Unit.Kind.MEASURE
                && !found.equals(all.getFirst())
                && LIST_GOES_ON.matcher(before).find();
    }

    /** {@code 107条河流水质达标率100%}: what the rate is of. */
    private static boolean isSubject(
            String before, String behind, Measurement found, List<Measurement> all) {
        boolean counts = found.kind() == Unit.Kind.COUNTER;
        boolean rateFollows = all.size() > 1 && all.getLast().kind() == Unit.Kind.RATIO;
        return (counts && before.isBlank() && rateFollows) || behind.startsWith("民族");
    }

    /** {@code 迈上1000亿元新台阶}, {@code 突破万亿元大关} — but another word for the level. */
    static boolean isMark(String behind) {
        return MARK.matcher(behind).lookingAt();
    }

    private boolean startsNoun(String behind) {
        return !behind.isEmpty()
                && !isMark(behind)
                && !behind.equals("规模")
                && Character.isIdeographic(behind.charAt(0))
                && verbs.at(behind, 0) == 0
                && "和及与或，。、；等时，安支用".indexOf(behind.charAt(0)) < 0;
    }

    /** Names and remarks are no longer; a guess. */
    private static final int LONGEST_NAME = 60;

    /** Inside quotation marks, 《》 and brackets a number belongs to a name or a remark. */
    private static boolean isEnclosed(String text, int at) {
        return isWithin(text, at, '“', '”')
                || isWithin(text, at, '《', '》')
                || isWithin(text, at, '（', '）')
                || isWithin(text, at, '(', ')')
                || isWithin(text, at, '「', '」');
    }

    private static boolean isWithin(String text, int at, char opening, char closing) {
        for (int i = at - 1; i >= Math.max(0, at - LONGEST_NAME); i--) {
            if (text.charAt(i) == closing || text.charAt(i) == opening) {
                return text.charAt(i) == opening;
            }
        }
        return false;
    }
}
