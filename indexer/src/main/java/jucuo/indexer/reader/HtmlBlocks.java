package jucuo.indexer.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Writes the blocks of an element of a page, as a browser would set them. */
final class HtmlBlocks implements NodeFilter {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** White space as HTML takes it; no-break and ideographic spaces are characters. */
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\r\\f]+");

    private static final Pattern HIDDEN =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    private static final Pattern BOLD =
            Pattern.compile("font-weight\\s*:\\s*(bold|bolder|[6-9]00)");

    private static final Pattern CENTRED = Pattern.compile("text-align\\s*:\\s*center");

    /** A paragraph set like a heading is one if it is no longer; a guess. */
    private static final int LONGEST_HEADING = 60;

    /** A cell with more characters holds running text, and its table lays out a page; a guess. */
    private static final int LONGEST_CELL = 400;

    private final TextBuilder out;
    private final StringBuilder words = new StringBuilder();

    /** The segments between line breaks of the block that is being read. */
    private final List<String> segments = new ArrayList<>();

    /** How many links the block has, and how many letters in them. */
    private int links;

    private int linked;
    private int openLinks;

    private HtmlBlocks(TextBuilder out) {
        this.out = out;
    }

    /** Adds the blocks of {@code root} to {@code out}, chrome left out. */
    static void write(Element root, TextBuilder out) {
        var blocks = new HtmlBlocks(out);
        NodeTraversor.filter(blocks, root);
        blocks.end(root);
    }

    static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text);
        } else if (node instanceof Element element) {
            return head(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult head(Element element) {
        if (isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.normalName().equals("br")) {
            segments.add(words.toString());
            words.setLength(0);
            return FilterResult.CONTINUE;
        }
        if (element.normalName().equals("a")) {
            links++;
            openLinks++;
        }
        if (element.isBlock()) {
            end(container(element));
            if (element.normalName().equals("table") && isOfData(element)) {
                rows(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.normalName().equals("li")) {
                words.append(ListLabel.of(element));
            }
        }
        return FilterResult.CONTINUE;
    }

    private static Element container(Element element) {
        Element parent = element.parent();
        return parent == null ? element : parent;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            openLinks -= element.normalName().equals("a") ? 1 : 0;
            if (element.isBlock()) {
                end(element);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void append(TextNode node) {
        String text = node.getWholeText();
        linked += openLinks > 0 ? letters(text) : 0;
        if (isPreformatted(node)) {
            String[] lines = text.split("\\R", -1);
            for (int i = 0; i < lines.length; i++) {
                words.append(lines[i]);
                if (i + 1 < lines.length) {
                    segments.add(words.toString());
                    words.setLength(0);
                }
            }
            return;
        }
        var matcher = BLANKS.matcher(text);
        int at = 0;
        while (matcher.find()) {
            words.append(text, at, matcher.start());
            if (!isWithinChinese(text, matcher.start(), matcher.end())) {
                space();
            }
            at = matcher.end();
        }
        words.append(text, at, text.length());
    }

    private void space() {
        if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
    }

    // a line break of the page's source, which its author did not mean
    private static boolean isWithinChinese(String text, int start, int end) {
        return text.substring(start, end).indexOf('\n') >= 0
                && start > 0
                && end < text.length()
                && Character.isIdeographic(text.charAt(start - 1))
                && Character.isIdeographic(text.charAt(end));
    }

    private static boolean isPreformatted(Node node) {
        for (Node n = node.parent(); n instanceof Element e; n = n.parent()) {
            if (e.normalName().equals("pre")) {
                return true;
            }
        }
        return false;
    }

    /** Ends the block that is being read, which stands in {@code element}. */
    private void end(Element element) {
        segments.add(words.toString());
        words.setLength(0);
        List<String> lines =
                segments.stream().filter(s -> !isBlank(s) && !SiteChrome.is(s)).toList();
        segments.clear();
        if (lines.size() == 1) {
            add(element, lines.getFirst());
        } else {
            // a line break may end a paragraph or only a line; the words tell
            lines.forEach(line -> out.add(Block.Role.LINE, line));
        }
        links = 0;
        linked = 0;
    }

    private void add(Element element, String line) {
        if (isMenu(line)) {
            return;
        }
        String name = element.normalName();
        if (HEADINGS.contains(name)) {
            out.add(Block.Role.HEADING, name.charAt(1) - '0', line);
        } else if (isSetAsHeading(element, line)) {
            out.add(Block.Role.HEADING, line);
        } else {
            out.add(Block.Role.PARAGRAPH, line);
        }
    }

    private static boolean isSetAsHeading(Element element, String line) {
        if (line.strip().length() > LONGEST_HEADING
                || line.chars().anyMatch(c -> "。；".indexOf(c) >= 0)) {
            return false;
        }
        return isCentred(element) || isBold(element);
    }

    private static boolean isCentred(Element element) {
        return CENTRED.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find()
                || element.attr("align").equalsIgnoreCase("center")
                || element.normalName().equals("center");
    }

    /** Whether all its words are bold, by elements or styles that hold nothing else. */
    private static boolean isBold(Element element) {
        Element at = element;
        while (true) {
            String name = at.normalName();
            if (name.equals("b")
                    || name.equals("strong")
                    || BOLD.matcher(at.attr("style").toLowerCase(Locale.ROOT)).find()) {
                return true;
            }
            if (at.childrenSize() != 1 || !isBlank(at.ownText())) {
                return false;
            }
            at = at.child(0);
        }
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> TextBuilder.isUnseen((char) c));
    }

    /** Whether a block is nothing but links side by side, as menus are. */
    private boolean isMenu(String line) {
        return links > 1
                && linked == letters(line)
                && line.indexOf('《') < 0
                && !line.contains("附件");
    }

    private static int letters(String text) {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** Whether a table says something by its rows, and does not only lay out a page. */
    private static boolean isOfData(Element table) {
        int cells = table.select("td, th").size();
        int rows = table.select("tr").size();
        return table.select("table").size() == 1
                && rows > 0
                && cells > rows
                && table.select("td, th").stream()
                        .noneMatch(cell -> cell.text().length() > LONGEST_CELL);
    }

    private void rows(Element table) {
        for (Element row : table.select("tr")) {
            var cells = new ArrayList<String>();
            for (Element cell : row.select("td, th")) {
                if (!isHidden(cell)) {
                    cells.add(cell.text().strip());
                }
            }
            while (!cells.isEmpty() && isBlank(cells.getLast())) {
                cells.removeLast();
            }
            out.add(Block.Role.ROW, String.join("\t", cells));
        }
    }
}
