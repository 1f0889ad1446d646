package jucuo.indexer.structure;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells what stands before a document's main text: masthead, title, adoption note, number,
 * salutation.
 */
final class FrontMatter {

    /** 本报讯, 新华社北京11月15日电, 授权发布：, 来源：河北日报. */
    private static final Pattern MASTHEAD =
            Pattern.compile(
                    "(本报讯|本报\\S{0,8}电|新华社\\S{0,20}[电讯]|授权发布|受权发布|来源[：:]|发布时间|时间[：:]|作者[：:]|原文链接|【法宝引证码】).*");

    /** （2013年11月12日…会议通过）. */
    private static final Pattern ADOPTION =
            Pattern.compile(
                    "[（(]?\\s*\\d{4}年\\d{1,2}月\\d{1,2}日.{0,200}(通过|批准|公布|修订|修正|施行|发布|印发)[^。]*[）)]?");

    /** 为落实…，现将有关事项通知如下：. */
    private static final Pattern ANNOUNCEMENT = Pattern.compile(".{15,}(如下|以下)[^，。]{0,10}[：:]");

    /** No document has more lines before its first sentence; a guess. */
    private static final int LONGEST = 40;

    /** Statutes amended often have notes of some 400 characters. */
    private static final int LONGEST_NOTE = 1500;

    private static final int LONGEST_SALUTATION = 200;

    /** 首页 > 政策, 您当前的位置：政策, 索 引 号：000014349: what a site prints before a document. */
    private static final Pattern CHROME =
            Pattern.compile(
                    ".*\\p{IsHan}\\s*[>》»|]\\s+\\p{IsHan}.*"
                            + "|[您你]?(当前|现在)?的?(所在)?位置[：:].*"
                            + "|[【\\[]?\\p{IsHan}([\\s\\u00A0\\u3000]{0,4}\\p{IsHan}){1,5}[】\\]]?[：:].*");

    /** 【字号：大 中 小】, 还原减小】, 打印本页. */
    private static final Pattern COMMAND =
            Pattern.compile(".{0,6}(打印|收藏|全屏|字号|字体|减小|还原|下载|分享|浏览|点击|关闭).{0,12}");

    private FrontMatter() {}

    /** Whether {@code text} opens a newspaper's or a site's version of a document. */
    static boolean isMasthead(String text) {
        return MASTHEAD.matcher(text).matches();
    }

    /** Whether {@code text} before the main text is the site's, and can be no title. */
    static boolean isChrome(String text) {
        return CHROME.matcher(text).matches()
                || (COMMAND.matcher(text).matches() && Genre.of(text).isEmpty());
    }

    static boolean isAdoptionNote(String text) {
        return text.length() <= LONGEST_NOTE && ADOPTION.matcher(text).matches();
    }

    /** 各位代表： and 各省、自治区、直辖市人民政府，…：. */
    static boolean isSalutation(String text) {
        return text.length() <= LONGEST_SALUTATION
                && Punctuation.isColon(text.charAt(text.length() - 1))
                && !Punctuation.hasSentence(text)
                && !ANNOUNCEMENT.matcher(text).matches();
    }

    /** How many of the first paragraphs stand before the main text. */
    static int length(List<Paragraph> paragraphs) {
        for (int i = 0; i < Math.min(LONGEST, paragraphs.size()); i++) {
            if (isMainText(paragraphs.get(i).text()) || headsDecimals(paragraphs, i)) {
                return i > 0 && isBelowTitle(paragraphs, i - 1) ? i - 1 : i;
            }
        }
        return paragraphs.size() > 1 ? 1 : 0;
    }

    // # title ␤ ## 引言: a heading of its own, which the file sets below the title's
    private static boolean isBelowTitle(List<Paragraph> paragraphs, int i) {
        return paragraphs.subList(0, i).stream()
                        .anyMatch(p -> p.depth() > 0 && p.depth() < paragraphs.get(i).depth())
                && Genre.of(paragraphs.get(i).text()).isEmpty();
    }

    // 1　总则 above 1.1
    private static boolean headsDecimals(List<Paragraph> paragraphs, int i) {
        return i + 1 < paragraphs.size()
                && LabelParser.chapter(paragraphs.get(i).text()).isPresent()
                && LabelParser.at(paragraphs.get(i + 1).text(), 0)
                        .filter(l -> l.style() == Style.DECIMAL)
                        .isPresent();
    }

    private static boolean isMainText(String text) {
        boolean numbered =
                LabelParser.at(text, 0)
                        .filter(l -> !l.style().isMark() && l.ordinal() == 1)
                        .isPresent();
        boolean sentence =
                (text.length() >= 12 && endsWithSentence(text))
                        || ANNOUNCEMENT.matcher(text).matches();
        return (numbered || sentence) && !isMasthead(text) && !isAdoptionNote(text);
    }

    static boolean endsWithSentence(String text) {
        int end = text.length();
        while (end > 0 && Punctuation.closes(text.charAt(end - 1))) {
            end--;
        }
        return end > 0 && Punctuation.endsSentence(text.charAt(end - 1));
    }
}
