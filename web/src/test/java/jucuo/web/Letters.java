package jucuo.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jucuo.query.TextAnalysis;

/** Letters and digits, lower-case; two of them a word. */
public record Letters() implements TextAnalysis {

    @Override
    public String fold(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public List<String> words(String run) {
        int[] points = fold(run).codePoints().toArray();
        return IntStream.range(0, Math.ceilDiv(points.length, 2))
                .mapToObj(i -> new String(points, 2 * i, Math.min(2, points.length - 2 * i)))
                .toList();
    }
}
