package jucuo.indexer.reader;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import jucuo.document.Span;
import jucuo.document.Warning;

/**
 * Puts the lines of printed pages together to paragraphs: what stands on every page leaves, lines
 * that a paragraph was broken into are joined, by where they begin and end.
 */
final class PrintedPages {

    /** 12, — 12 —, 第 3 页 共 8 页, 3/8. */
    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "[-—–－·\\s]*(第\\s*)?\\d{1,4}(\\s*页)?(\\s*[/，,]?\\s*(共|of)?\\s*\\d{1,4}\\s*页?)?[-—–－·\\s]*");

    /** A running head stands on so many pages, or half of them if these are fewer. */
    private static final int FEWEST_HEADS = 3;

    /** No page number is longer; others are not matched, which takes time that grows with them. */
    private static final int LONGEST_PAGE_NUMBER = 30;

    /** Lines at a page's edge that may be running heads or feet. */
    private static final int EDGE_LINES = 2;

    /** Pages with fewer lines have the margins of the others. */
    private static final int FEWEST_JUDGED = 6;

    /** A character more or less does not count, in sizes of characters. */
    private static final double SLACK = 1.2;

    /** A line that ends so far before the right margin ends a paragraph, in characters. */
    private static final double SHORT = 2.5;

    private final List<PrintedLine> lines;
    private final Map<Frame, Margins> margins = new HashMap<>();

    /** A page, or a column of it. */
    private record Frame(int page, int column) {

        static Frame of(PrintedLine line) {
            return new Frame(line.page(), line.column());
        }
    }

    /** Where most lines of a page or column begin and end. */
    private record Margins(double left, double right) {

        static Margins of(List<PrintedLine> lines) {
            return new Margins(
                    mostFrequent(lines.stream().map(PrintedLine::left).toList(), true),
                    mostFrequent(lines.stream().map(PrintedLine::right).toList(), false));
        }
    }

    private PrintedPages(List<PrintedLine> lines) {
        this.lines = lines;
        Map<Integer, Margins> usual = new HashMap<>();
        lines.stream()
                .collect(groupingBy(PrintedLine::column))
                .forEach((column, own) -> usual.put(column, Margins.of(own)));
        lines.stream()
                .collect(groupingBy(Frame::of))
                .forEach((frame, own) ->
                        margins.put(
                                frame,
                                own.size() >= FEWEST_JUDGED
                                        ? Margins.of(own)
                                        : requireNonNull(usual.get(frame.column()))));
    }

    /** Adds the paragraphs of {@code lines}, which stand in reading order, to {@code out}. */
    static void write(List<PrintedLine> lines, TextBuilder out) {
        new PrintedPages(withoutRunningHeads(lines)).write(out);
    }

    /** Says which of a document's pages have no line; the words stand at its beginning. */
    static List<Warning> withoutText(List<PrintedLine> lines, int pages, TextBuilder text) {
        var warnings = new ArrayList<Warning>();
        var seen = new boolean[pages];
        lines.forEach(line -> seen[Math.clamp(line.page(), 0, pages - 1)] = true);
        for (int page = 0; page < pages; page++) {
            if (!seen[page]) {
                warnings.add(
                        new Warning(
                                Warning.Code.PAGE_WITHOUT_TEXT,
                                "第%d页没有文字层，其中内容未收录".formatted(page + 1),
                                text.blocks().isEmpty()
                                        ? new Span(0, 0)
                                        : new Span(
                                                0,
                                                text.blocks()
                                                        .getFirst()
                                                        .pieces()
                                                        .getFirst()
                                                        .end())));
            }
        }
        return warnings;
    }

    private static List<PrintedLine> withoutRunningHeads(List<PrintedLine> lines) {
        Map<Integer, List<PrintedLine>> pages = new HashMap<>();
        lines.forEach(l -> pages.computeIfAbsent(l.page(), _ -> new ArrayList<>()).add(l));
        Map<String, Set<Integer>> heads = new HashMap<>();
        Set<PrintedLine> edges = new HashSet<>();
        for (List<PrintedLine> page : pages.values()) {
            page.sort(Comparator.comparingDouble(PrintedLine::top)); // a foot may be in a column
            for (int i = 0; i < page.size(); i++) {
                if (i < EDGE_LINES || i >= page.size() - EDGE_LINES) {
                    edges.add(page.get(i));
                    heads.computeIfAbsent(key(page.get(i)), _ -> new HashSet<>())
                            .add(page.get(i).page());
                }
            }
        }
        int fewest = Math.max(2, Math.min(FEWEST_HEADS, (pages.size() + 1) / 2));
        return lines.stream()
                .filter(l -> !edges.contains(l) || !isNoise(l, heads, fewest))
                .toList();
    }

    private static boolean isNoise(PrintedLine line, Map<String, Set<Integer>> heads, int fewest) {
        return (line.text().length() <= LONGEST_PAGE_NUMBER
                        && PAGE_NUMBER.matcher(line.text()).matches())
                || heads.getOrDefault(key(line), Set.of()).size() >= fewest;
    }

    /** What is the same of a running head on every page: its words and about its place. */
    private static String key(PrintedLine line) {
        return line.text().replaceAll("\\d+", "#").replaceAll("\\s", "")
                + "@"
                + Math.round(line.top() / 20);
    }

    private void write(TextBuilder out) {
        var paragraph = new StringBuilder();
        PrintedLine first = null;
        for (int i = 0; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            if (first != null && !goesOn(lines.get(i - 1), line)) {
                add(out, first, paragraph);
                first = null;
            }
            if (first == null) {
                first = line;
            }
            append(paragraph, line.text());
        }
        if (first != null) {
            add(out, first, paragraph);
        }
    }

    private void add(TextBuilder out, PrintedLine first, StringBuilder paragraph) {
        boolean heading = isCentred(first) && paragraph.length() <= 80;
        out.add(heading ? Block.Role.HEADING : Block.Role.PARAGRAPH, paragraph.toString());
        paragraph.setLength(0);
    }

    /** Chinese goes on without a space, Latin words and numbers with one. */
    private static void append(StringBuilder paragraph, String text) {
        if (!paragraph.isEmpty() && isBoundary(paragraph, text.charAt(0))) {
            paragraph.append(' ');
        }
        paragraph.append(text);
    }

    private static boolean isBoundary(CharSequence before, char next) {
        char last = before.charAt(before.length() - 1);
        char previous = before.length() > 1 ? before.charAt(before.length() - 2) : ' ';
        boolean inNumber = isDigit(previous) && !isDigit(last) && isDigit(next); // 1.|5亿
        boolean ends = isWord(last) || (isWord(previous) && ".,;:!?%)".indexOf(last) >= 0);
        return ends && !inNumber && (isWord(next) || next == '(');
    }

    private static boolean isWord(char c) {
        return isDigit(c) || (c < 0x2000 && Character.isLetter(c));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether {@code line} is in the paragraph of the line before it. */
    private boolean goesOn(PrintedLine before, PrintedLine line) {
        boolean samePage = before.page() == line.page();
        boolean far = samePage && line.top() - before.top() > 2.6 * before.size();
        boolean otherSize = Math.abs(before.size() - line.size()) > 1.5;
        if (far || otherSize || isCentred(before) != isCentred(line)) {
            return false;
        }
        if (isCentred(line)) {
            return samePage; // a title on several lines
        }
        boolean full = before.right() > margins(before).right() - SHORT * before.size();
        boolean indented = line.left() > margins(line).left() + SLACK * line.size();
        boolean hanging = Math.abs(line.left() - before.left()) < SLACK / 2 * line.size();
        return full
                && (!indented || (hanging && before.left() == line.left() && isIndented(before)));
    }

    /** A paragraph that is indented as a whole, such as a quotation. */
    private boolean isIndented(PrintedLine line) {
        return line.left() > margins(line).left() + 4 * line.size();
    }

    private boolean isCentred(PrintedLine line) {
        Margins page = margins(line);
        double middle = (page.left() + page.right()) / 2;
        double width = page.right() - page.left();
        return line.width() < width - 4 * line.size()
                && line.left() > page.left() + 3 * line.size()
                && Math.abs(line.centre() - middle) < 0.75 * line.size();
    }

    private Margins margins(PrintedLine line) {
        return requireNonNull(margins.get(Frame.of(line)));
    }

    /** The place where most lines begin or end; of equally many the outermost. */
    private static double mostFrequent(List<Double> places, boolean least) {
        Map<Long, Integer> counts = new HashMap<>();
        places.forEach(p -> counts.merge(Math.round(p / 6), 1, Integer::sum));
        int most = counts.values().stream().mapToInt(c -> c).max().orElse(0);
        var frequent =
                counts.entrySet().stream()
                        .filter(c -> c.getValue() >= Math.max(2, most / 3))
                        .mapToLong(Map.Entry::getKey);
        var bucket = least ? frequent.min() : frequent.max();
        return bucket.isPresent()
                ? 6.0 * bucket.getAsLong()
                : places.stream()
                        .mapToDouble(p -> p)
                        .reduce(least ? Math::min : Math::max)
                        .orElse(0);
    }
}
