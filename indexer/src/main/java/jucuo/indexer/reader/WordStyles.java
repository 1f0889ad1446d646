package jucuo.indexer.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The styles of a Word document, and what paragraphs and runs have from them. */
final class WordStyles {

    /** A style is based on others in so many steps at most; Word allows ten. */
    private static final int DEEPEST = 20;

    private final Map<String, XmlElement> styles = new HashMap<>();
    private final Map<String, List<XmlElement>> chains = new HashMap<>();
    private String usual = "";

    /**
     * @param part root of the part that holds them
     */
    WordStyles(XmlElement part) {
        part.children("style")
                .forEach(style -> {
                    styles.putIfAbsent(style.attribute("styleId"), style);
                    boolean isDefault =
                            style.attribute("default").matches("1|true|on")
                                    && style.attribute("type").equals("paragraph");
                    if (isDefault) {
                        usual = style.attribute("styleId");
                    }
                });
    }

    /** A style and what it is based on, from the one to the other; empty where there is none. */
    List<XmlElement> chain(String id) {
        return chains.computeIfAbsent(id, this::follow);
    }

    private List<XmlElement> follow(String id) {
        var chain = new ArrayList<XmlElement>();
        String next = id;
        while (chain.size() < DEEPEST) {
            XmlElement style = styles.get(next);
            if (style == null || chain.contains(style)) {
                break;
            }
            chain.add(style);
            next = style.value("basedOn").orElse("");
        }
        return List.copyOf(chain);
    }

    /** The styles that a paragraph has its properties from, the nearest first. */
    List<XmlElement> of(XmlElement paragraph) {
        return chain(paragraph.child("pPr").flatMap(p -> p.value("pStyle")).orElse(usual));
    }

    /** The {@code val} of a property of a paragraph, its own or else its style's. */
    Optional<String> property(XmlElement paragraph, String name) {
        Optional<String> own = paragraph.child("pPr").flatMap(p -> p.value(name));
        return own.isPresent()
                ? own
                : of(paragraph).stream()
                        .flatMap(style -> style.child("pPr").stream())
                        .flatMap(properties -> properties.value(name).stream())
                        .findFirst();
    }

    /**
     * Whether a run is hidden text.
     *
     * @param around the styles of its paragraph
     */
    boolean isHidden(XmlElement run, List<XmlElement> around) {
        Optional<XmlElement> own = run.child("rPr");
        return own.flatMap(r -> r.isOn("vanish"))
                .or(() -> vanish(chain(own.flatMap(r -> r.value("rStyle")).orElse(""))))
                .or(() -> vanish(around))
                .orElse(false);
    }

    private static Optional<Boolean> vanish(List<XmlElement> styles) {
        return styles.stream()
                .flatMap(style -> style.child("rPr").stream())
                .flatMap(properties -> properties.isOn("vanish").stream())
                .findFirst();
    }
}
