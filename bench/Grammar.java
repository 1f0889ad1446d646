import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import jucuo.document.Header;
import jucuo.document.Node;
import jucuo.document.Source;
import jucuo.indexer.fact.Enricher;
import jucuo.indexer.fact.Settings;
import jucuo.indexer.reader.TextDocument;
import jucuo.indexer.structure.Outline;
import jucuo.indexer.structure.Structure;

/**
 * How the time for an outline and its facts grows with the text, on texts made to hurt: each at a
 * quarter, half and the whole of so many characters (the first argument, a million without one).
 * Says for each the best of three times, and by how much twice the text takes longer at most: 2
 * where the time is linear.
 *
 * <p>{@code ./jucuo bench grammar [CHARACTERS [TEXT]]}
 */
final class Grammar {

    private static final int RUNS = 3;

    private static final Structure STRUCTURE = new Structure();
    private static final List<Enricher> ENRICHERS = Enricher.standard();

    /** Each makes its {@code i}-th line, or piece of its only line. */
    private static final Map<String, IntFunction<String>> TEXTS = new LinkedHashMap<>();

    static {
        TEXTS.put("one line without an end", _ -> "推进水土保持");
        TEXTS.put("one line of dots", _ -> "…");
        TEXTS.put("one line of open brackets", _ -> "（〔《“");
        TEXTS.put("one line of clauses", i -> "%s是抓好保护。".formatted("一二三四五六七八九".charAt(i % 9)));
        TEXTS.put("one line of amounts", i -> "增长%d.5％，达到%d万亿元左右，".formatted(i % 90, i));
        TEXTS.put("one line of titles and dates", i -> "根据《保护法》（2020年%d月1日公布）".formatted(i % 12));
        TEXTS.put("one line of spaced characters", _ -> "保 护 水 土 ");
        TEXTS.put("one line of articles", i -> "第%d条　保护水土，人人有责。".formatted(i));
        TEXTS.put("one line of pages", _ -> "-1- ");
        TEXTS.put("numbers alone", i -> "%d．\n".formatted(i % 999));
        TEXTS.put("misread numbers", _ -> "lIOlIOlIO．\n");
        TEXTS.put("first items", _ -> "一、保护\n（一）水\n1．河\n（1）岸\n");
        TEXTS.put("deep decimals", i -> "1.%d.%d.%d.%d.%d 保护\n".formatted(i, i, i, i, i));
        TEXTS.put("articles", i -> "第%d条　保护水土，人人有责。\n".formatted(i));
        TEXTS.put("titles", _ -> "海州市人民政府办公室关于加强水土保持工作的若干意见\n");
        TEXTS.put("appendices", i -> "附件：%d．水土保持项目表\n".formatted(i));
        TEXTS.put("boxes", i -> "专栏%d　保护工程\n1．修复岸线。\n".formatted(i));
        TEXTS.put("pages", i -> "完善制度，推进水土保持，\n— %d —\n海州市人民政府公报\n".formatted(i));
        TEXTS.put("lines of one width", _ -> "完善制度，推进水土保持工作，使岸线得到修复，让水土\n");
        TEXTS.put("indents", i -> (i % 3 == 0 ? "　　" : "") + "完善制度，推进水土保持工作，使岸线得到修复。\n");
        TEXTS.put("blank lines", i -> i % 7 == 0 ? "保护水土。\n" : "\n\n\n");
        TEXTS.put("contents", i -> "第%d章　保护……………%d\n".formatted(i % 99, i));
        TEXTS.put("signatures", i -> "海州市水务局\n2024年%d月1日\n".formatted(i % 12 + 1));
    }

    public static void main(String[] arguments) {
        int characters = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        System.out.printf("%-32s %9s %9s %9s  twice%n", "text", "quarter", "half", "whole");
        TEXTS.forEach((name, line) -> {
            if (arguments.length > 1 && !name.contains(arguments[1])) {
                return;
            }
            double quarter = seconds(text(line, characters / 4));
            double half = seconds(text(line, characters / 2));
            double whole = seconds(text(line, characters));
            System.out.printf(
                    "%-32s %8.2fs %8.2fs %8.2fs  %5.1f%n",
                    name, quarter, half, whole, Math.max(half / quarter, whole / half));
        });
    }

    private static String text(IntFunction<String> line, int characters) {
        var text = new StringBuilder(characters);
        for (int i = 0; text.length() < characters; i++) {
            text.append(line.apply(i));
        }
        return text.toString();
    }

    private static double seconds(String text) {
        var document =
                TextDocument.ofLines(new Source("a.txt", "text/plain", "UTF-8", "", text), List.of());
        long best = Long.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            read(document);
            best = Math.min(best, System.nanoTime() - start);
        }
        return best / 1e9;
    }

    private static void read(TextDocument document) {
        Outline outline = STRUCTURE.outline(document);
        Header header = outline.header();
        List<Node> nodes = outline.nodes();
        var settings = Settings.of(header, nodes);
        var facts = new ArrayList<Object>();
        for (int i = 0; i < nodes.size(); i++) {
            for (Enricher enricher : ENRICHERS) {
                facts.addAll(enricher.facts(nodes.get(i), settings.get(i)));
            }
        }
    }
}
