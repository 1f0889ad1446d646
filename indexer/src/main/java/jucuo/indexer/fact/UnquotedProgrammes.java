package jucuo.indexer.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jucuo.document.Excerpt;
import jucuo.document.Fact;
import jucuo.document.Node;

/**
 * Projects, campaigns and systems named without quotation marks: right behind the verb that runs
 * them (实施战略科技力量强基工程), in the list that goes on from there, and systems by their form (河长制).
 */
final class UnquotedProgrammes implements Enricher {

    /** What the names end in; where none stands, none need be looked for. */
    private static final List<String> HEADS = List.of("工程", "行动", "计划", "攻坚战");

    private static final String NOUNS = "(?:工程|行动计划|行动|计划|攻坚战)";

    private static final String ENDS = "(?=$|[、,，。；;和与及：:)）])";

    /** What only counts or points is no name: 实施一批重大工程, 开展专项行动. */
    private static final String NO_NAME =
            "(?!一批|一系列|一揽子|实施|开展|两|三|四|五|六|七|八|九|十|多|各|这|该|本|上述|若干|有关|相关|好|了|\\d"
                    + "|(?:重大|重点|系列|专项|国家|若干|具体|年度)+"
                    + NOUNS
                    + ")";

    private static final String NAME = NO_NAME + "[\\p{IsHan}&&[^的和与及等为对在把将]]{2,18}?" + NOUNS;

    /** {@code 实施战略科技力量强基工程,} — the name ends in its noun and a clause ends behind it. */
    private static final Pattern RUN =
            Pattern.compile(
                    "(?:组织实施|组织开展|实施|开展|启动|推进|深化|打好|组织)(?:国家|新一轮|好)?(?<name>" + NAME + ")" + ENDS);

    /** {@code 、医疗卫生强基工程} — the list goes on. */
    private static final Pattern NEXT = Pattern.compile("[、和与及](?<name>" + NAME + ")" + ENDS);

    /** {@code 推行河湖长制}, {@code 落实安全生产责任制} */
    private static final Pattern SYSTEM =
            Pattern.compile(
                    "(?:实行|推行|落实|健全|完善|建立|强化|深化|压实|严格|执行)(?:落实|执行|实行)?(?<name>(?:[\\p{IsHan}&&[^的和与及、等行立]]{1,3}长制"
                            + "|[\\p{IsHan}&&[^的和与及等]]{2,14}责任制))(?![\\p{IsHan}&&[^和与及等改管建工]])");

    @Override
    public List<Fact> facts(Node node, Setting setting) {
        String text = node.text();
        var facts = new ArrayList<Fact>();
        Matcher run = RUN.matcher(text);
        boolean hasNoun = HEADS.stream().anyMatch(text::contains);
        while (hasNoun && run.find()) {
            facts.add(programme(node, run));
            Matcher next = NEXT.matcher(text).region(run.end(), text.length());
            while (next.lookingAt()) {
                facts.add(programme(node, next));
                next.region(next.end(), text.length());
            }
        }
        Matcher system = SYSTEM.matcher(text);
        boolean hasSystem = text.contains("长制") || text.contains("责任制");
        while (hasSystem && system.find()) {
            facts.add(programme(node, system));
        }
        return facts;
    }

    private static Fact programme(Node node, Matcher named) {
        Excerpt words = node.words().part(named.start("name"), named.end("name"));
        return new Fact.Programme(words.span(), words.text(), words.text());
    }
}
