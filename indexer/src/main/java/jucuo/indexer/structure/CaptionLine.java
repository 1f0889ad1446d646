package jucuo.indexer.structure;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An unnumbered line that heads the items after it: 打造智慧养老场景：. */
final class CaptionLine {

    private static final int LONGEST = 20;

    /** A guess. */
    private static final int LONGEST_TITLE = 40;

    /** 重点做好六个方面工作： and 特作出如下决议： announce what follows, and head nothing. */
    private static final Pattern ANNOUNCES =
            Pattern.compile(".*([一二三四五六七八九十几]+[个项方点]|方面|如下|下列|以下|工作[：:]).*");

    private CaptionLine() {}

    /** Whether {@code text} is what a number on a line of its own may number: 第一章 ␤ 总则. */
    static boolean isTitle(String text) {
        return text.length() <= LONGEST_TITLE
                && !Punctuation.isClosed(text)
                && !Punctuation.hasSentence(text);
    }

    /** Whether {@code text} heads the items that begin with {@code next}. */
    static boolean heads(String text, @Nullable Paragraph next) {
        if (next == null
                || text.length() > LONGEST
                || !Punctuation.isColon(text.charAt(text.length() - 1))) {
            return false;
        }
        boolean plain =
                text.chars().limit(text.length() - 1L).noneMatch(c -> Punctuation.trails((char) c));
        Optional<Label> item = LabelParser.at(next.text(), 0);
        return plain && item.isPresent() && !ANNOUNCES.matcher(text).matches();
    }
}
