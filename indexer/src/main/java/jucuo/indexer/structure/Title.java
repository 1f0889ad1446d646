package jucuo.indexer.structure;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds a document's own title among the lines before its text. */
final class Title {

    /** 本报讯 , 新华社北京11月15日电 , 授权发布： before a title. */
    private static final Pattern LEAD =
            Pattern.compile("^(本报讯|新华社[^电]{0,20}电|授权发布[：:]?|受权发布[：:]?)\\s*");

    /** （2021-2025年） on a line of its own below a title. */
    private static final Pattern YEARS =
            Pattern.compile("[（(]\\d{4}\\s*[-—－–~～]+\\s*\\d{4}\\s*年?[）)]");

    /** （2026年中央1号文件） and （国务院令第768号） behind a title on its line, which name it in other words. */
    private static final Pattern ALIAS =
            Pattern.compile("[（(](\\d{4}年[^（）()]*文件|[^（）()]*令第?[^（）()]*号)[）)]$");

    /** ——2024年3月5日在… behind a title on its line. */
    private static final Pattern DELIVERY = Pattern.compile("[—-]{1,2}\\d{4}年\\d{1,2}月.*$");

    private static final String BLANK = "[\\s\\u00A0\\u3000]";

    /** Two characters with a blank between may be a name: 公　告, 李　强. */
    private static final Pattern SPREAD =
            Pattern.compile(
                    "(?<!\\p{IsHan})\\p{IsHan}(" + BLANK + "{1,4}\\p{IsHan}(?!\\p{IsHan})){2,}");

    /** 管理办法（试行）, 实施方案. */
    private static final Pattern GENRE_ALONE =
            Pattern.compile(
                    "(管理|实施|工作|行动|建设|发展|暂行|试点|若干|总体|专项|应急|扶持|支持|推进)?(办法|细则|方案|计划|规划|规定|意见|指南|指引|预案|措施|政策|要点)([（(][^（）()]*[）)])?");

    private static final int SHORTEST = 4;
    private static final int LONGEST = 120;

    /** No title is printed on more lines, none of them longer: a page's width; both guesses. */
    private static final int MOST_LINES = 4;

    private static final int LONGEST_LINE = 40;

    private Title() {}

    /**
     * In order of trust: above the adoption note, about something, named by its genre, the first
     * line.
     */
    static Optional<String> in(List<String> front) {
        return first(
                        front,
                        i ->
                                isNamed(front, i)
                                        && i + 1 < front.size()
                                        && FrontMatter.isAdoptionNote(front.get(i + 1)))
                .or(() -> first(front, i -> isNamed(front, i) && front.get(i).contains("关于")))
                .or(() -> first(front, i -> isNamed(front, i)))
                .or(() -> first(front, _ -> true));
    }

    private static Optional<String> first(List<String> front, IntPredicate fits) {
        return IntStream.range(0, front.size())
                .filter(i -> isCandidate(bare(front.get(i))) && fits.test(i))
                .mapToObj(i -> withNeighbours(bare(front.get(i)), front, i))
                .findFirst();
    }

    private static boolean isNamed(List<String> front, int i) {
        String line = bare(front.get(i));
        boolean breaksOff = line.lastIndexOf('《') > line.lastIndexOf('》');
        return !breaksOff && Genre.of(line).isPresent();
    }

    private static String withNeighbours(String line, List<String> front, int i) {
        int first = firstLine(front, i);
        String title = String.join("", front.subList(first, i)) + line;
        for (int j = first - 1; j >= 0 && beginsWithin(title) && isName(front.get(j)); j--) {
            title = front.get(j) + title;
        }
        if (i + 1 < front.size() && YEARS.matcher(front.get(i + 1)).matches()) {
            title = title + front.get(i + 1).replaceAll("\\s", "");
        }
        return title;
    }

    // 海州市养老服务 ␤ 管理办法（试行）: no document is called by its genre alone
    private static boolean isRestOfTitle(List<String> front, int i) {
        return i > 0
                && GENRE_ALONE.matcher(front.get(i)).matches()
                && isUnfinished(front, i - 1)
                && front.get(i - 1).chars().allMatch(Character::isIdeographic)
                && !Issuers.isAgency(front.get(i - 1));
    }

    // 国务院办公厅关于印发国家组织药品 ␤ 集中采购和使用试点方案的通知: where the title of line i begins
    private static int firstLine(List<String> front, int i) {
        if (isRestOfTitle(front, i)) {
            return i - 1;
        }
        for (int j = i - 1; j >= Math.max(0, i - MOST_LINES + 1) && isUnfinished(front, j); j--) {
            if (front.get(j).contains("关于") || repliesTo(front.get(j))) {
                return front.get(i).contains("关于") ? i : j;
            }
        }
        return i;
    }

    // 国务院办公厅对十届全国人大 ␤ 四次会议第2996号建议的答复
    private static boolean repliesTo(String line) {
        int to = line.indexOf('对');
        return to > 0 && Issuers.isAgency(line.substring(0, to));
    }

    private static boolean isUnfinished(List<String> front, int i) {
        String line = front.get(i);
        return isCandidate(line)
                && line.length() <= LONGEST_LINE
                && !isNamed(front, i)
                && DocumentNumber.in(List.of(line)).isEmpty();
    }

    // 中共中央 国务院, or a title's first line; not 国办发〔2025〕8号 or 文件
    private static boolean isName(String line) {
        return !Punctuation.isClosed(line)
                && !line.endsWith("文件")
                && Genre.of(line.replaceAll(BLANK, "")).isEmpty() // 公　　告 above what it proclaims
                && line.chars().noneMatch(Character::isDigit);
    }

    // a title's second line: 关于…的意见, 示范应用管理办法》的通知
    private static boolean beginsWithin(String title) {
        return title.startsWith("关于")
                || title.chars().filter(c -> c == '》').count()
                        > title.chars().filter(c -> c == '《').count();
    }

    private static String bare(String line) {
        String title = LEAD.matcher(line).replaceFirst("");
        title = ALIAS.matcher(title).replaceFirst("");
        return DELIVERY.matcher(title).replaceFirst("").strip();
    }

    private static boolean isCandidate(String line) {
        return line.length() >= SHORTEST
                && line.length() <= LONGEST
                && !Punctuation.hasSentence(line)
                && LabelParser.at(line, 0).filter(l -> l.style().isMark()).isEmpty()
                && !FrontMatter.isAdoptionNote(line)
                && !FrontMatter.isMasthead(line)
                && !FrontMatter.isChrome(line)
                && !Punctuation.isColon(line.charAt(line.length() - 1));
    }

    /** {@code line} without blanks where each of its characters stands alone: 几 个 问 题 的 通 知. */
    static String closed(String line) {
        return SPREAD.matcher(line).replaceAll(m -> m.group().replaceAll(BLANK, ""));
    }

    /** The file's name without folders and ending. */
    static String ofFile(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
