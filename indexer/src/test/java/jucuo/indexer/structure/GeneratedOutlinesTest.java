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
                wrong.add("%s: no %s in%n%s".formatted(layout, missing.getFirst(), text));
            }
        }

        assertThat(2.0 * right / (known + found))
                .as(() -> "seed " + seed + ", first of " + wrong.size() + ": " + wrong.getFirst())
                .isGreaterThanOrEqualTo(LEAST_F1);
    }

    private static KnownOutline outline(Random random, int document) {
        return switch (document % 4) {
            case 0 -> OutlineGenerator.statute(random);
            case 1 -> OutlineGenerator.resolution(random);
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
