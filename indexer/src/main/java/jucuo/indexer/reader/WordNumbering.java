package jucuo.indexer.reader;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Counts a document's numbered paragraphs and gives the labels that Word prints before them (Office
 * Open XML, ECMA-376 part 1, 17.9). One document, in order.
 */
final class WordNumbering {

    private static final int LEVELS = 9;

    private final @Nullable XWPFNumbering numbering;

    /** How far each list has counted at each of its levels, by the id of its definition. */
    private final Map<BigInteger, int[]> counts = new HashMap<>();

    WordNumbering(XWPFDocument document) {
        this.numbering = document.getNumbering();
    }

    /** The label before {@code paragraph}; empty where it has none. */
    String next(XWPFParagraph paragraph) {
        BigInteger id = paragraph.getNumID();
        if (numbering == null || id == null || id.signum() == 0) {
            return "";
        }
        XWPFNum list = numbering.getNum(id);
        BigInteger definition = numbering.getAbstractNumID(id);
        XWPFAbstractNum levels = definition == null ? null : numbering.getAbstractNum(definition);
        if (list == null || levels == null) {
            return "";
        }
        BigInteger depth = paragraph.getNumIlvl();
        int level = depth == null ? 0 : Math.clamp(depth.intValue(), 0, LEVELS - 1);
        Map<Integer, CTLvl> defined = levels(list, levels);
        if (!defined.containsKey(level)) {
            return "";
        }
        int[] count = counts.computeIfAbsent(definition, _ -> new int[LEVELS]);
        count[level] = count[level] == 0 ? start(list, defined, level) : count[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            count[deeper] = 0;
        }
        return label(list, defined, count, level);
    }

    private static Map<Integer, CTLvl> levels(XWPFNum list, XWPFAbstractNum abstractNum) {
        var levels = new HashMap<Integer, CTLvl>();
        for (CTLvl level : abstractNum.getCTAbstractNum().getLvlArray()) {
            put(levels, level);
        }
        for (CTNumLvl override : list.getCTNum().getLvlOverrideArray()) {
            if (override.isSetLvl()) {
                put(levels, override.getLvl());
            }
        }
        return levels;
    }

    private static void put(Map<Integer, CTLvl> levels, CTLvl level) {
        int at = level.getIlvl() == null ? 0 : level.getIlvl().intValue();
        if (at >= 0 && at < LEVELS) {
            levels.put(at, level);
        }
    }

    private static int start(XWPFNum list, Map<Integer, CTLvl> levels, int level) {
        for (CTNumLvl override : list.getCTNum().getLvlOverrideArray()) {
            if (override.getIlvl().intValue() == level && override.isSetStartOverride()) {
                return override.getStartOverride().getVal().intValue();
            }
        }
        @Nullable CTLvl defined = levels.get(level);
        return defined != null && defined.isSetStart() ? defined.getStart().getVal().intValue() : 1;
    }

    /** {@code 第%1章} with each counter in its place, and what stands between it and the words. */
    private static String label(XWPFNum list, Map<Integer, CTLvl> levels, int[] count, int level) {
        @Nullable CTLvl own = levels.get(level);
        if (own == null || !own.isSetLvlText() || own.getLvlText().getVal() == null) {
            return "";
        }
        String pattern = own.getLvlText().getVal();
        boolean legal = own.isSetIsLgl();
        var label = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            boolean counter =
                    c == '%'
                            && i + 1 < pattern.length()
                            && pattern.charAt(i + 1) >= '1'
                            && pattern.charAt(i + 1) <= '9';
            if (counter) {
                int of = pattern.charAt(++i) - '1';
                int number = count[of] == 0 ? start(list, levels, of) : count[of];
                label.append(NumberFormat.of(format(levels.get(of), legal && of != level), number));
            } else {
                label.append(c);
            }
        }
        String text = label.toString().strip();
        return text.isEmpty() || isSymbol(text) ? "" : text + suffix(own);
    }

    private static String format(@Nullable CTLvl level, boolean legal) {
        return legal || level == null || !level.isSetNumFmt()
                ? "decimal"
                : level.getNumFmt().getVal().toString();
    }

    /** A bullet of a symbol font is a picture, and its character means nothing. */
    private static boolean isSymbol(String label) {
        return label.chars().allMatch(c -> c >= 0xE000 && c <= 0xF8FF);
    }

    /** From the markup, since the library's small schema has no class for it. */
    private static String suffix(CTLvl level) {
        for (Node n = level.getDomNode().getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element element && "suff".equals(element.getLocalName())) {
                return element.getAttributeNS(element.getNamespaceURI(), "val").equals("nothing")
                        ? ""
                        : " ";
            }
        }
        return " ";
    }
}
