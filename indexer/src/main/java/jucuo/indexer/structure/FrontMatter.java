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

    private FrontMatter() {}

    /** Whether {@code text} opens a newspaper's or a site's version of a document. */
    static boolean isMasthead(String text) {
        return MASTHEAD.matcher(text).matches();
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
                return i;
            }
        }
        return paragraphs.size() > 1 ? 1 : 0;
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
