package jucuo.indexer.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the table of contents (目录), whose lines stand again in the text. */
final class Contents {

    private static final Pattern TITLE = Pattern.compile("目\\s*[录次]");

    /** 一、现状与形势........5. */
    private static final Pattern LEADERS =
            Pattern.compile("(.*?)[.．·…\\s]*\\d{0,4}$", Pattern.DOTALL);

    private Contents() {}

    /** The indexes of the paragraphs that are contents, their title included. */
    static Set<Integer> in(List<Paragraph> paragraphs) {
        var found = new HashSet<Integer>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (TITLE.matcher(paragraphs.get(i).text()).matches()) {
                found.add(i);
                found.addAll(lines(paragraphs, i + 1));
                break;
            }
        }
        return found;
    }

    private static Set<Integer> lines(List<Paragraph> paragraphs, int from) {
        var seen = new HashSet<String>();
        var lines = new HashSet<Integer>();
        for (int i = from; i < paragraphs.size(); i++) {
            String text = paragraphs.get(i).text();
            boolean line = !Punctuation.hasSentence(text) && text.length() < 120;
            if (!line || !seen.add(key(text))) {
                break; // the first heading that stands here a second time begins the text
            }
            lines.add(i);
        }
        return lines;
    }

    private static String key(String line) {
        var matcher = LEADERS.matcher(line);
        String words = matcher.matches() ? matcher.group(1) : line;
        return words.replaceAll("\\s", "");
    }
}
