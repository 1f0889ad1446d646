package jucuo.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jucuo.schema.Facet;
import org.junit.jupiter.api.Test;

class SearchRequestLawsTest {

    private static final List<String> PIECES =
            List.of(
                    "产业",
                    "a",
                    " ",
                    "+",
                    "&",
                    "=",
                    "%",
                    "%2",
                    "#",
                    "?",
                    "/",
                    "é",
                    "𠮷",
                    "\ud800",
                    "\udc00",
                    "\n",
                    "\u0000",
                    "“",
                    "page",
                    "-1",
                    "0",
                    "3",
                    "99999999999",
                    "newest",
                    "exact",
                    "en");

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    SearchRequestLawsTest() {
        System.out.println("SearchRequestLawsTest seed " + seed);
    }

    @Test
    void readsBackWhatItWrote() {
        for (int i = 0; i < 3000; i++) {
            SearchRequest request = request();

            assertThat(SearchRequest.parse(parameters(request.toQueryString())))
                    .as(this::described)
                    .isEqualTo(request);
        }
    }

    @Test
    void neverThrowsAndSettlesAtOnceOnAnyParameters() {
        for (int i = 0; i < 3000; i++) {
            Map<String, List<String>> parameters = new HashMap<>();
            for (int left = random.nextInt(6); left > 0; left--) {
                parameters.put(name(), values());
            }

            SearchRequest request = SearchRequest.parse(parameters);

            assertThat(SearchRequest.parse(parameters(request.toQueryString())))
                    .as(this::described)
                    .isEqualTo(request);
        }
    }

    @Test
    void isItselfAgainAfterTwoToggles() {
        for (int i = 0; i < 1000; i++) {
            SearchRequest request = request().withPage(1);
            Facet facet = pick(List.of(Facet.values()));
            String value = "值" + random.nextInt(5);

            assertThat(request.toggle(facet, value).toggle(facet, value))
                    .as(this::described)
                    .isEqualTo(request);
            assertThat(request.toggleExcluded(facet, value).toggleExcluded(facet, value))
                    .as(this::described)
                    .isEqualTo(request);
        }
    }

    @Test
    void goesToPageOneWithEveryOtherChange() {
        for (int i = 0; i < 300; i++) {
            SearchRequest request = request().withPage(7);

            assertThat(
                            List.of(
                                    request.toggle(Facet.KIND, "measure"),
                                    request.with(Facet.KIND, new TreeSet<>()),
                                    request.toggleExcluded(Facet.KIND, "measure"),
                                    request.without(Facet.KIND),
                                    request.withPeriod(Period.of("2023", "")),
                                    request.withGroup(Grouping.DOCUMENT),
                                    request.withType(TypeSize.LARGE),
                                    request.withoutFilters(),
                                    request.withQuery("x"),
                                    request.withSort(Sort.NEWEST),
                                    request.withSize(20),
                                    request.withMode(Mode.EXACT),
                                    request.withLanguage(Language.EN)))
                    .as(this::described)
                    .allMatch(r -> r.page() == 1);
        }
    }

    @Test
    void writesEqualRequestsAlike() {
        for (int i = 0; i < 1000; i++) {
            SearchRequest request = request();
            var shuffled = new LinkedHashMap<Facet, NavigableSet<String>>();
            var facets = new ArrayList<>(request.filters().keySet());
            facets.reversed().forEach(f -> shuffled.put(f, new TreeSet<>(request.chosen(f))));
            var other =
                    new SearchRequest(
                            " " + request.q() + "\n",
                            shuffled,
                            request.excluded(),
                            request.period(),
                            request.group(),
                            request.sort(),
                            request.page(),
                            request.size(),
                            request.mode(),
                            request.language(),
                            request.type());

            assertThat(other).as(this::described).isEqualTo(request);
            assertThat(other.toQueryString()).isEqualTo(request.toQueryString());
        }
    }

    private String described() {
        return "seed " + seed;
    }

    private SearchRequest request() {
        return new SearchRequest(
                text(),
                filters(),
                filters(),
                Period.of(date(), date()),
                pick(List.of(Grouping.values())),
                pick(List.of(Sort.values())),
                random.nextInt(-2, SearchRequest.MAX_PAGE + 2),
                random.nextInt(-2, SearchRequest.MAX_SIZE + 2),
                pick(List.of(Mode.values())),
                pick(List.of(Language.values())),
                pick(List.of(TypeSize.values())));
    }

    private Map<Facet, NavigableSet<String>> filters() {
        var filters = new EnumMap<Facet, NavigableSet<String>>(Facet.class);
        for (int left = random.nextInt(4); left > 0; left--) {
            filters.put(pick(List.of(Facet.values())), new TreeSet<>(values()));
        }
        return filters;
    }

    private String date() {
        return switch (random.nextInt(5)) {
            case 0 -> "";
            case 1 -> String.valueOf(random.nextInt(900, 10_100));
            case 2 -> random.nextInt(1990, 2030) + "年" + random.nextInt(14) + "月";
            case 3 ->
                    "202%d-%02d-%02d"
                            .formatted(random.nextInt(10), random.nextInt(13), random.nextInt(33));
            default -> text();
        };
    }

    private String name() {
        var names =
                new ArrayList<>(
                        List.of(
                                "q", "page", "size", "sort", "mode", "lang", "from", "to", "group",
                                "type", "x", ""));
        List.of(Facet.values()).forEach(f -> names.add(f.key()));
        List.of(Facet.values()).forEach(f -> names.add(SearchRequest.NOT + f.key()));
        return pick(names);
    }

    private List<String> values() {
        var values = new ArrayList<String>();
        for (int left = random.nextInt(random.nextInt(20) == 0 ? 80 : 4); left > 0; left--) {
            values.add(text());
        }
        return values;
    }

    private String text() {
        int pieces = random.nextInt(random.nextInt(20) == 0 ? 400 : 6);
        return random.ints(pieces, 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining());
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static Map<String, List<String>> parameters(String query) {
        Map<String, List<String>> parameters = new HashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters
                        .computeIfAbsent(pair.substring(0, equals), _ -> new ArrayList<>())
                        .add(URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }
}
