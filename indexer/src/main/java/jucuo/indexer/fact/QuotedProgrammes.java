package jucuo.indexer.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jucuo.document.Excerpt;
import jucuo.document.Fact;
import jucuo.document.Node;

/**
 * Projects, campaigns and systems named in quotation marks: “链长制”, “百千万亿”工程.
 *
 * <p>Quoted speech, sentences, plan periods (“十四五”时期), shapes (“几”字弯) and names of a rank (“…”地位)
 * are none.
 */
public final class QuotedProgrammes implements Enricher {

    /**
     * {@code “百千万亿”工程}, {@code 「智能+」技改行动}; the head noun may stand behind up to four characters.
     */
    private static final Pattern QUOTED =
            Pattern.compile(
                    "(?:“(?<round>[^“”。！？!?\\n]{2,30})”|「(?<corner>[^「」。！？!?\\n]{2,30})」"
                            + "|\"(?<straight>[^\"“”。！？!?\\n]{2,30})\")"
                            + "(?<head>(?!的|等|和|与|为|及|在|之)\\p{IsHan}{0,4}?(?:工程|行动计划|行动|计划|规划|战略|专项|攻坚战))?");

    /** What a name may hold where no head noun follows: no comma, no list, no brackets. */
    private static final Pattern BARE_NAME =
            Pattern.compile("[\\p{IsHan}\\p{Alnum}+＋·—\\-–—～~.%％/×]{2,20}");

    /**
     * {@code “六地”}, {@code “两重”}: of two characters only what counts is a name, not {@code “帽子”}.
     */
    private static final Pattern COUNTED = Pattern.compile("[一两二三四五六七八九十百千万].");

    /** {@code “十四五”时期}: a plan's period is not its name. */
    private static final Pattern PLAN_PERIOD = Pattern.compile("[一二三四五六七八九十]{1,3}五");

    /** Behind what is quoted for its shape, its rank or as a word. */
    private static final Pattern NO_NAME_BEFORE = Pattern.compile("字|形|型|状|地位|一词|二字|号文|时期|期间|规划期");

    /** Before quoted speech and quoted titles. */
    private static final String NO_NAME_BEHIND = "：:曰说道";

    @Override
    public List<Fact> facts(Node node, Setting setting) {
        String text = node.text();
        var facts = new ArrayList<Fact>();
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            if (isName(quoted, text) && !isInTitle(text, quoted.start())) {
                String head = quoted.group("head") == null ? "" : quoted.group("head");
                Excerpt words = node.words().part(quoted.start(), quoted.end());
                facts.add(new Fact.Programme(words.span(), words.text(), name(quoted) + head));
            }
        }
        return facts;
    }

    private static boolean isName(Matcher quoted, String text) {
        if (quoted.start() > 0 && NO_NAME_BEHIND.indexOf(text.charAt(quoted.start() - 1)) >= 0) {
            return false;
        }
        if (quoted.group("head") != null) {
            return true;
        }
        return BARE_NAME.matcher(name(quoted)).matches()
                && (name(quoted).length() > 2 || COUNTED.matcher(name(quoted)).matches())
                && !PLAN_PERIOD.matcher(name(quoted)).matches()
                && !NO_NAME_BEFORE.matcher(text).region(quoted.end(), text.length()).lookingAt();
    }

    private static String name(Matcher quoted) {
        for (String group : List.of("round", "corner")) {
            if (quoted.group(group) != null) {
                return quoted.group(group);
            }
        }
        return quoted.group("straight");
    }

    /** Inside 《》 quotation marks belong to a title. */
    private static boolean isInTitle(String text, int at) {
        return text.lastIndexOf('《', at) > text.lastIndexOf('》', at);
    }
}
