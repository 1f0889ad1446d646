package jucuo.indexer.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a number in a clause measures, in the clause's own words.
 *
 * @param words the name
 * @param end behind the number, or behind the name where it follows the number
 */
record Indicator(String words, int end) {

    /** {@code 到2027年}, {@code 力争}, {@code 使全市} — what stands before the thing measured. */
    private static final Pattern LEAD =
            Pattern.compile(
                    "^(?:[\\s　的和与及并以、—]|\\d{1,2}[.．]|第?[一二三四五六七八九十]{1,3}(?:是|，)|(?:到|至)? ?[12]\\d{3} ?年(?:年?底|年?末|度)?(?:以?前|之前)?|(?:今后|未来)?[一二两三四五六七八九十\\d]{1,2}年(?:之?内|以内)|(?:今后|未来)[一二两三四五六七八九十\\d]{1,2}年|今年|全年|年内|每年|力争|确保|争取|努力|实现|推动|使得?|将|把|其中|再|拟|要|预计|计划|累计|合计|我们|主要|预期目标(?:是|为)?|提出|目标(?:是|为)?)+");

    /** {@code 达到}, {@code 提高到}, {@code 目标为} — what stands between it and the number. */
    private static final Pattern VERB =
            Pattern.compile(
                    "(?:预期目标|目标|力争|达到|达|(?:提高|提升|增加|扩大|增长|降低|下降|压减|缩短|减少|上升)(?:到|至)|降至|降到|增至|升至|(?:迈|跨|跃|站)上|控制在|保持在|稳定在|维持在|实现|分别|平均|拟按|按|拟安排|安排|拟|在|为|到|至|的|再|约|共|总计|累计|20\\d\\d年|全[国省市区县]|我[国省市区县]| )+$");

    /** {@code 报销比例由50%}: the level a change begins at. */
    private static final Pattern FROM_LEVEL =
            Pattern.compile("(?:由|从)[^，。]{0,8}\\d[\\d.万亿]*[%％元人岁年个]*$");

    /** What follows the number: up to the next punctuation, lists and brackets included. */
    private static final Pattern THING =
            Pattern.compile("^ ?的?(?![、和及与并/]|[（(][^）)]*$)([^，。；,;：:]{2,40})");

    /** Where the next number of a list follows: {@code 50个园区、150个街道及50个基地}. */
    private static final Pattern LIST_GOES_ON = Pattern.compile("(?:以及|[、和及与并\\s])+$");

    /** {@code 增长6.5%}: the clause before says of what. */
    private static final Pattern ONLY_CHANGE =
            Pattern.compile("(?:年均|平均|同比|再|继续|实际)*(?:增长|提高|提升|下降|降低|增加|减少|上升|压减|增幅|降幅|增速)");

    /** {@code 面向1万名…}, {@code 用于1500万人次的…}: the thing follows. */
    private static final Pattern GOVERNS =
            Pattern.compile("(?:面向|用于|对|使|让|从|向|组织|等|的|\\d[类大项]) *$|^为 *$");

    /** Behind a verb these make a noun of it: 服务业, 保障性, 开放型. */
    private static final String NOUN_ENDINGS = "业性型化者体员力率额费量区院站器品";

    /** {@code 的幅度压减一般性支出}, {@code 的速度增长} */
    private static final Pattern RATE_OF_CHANGE =
            Pattern.compile("的(?:幅度|比例|速度)((?:压减|压缩|削减|降低|减少|增加|提高|增长|递增|递减)[^，。；,;：:]{2,30})");

    /** {@code 扩大到85%以上地市} */
    private static final Pattern SPREADS_TO =
            Pattern.compile("(?:覆盖|(?:扩大|覆盖|延伸|推广|扩展)(?:到|至))(?:全[国省市区县])?$");

    private static final Pattern PURPOSE =
            Pattern.compile("[，,](?:重点|主要|全部|专项)?(?:用于|用来|支持)([^，。；,;：:]{2,40})");

    private static final WordList VERBS =
            WordList.named("actions.txt", "makers.txt", "reaching.txt");
    private static final WordList MAKERS = WordList.named("makers.txt");

    /**
     * Of {@code found}, whose words before begin at {@code from}; empty where none is named.
     *
     * @param end where the words of the next number or the next clause begin
     */
    static Optional<Indicator> of(String text, int from, Measurement found, int end) {
        String lead = text.substring(from, found.from());
        String bare = bare(lead);
        boolean followed = isFollowed(text, found, end);
        if (followed && found.kind() == Unit.Kind.RATIO && SPREADS_TO.matcher(lead).find()) {
            // 试点扩大到85%以上地市: what is spread, and over what
            return thing(text, found, end)
                    .map(thing -> new Indicator(named(lead) + thing.words, thing.end));
        }
        if (isRateOfChange(text.substring(found.to(), end))) {
            return ofChange(text, found, end);
        }
        if (bare.length() < 2
                || VERBS.atEndOf(bare) > 0
                || (followed && isNoName(lead, bare, found.kind()))
                || GOVERNS.matcher(bare).find()
                || GOVERNS.matcher(lead).find()
                || (found.kind() == Unit.Kind.COUNTER && lead.endsWith("在"))) {
            Optional<Indicator> thing = thing(text, found, end);
            if (thing.isPresent()) {
                return thing;
            }
        }
        String before = named(lead);
        if (before.length() < 2) {
            return thing(text, found, end).or(() -> purpose(text, found));
        }
        return Optional.of(new Indicator(before, found.to()));
    }

    /** {@code 的幅度压减一般性支出}, behind a rate: what the rate is of follows it. */
    static boolean isRateOfChange(String behind) {
        return RATE_OF_CHANGE.matcher(behind).lookingAt();
    }

    private static Optional<Indicator> ofChange(String text, Measurement found, int end) {
        Matcher change = RATE_OF_CHANGE.matcher(text).region(found.to(), end);
        return change.lookingAt()
                ? Optional.of(new Indicator(change.group(1), change.end()))
                : Optional.empty();
    }

    /** Whether a noun follows at once: 3000个村, but not 3000个以改善… */
    private static boolean isFollowed(String text, Measurement found, int end) {
        String behind = text.substring(found.to(), end).stripLeading();
        return !behind.isEmpty()
                && (Character.isIdeographic(behind.charAt(0))
                        || "“《".indexOf(behind.charAt(0)) >= 0)
                && "和及与或等时用以为的".indexOf(behind.charAt(0)) < 0
                && !Commitment.isMark(behind)
                && VERBS.at(behind, 0) == 0;
    }

    /**
     * Whether a number that a noun follows counts or pays for that, and not for what leads to it.
     */
    private static boolean isNoName(String lead, String bare, Unit.Kind kind) {
        return switch (kind) {
            case COUNTER -> {
                String last = lastPart(bare);
                yield lead.endsWith("共")
                        || MAKERS.at(last, 0) == 0
                        || last.length() - MAKERS.at(last, 0) < 2;
            }
            case MONEY -> VERBS.atEndOf(lead.stripTrailing()) > 0;
            case MEASURE, RATIO, TIME -> false;
        };
    }

    /** {@code 安排430亿元，用于廉租房建设}: what a sum is for that has no name. */
    private static Optional<Indicator> purpose(String text, Measurement found) {
        Matcher purpose = PURPOSE.matcher(text).region(found.to(), text.length());
        return found.isMoney() && purpose.lookingAt()
                ? Optional.of(new Indicator(purpose.group(1), purpose.end()))
                : Optional.empty();
    }

    /** The name that {@code lead} ends with, without the verbs around it. */
    static String named(String lead) {
        String bare = bare(lastPart(lead));
        int verb = MAKERS.at(bare, 0);
        boolean isVerb =
                verb > 0
                        && bare.length() - verb >= 2
                        && NOUN_ENDINGS.indexOf(bare.charAt(verb)) < 0;
        return isVerb ? LEAD.matcher(bare.substring(verb)).replaceFirst("").strip() : bare.strip();
    }

    /** Whether it says but that something changes, and not what. */
    boolean isOnlyChange() {
        return ONLY_CHANGE.matcher(words).matches();
    }

    /** Whether it is but a verb: of 基本建成470万套、新开工630万套 the second. */
    boolean isOnlyVerb() {
        return MAKERS.at(words, 0) == words.length();
    }

    private static String bare(String lead) {
        String level = VERB.matcher(LEAD.matcher(lead).replaceFirst("")).replaceFirst("");
        return FROM_LEVEL.matcher(level).replaceFirst("");
    }

    private static Optional<Indicator> thing(String text, Measurement found, int end) {
        if (found.kind() == Unit.Kind.TIME) {
            return Optional.empty();
        }
        Matcher thing = THING.matcher(text.substring(found.to(), end));
        if (!thing.find()) {
            return Optional.empty();
        }
        String words = LIST_GOES_ON.matcher(upToVerb(thing.group(1))).replaceFirst("");
        int next = words.lastIndexOf('、');
        if (next >= 2 && isNumberNext(text, end)) {
            words = words.substring(0, next);
        }
        return words.length() < 2
                ? Optional.empty()
                : Optional.of(
                        new Indicator(words.strip(), found.to() + thing.start(1) + words.length()));
    }

    /** What stands behind the last 、 before another number is that number's. */
    private static boolean isNumberNext(String text, int end) {
        return end < text.length() && "，。；,;：:！!？?\n".indexOf(text.charAt(end)) < 0;
    }

    /** Of {@code 企业、推进平台建设} what stands before the next thing to be done. */
    private static String upToVerb(String words) {
        int at = words.indexOf('、');
        while (at >= 0) {
            if (MAKERS.at(words, at + 1) > 0) {
                return words.substring(0, at);
            }
            at = words.indexOf('、', at + 1);
        }
        return words;
    }

    /** Of {@code 改善环境、建成中心} what the last verb governs. */
    private static String lastPart(String words) {
        int at = words.lastIndexOf('、');
        return at >= 0 && at + 3 < words.length() && MAKERS.at(words, at + 1) > 0
                ? words.substring(at + 1)
                : words;
    }
}
