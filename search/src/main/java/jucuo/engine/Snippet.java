package jucuo.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jucuo.document.Span;
import jucuo.query.Marks;

/**
 * Cuts from a passage's text what shows best why it matches: all of a short text, otherwise a
 * stretch that begins with a sentence where it can and holds as many different phrases as may be.
 * The runs put together are a piece of the text, nothing added.
 */
public final class Snippet {

    /** In UTF-16 units; three lines of a results page. A guess. */
    static final int LENGTH = 120;

    /** How far before a mark a sentence may begin. */
    private static final int LEAD = 40;

    /** How much of the length may be given up to end with a sentence. */
    private static final int SLACK = 40;

    /** Marks that a snippet may begin with; bounds the work on a text that is full of them. */
    private static final int CANDIDATES = 100;

    private static final String SENTENCE_ENDS = "。；！？;!?\n";
    private static final String CLAUSE_ENDS = "，、：,:";

    private final String text;
    private final List<Span> marks;

    private Snippet(String text, List<Span> marks) {
        this.text = text;
        this.marks = marks;
    }

    /** The snippet of {@code text} with the marks in it as runs of their own. */
    public static List<Run> of(String text, Marks marks) {
        var snippet = new Snippet(text, marks.in(text));
        return snippet.runs(snippet.window());
    }

    private Span window() {
        if (text.length() <= LENGTH) {
            return new Span(0, text.length());
        }
        var best = marks.isEmpty() ? window(new Span(0, 0)) : window(marks.getFirst());
        long most = phrases(best);
        for (Span mark : marks.subList(0, Math.min(marks.size(), CANDIDATES))) {
            if (mark.end() > best.end()) {
                Span window = window(mark);
                long phrases = phrases(window);
                if (phrases > most) {
                    best = window;
                    most = phrases;
                }
            }
        }
        return best;
    }

    /** The stretch to show if {@code mark} is the first mark to be seen. */
    private Span window(Span mark) {
        int start = start(mark.start());
        return new Span(start, end(start, mark));
    }

    private int start(int mark) {
        int earliest = Math.max(0, mark - LEAD);
        for (int at = mark; at > earliest; at--) {
            if (ends(at, SENTENCE_ENDS)) {
                return at;
            }
        }
        for (int at = earliest; at < mark && earliest > 0; at++) {
            if (ends(at, CLAUSE_ENDS)) {
                return at;
            }
        }
        int start = whole(earliest);
        return cut(start).map(Span::end).orElse(start);
    }

    private int end(int start, Span mark) {
        int latest = Math.min(text.length(), Math.max(start + LENGTH, mark.end()));
        int end = cut(latest).map(Span::end).orElse(whole(latest));
        for (int at = end; at > Math.max(end - SLACK, mark.end()); at--) {
            if (ends(at, SENTENCE_ENDS)) {
                return at;
            }
        }
        return end;
    }

    /** Whether one of {@code marks} stands before {@code at}, and no hit goes on there. */
    private boolean ends(int at, String marks) {
        return marks.indexOf(text.charAt(at - 1)) >= 0 && cut(at).isEmpty();
    }

    /** The mark that a border at {@code at} would cut in two. */
    private Optional<Span> cut(int at) {
        return marks.stream().filter(m -> m.start() < at && at < m.end()).findFirst();
    }

    /** {@code at}, or the place before it where it would cut a character in two. */
    private int whole(int at) {
        boolean inside =
                at > 0
                        && at < text.length()
                        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return inside ? at - 1 : at;
    }

    private long phrases(Span window) {
        return marks.stream().filter(window::contains).map(m -> m.in(text)).distinct().count();
    }

    private List<Run> runs(Span window) {
        var runs = new ArrayList<Run>();
        int at = window.start();
        for (Span mark : marks) {
            if (window.contains(mark)) {
                add(runs, at, mark.start(), false);
                add(runs, mark.start(), mark.end(), true);
                at = mark.end();
            }
        }
        add(runs, at, window.end(), false);
        return List.copyOf(runs);
    }

    private void add(List<Run> runs, int from, int to, boolean match) {
        if (from < to) {
            runs.add(new Run(text.substring(from, to), match));
        }
    }
}
