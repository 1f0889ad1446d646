package jucuo.indexer.structure;

import java.util.List;
import java.util.Optional;

/**
 * The words by which a resolution or communiqué opens a theme: 全会强调，要….
 *
 * <pre>
 * leadIn  := meeting verb ( '，' | '：' )? '要'?
 * meeting := '全会' | '会议' | '大会' | …
 * verb    := '认为' | '指出' | '强调' | …
 * </pre>
 *
 * @param end offset behind it, where the theme's own words begin
 */
record LeadIn(int end) {

    private static final List<String> MEETINGS = List.of("全会", "会议", "大会", "全委会", "代表大会");
    private static final List<String> VERBS =
            List.of("认为", "指出", "强调", "提出", "要求", "号召", "决定", "明确", "确定", "部署", "同意", "充分肯定");

    /** The lead-in at the beginning of {@code text}. */
    static Optional<LeadIn> of(String text) {
        for (String meeting : MEETINGS) {
            for (String verb : VERBS) {
                if (text.startsWith(meeting + verb)) {
                    int end = meeting.length() + verb.length();
                    while (end < text.length() && Punctuation.pauses(text.charAt(end))) {
                        end++;
                    }
                    return Optional.of(new LeadIn(text.startsWith("要", end) ? end + 1 : end));
                }
            }
        }
        return Optional.empty();
    }
}
