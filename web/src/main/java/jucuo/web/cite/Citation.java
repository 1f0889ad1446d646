package jucuo.web.cite;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jucuo.document.Header;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.document.Sha256;

/**
 * A passage, to be cited.
 *
 * @param place of the passage in its document: headings above it, label and heading
 * @param words of the passage
 * @param url a permalink with the digest of the words
 * @param accessed when the reader saw it
 */
public record Citation(
        String key,
        List<String> issuers,
        String title,
        String number,
        Optional<LocalDate> date,
        String place,
        String words,
        String url,
        LocalDate accessed) {

    /** Digits of a text's digest: one text in 2⁴⁸ shares them. */
    private static final int DIGITS = 12;

    /**
     * The citation of one of a document's nodes.
     *
     * @param url of the passage, without anything behind it
     */
    public static Citation of(PolicyDocument document, Node node, String url, LocalDate accessed) {
        Header header = document.header();
        String own = node.label() + node.heading();
        String place =
                Stream.concat(document.passage(node).path().stream(), Stream.of(own))
                        .filter(p -> !p.isEmpty())
                        .collect(Collectors.joining("，"));
        return new Citation(
                document.id() + "-" + node.id(),
                header.issuers(),
                header.title(),
                header.number(),
                header.date(),
                place,
                node.text(),
                url + "?text=" + digest(node),
                accessed);
    }

    /** The first digits of the SHA-256 of a node's words in UTF-8. */
    public static String digest(Node node) {
        return Sha256.of(node.text().getBytes(UTF_8)).substring(0, DIGITS);
    }

    public String in(CitationFormat format) {
        return switch (format) {
            case BIBTEX -> bibTex();
            case RIS -> ris();
            case CSL_JSON -> cslJson();
            case TEXT -> gbt7714() + "\n\n" + words + "\n";
        };
    }

    /**
     * By GB/T 7714—2015, 4.6 (electronic resources): 主要责任者. 题名: 其他题名信息[EB/OL]. (更新日期): 引文位置[引用日期].
     * 获取路径. The document number stands as other title information, the passage as the place cited.
     */
    public String gbt7714() {
        var text = new StringBuilder();
        if (!issuers.isEmpty()) {
            text.append(String.join(", ", issuers)).append(". ");
        }
        text.append(title);
        if (!number.isEmpty()) {
            text.append(": ").append(number);
        }
        text.append("[EB/OL]. ");
        date.ifPresent(d -> text.append('(').append(d).append(')'));
        if (!place.isEmpty()) {
            text.append(date.isPresent() ? ": " : "").append(place);
        }
        return text.append('[').append(accessed).append("]. ").append(url).append('.').toString();
    }

    /** As running Chinese text has it: {@code 太原市委：《…决议》，2023年11月29日，建设…，一是…。https://…}. */
    public String plain() {
        String day =
                date.map(d ->
                                "%d年%d月%d日"
                                        .formatted(
                                                d.getYear(), d.getMonthValue(), d.getDayOfMonth()))
                        .orElse("");
        return (issuers.isEmpty() ? "" : String.join("、", issuers) + "：")
                + Stream.of("《" + title + "》", number, day, place)
                        .filter(p -> !p.isEmpty())
                        .collect(Collectors.joining("，"))
                + "。"
                + url;
    }

    private String bibTex() {
        var fields = new ArrayList<String>();
        if (!issuers.isEmpty()) {
            fields.add(
                    "author = {"
                            + issuers.stream()
                                    .map(i -> "{" + tex(i) + "}")
                                    .collect(Collectors.joining(" and "))
                            + "}");
        }
        fields.add("title = {{" + tex(title) + "}}");
        if (!number.isEmpty()) {
            fields.add("number = {" + tex(number) + "}");
        }
        date.ifPresent(d -> fields.add("year = {" + d.getYear() + "}"));
        date.ifPresent(d -> fields.add("date = {" + d + "}"));
        if (!place.isEmpty()) {
            fields.add("note = {" + tex(place) + "}");
        }
        fields.add("url = {" + url + "}");
        fields.add("urldate = {" + accessed + "}");
        fields.add("language = {chinese}");
        return "@online{" + key + ",\n  " + String.join(",\n  ", fields) + "\n}\n";
    }

    private static String tex(String text) {
        return line(text)
                .replace("\\", "\\textbackslash ")
                .replaceAll("[{}]", "")
                .replaceAll("([%&$#_])", "\\\\$1");
    }

    /** GOVDOC; the place of the passage stands as section (SE). */
    private String ris() {
        var lines = new ArrayList<String>();
        lines.add("TY  - GOVDOC");
        issuers.forEach(i -> lines.add("AU  - " + line(i)));
        lines.add("TI  - " + line(title));
        if (!number.isEmpty()) {
            lines.add("M1  - " + line(number));
        }
        date.ifPresent(d -> lines.add("PY  - " + d.getYear()));
        date.ifPresent(d -> lines.add("DA  - " + d.toString().replace('-', '/')));
        if (!place.isEmpty()) {
            lines.add("SE  - " + line(place));
        }
        lines.add("UR  - " + url);
        lines.add("Y2  - " + accessed.toString().replace('-', '/'));
        lines.add("LA  - zh");
        lines.add("ER  - ");
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private String cslJson() {
        var json = new StringWriter();
        try (var out = new JsonFactory().createGenerator(json)) {
            out.writeStartArray();
            out.writeStartObject();
            out.writeStringField("id", key);
            out.writeStringField("type", "webpage");
            out.writeStringField("title", title);
            out.writeArrayFieldStart("author");
            for (String issuer : issuers) {
                out.writeStartObject();
                out.writeStringField("literal", issuer);
                out.writeEndObject();
            }
            out.writeEndArray();
            if (!number.isEmpty()) {
                out.writeStringField("number", number);
            }
            if (date.isPresent()) {
                date(out, "issued", date.get());
            }
            date(out, "accessed", accessed);
            if (!place.isEmpty()) {
                out.writeStringField("section", place);
            }
            out.writeStringField("URL", url);
            out.writeStringField("language", "zh-CN");
            out.writeEndObject();
            out.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a string in memory", e);
        }
        return json.toString();
    }

    private static void date(JsonGenerator out, String name, LocalDate date) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeArrayFieldStart("date-parts");
        out.writeArray(
                new int[] {date.getYear(), date.getMonthValue(), date.getDayOfMonth()}, 0, 3);
        out.writeEndArray();
        out.writeEndObject();
    }
}
