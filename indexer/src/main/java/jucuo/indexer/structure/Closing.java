package jucuo.indexer.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the paragraphs that end a document as a whole from those that end its last item. */
final class Closing {

    /** 各位代表！…, 让我们更加紧密地…, 全会号召…, 本通知自…起施行. */
    private static final Pattern CALL =
            Pattern.compile(
                    "(各位代表|同志们|让我们|我们要更加紧密|全党同志|全党全国|(全会|会议|大会)号召|本(通知|意见|办法|规定|政策|方案|规划|决定|条例)[^。]{0,30}(自|由)).*",
                    Pattern.DOTALL);

    /** 各地区要抓好落实: to everybody, but where it is all that an item says. */
    private static final Pattern ORDER = Pattern.compile("各(省|地|市|县)[^。]{0,40}要.*", Pattern.DOTALL);

    /** 专此函复。, 特此通知。, 妥否，请批示。: what letters and notices end with. */
    private static final Pattern FORMULA =
            Pattern.compile("(特此|专此|此复|此致|妥否|当否|以上(意见|报告|请示))[^。]{0,20}[。！]?");

    /** An item of one sentence that is no longer may be a heading; a guess. */
    private static final int LONGEST_HEADING = 25;

    private Closing() {}

    /** Whether the last paragraph of the main text, {@code i}, speaks for the whole document. */
    static boolean ends(List<Paragraph> paragraphs, int i) {
        String text = paragraphs.get(i).text();
        if (isFormula(text)) {
            return true;
        }
        if (LabelParser.at(text, 0).isPresent() || !FrontMatter.endsWithSentence(text)) {
            return false;
        }
        return CALL.matcher(text).matches()
                || (ORDER.matcher(text).matches() && !isAllOfAnItem(paragraphs, i))
                || followsLoneItems(paragraphs, i);
    }

    // （三）加强领导。␤ 各地区要…: nothing else stands below the heading
    private static boolean isAllOfAnItem(List<Paragraph> paragraphs, int i) {
        String before = i > 0 ? paragraphs.get(i - 1).text() : "";
        return before.length() <= LONGEST_HEADING
                && LabelParser.at(before, 0)
                        .filter(label -> Heading.isWhole(before.substring(label.end())))
                        .isPresent();
    }

    /** Whether {@code text} says nothing but that the document ends. */
    static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches();
    }

    /**
     * Whether the items before have one paragraph each, so that a second one is not the last
     * item's.
     */
    private static boolean followsLoneItems(List<Paragraph> paragraphs, int last) {
        if (last < 2) {
            return false;
        }
        String before = paragraphs.get(last - 1).text();
        Optional<Label> item = LabelParser.at(before, 0).filter(l -> !l.style().isOneParagraph());
        return item.isPresent()
                && before.length() > LONGEST_HEADING
                && !isInArticle(paragraphs, last)
                && FrontMatter.endsWithSentence(before)
                && LabelParser.at(paragraphs.get(last - 2).text(), 0).isPresent();
    }

    // the paragraphs of an article (条), its numbered ones too, are its own
    private static boolean isInArticle(List<Paragraph> paragraphs, int last) {
        for (int i = last - 1; i >= 0; i--) {
            Optional<Label> label =
                    LabelParser.at(paragraphs.get(i).text(), 0)
                            .filter(l -> l.style().endsArticle());
            if (label.isPresent()) {
                return label.get().style() == Style.ARTICLE;
            }
        }
        return false;
    }
}
