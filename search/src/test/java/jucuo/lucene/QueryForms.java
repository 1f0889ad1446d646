package jucuo.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jucuo.chinese.ChineseText;

/** Words of a text, and the same in traditional script, full width and other numerals. */
final class QueryForms {

    /** What has no meaning in the query language. */
    private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}A-Za-z0-9.%]{2,}");

    private static final Pattern NUMBER =
            Pattern.compile("第?[0-9][0-9.]*[%万亿年月日条项个家]|[一二三四五六七八九十百千万亿]{2,}|百分之.{1,3}");

    private final Random random;
    private final ChineseText analysis = new ChineseText();
    private final Map<Integer, List<String>> traditional = new HashMap<>();

    QueryForms(Random random) {
        this.random = random;
        for (int c = 0x4E00; c < 0xA000; c++) {
            String folded = analysis.fold(Character.toString(c));
            if (folded.codePointAt(0) != c) {
                traditional
                        .computeIfAbsent(folded.codePointAt(0), _ -> new ArrayList<>())
                        .add(Character.toString(c));
            }
        }
    }

    boolean hasNumber(String text) {
        return NUMBER.matcher(text).find();
    }

    /** One to twelve characters of the text, those of a number where it has one. */
    String plain(String text) {
        List<String> words = WORDS.matcher(text).results().map(MatchResult::group).toList();
        if (words.isEmpty()) {
            return "产业";
        }
        List<String> numbered = words.stream().filter(this::hasNumber).toList();
        List<String> some = numbered.isEmpty() ? words : numbered;
        String word = some.get(random.nextInt(some.size()));
        List<MatchResult> numbers = NUMBER.matcher(word).results().toList();
        int from =
                numbers.isEmpty()
                        ? random.nextInt(word.length())
                        : numbers.get(random.nextInt(numbers.size())).start();
        return word.substring(from, Math.min(word.length(), from + 1 + random.nextInt(12)));
    }

    String other(String plain) {
        List<String> forms = analysis.forms(plain);
        return forms.get(random.nextInt(forms.size()))
                .codePoints()
                .mapToObj(this::other)
                .collect(Collectors.joining());
    }

    private String other(int c) {
        if (c > ' ' && c <= '~') {
            return random.nextBoolean() ? Character.toString(c + 0xFEE0) : Character.toString(c);
        }
        List<String> forms = traditional.getOrDefault(c, List.of(Character.toString(c)));
        return forms.get(random.nextInt(forms.size()));
    }
}
