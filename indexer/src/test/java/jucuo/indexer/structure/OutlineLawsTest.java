package jucuo.indexer.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;
import jucuo.document.Span;
import jucuo.indexer.reader.Block;
import jucuo.indexer.reader.Readers;
import jucuo.indexer.reader.TextDocument;
import jucuo.indexer.reader.UnreadableDocumentException;
import org.junit.jupiter.api.Test;

/** What holds for every text: nodes cover it once, in order, and their words are the source's. */
class OutlineLawsTest {

    private static final Path DOCUMENTS = Path.of("../../shared/corpus/documents");

    /** What rubbish is made of: numbering, lead-ins and punctuation in any order. */
    private static final List<String> SHARDS =
            List.of(
                    "一、",
                    "二、",
                    "十、",
                    "（一）",
                    "（二）",
                    "1.",
                    "2.",
                    "（1）",
                    "①",
                    "第一章 ",
                    "第二章 ",
                    "第一节",
                    "第一条 ",
                    "第二条 ",
                    "第三条之一 ",
                    "一是",
                    "二是",
                    "三是",
                    "第一，",
                    "第二，",
                    "首先，",
                    "其次，",
                    "最后，",
                    "——",
                    "●",
                    "1　总则\n1.1 目的\n",
                    "1.2 ",
                    "1.1.1",
                    "附录A ",
                    "附：",
                    "\n附件：1.甲\n2.乙\n",
                    "某市人民政府\n2024年3月5日\n",
                    "现将《方案甲乙丙丁》印发给你们。\n",
                    "方案甲乙丙丁\n",
                    "一、甲........3\n",
                    "— 18 —",
                    "《甲\n乙》",
                    "的\n",
                    "专栏1 ",
                    "附件",
                    "附件1：",
                    "附则",
                    "全会强调，要",
                    "会议指出，",
                    "建设先进制造业",
                    "推动发展",
                    "总体要求是，",
                    "提出总体要求和发展目标。",
                    "。",
                    "。",
                    "，",
                    "；",
                    "：",
                    "”",
                    "“",
                    "（",
                    "）",
                    "\n",
                    "\n",
                    "\n\n",
                    "\r\n",
                    "\u3000\u3000",
                    " ",
                    "2023年11月29日",
                    "（下转05版）",
                    "目录",
                    "关于印发方案的通知",
                    "各位代表：",
                    "7",
                    "\uD840\uDC00",
                    "\uD840",
                    "\uFFFD",
                    "1.5万",
                    "**",
                    "# ",
                    "<!-- x -->",
                    "<!--",
                    "---",
                    "\t",
                    "Public domain");

    /** {@code -Djucuo.fuzz.seconds=600} makes each of the random tests take so long at least. */
    private static final Duration TIME =
            Duration.ofSeconds(Integer.getInteger("jucuo.fuzz.seconds", 0));

    private final Structure structure = new Structure();

    @Test
    void holdForTheSeed() {
        check(Outlines.seed());
    }

    @Test
    void holdForTheSeedHoweverItIsMutilated() {
        var random = random();
        String text = Outlines.seed().text();
        long end = System.nanoTime() + TIME.toNanos();
        for (int i = 0; i < 300 || System.nanoTime() < end; i++) {
            check(Outlines.text(mutilated(text, random)));
        }
    }

    @Test
    void holdForRubbish() {
        var random = random();
        long end = System.nanoTime() + TIME.toNanos();
        for (int i = 0; i < 3000 || System.nanoTime() < end; i++) {
            String rubbish = rubbish(random, 1 + random.nextInt(60));
            check(Outlines.text(rubbish));
            check(Outlines.markdown(rubbish));
        }
    }

    @Test
    void holdForTheDocumentsBesideTheCheckout() throws Exception {
        assumeTrue(
                Files.isDirectory(DOCUMENTS), "skipped: no ../shared/corpus beside the checkout");
        Readers readers = Readers.standard();
        var refused = new ArrayList<String>();
        for (Path file : files()) {
            String name = file.getFileName().toString();
            byte[] bytes = Files.readAllBytes(file);
            try {
                if (readers.accept(name, bytes)) {
                    check(readers.read(name, bytes));
                }
            } catch (UnreadableDocumentException e) {
                refused.add(e.reason());
            }
        }
        assertThat(refused) // a file whose character codes mean nothing has no text to show
                .allMatch(reason -> reason.startsWith("the codes of its characters"))
                .hasSizeLessThanOrEqualTo(1);
    }

    private void check(TextDocument text) {
        Outline outline = structure.outline(text);

        // refuses overlaps, children before parents and words that differ from the source
        var document =
                new PolicyDocument(
                        "test",
                        outline.header(),
                        text.source(),
                        outline.nodes(),
                        outline.warnings());
        assertThat(document.nodes()).extracting(Node::kind).doesNotContainNull();
        assertCovers(text, outline);
    }

    private static void assertCovers(TextDocument text, Outline outline) {
        var covered = new BitSet();
        for (Node node : outline.nodes()) {
            for (Span piece : node.words().pieces()) {
                covered.set(piece.start(), piece.end());
            }
        }
        for (Span pageNumber : Paragraphs.leftOut(text)) {
            covered.set(pageNumber.start(), pageNumber.end());
        }
        for (Block block : text.blocks()) {
            for (Span piece : block.pieces()) {
                for (int i = piece.start(); i < piece.end(); i++) {
                    assertThat(covered.get(i) || Line.isBlank(text.text().charAt(i)))
                            .as("character %d of <%s>", i, text.text())
                            .isTrue();
                }
            }
        }
    }

    private static String rubbish(Random random, int shards) {
        var text = new StringBuilder();
        for (int i = 0; i < shards; i++) {
            text.append(SHARDS.get(random.nextInt(SHARDS.size())));
        }
        return text.toString();
    }

    private static String mutilated(String text, Random random) {
        var mutilated = new StringBuilder(text);
        for (int i = 0; i < 20; i++) {
            int from = random.nextInt(mutilated.length());
            int to = Math.min(mutilated.length(), from + random.nextInt(80));
            switch (random.nextInt(3)) {
                case 0 -> mutilated.delete(from, to);
                case 1 -> mutilated.insert(from, SHARDS.get(random.nextInt(SHARDS.size())));
                default -> mutilated.insert(from, mutilated.substring(from, to));
            }
        }
        return mutilated.toString();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            return files.toList();
        }
    }

    private static Random random() {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        return new Random(seed);
    }
}
