package jucuo.lucene;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import jucuo.chinese.Term;
import jucuo.chinese.Terms;
import jucuo.engine.NearWording.Change;
import jucuo.engine.NearWording.Kind;

/** Tells two texts apart word by word, with the words of the segmenter and the signs between. */
final class WordDiff {

    /** Words of a text beyond which it is not compared: the cost grows with all that differs. */
    private static final int MAX = 3000;

    private WordDiff() {}

    /** What leads from one text to the other: what was removed stands before what came instead. */
    static List<Change> of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        if (old.size() > MAX || now.size() > MAX) {
            return List.of(new Change(Kind.REMOVED, before), new Change(Kind.ADDED, after));
        }
        var changes = new ArrayList<Change>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now, WordDiff::isSame).getDeltas()) {
            int from = delta.getTarget().getPosition();
            add(changes, Kind.SAME, now.subList(at, from));
            add(changes, Kind.REMOVED, delta.getSource().getLines());
            add(changes, Kind.ADDED, delta.getTarget().getLines());
            at = from + delta.getTarget().size();
        }
        add(changes, Kind.SAME, now.subList(at, now.size()));
        return changes;
    }

    /** Width and white space change nothing that is said. */
    private static boolean isSame(String one, String other) {
        return one.equals(other) || plain(one).equals(plain(other));
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).strip();
    }

    private static void add(List<Change> changes, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            changes.add(new Change(kind, String.join("", words)));
        }
    }

    /** All of the text: words, and what stands between them. */
    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        int at = 0;
        for (Term word : Terms.WORDS.of(text)) {
            if (word.start() > at) {
                words.add(text.substring(at, word.start()));
            }
            words.add(text.substring(Math.max(at, word.start()), word.end()));
            at = word.end();
        }
        if (at < text.length()) {
            words.add(text.substring(at));
        }
        return words;
    }
}
