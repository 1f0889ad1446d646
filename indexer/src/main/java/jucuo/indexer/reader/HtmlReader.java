package jucuo.indexer.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jucuo.document.Header.Field;
import jucuo.document.Source;
import jucuo.indexer.charset.Decoded;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads pages as government sites publish documents: the document's own blocks, without the site
 * around it. The source text is the page's text, one block a line.
 */
public final class HtmlReader implements DocumentReader {

    private static final int SAMPLE_BYTES = 4096;

    private static final Pattern TAG =
            Pattern.compile(
                    "<(!doctype\\s+html|html|head|body|meta|title|div|table|p|h[1-6]|span|article|section|center|font|style|script|link)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    /** What a browser would not show, or no document has. */
    private static final String NO_TEXT =
            "script, style, noscript, template, iframe, frame, object, embed, button, input, select,"
                    + " textarea, nav, footer, aside, svg, canvas, audio, video, map, [aria-hidden=true]";

    @Override
    public boolean accepts(String name, byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, SAMPLE_BYTES), ISO_8859_1)
                        .replace("\0", "");
        return TAG.matcher(head).region(behindProlog(head), head.length()).lookingAt();
    }

    /** Behind a byte-order mark, white space, an XML declaration and comments. */
    private static int behindProlog(String head) {
        int at = head.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
        at = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF") ? 2 : at;
        while (at < head.length()) {
            if (Character.isWhitespace(head.charAt(at))) {
                at++;
            } else if (head.startsWith("<?", at) || head.startsWith("<!--", at)) {
                String end = head.startsWith("<?", at) ? "?>" : "-->";
                int close = head.indexOf(end, at);
                at = close < 0 ? head.length() : close + end.length();
            } else {
                return at;
            }
        }
        return at;
    }

    @Override
    public TextDocument read(String file, byte[] bytes) throws UnreadableDocumentException {
        Decoded decoded = decode(file, bytes);
        Document page = Jsoup.parse(decoded.text());
        var stated = new EnumMap<Field, String>(Field.class);
        page.select("meta[content]").forEach(meta -> state(stated, meta));
        page.select(NO_TEXT).remove();
        page.select("form").unwrap(); // some sites put the whole page into one
        var text = new TextBuilder();
        write(page.body(), page.title(), text, stated);
        if (text.isEmpty()) {
            throw new UnreadableDocumentException(
                    file,
                    "",
                    "no text in this page; save the page that shows the document, or remove it");
        }
        var source =
                new Source(
                        file,
                        "text/html",
                        decoded.charset().name(),
                        TextBytes.sha256(bytes),
                        text.text());
        return new TextDocument(source, text.blocks(), stated, List.of());
    }

    /** Adds all that a page shows, which is a part of a document and has no site around it. */
    static void writeWhole(String file, byte[] bytes, TextBuilder out)
            throws UnreadableDocumentException {
        Document page = Jsoup.parse(decode(file, bytes).text());
        page.select("script, style, template").remove();
        HtmlBlocks.write(page.body(), out);
    }

    /** As the bytes are, whatever the page declares, where only one encoding fits them. */
    private static Decoded decode(String file, byte[] bytes) throws UnreadableDocumentException {
        Decoded detected = TextBytes.decode(file, bytes);
        Optional<Charset> declared = declared(bytes);
        boolean sure = detected.charset().name().startsWith("UTF");
        if (sure || declared.isEmpty()) {
            return detected;
        }
        Decoded asDeclared = Decoded.of(bytes, 0, declared.get());
        return asDeclared.undecodable().size() <= detected.undecodable().size()
                ? asDeclared
                : detected;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, SAMPLE_BYTES), ISO_8859_1);
        Matcher charset = CHARSET.matcher(head);
        if (!charset.find()) {
            return Optional.empty();
        }
        String name = charset.group(1).toUpperCase(Locale.ROOT);
        try {
            // what calls itself GB2312 or GBK often has characters of GB18030 too
            return Optional.of(Charset.forName(name.startsWith("GB") ? "GB18030" : name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Optional.empty();
        }
    }

    private static void state(Map<Field, String> stated, Element meta) {
        String name = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
        String content = meta.attr("content").strip();
        if (!content.isEmpty()) {
            StatedField.ofMeta(name).ifPresent(field -> stated.putIfAbsent(field, content));
        }
    }

    /** The index table and what of the document stands outside of the main text, and that. */
    private static void write(
            Element body, String pageTitle, TextBuilder text, Map<Field, String> stated) {
        Element main = MainText.of(body);
        IndexTable.in(body, main)
                .ifPresent(table -> {
                    stated.putAll(table.stated());
                    table.rows().forEach(row -> text.add(Block.Role.ROW, row));
                    table.element().remove();
                });
        var around = AroundMain.of(body, main, pageTitle);
        around.before().forEach(b -> text.add(b.role(), b.depth(), b.words()));
        HtmlBlocks.write(main, text);
        around.after().forEach(b -> text.add(b.role(), b.depth(), b.words()));
    }
}
