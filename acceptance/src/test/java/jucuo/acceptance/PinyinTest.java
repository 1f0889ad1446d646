package jucuo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import jucuo.chinese.ChineseText;
import jucuo.engine.Count;
import jucuo.engine.Suggestion;
import jucuo.engine.ValueOrder;
import jucuo.lucene.LuceneEngine;
import jucuo.query.SearchRequest;
import jucuo.schema.Facet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many headings and programmes of real documents are suggested for their pinyin, where the
 * documents are there. What is typed is read by other tables than those of the suggestions, each
 * character by itself, so that 长江 is typed zhangjiang.
 */
class PinyinTest {

    private static final Path DOCUMENTS = Project.ROOT.resolveSibling("shared/corpus/documents");

    private static final int NAMES = 500;
    private static final int SHOWN = 5;

    private static final ChineseText ANALYSIS = new ChineseText();

    private static final Transliterator READING =
            Transliterator.getInstance("Han-Latin; NFD; [:Mn:] Remove");

    @TempDir private static Path index;

    private static LuceneEngine engine;
    private static List<String> names = List.of();
    private static Random random = new Random();

    @BeforeAll
    static void index() {
        Assumptions.assumeTrue(Files.isDirectory(DOCUMENTS), "no documents beside the project");
        long seed = random.nextLong();
        System.out.println("PinyinTest seed " + seed);
        random = new Random(seed);
        Command.indexer("index", DOCUMENTS, "--index", index);
        engine = LuceneEngine.open(index).patiently();
        names = new ArrayList<>();
        for (Facet facet : List.of(Facet.SECTION, Facet.PROGRAMME)) {
            engine
                    .values(SearchRequest.of(""), facet, "", ValueOrder.COUNT, 0, 10_000)
                    .values()
                    .stream()
                    .map(Count::value)
                    .map(ANALYSIS::fold)
                    .filter(n -> n.length() > 2 && n.length() <= 40)
                    .distinct()
                    .forEach(names::add);
        }
        Collections.shuffle(names, random);
        names = names.subList(0, NAMES);
    }

    @AfterAll
    static void close() {
        if (engine != null) {
            engine.close();
        }
    }

    @Test
    void suggestsByPinyinInFull() {
        assertThat(suggested((reading, _) -> reading)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void suggestsByInitials() {
        assertThat(suggested((reading, _) -> reading.substring(0, 1))).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void suggestsByBothMixed() {
        assertThat(
                        suggested((reading, chance) ->
                                chance.nextBoolean() ? reading : reading.substring(0, 1)))
                .isGreaterThanOrEqualTo(0.95);
    }

    /** The share of the names that are among the first suggestions. */
    private static double suggested(BiFunction<String, Random, String> typing) {
        int found = 0;
        for (String name : names) {
            var typed = new StringBuilder();
            name.codePoints()
                    .forEach(c -> {
                        String character = Character.toString(c);
                        typed.append(
                                Character.isIdeographic(c)
                                        ? typing.apply(reading(character), random)
                                        : character);
                    });
            List<Suggestion> suggestions = engine.suggest(typed.toString(), SHOWN);
            if (suggestions.stream().anyMatch(s -> ANALYSIS.fold(s.text()).equals(name))) {
                found++;
            } else {
                System.out.println(typed + " does not suggest " + name);
            }
        }
        return found / (double) names.size();
    }

    private static String reading(String character) {
        return READING.transliterate(character).toLowerCase(Locale.ROOT).strip();
    }
}
