package jucuo.indexer.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a number in a clause measures, in the clause's own words. */
final class Indicator {

    /** {@code 到2027年}, {@code 力争}, {@code 使全市} — what stands before the thing measured. */
    private static final Pattern LEAD =
            Pattern.compile(
                    "^(?:[\\s的和与及并]|(?:到|至)? ?20\\d\\d ?年(?:底|末)?(?:前|之前)?|今年|每年|力争|确保|争取|努力|实现|推动|使|将|其中|再|拟|预计|计划|累计)+");

    /** {@code 达到}, {@code 提高到}, {@code 目标为} — what stands between it and the number. */
    private static final Pattern VERB =
            Pattern.compile(
                    "(?:预期目标|目标|力争|达到|提高到|提升到|增加到|扩大到|增长到|控制在|保持在|稳定在|实现|分别|平均|拟按|按|拟安排|安排|拟|在|为|到|至|达|的|再| )+$");

    /**
     * {@code 培育100家以上示范企业}: the words before are but a verb, and the thing stands behind the
     * number.
     */
    private static final Pattern ONLY_A_VERB =
            Pattern.compile(
                    "(?:培育|建设|建成|打造|新增|选择|创建|认定|支持|推动|推动建设|建立|布局|培养|引进|面向|遴选|形成|推广|组织|开展|制定|研究制定|改造|新建|完成)*");

    /**
     * The thing behind the number ends at the next punctuation or verb-like break; at most 20
     * characters.
     */
    private static final Pattern THING = Pattern.compile("^[\\p{IsHan}\\p{Alnum}（）()]{2,20}");

    private Indicator() {}

    /**
     * Of {@code number} in {@code clause}, whose words before {@code from} belong to another
     * number; empty where none is named.
     */
    static Optional<String> around(String clause, int from, Measurement number) {
        String before = strip(clause.substring(from, number.from()));
        if (before.length() >= 2 && !ONLY_A_VERB.matcher(before).matches()) {
            return Optional.of(before);
        }
        Matcher thing = THING.matcher(clause.substring(number.to()));
        return thing.find() ? Optional.of(thing.group()) : Optional.empty();
    }

    private static String strip(String words) {
        return VERB.matcher(LEAD.matcher(words).replaceFirst("")).replaceFirst("");
    }
}
