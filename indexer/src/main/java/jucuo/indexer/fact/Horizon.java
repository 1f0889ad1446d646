package jucuo.indexer.fact;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jucuo.number.ChineseNumber;

/**
 * The year by which a text says something shall be, as reading goes on: a year named holds until
 * the next one.
 *
 * @param year empty before the first one
 * @param yearly whether something is to be every year, which no year bounds; holds in its sentence
 */
record Horizon(OptionalInt year, boolean yearly) {

    static final Horizon NONE = new Horizon(OptionalInt.empty(), false);

    private static final String YEAR = "([12]\\d{3}|[一二][〇○零一二三四五六七八九]{3})";

    /** {@code 三}, {@code 5}: years from now, of {@code 三年内}, {@code 今后五年}. */
    private static final String SPAN = "([一二两三四五六七八九十]|\\d{1,2})";

    /**
     * {@code 到2027年}, {@code 至 2030 年底}, {@code 2025年底前}; {@code 今年}; {@code 每年}; {@code “十五五”时期};
     * {@code 今后五年}; {@code 三年内}; {@code 本世纪中叶}
     */
    private static final Pattern SAID =
            Pattern.compile(
                    "(?<![截为])(?:到|至)(?:公元)? ?"
                            + YEAR
                            + " ?年"
                            + "|"
                            + YEAR
                            + " ?年(?:年?底|年?末|上半年|下半年|\\d{1,2}月底?)?(?:以前|之前|前)"
                            + "|(今年|本年度|年内|全年)"
                            + "|(明年)"
                            + "|(?<!人)(每年|逐年)"
                            + "|(?:(?<=^.{0,8})|(?<=到))[“\"]?([一二三四五六七八九十]{1,3})五[”\"]?(?:规划|计划)?(?:时期|期间|末)"
                            + "|(?:今后|未来|用|经过|通过) ?"
                            + SPAN
                            + " ?年(?!级)"
                            + "|(?<![近去前这后满期足\\d—－～~.-])"
                            + SPAN
                            + " ?年(?:左右)?(?:的?(?:时间|努力)|之?内|以内)"
                            + "|(本世纪中叶)");

    /** {@code 2023—2025年}, {@code 2026年}: only where a clause begins with it. */
    private static final Pattern AT_BEGINNING =
            Pattern.compile(
                    "^[ 　——（(]*(?:在|从)?(?:"
                            + YEAR
                            + " ?年? ?[-—－–~～至] ?)?"
                            + YEAR
                            + " ?年(?!级|起|开始|以来|以后)");

    /** {@code “十五五”时期}, {@code “十五五”规划} */
    private static final Pattern PLAN =
            Pattern.compile("[“\"]?([一二三四五六七八九十]{1,3})五[”\"]?(?:时期|期间|规划|发展|主要)");

    static Horizon of(int year) {
        return new Horizon(OptionalInt.of(year), false);
    }

    /**
     * What holds in and behind {@code clause}.
     *
     * @param now when the document was written
     */
    Horizon after(String clause, Moment now) {
        if (clause.indexOf('年') < 0 && clause.indexOf('五') < 0 && clause.indexOf('世') < 0) {
            return this;
        }
        Horizon horizon = this;
        Matcher beginning = AT_BEGINNING.matcher(clause);
        if (beginning.find() && now.year().isPresent()) {
            int year = number(beginning.group(2));
            horizon = year >= now.year().getAsInt() ? of(year) : this;
        }
        Matcher said = SAID.matcher(clause);
        while (said.find()) {
            horizon = horizon.said(said, now);
        }
        return horizon;
    }

    /** The last year or plan that a heading names. */
    static Horizon ofHeading(String heading, Moment now) {
        Horizon horizon = NONE.after(heading, now);
        Matcher plan = PLAN.matcher(heading);
        while (plan.find()) {
            horizon = of(endOfPlan(plan.group(1)));
        }
        return horizon;
    }

    /**
     * Without what holds in its sentence only: every year, and next year.
     *
     * @param before what held where the sentence began
     */
    Horizon afterSentence(String sentence, Horizon before, Moment now) {
        boolean isNextYear =
                sentence.contains("明年")
                        && now.year().isPresent()
                        && equals(of(now.year().getAsInt() + 1));
        return isNextYear ? before : yearly ? new Horizon(year, false) : this;
    }

    private Horizon said(Matcher said, Moment now) {
        for (int group = 1; group <= 2; group++) {
            if (said.group(group) != null) {
                return of(number(said.group(group)));
            }
        }
        if (said.group(5) != null) {
            return new Horizon(year, true);
        }
        if (said.group(6) != null) {
            return of(endOfPlan(said.group(6)));
        }
        if (said.group(9) != null) {
            return of(2050);
        }
        if (now.year().isEmpty()) {
            return this;
        }
        for (int group = 7; group <= 8; group++) {
            if (said.group(group) != null) {
                // written in the first half of the year, that year is the first of them
                int years = number(said.group(group)) - (now.isEarlyInYear() ? 1 : 0);
                return of(now.year().getAsInt() + years);
            }
        }
        return of(now.year().getAsInt() + (said.group(4) != null ? 1 : 0));
    }

    /** 十四 is the plan of 2021 to 2025. */
    static int endOfPlan(String ordinal) {
        return 1955 + 5 * ChineseNumber.parse(ordinal).orElse(0);
    }

    static int number(String year) {
        return ChineseNumber.parse(year).orElseThrow();
    }

    /** The year a target has that is set here. */
    OptionalInt target() {
        return yearly ? OptionalInt.empty() : year;
    }

    /** Whether it lies in the future of the document, as far as that is known. */
    boolean isAhead(Moment now) {
        return year.isPresent() && !isOver(now);
    }

    /** Whether the year named lies before the document's. */
    boolean isOver(Moment now) {
        return year.isPresent()
                && now.year().isPresent()
                && year.getAsInt() < now.year().getAsInt();
    }
}
