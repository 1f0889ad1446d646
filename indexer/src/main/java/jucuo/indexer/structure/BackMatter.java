package jucuo.indexer.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jucuo.document.Span;
import jucuo.indexer.reader.Block;

/**
 * Tells what stands after a document's main text: signature, date, notes, and where the text breaks
 * off.
 */
final class BackMatter {

    /** （此件公开发布）, 附件：1.…, 扫一扫, 本作品来自…. */
    private static final Pattern NOTE =
            Pattern.compile(
                    "([（(]此件|[（(]本文有删|附件[：:]|附[：:]\\s*\\S|扫一扫|\\[?查看原文|相关报道|相关链接|责任编辑|本作品|版权|Copyright|抄送|信息公开选项|主题词|[（(]新华社|[（(]完[）)]|[^。]{2,30}[室厅局委会处部院]\\s*\\d{4}年[\\d１-９]{1,2}月[\\d１-９]{1,2}日印发).*",
                    Pattern.DOTALL);

    private static final Pattern NOTES = Pattern.compile("注\\s*释?[：:]?");

    /** 2021年9月2日, 二○○五年三月五日. */
    private static final Pattern DATE_ALONE =
            Pattern.compile(
                    "[（(]?[\\d〇○零一二三四五六七八九]{4}\\s*年\\s*[\\d一二三四五六七八九十]{0,3}\\s*月\\s*[\\d一二三四五六七八九十]{0,3}\\s*日[）)]?");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");

    /** （下转05版） at a text's end. */
    private static final Pattern CONTINUATION =
            Pattern.compile("[（(]\\s*((?:下转|转|详见|未完待续|待续)[^（）()]{0,12})[）)]\\s*$");

    private static final int LONGEST_SIGNATURE = 40;

    private BackMatter() {}

    static boolean isDate(String text) {
        return DATE_ALONE.matcher(text).matches();
    }

    /** 某某局　某某厅　2026年2月6日: agencies and the date on one line. */
    static boolean isDatedSignature(String text) {
        List<String> words = BLANKS.splitAsStream(text).toList();
        return words.size() >= 2
                && isDate(words.getLast())
                && words.stream().limit(words.size() - 1L).allMatch(Issuers::isAgency);
    }

    static boolean isNote(String text) {
        return NOTE.matcher(text).matches();
    }

    /** An agency's or a person's name on a line of its own. */
    static boolean isSignature(String text) {
        return text.length() <= LONGEST_SIGNATURE
                && !Punctuation.isClosed(text)
                && LabelParser.at(text, 0).isEmpty()
                && text.chars().noneMatch(c -> "，,、；".indexOf(c) >= 0);
    }

    /**
     * The index of the first paragraph behind the main text, which has at least one paragraph from
     * {@code from} on.
     */
    static int start(List<Paragraph> paragraphs, int from) {
        int start = paragraphs.size();
        int notes = notes(paragraphs, from);
        for (int i = paragraphs.size() - 1;
                i > from && (i >= notes || !isOfText(paragraphs.get(i)));
                i--) {
            start = i == notes || isNote(paragraphs.get(i).text()) ? i : start;
        }
        boolean dated = false;
        while (start > from + 1) {
            String text = paragraphs.get(start - 1).text();
            boolean date = isDate(text) || isDatedSignature(text);
            if (headsAppendix(paragraphs.get(start - 2).text())) {
                break; // the appendix's title
            }
            boolean signs = isSignature(text) && (dated || text.length() <= LONGEST_SIGNATURE / 2);
            boolean row = paragraphs.get(start - 1).role() == Block.Role.ROW;
            if (row || !(date || signs)) {
                break;
            }
            dated |= date;
            start--;
        }
        return start;
    }

    /** Whether {@code text} is the number of an appendix whose title stands on the next line. */
    static boolean headsAppendix(String text) {
        return LabelParser.at(text, 0)
                .filter(label -> label.style() == Style.APPENDIX && label.end() == text.length())
                .isPresent();
    }

    /** Where 注： stands, below which there are only ①…, ②…; behind the end where it does not. */
    private static int notes(List<Paragraph> paragraphs, int from) {
        int i = paragraphs.size() - 1;
        int circled = 0;
        for (; i > from; i--) {
            String text = paragraphs.get(i).text();
            Optional<Label> label = LabelParser.at(text, 0);
            if (label.filter(l -> l.style() == Style.CIRCLED).isPresent()) {
                circled++;
            } else if (NOTES.matcher(text).matches() && circled > 0) {
                return i;
            } else if (label.isPresent() || circled > 0) {
                break;
            }
        }
        return paragraphs.size();
    }

    // the list of appendices is numbered too, and no end of the back matter
    private static boolean isOfText(Paragraph paragraph) {
        String text = paragraph.text();
        boolean heading = paragraph.role() == Block.Role.HEADING && paragraph.depth() > 0;
        boolean numbered =
                LabelParser.at(text, 0).filter(l -> l.style() != Style.ARABIC).isPresent();
        return (heading || numbered) && !isNote(text);
    }

    /** Where {@code text} says that it goes on elsewhere. */
    static Optional<Span> continuation(String text) {
        Matcher matcher = CONTINUATION.matcher(text);
        return matcher.find()
                ? Optional.of(new Span(matcher.start(), matcher.end()))
                : Optional.empty();
    }
}
