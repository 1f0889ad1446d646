package jucuo.indexer.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lists of a DOCX file: which one a paragraph is in, by its own properties or its style's, and
 * the labels that Word prints (ECMA-376 part 1, 17.9). One document, in order.
 */
final class WordNumbering {

    /** Whose characters are pictures. */
    private static final Set<String> SYMBOL_FONTS =
            Set.of("Wingdings", "Wingdings 2", "Wingdings 3", "Webdings", "Symbol");

    private final WordStyles styles;
    private final Map<String, XmlElement> lists = new HashMap<>();
    private final Map<String, XmlElement> definitions = new HashMap<>();
    private final Map<String, Optional<NumberedList>> known = new HashMap<>();
    private final ListLabels labels = new ListLabels();

    /**
     * @param part root of the part that defines lists
     */
    WordNumbering(XmlElement part, WordStyles styles) {
        this.styles = styles;
        part.children("num").forEach(n -> lists.putIfAbsent(n.attribute("numId"), n));
        part.children("abstractNum")
                .forEach(a -> definitions.putIfAbsent(a.attribute("abstractNumId"), a));
    }

    /** The label before {@code paragraph}; empty where it has none. */
    String next(XmlElement paragraph) {
        Optional<XmlElement> own = paragraph.child("pPr", "numPr");
        List<XmlElement> around = styles.of(paragraph);
        return own.flatMap(n -> n.value("numId"))
                .or(() -> listOf(around))
                .flatMap(this::list)
                .map(list -> {
                    Optional<String> level = own.flatMap(n -> n.value("ilvl"));
                    return labels.next(
                            list,
                            level.map(WordNumbering::level).orElseGet(() -> level(list, around)));
                })
                .orElse("");
    }

    private static Optional<String> listOf(List<XmlElement> styles) {
        return styles.stream()
                .flatMap(style -> style.child("pPr", "numPr", "numId").stream())
                .map(id -> id.attribute("val"))
                .findFirst();
    }

    /** By the nearest style that a level is linked to, or that names one. */
    private int level(NumberedList list, List<XmlElement> around) {
        Map<String, Integer> linked = linked(list);
        for (XmlElement style : around) {
            Integer link = linked.get(style.attribute("styleId"));
            Optional<XmlElement> named = style.child("pPr", "numPr", "ilvl");
            if (link != null) {
                return link;
            }
            if (named.isPresent()) {
                return level(named.get().attribute("val"));
            }
        }
        return 0;
    }

    private Map<String, Integer> linked(NumberedList list) {
        var linked = new HashMap<String, Integer>();
        XmlElement definition = definitions.get(list.definition());
        if (definition != null) {
            definition
                    .children("lvl")
                    .forEach(level ->
                            level.value("pStyle")
                                    .ifPresent(style ->
                                            linked.putIfAbsent(
                                                    style, level(level.attribute("ilvl")))));
        }
        return linked;
    }

    private Optional<NumberedList> list(String id) {
        return known.computeIfAbsent(
                id,
                _ ->
                        Optional.ofNullable(lists.get(id))
                                .flatMap(list ->
                                        definition(list).map(levels -> list(id, list, levels))));
    }

    /** A definition may lead to that of the list of a style. */
    private Optional<XmlElement> definition(XmlElement list) {
        Optional<XmlElement> definition = list.value("abstractNumId").map(definitions::get);
        Optional<XmlElement> styled =
                definition
                        .flatMap(d -> d.value("numStyleLink"))
                        .flatMap(style -> listOf(styles.chain(style)))
                        .map(lists::get)
                        .flatMap(l -> l.value("abstractNumId"))
                        .map(definitions::get);
        return styled.or(() -> definition);
    }

    private static NumberedList list(String id, XmlElement list, XmlElement definition) {
        var levels = new HashMap<Integer, NumberedList.Level>();
        var starts = new HashMap<Integer, Integer>();
        definition.children("lvl").forEach(level -> put(levels, level));
        list.children("lvlOverride")
                .forEach(override -> {
                    override.child("lvl").ifPresent(level -> put(levels, level));
                    override.value("startOverride")
                            .ifPresent(start ->
                                    starts.put(
                                            level(override.attribute("ilvl")), number(start, 1)));
                });
        return new NumberedList(id, definition.attribute("abstractNumId"), levels, starts);
    }

    private static void put(Map<Integer, NumberedList.Level> levels, XmlElement level) {
        int at = level(level.attribute("ilvl"));
        levels.put(
                at,
                new NumberedList.Level(
                        format(level),
                        isSymbols(level) ? "" : level.value("lvlText").orElse(""),
                        level.value("start").map(start -> number(start, 1)).orElse(1),
                        level.isOn("isLgl").orElse(false),
                        level.value("lvlRestart").map(r -> Math.min(number(r, at), at)).orElse(at),
                        !level.value("suff").orElse("tab").equals("nothing")));
    }

    /** A format that newer programs know stands beside one for the older ones. */
    private static String format(XmlElement level) {
        Optional<XmlElement> newer =
                level.child("AlternateContent", "Choice", "numFmt")
                        .filter(f -> f.attribute("val").equals("custom"));
        return newer.map(f -> f.attribute("format"))
                .or(() -> level.value("numFmt"))
                .orElse("decimal");
    }

    private static boolean isSymbols(XmlElement level) {
        return level.value("numFmt").orElse("").equals("bullet")
                && level.child("rPr", "rFonts")
                        .map(fonts -> fonts.attribute("ascii"))
                        .filter(SYMBOL_FONTS::contains)
                        .isPresent();
    }

    private static int level(String text) {
        return Math.clamp(number(text, 0), 0, NumberedList.LEVELS - 1);
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }
}
