package jucuo.indexer.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the table of contents (目录), whose lines stand again in the text. */
final class Contents {

    private static final Pattern TITLE = Pattern.compile("目[\\s\\u00A0\\u3000]*[录錄次]");

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

    /**
     * The text begins where the first line of the contents stands again; where that never does,
     * with the first line that stands here twice (chapters have sections of one name).
     */
    private static Set<Integer> lines(List<Paragraph> paragraphs, int from) {
        var keys = new ArrayList<String>();
        for (int i = from; i < paragraphs.size() && isLine(paragraphs.get(i).text()); i++) {
            keys.add(key(paragraphs.get(i).text()));
        }
        int end = keys.isEmpty() ? -1 : keys.subList(1, keys.size()).indexOf(keys.getFirst()) + 1;
        if (end <= 0) {
            end = firstRepeated(keys);
        }
        return IntStream.range(from, from + end).boxed().collect(Collectors.toSet());
    }

    private static int firstRepeated(List<String> keys) {
        var seen = new HashSet<String>();
        for (int i = 0; i < keys.size(); i++) {
            if (!seen.add(keys.get(i))) {
                return i;
            }
        }
        return keys.size();
    }

    private static boolean isLine(String text) {
        return !Punctuation.hasSentence(text) && text.length() < 120;
    }

    private static String key(String line) {
        var matcher = LEADERS.matcher(line);
        String words = matcher.matches() ? matcher.group(1) : line;
        return words.replaceAll("[\\s\\u00A0\\u3000]", "");
    }
}
