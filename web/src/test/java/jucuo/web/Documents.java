package jucuo.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jucuo.document.Excerpt;
import jucuo.document.Fact;
import jucuo.document.Header;
import jucuo.document.Kind;
import jucuo.document.Level;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.document.Source;
import jucuo.document.Span;
import jucuo.document.Warning;

/** Documents to show: the seed, split by hand, and others made of given words. */
public final class Documents {

    public static final String SEED = "seed";

    /** 全会强调,要建设国家先进制造业重要承载地。 */
    private static final Pattern THEME = Pattern.compile("全会强调,要([^。]+)。");

    /** 一是做大做强优势主导产业。强龙头、… */
    private static final Pattern MEASURE =
            Pattern.compile("([一二三四五]是)([^。]+)。.*?(?=[一二三四五]是|\n\n全会强调|\\(下转)", Pattern.DOTALL);

    private static final Pattern BREAK = Pattern.compile("\n+");

    private Documents() {}

    /** The plenary session's resolution. */
    public static PolicyDocument seed() {
        String text = read(Path.of("..", "seeds", "000_905e4ef74a0b722d.txt"));
        var nodes = new ArrayList<Node>();
        int body = text.indexOf("全会认为");
        int goals = text.indexOf("全会提出");
        int first = text.indexOf("全会强调");
        int end = text.indexOf("(下转");
        nodes.add(node(text, "f1", "", Kind.FRONT, "", "", 2, body));
        nodes.add(node(text, "p1", "", Kind.PARAGRAPH, "", "全会认为", body, goals));
        nodes.add(goals(text, goals, first));
        Matcher theme = THEME.matcher(text);
        int section = 0;
        while (theme.find()) {
            String id = "s" + ++section;
            Matcher measure = MEASURE.matcher(text).region(theme.end(), text.length());
            nodes.add(
                    node(
                            text,
                            id,
                            "",
                            Kind.SECTION,
                            "",
                            theme.group(1),
                            theme.start(),
                            theme.end()));
            int limit = text.indexOf("\n\n全会强调", theme.end());
            for (int m = 1; measure.find() && (limit < 0 || measure.start() < limit); m++) {
                nodes.add(measure(text, id, m, measure));
            }
        }
        nodes.add(node(text, "b1", "", Kind.BACK, "", "", end, text.length()));
        var warning =
                new Warning(
                        Warning.Code.TRUNCATED,
                        "原文注明“下转05版”，续文不在本文件中",
                        new Span(end, text.length()));
        return new PolicyDocument(
                SEED, header("中国共产党太原市第十二届委员会第五次全体会议决议"), source(text), nodes, List.of(warning));
    }

    private static Node goals(String text, int from, int to) {
        int year = text.indexOf("到2027年");
        int value = text.indexOf("经济总量突破万亿元规模");
        var target =
                new Fact.Target(
                        new Span(value, value + 11),
                        "经济总量突破万亿元规模",
                        OptionalInt.of(2027),
                        "经济总量",
                        Optional.of(Fact.Comparator.MORE_THAN),
                        Optional.of(new Fact.Quantity(new BigDecimal("1000000000000"), "元")));
        var when =
                new Fact.Target(
                        new Span(year, year + 6),
                        "到2027年",
                        OptionalInt.of(2027),
                        "",
                        Optional.empty(),
                        Optional.empty());
        return node(text, "p2", "", Kind.PARAGRAPH, "", "全会提出", from, to)
                .withFacts(List.of(target, when));
    }

    private static Node measure(String text, String section, int ordinal, Matcher found) {
        Node node =
                node(
                        text,
                        section + "-m" + ordinal,
                        section,
                        Kind.MEASURE,
                        found.group(1),
                        found.group(2),
                        found.start(),
                        found.end());
        var facts = new ArrayList<Fact>();
        Matcher quoted = Pattern.compile("“([^”]{3,})”").matcher(found.group());
        while (quoted.find()) {
            var span = new Span(found.start() + quoted.start(), found.start() + quoted.end());
            facts.add(new Fact.Programme(span, quoted.group(), quoted.group(1)));
        }
        return node.withFacts(facts);
    }

    /** A document of one section with a measure for each of {@code texts}. */
    public static PolicyDocument of(String id, String title, List<String> texts) {
        var nodes = new ArrayList<Node>();
        var text = new StringBuilder("一、总体\n");
        texts.forEach(t -> text.append(t).append('\n'));
        nodes.add(node(text.toString(), "s1", "", Kind.SECTION, "一", "总体", 0, 4));
        int at = 5;
        for (int i = 0; i < texts.size(); i++) {
            int end = at + texts.get(i).length();
            nodes.add(node(text.toString(), "s1-m" + (i + 1), "s1", Kind.MEASURE, "", "", at, end));
            at = end + 1;
        }
        return new PolicyDocument(id, header(title), source(text.toString()), nodes, List.of());
    }

    /** A document of one paragraph. */
    public static PolicyDocument plain(String id, String title, String text) {
        Node node = node(text, "p1", "", Kind.PARAGRAPH, "", "", 0, text.length());
        return new PolicyDocument(id, header(title), source(text), List.of(node), List.of());
    }

    /** A document of one section that has a number. */
    public static PolicyDocument numbered(
            String id, String title, String number, List<String> texts) {
        PolicyDocument plain = of(id, title, texts);
        return new PolicyDocument(
                id, header(title, number), plain.source(), plain.nodes(), List.of());
    }

    /** A document of an issuer. */
    static PolicyDocument issued(String id, String issuer, String... texts) {
        PolicyDocument plain = of(id, issuer + "的通知", List.of(texts));
        Header header = plain.header();
        var issued =
                new Header(
                        header.title(),
                        header.genre(),
                        List.of(issuer),
                        header.level(),
                        "",
                        "",
                        header.date(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        "",
                        Map.of());
        return new PolicyDocument(id, issued, plain.source(), plain.nodes(), List.of());
    }

    private static Node node(
            String text,
            String id,
            String parent,
            Kind kind,
            String label,
            String heading,
            int start,
            int end) {
        var pieces = new ArrayList<Span>();
        int at = start;
        Matcher breaks = BREAK.matcher(text).region(start, end);
        while (breaks.find()) {
            if (breaks.start() > at && kind != Kind.FRONT) {
                pieces.add(new Span(at, breaks.start()));
                at = breaks.end();
            }
        }
        if (at < end) {
            pieces.add(new Span(at, end));
        }
        return new Node(id, parent, kind, label, heading, Excerpt.of(text, pieces), List.of());
    }

    private static Header header(String title) {
        return header(title, "");
    }

    private static Header header(String title, String number) {
        return new Header(
                title,
                "决议",
                List.of("中国共产党太原市第十二届委员会"),
                Optional.of(Level.CITY),
                number,
                "",
                Optional.of(LocalDate.of(2023, 11, 29)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "",
                Map.of());
    }

    private static Source source(String text) {
        return new Source("x.txt", "text/plain", "UTF-8", "0".repeat(64), text);
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
    }
}
