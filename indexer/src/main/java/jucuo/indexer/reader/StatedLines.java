package jucuo.indexer.reader;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jucuo.document.Excerpt;
import jucuo.document.Header.Field;

/**
 * What an index table (索引号, 主题分类, 发文机关) states whose cells were copied as lines: 索 引 号：
 * 000014349/2018-00230, several of them on a line perhaps, or each value below its label.
 */
final class StatedLines {

    /** So many known labels make an index table, as in HTML; a guess. */
    private static final int FEWEST = 3;

    /** An index table stands at the top; a guess, in lines. */
    private static final int LATEST = 40;

    /** Longer lines are prose. */
    private static final int LONGEST = 200;

    /** 索 引 号： at a line's beginning or behind a blank. */
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:^|(?<=[\\s\\u00A0\\u3000]))[【\\[]?(\\p{IsHan}(?:[\\s\\u00A0\\u3000]{0,4}\\p{IsHan}){1,5})[】\\]]?[：:]");

    private StatedLines() {}

    /**
     * The fields that the first blocks of {@code text} state; none where they are no index table.
     */
    static Map<Field, String> in(String text, List<Block> blocks) {
        return in(
                blocks.stream()
                        .limit(LATEST)
                        .map(block -> Excerpt.of(text, block.pieces()).text().strip())
                        .filter(line -> line.length() <= LONGEST)
                        .toList());
    }

    private static Map<Field, String> in(List<String> lines) {
        var stated = new EnumMap<Field, String>(Field.class);
        for (int i = 0; i < lines.size(); i++) {
            String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
            state(stated, lines.get(i), LABEL.matcher(next).find() ? "" : next);
        }
        return stated.size() >= FEWEST ? stated : Map.of();
    }

    /** Takes the value of the line's last label from the line below where it has none. */
    private static void state(Map<Field, String> stated, String line, String below) {
        Matcher label = LABEL.matcher(line);
        boolean found = label.find();
        while (found) {
            String name = label.group(1);
            int from = label.end();
            found = label.find();
            String value = line.substring(from, found ? label.start() : line.length()).strip();
            String printed = value.isEmpty() && !found ? below.strip() : value;
            if (!printed.isEmpty()) {
                StatedField.ofLabel(name).ifPresent(f -> stated.putIfAbsent(f, printed));
            }
        }
    }
}
