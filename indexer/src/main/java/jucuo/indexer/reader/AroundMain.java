package jucuo.indexer.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Finds what a page sets of a document outside of its main text: the title, the document number,
 * the adoption note, the signature with its date, the names of appendices. The rest is the site's.
 */
final class AroundMain implements NodeFilter {

    /** A block outside of the main text. */
    record Aside(Block.Role role, int depth, String words) {}

    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\p{IsHan}{1,14}[〔\\[（(【]\\s?\\d{4}\\s?[〕\\]）)】]\\s?第?\\d{1,5}号|\\p{IsHan}{1,14}令\\s?第?\\s?\\d{1,5}\\s?号");

    private static final Pattern ADOPTION =
            Pattern.compile(
                    "[（(]\\d{4}年\\d{1,2}月\\d{1,2}日[^。]{0,300}(通过|公布|发布|批准|修订|修正|施行)[^。]{0,40}[）)]");

    private static final Pattern DATE =
            Pattern.compile("[\\d〇○零一二三四五六七八九]{4}年[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日");

    private static final Pattern NOTE =
            Pattern.compile("附件\\s?\\d{0,2}\\s?[：:.、．]?.{2,80}|[（(]此件.{2,20}[）)]");

    private static final int SHORTEST_TITLE = 6;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_SIGNATURE = 40;

    private final Set<Element> main;
    private final Element text;
    private final String pageTitle;
    private final List<Aside> before = new ArrayList<>();
    private final List<Aside> after = new ArrayList<>();
    private boolean passed;
    private String last = "";

    private AroundMain(Element body, Element text, String pageTitle) {
        this.text = text;
        this.main = new HashSet<>(text.parents());
        this.main.add(body);
        this.pageTitle = bare(pageTitle);
    }

    static AroundMain of(Element body, Element main, String pageTitle) {
        var around = new AroundMain(body, main, pageTitle);
        if (!main.equals(body)) {
            NodeTraversor.filter(around, body);
        }
        return around;
    }

    List<Aside> before() {
        return before;
    }

    List<Aside> after() {
        return after;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (element.equals(text)) {
            passed = true;
            return FilterResult.SKIP_ENTIRELY;
        }
        if (main.contains(element)) {
            return FilterResult.CONTINUE;
        }
        if (HtmlBlocks.isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.children().stream().anyMatch(Element::isBlock)) {
            return FilterResult.CONTINUE;
        }
        read(element, element.text().strip());
        return FilterResult.SKIP_ENTIRELY;
    }

    private void read(Element element, String line) {
        if (line.isEmpty() || SiteChrome.is(line)) {
            return;
        }
        if (!passed && isTitle(element, line)) {
            int depth = isHeading(element) ? element.normalName().charAt(1) - '0' : 0;
            before.add(new Aside(Block.Role.HEADING, depth, line));
        } else if (isDocuments(line)) {
            (passed ? after : before).add(new Aside(Block.Role.PARAGRAPH, 0, line));
        } else if (passed && DATE.matcher(line).matches()) {
            if (isSignature(last)) {
                after.add(new Aside(Block.Role.PARAGRAPH, 0, last));
            }
            after.add(new Aside(Block.Role.PARAGRAPH, 0, line));
        }
        last = line;
    }

    private boolean isTitle(Element element, String line) {
        if (isHeading(element)) {
            return true;
        }
        String words = bare(line);
        return words.length() >= SHORTEST_TITLE
                && words.length() <= LONGEST_TITLE
                && pageTitle.startsWith(words)
                && before.stream().noneMatch(b -> b.role() == Block.Role.HEADING);
    }

    private static boolean isHeading(Element element) {
        return element.normalName().equals("h1") || element.normalName().equals("h2");
    }

    private static boolean isDocuments(String line) {
        return line.length() <= 400
                && (NUMBER.matcher(line).matches()
                        || ADOPTION.matcher(line).matches()
                        || NOTE.matcher(line).matches());
    }

    private static boolean isSignature(String line) {
        return !line.isEmpty()
                && line.length() <= LONGEST_SIGNATURE
                && line.chars()
                        .allMatch(c -> Character.isIdeographic(c) || Character.isWhitespace(c));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000]", "");
    }
}
