package jucuo.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionTest {

    @ParameterizedTest
    @CsvSource({
        "工业园区, 工业 园区",
        "太原 工业园区, 太原 (工业 园区)",
        "-工业园区, -(工业 园区)",
        "heading:工业园区 2027, (heading:工业 heading:园区) 2027",
    })
    void offersTheWordsOfARunThatWasTakenWhole(String q, String expected) {
        assertThat(Correction.of(q, reading(true)))
                .containsExactly(new Correction(expected, Correction.Reason.PARTS, false));
    }

    @ParameterizedTest
    @CsvSource({"太原 工业园区, 太原 \"工业园区\"", "heading:工业园区, heading:\"工业园区\""})
    void offersTheExactFormOfARunThatWasTakenApart(String q, String expected) {
        assertThat(Correction.of(q, reading(false)))
                .containsExactly(new Correction(expected, Correction.Reason.EXACT, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {"太原 \"工业园区 | 太原 \"工业园区\"", "(太原 工业园区 | 太原 工业园区", "工业园区 OR | 工业园区"})
    void offersNothingButTheMendedQueryWhereOneIsBroken(String q, String mended) {
        var expected = new Correction(mended, Correction.Reason.SYNTAX, false);

        assertThat(Correction.of(q, reading(true))).containsExactly(expected);
        assertThat(Correction.of(q, reading(false))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"工业", "''"})
    void offersNothingForASingleWord(String q) {
        var run = new Reading.Run("工业", List.of("工业"), true);

        assertThat(Correction.of(q, new Reading(new Query.All(), List.of(run)))).isEmpty();
    }

    private static Reading reading(boolean whole) {
        var run = new Reading.Run("工业园区", List.of("工业", "园区"), whole);
        return new Reading(new Query.All(), List.of(run));
    }
}
