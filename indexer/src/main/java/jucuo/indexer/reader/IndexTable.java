package jucuo.indexer.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jucuo.document.Header.Field;
import org.jsoup.nodes.Element;

/**
 * The table in which a government site states what it knows of a document: 索引号, 主题分类, 发文机关, 成文日期,
 * 发文字号, 发布日期.
 *
 * @param rows as printed, labels and values parted by tabs
 */
record IndexTable(Element element, Map<Field, String> stated, List<String> rows) {

    /** So many known labels make an index table; a guess. */
    private static final int FEWEST = 3;

    /** Tables of data in an annex are larger; a guess. */
    private static final int MOST_CELLS = 60;

    /**
     * The first in {@code body}: of all elements with enough labels the smallest.
     *
     * @param main where the document is; a table that holds it lays out the page
     */
    static Optional<IndexTable> in(Element body, Element main) {
        Set<Element> layout = new HashSet<>(main.parents());
        layout.add(main);
        for (Element candidate : body.select("table, ul, dl, div")) {
            if (layout.contains(candidate)) {
                continue;
            }
            List<Element> cells = cells(candidate);
            if (cells.size() <= MOST_CELLS) {
                IndexTable table = of(candidate, cells);
                boolean outermost = table.stated().size() >= FEWEST && !holdsParagraphs(candidate);
                if (outermost) {
                    return Optional.of(table);
                }
            }
        }
        return Optional.empty();
    }

    /** The innermost ones: a table that lays out a page has cells with tables in them. */
    private static List<Element> cells(Element candidate) {
        return candidate.select("td, th, li, dt, dd").stream()
                .filter(cell -> cell.select("td, th, li, dt, dd").size() == 1)
                .toList();
    }

    private static boolean holdsParagraphs(Element candidate) {
        return candidate.select("p").stream().anyMatch(p -> p.text().length() > 100);
    }

    private static IndexTable of(Element element, List<Element> cells) {
        var stated = new EnumMap<Field, String>(Field.class);
        var rows = new ArrayList<String>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).text().strip();
            String value = i + 1 < cells.size() ? cells.get(i + 1).text().strip() : "";
            int colon = Math.max(cell.indexOf('：'), cell.indexOf(':'));
            if (colon > 0 && colon + 1 < cell.length()) {
                value = cell.substring(colon + 1).strip(); // label and value in one cell
                cell = cell.substring(0, colon + 1);
                rows.add(cell + value);
            } else if (StatedField.ofLabel(cell).isPresent()) {
                rows.add(value.isEmpty() ? cell : cell + "\t" + value);
                i++;
            } else {
                rows.add(cell);
            }
            String stating = value;
            if (!stating.isEmpty()) {
                StatedField.ofLabel(cell).ifPresent(f -> stated.putIfAbsent(f, stating));
            }
        }
        return new IndexTable(element, stated, rows);
    }
}
