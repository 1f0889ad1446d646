package jucuo.indexer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jucuo.document.Kind;
import jucuo.document.Node;
import jucuo.indexer.structure.KnownOutline.Known;
import org.junit.jupiter.api.Test;

/** Invented documents come back with the outline that they were made from. */
class GeneratedOutlinesTest {

    private static final int DOCUMENTS = 1_000;

    /** Of nodes alike in label, heading, text and parent. */
    private static final double LEAST_F1 = 0.99;

    @Test
    void haveTheOutlineTheyWereMadeFrom() {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        int known = 0;
        int found = 0;
        int right = 0;
        var wrong = new ArrayList<String>();
        var texts = new ArrayList<String>();
        Map<Integer, Integer> kinds = new HashMap<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            KnownOutline outline = outline(random, i);
            var layout = Layout.any(random);
            String text = layout.print(outline.paragraphs(), random);
            List<Known> wanted = outline.nodes().stream().map(n -> printed(n, layout)).toList();
            List<Known> nodes = nodes(new Structure().outline(Outlines.text(text)));

            var missing = new ArrayList<>(wanted);
            nodes.forEach(missing::remove);
            known += wanted.size();
            found += nodes.size();
            right += wanted.size() - missing.size();
            if (!missing.isEmpty()) {
                kinds.merge(i % 8, 1, Integer::sum);
                wrong.add("%d %s: no %s".formatted(i % 8, layout, missing.getFirst()));
                texts.add(
                        text + "\n" + Outlines.tree(new Structure().outline(Outlines.text(text))));
            }
        }

        System.out.println("F1 " + 2.0 * right / (known + found) + ", wrong by kind " + kinds);
        assertThat(2.0 * right / (known + found))
                .as(() ->
                        "seed %d, wrong by kind %s:%n%s%nthe first:%n%s"
                                .formatted(
                                        seed,
                                        kinds,
                                        String.join(
                                                "\n", wrong.subList(0, Math.min(12, wrong.size()))),
                                        texts.getFirst()))
                .isGreaterThanOrEqualTo(LEAST_F1);
    }

    private static KnownOutline outline(Random random, int document) {
        return switch (document % 8) {
            case 0, 1 -> OutlineGenerator.statute(random);
            case 2 -> OutlineGenerator.resolution(random);
            case 3 -> OutlineGenerator.notice(random);
            case 4 -> OutlineGenerator.emergencyPlan(random);
            case 5 -> OutlineGenerator.speech(random);
            default -> OutlineGenerator.plan(random);
        };
    }

    private static Known printed(Known node, Layout layout) {
        return new Known(
                layout.signs(node.label()),
                layout.signs(node.heading()),
                layout.signs(node.text()),
                layout.signs(node.parent()));
    }

    private static List<Known> nodes(Outline outline) {
        Map<String, String> texts = new HashMap<>();
        outline.nodes().forEach(n -> texts.put(n.id(), n.text()));
        return outline.nodes().stream()
                .filter(n -> n.kind() != Kind.FRONT && n.kind() != Kind.BACK)
                .map(n -> known(n, texts))
                .toList();
    }

    private static Known known(Node node, Map<String, String> texts) {
        return new Known(
                node.label(), node.heading(), node.text(), texts.getOrDefault(node.parent(), ""));
    }
}
