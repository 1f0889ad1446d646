package jucuo.indexer.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jucuo.document.Span;

/** Cuts a list of organisations into their names, by how such names end. */
final class OfficeNames {

    /** {@code 相关部门}, {@code 各有关单位}: nobody by name. */
    private static final Pattern NOBODY =
            Pattern.compile(
                    "(?:[省市县区]|国务院|中央|其他|各级|各地)?(?:各|有关|相关|其他|主管|业务|职能|责任|成员|行业)*(?:部门|单位|方面|机构|企业|地区|地方|行业|主体|委员会|公司)"
                            + "|(?:各?相关|各?有关|其他).*(?:部门|单位|机构|企业)");

    private static final Pattern SHAPE = Pattern.compile("[\\p{IsHan}\\p{Alnum}（）()·“”]{2,30}");

    private final WordList endings = WordList.named("endings.txt");

    /** Where the names stand in {@code text} between both places. */
    List<Span> in(String text, int from, int to) {
        var names = new ArrayList<Span>();
        int begin = from;
        for (int i = from; i <= to; i++) {
            if (i == to || "、，,；; 　\n".indexOf(text.charAt(i)) >= 0 || joins(text, begin, i)) {
                add(text, begin, i, names);
                begin = i + 1;
            }
        }
        return names;
    }

    /** {@code 市财政局和市科技局} are two; 工业和信息化部 is one. */
    private boolean joins(String text, int begin, int at) {
        return "和及与".indexOf(text.charAt(at)) >= 0
                && at - begin >= 2
                && endings.atEndOf(text.substring(begin, at)) > 0;
    }

    private void add(String text, int from, int to, List<Span> names) {
        int end = to;
        for (String tail : List.of("按职责分工", "等部门", "等单位", "等")) {
            if (text.substring(from, end).endsWith(tail)) {
                end -= tail.length();
            }
        }
        if (end <= from) {
            return;
        }
        String name = text.substring(from, end);
        if (SHAPE.matcher(name).matches()
                && endings.atEndOf(name) > 0
                && !NOBODY.matcher(name).matches()) {
            names.add(new Span(from, end));
        }
    }
}
