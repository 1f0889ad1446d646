package jucuo.web.page;

import java.math.BigDecimal;
import java.util.Optional;
import jucuo.document.Fact;
import jucuo.query.Language;
import jucuo.web.text.Labels;
import jucuo.web.text.Word;

/**
 * A fact and the words that state it.
 *
 * @param type its name
 * @param value what it says
 * @param evidence the source's words
 */
public record FactEntry(String type, String look, String value, String evidence) {

    static FactEntry of(Fact fact, Language language) {
        return new FactEntry(
                Labels.of(fact, language),
                "fact-" + fact.type(),
                value(fact, language),
                fact.text());
    }

    private static String value(Fact fact, Language language) {
        return switch (fact) {
            case Fact.Target target -> target(target, language);
            case Fact.Programme programme -> programme.name();
            case Fact.Citation citation -> joined(citation.title(), citation.number());
            case Fact.Place place -> place.name();
            case Fact.Organisation organisation ->
                    joined(
                            organisation.name(),
                            organisation.role().map(r -> Labels.of(r, language)));
            case Fact.Day day -> day.date().toString();
            case Fact.Amount amount -> quantity(amount.quantity());
            case Fact.Action action -> action.text();
        };
    }

    /** {@code 到2027年 · 经济总量 > 1,000,000,000,000 元} */
    private static String target(Fact.Target target, Language language) {
        String year =
                target.year().isPresent()
                        ? Word.TARGET_BY.in(language, target.year().getAsInt())
                        : "";
        String quantity =
                target.quantity()
                        .map(q ->
                                target.comparator().map(c -> c.sign() + " ").orElse("")
                                        + quantity(q))
                        .orElse("");
        String promise = (target.indicator() + " " + quantity).strip();
        return year.isEmpty() || promise.isEmpty() ? year + promise : year + " · " + promise;
    }

    private static String joined(String value, Optional<String> more) {
        return value + more.map(m -> " · " + m).orElse("");
    }

    private static String quantity(Fact.Quantity quantity) {
        return grouped(quantity.value())
                + quantity.upTo().map(end -> "–" + grouped(end)).orElse("")
                + " "
                + quantity.unit();
    }

    private static String grouped(BigDecimal value) {
        String number = value.toPlainString();
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + number.substring(whole.length());
    }
}
