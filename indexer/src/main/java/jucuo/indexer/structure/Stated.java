package jucuo.indexer.structure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jucuo.document.Header.Field;
import jucuo.document.Validity;

/** Reads what index tables and meta tags state about a document. */
record Stated(Map<Field, String> printed) {

    /** {@code 城乡建设、环境保护\节能与资源综合利用}: the signs within a theme part nothing. */
    private static final Pattern BETWEEN_THEMES = Pattern.compile("[\\\\/;；,，>|]");

    private static final Pattern BETWEEN_ISSUERS = Pattern.compile("[\\s、;；,，]+");

    /** The words for each state, those that hold others first. */
    private static final Map<String, Validity> VALIDITIES = validities();

    private static Map<String, Validity> validities() {
        var words = new LinkedHashMap<String, Validity>();
        for (String word : List.of("尚未生效", "未生效", "尚未施行")) {
            words.put(word, Validity.NOT_YET_IN_FORCE);
        }
        for (String word : List.of("废止", "失效", "无效")) {
            words.put(word, Validity.REPEALED);
        }
        for (String word : List.of("修改", "修订", "修正")) {
            words.put(word, Validity.AMENDED);
        }
        for (String word : List.of("有效", "是")) {
            words.put(word, Validity.IN_FORCE);
        }
        return words;
    }

    /** A title that the document prints too, perhaps over several lines. */
    Optional<String> title(List<String> front) {
        String lines = withoutBlanks(String.join("", front));
        return value(Field.TITLE)
                .map(String::strip)
                .filter(title -> title.length() > 3 && lines.contains(withoutBlanks(title)));
    }

    List<String> issuers() {
        return value(Field.ISSUERS).stream()
                .flatMap(BETWEEN_ISSUERS::splitAsStream)
                .filter(issuer -> issuer.length() > 1)
                .toList();
    }

    Optional<String> number() {
        return value(Field.NUMBER).flatMap(number -> DocumentNumber.in(List.of(number)));
    }

    Optional<LocalDate> date() {
        return value(Field.DATE).flatMap(Dates::in);
    }

    Optional<LocalDate> published() {
        return value(Field.PUBLISHED).flatMap(Dates::in);
    }

    List<String> themes() {
        return value(Field.THEMES).stream()
                .flatMap(BETWEEN_THEMES::splitAsStream)
                .map(String::strip)
                .filter(theme -> !theme.isEmpty())
                .distinct()
                .toList();
    }

    Optional<Validity> validity() {
        return value(Field.VALIDITY)
                .flatMap(stated ->
                        VALIDITIES.entrySet().stream()
                                .filter(word -> stated.contains(word.getKey()))
                                .map(Map.Entry::getValue)
                                .findFirst());
    }

    Optional<String> value(Field field) {
        return Optional.of(printed.getOrDefault(field, "")).filter(v -> !v.isBlank());
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000]", "");
    }
}
