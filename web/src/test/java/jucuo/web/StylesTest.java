package jucuo.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import jucuo.document.Kind;
import jucuo.web.link.Asset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StylesTest {

    /**
     * A node's block has its kind as a class: a rule for another thing of that name hits it too.
     */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void useTheNameOfAKindForBlocksOnly(Kind kind) {
        var alone =
                Pattern.compile(
                        "(^|[\\s,}])\\." + kind.name().toLowerCase(Locale.ROOT) + "(?![\\w-])",
                        Pattern.MULTILINE);
        for (Asset asset : Asset.values()) {
            if (asset.mediaType().startsWith("text/css")) {
                assertThat(new String(asset.bytes(), UTF_8))
                        .as(asset.name())
                        .doesNotContainPattern(alone);
            }
        }
    }
}
