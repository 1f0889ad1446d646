package jucuo.indexer.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jucuo.document.Fact.Role;

/**
 * A list of organisations with what a text gives them to do.
 *
 * @param from where the list begins
 * @param to behind its last name
 */
record Duty(int from, int to, Role role) {

    private static final String LEADS =
            "牵头考核单位|牵头责任单位|牵头单位|牵头部门|责任单位|责任部门|负责单位|负责部门|主责单位|主责部门|主办单位|主管部门|实施单位|牵头";
    private static final String SUPPORTS = "配合单位|配合部门|参加单位|参加部门|参与单位|参与部门|协办单位|协同单位|协同部门|支持单位|配合";

    /** {@code 责任单位：}, {@code 配合单位:} */
    private static final Pattern LABEL =
            Pattern.compile("(?:(?<lead>" + LEADS + ")|(?<support>" + SUPPORTS + "))[：:]");

    /** {@code （A牵头，B、C按职责分工负责）}, {@code （A、B负责）} */
    private static final Pattern BRACKET =
            Pattern.compile(
                    "[（(](?<inside>[^（）()。：:]{2,300}(?:牵头|负责|配合|参与|参加|落实|实施|协助))(?:，[^（）()]{0,20})?[）)]");

    /** {@code A牵头，}: names, and what they do. */
    private static final Pattern PART =
            Pattern.compile(
                    "(?<names>[^；;]+?)(?:等(?:部门|单位)?)?(?:按照?(?:各自)?职责(?:分工)?|分别|共同|联合)?(?:(?<lead>牵头(?:负责|落实|实施)?|(?:分工)?负责|落实|实施)|(?<support>配合|参与|参加|协助))(?:[，,；;]|$)");

    /** {@code 由A牵头}, {@code 由A会同B、C} */
    private static final Pattern BY =
            Pattern.compile(
                    "由(?<names>[^，。；：:（）()由]{2,60}?)(?:等(?:部门|单位)?)?(?:(?:按照?(?:各自)?职责(?:分工)?|分别|共同)?(?:牵头|负责)|会同(?<others>[^，。；：:（）()]{2,60}?)(?:等(?:部门|单位)?)?(?:制定|研究|组织|负责|另行|依法|提出|确定|共同|$|(?=[，。；])))");

    /** All duties that {@code text} gives, in no order. */
    static List<Duty> of(String text) {
        var duties = new ArrayList<Duty>();
        if (text.contains("单位") || text.contains("部门") || text.contains("牵头")) {
            labelled(text, duties);
        }
        if (text.contains("牵头") || text.contains("负责") || text.contains("会同")) {
            bracketed(text, duties);
            byWhom(text, duties);
        }
        return duties;
    }

    private static void labelled(String text, List<Duty> duties) {
        Matcher label = LABEL.matcher(text);
        int at = 0;
        while (label.find(at)) {
            int end = endOfList(text, label.end());
            Role role = label.group("lead") != null ? Role.LEAD : Role.SUPPORTING;
            duties.add(new Duty(label.end(), end, role));
            at = end;
        }
    }

    /** Up to the end of the sentence or bracket, or where the next label begins. */
    private static int endOfList(String text, int from) {
        int end = from;
        int depth = 0;
        while (end < text.length()) {
            char c = text.charAt(end);
            depth += c == '（' || c == '(' ? 1 : 0;
            depth -= c == '）' || c == ')' ? 1 : 0;
            if (depth < 0 || "。；;\n".indexOf(c) >= 0) {
                break;
            }
            end++;
        }
        Matcher next = LABEL.matcher(text).region(from, end);
        return next.find() ? next.start() : end;
    }

    private static void bracketed(String text, List<Duty> duties) {
        Matcher bracket = BRACKET.matcher(text);
        while (bracket.find()) {
            boolean led = false;
            Matcher part =
                    PART.matcher(text).region(bracket.start("inside"), bracket.end("inside"));
            while (part.find()) {
                boolean supports = part.group("support") != null;
                boolean leads = !supports && part.group("lead").startsWith("牵头");
                // of A牵头，B、C负责 the others take part
                Role role = supports || (led && !leads) ? Role.SUPPORTING : Role.LEAD;
                duties.add(new Duty(part.start("names"), part.end("names"), role));
                led |= leads;
            }
        }
    }

    private static void byWhom(String text, List<Duty> duties) {
        Matcher by = BY.matcher(text);
        while (by.find()) {
            duties.add(new Duty(by.start("names"), by.end("names"), Role.LEAD));
            if (by.group("others") != null) {
                duties.add(new Duty(by.start("others"), by.end("others"), Role.SUPPORTING));
            }
        }
    }
}
