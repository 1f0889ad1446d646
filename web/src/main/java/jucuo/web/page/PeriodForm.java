package jucuo.web.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jucuo.query.PartialDate;
import jucuo.query.SearchRequest;
import jucuo.web.link.Links;

/**
 * Two boxes for the time that documents are of.
 *
 * @param from what stands in the first box
 * @param to what stands in the second
 * @param unread what was typed and is no date, in order
 * @param kept what the form sends along
 */
public record PeriodForm(String from, String to, List<String> unread, List<Links.Field> kept) {

    /** The boxes as the reader left them, dates in their plain form. */
    public static PeriodForm of(SearchRequest request, Map<String, List<String>> parameters) {
        String from = typed(parameters, "from");
        String to = typed(parameters, "to");
        List<String> unread =
                List.of(from, to).stream()
                        .filter(t -> !t.isEmpty() && PartialDate.of(t).isEmpty())
                        .toList();
        return new PeriodForm(
                request.period()
                        .from()
                        .map(PartialDate::text)
                        .orElse(unread.contains(from) ? from : ""),
                request.period().to().map(PartialDate::text).orElse(unread.contains(to) ? to : ""),
                unread,
                Links.fields(request, Set.of("from", "to")));
    }

    private static String typed(Map<String, List<String>> parameters, String name) {
        String typed = parameters.getOrDefault(name, List.of("")).getFirst().strip();
        return typed.substring(0, Math.min(typed.length(), 40));
    }
}
