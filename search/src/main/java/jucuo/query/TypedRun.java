package jucuo.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A run with what was typed around it.
 *
 * @param head before the run and its field
 * @param field with its colon; empty where there is none
 */
record TypedRun(String head, String field, Reading.Run run, String tail) {

    private static final Pattern FIELD = Pattern.compile("(?:heading|text|小标题|正文)[:：]$");

    /** The runs of {@code q}, in order. */
    static List<TypedRun> in(String q, Reading reading) {
        var runs = new ArrayList<TypedRun>();
        int from = 0;
        for (Reading.Run run : reading.runs()) {
            int at = q.indexOf(run.text(), from);
            if (at >= 0) {
                from = at + run.text().length();
                var field = FIELD.matcher(q.substring(0, at));
                String typed = field.find() ? field.group() : "";
                runs.add(
                        new TypedRun(
                                q.substring(0, at - typed.length()),
                                typed,
                                run,
                                q.substring(from)));
            }
        }
        return List.copyOf(runs);
    }

    /** The query with {@code parts} in the place of the run, all of which must match. */
    String with(List<String> parts) {
        String all = parts.stream().map(field::concat).collect(Collectors.joining(" "));
        boolean alone = parts.size() == 1 || (head.isEmpty() && tail.isEmpty());
        return head + (alone ? all : "(" + all + ")") + tail;
    }

    static String quoted(String words) {
        return '"' + words + '"';
    }
}
