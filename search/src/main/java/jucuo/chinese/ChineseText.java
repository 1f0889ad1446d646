package jucuo.chinese;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jucuo.number.Numerals;
import jucuo.query.Folded;
import jucuo.query.TextAnalysis;

/** Folds and cuts Chinese text for queries. Stateless. */
public final class ChineseText implements TextAnalysis {

    /** Raised with every change of what terms a text is cut into; part of the schema version. */
    public static final String VERSION = "2";

    /**
     * Words that say nothing by themselves. Not 是, 不, 有 or 中, which are half of many terms (是否,
     * 不动产, 有色, 中部).
     */
    private static final Set<String> PARTICLES =
            Set.of(
                    "的", "了", "吗", "呢", "吧", "啊", "呀", "么", "嘛", "之", "与", "和", "及", "或", "等", "在",
                    "把", "被");

    @Override
    public String fold(String text) {
        return FoldedText.of(text).plain();
    }

    @Override
    public Folded folded(String text) {
        return FoldedText.of(text).folded();
    }

    @Override
    public List<String> forms(String run) {
        var forms = new LinkedHashSet<String>();
        forms.add(run);
        forms.addAll(Numerals.forms(simple(run)));
        return List.copyOf(forms);
    }

    /** The run with each character in its plain form where that is one character too. */
    private static String simple(String run) {
        var simple = new StringBuilder(run);
        var form = new StringBuilder();
        for (int at = 0; at < run.length(); at++) {
            form.setLength(0);
            if (!Character.isSurrogate(run.charAt(at))) {
                Folding.fold(run.charAt(at), form);
            }
            if (form.length() == 1) {
                simple.setCharAt(at, form.charAt(0));
            }
        }
        return simple.toString();
    }

    @Override
    public List<String> words(String run) {
        if (NumberWord.is(simple(run))) {
            return List.of(run);
        }
        List<String> words = words(run, PARTICLES);
        return words.isEmpty() ? words(run, Set.of()) : words;
    }

    /** Numbers are words, so that a run is taken apart alike whatever its numerals are. */
    private static List<String> words(String run, Set<String> dropped) {
        var words = new ArrayList<String>();
        var same = new StringBuilder(); // as the run, with Chinese digits
        int from = 0;
        for (Numerals.Piece piece : Numerals.pieces(simple(run))) {
            if (!piece.isNumber()) {
                same.append(piece.text());
            } else if (isDigit(piece)) {
                same.append(piece.forms().get(1)); // 五 for 5: many words begin with such
            } else {
                cut(run.substring(from, from + same.length()), same.toString(), dropped, words);
                from += same.length() + piece.text().length();
                words.add(run.substring(from - piece.text().length(), from));
                same.setLength(0);
            }
        }
        cut(run.substring(from), same.toString(), dropped, words);
        return List.copyOf(words);
    }

    private static boolean isDigit(Numerals.Piece number) {
        return number.forms().getFirst().length() == 1;
    }

    /**
     * @param same as long as {@code run}, and cut in its place
     */
    private static void cut(String run, String same, Set<String> dropped, List<String> words) {
        int start = -1; // of the single characters that stand together
        int end = -1;
        for (Term term : Terms.WORDS.of(same)) {
            boolean single = term.text().codePointCount(0, term.text().length()) == 1;
            boolean particle = dropped.contains(term.text());
            if (start >= 0 && (!single || particle)) {
                words.add(run.substring(start, end));
                start = -1;
            }
            if (single && !particle) {
                start = start < 0 ? term.start() : start;
                end = term.end();
            } else if (!particle) {
                words.add(run.substring(term.start(), term.end()));
            }
        }
        if (start >= 0) {
            words.add(run.substring(start, end));
        }
    }
}
