package jucuo.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    public List<String> words(String run) {
        List<String> words = words(run, PARTICLES);
        return words.isEmpty() ? words(run, Set.of()) : words;
    }

    private static List<String> words(String run, Set<String> dropped) {
        var words = new ArrayList<String>();
        int start = -1; // of the single characters that stand together
        int end = -1;
        for (Term term : Terms.WORDS.of(run)) {
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
        return List.copyOf(words);
    }
}
