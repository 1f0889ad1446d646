package jucuo.web.page;

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
            case Fact.Citation citation -> citation.title();
            case Fact.Place place -> place.name();
            case Fact.Organisation organisation -> organisation.name();
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

    private static String quantity(Fact.Quantity quantity) {
        String number = quantity.value().toPlainString();
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        String grouped = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
        return grouped + number.substring(whole.length()) + " " + quantity.unit();
    }
}
