package jucuo.indexer.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jucuo.document.Excerpt;
import jucuo.document.Fact;
import jucuo.document.Node;

/**
 * Projects and campaigns named without quotation marks, right behind the verb that runs them:
 * 实施战略科技力量强基工程.
 */
public final class UnquotedProgrammes implements Enricher {

    /**
     * {@code 实施战略科技力量强基工程,} — the name ends in its noun, a clause ends behind it, and what only
     * counts or points ({@code 实施一批重大工程}, {@code 开展专项行动}) is no name.
     */
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:实施|开展|启动|推进)(?<name>(?!一|两|三|四|五|多|各|这|该|本|上述|重大|重点|系列|专项|若干|有关|相关|国家重大|新一轮|好)"
                            + "[\\p{IsHan}&&[^的和与及等为对在把将]]{2,14}(?:工程|行动|计划|攻坚战))(?=$|[、,，。；;和与及：:)）])");

    @Override
    public List<Fact> facts(Node node, Setting setting) {
        var facts = new ArrayList<Fact>();
        var named = NAMED.matcher(node.text());
        while (named.find()) {
            Excerpt words = node.words().part(named.start("name"), named.end("name"));
            facts.add(new Fact.Programme(words.span(), words.text(), words.text()));
        }
        return facts;
    }
}
