package jucuo.engine;

import java.util.regex.Pattern;

/** The form of an indicator's name by which commitments of several documents are compared. */
public final class IndicatorNames {

    /** {@code 地区生产总值（GDP）} */
    private static final Pattern BRACKETS = Pattern.compile("[（(][^（）()]*[）)]");

    /** {@code 实现全市年均城镇新增就业}: whose, how surely and how often stand before what. */
    private static final Pattern BEFORE =
            Pattern.compile(
                    "^(?:力争|确保|争取|努力|实现|完成|保持|推动|促进|使|将|全面|基本|预计|计划|其中|各级|各地"
                            + "|(?:全|我|本|该)(?:国|省|自治区|市|州|盟|区|县|旗|乡|镇|村|球|社会)(?:的)?"
                            + "|(?:到|至)?[12]\\d{3}年(?:底|末)?(?:前|以前|之前)?"
                            + "|年均|每年|全年|当年|年度|年内|累计|合计|总计|平均|同比|总体|整体|的|和|与|及"
                            + "|[\\s　、，,。：:；;“”\"‘’《》·—-])+");

    /** {@code 城镇新增就业累计达到}: how much is no part of what. */
    private static final Pattern BEHIND =
            Pattern.compile(
                    "(?:累计|合计|总计|平均|均|力争|确保|达到|达|突破|超过|超|保持在|稳定在|控制在|维持在|保持"
                            + "|稳定|不低于|不少于|不高于|不超过|高于|低于|提高到|提升到|增加到|约|为|在|至|到|的"
                            + "|预期目标|目标|[\\s　、，,。：:；;“”\"‘’《》·—-])+$");

    /** A name of less says nothing. */
    private static final int LEAST = 2;

    private IndicatorNames() {}

    /** Such as 城镇新增就业 of 全市年均城镇新增就业; the name itself where nothing would be left. */
    public static String normal(String indicator) {
        String name = indicator.strip();
        String bare = BRACKETS.matcher(name).replaceAll("");
        String kept = BEHIND.matcher(BEFORE.matcher(bare).replaceFirst("")).replaceFirst("");
        return kept.length() < LEAST ? name : kept;
    }
}
