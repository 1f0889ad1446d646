package jucuo.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jucuo.query.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordTest {

    /** %s, %,d, %2$02d */
    private static final Pattern ARGUMENT = Pattern.compile("%(?:\\d\\$)?[,0-9]*([sd])");

    @ParameterizedTest
    @EnumSource
    void isThereInBothLanguagesWithTheSameArguments(Word word) {
        String chinese = word.format(Language.ZH);
        String english = word.format(Language.EN);

        assertThat(chinese).isNotBlank();
        assertThat(english).isNotBlank();
        assertThat(arguments(english)).isEqualTo(arguments(chinese));
        if (word != Word.OTHER_LANGUAGE) {
            assertThat(chinese).matches("(?s).*\\p{IsHan}.*");
        }
    }

    @Test
    void countsInEnglish() {
        assertThat(Word.FOUND.in(Language.EN, 1L)).isEqualTo("1 passage");
        assertThat(Word.FOUND.in(Language.EN, 1234L)).isEqualTo("1,234 passages");
        assertThat(Word.COLLECTION.in(Language.EN, 1L, 24L)).isEqualTo("1 document, 24 passages.");
    }

    private static List<String> arguments(String format) {
        return ARGUMENT.matcher(format)
                .results()
                .map((MatchResult r) -> r.group(1))
                .sorted()
                .toList();
    }
}
