package jucuo.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A paragraph that announces several things and then says each: 提出…的总体要求和奋斗目标。总体要求是，…。发展目标是，…. */
final class Announcement {

    /** 总体要求是， at a sentence's beginning. */
    private static final Pattern STATEMENT = Pattern.compile("(\\p{IsHan}{2,8})[是为][，,：:]");

    /**
     * Statement and announcement share the noun they end with: 发展目标 is one of the announced 奋斗目标.
     */
    private static final int NOUN = 2;

    /**
     * One of the things said.
     *
     * @param start offset of its first sentence
     * @param name what it is: 总体要求
     */
    record Statement(int start, String name) {}

    private Announcement() {}

    /**
     * The statements that the first sentence of {@code text} announces; none unless there are two
     * and they follow at once.
     */
    static List<Statement> statements(String text) {
        int end = Punctuation.sentenceEnd(text, 0);
        String announced = text.substring(0, end);
        var statements = new ArrayList<Statement>();
        for (int at = end; at < text.length(); at = Punctuation.sentenceEnd(text, at)) {
            Matcher matcher = STATEMENT.matcher(text).region(at, text.length());
            if (matcher.lookingAt() && announced.contains(noun(matcher.group(1)))) {
                statements.add(new Statement(at, matcher.group(1)));
            }
        }
        boolean atOnce = !statements.isEmpty() && statements.getFirst().start() == end;
        return atOnce && statements.size() >= 2 ? statements : List.of();
    }

    private static String noun(String name) {
        return name.substring(name.length() - NOUN);
    }
}
