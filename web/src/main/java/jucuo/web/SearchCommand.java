package jucuo.web;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import jucuo.engine.SearchResult;
import jucuo.query.Grouping;
import jucuo.query.Language;
import jucuo.query.Mode;
import jucuo.query.SearchRequest;
import jucuo.query.Sort;
import jucuo.schema.Facet;
import jucuo.web.api.SearchJson;
import jucuo.web.text.Labels;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** {@code search}: what the site's search gives, on the terminal. */
final class SearchCommand {

    private SearchCommand() {}

    static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description("Search the index. Options beside --index and --json are the site's.");
        spec.addPositional(
                        PositionalParamSpec.builder()
                                .index("0..*")
                                .arity("0..*")
                                .type(List.class)
                                .auxiliaryTypes(String.class)
                                .paramLabel("QUERY")
                                .description("Words; all must match. Empty for all passages.")
                                .build())
                .addOption(ServeCommand.indexOption())
                .addOption(ServeCommand.synonymsOption())
                .addOption(
                        OptionSpec.builder("--json")
                                .type(boolean.class)
                                .description("Print the API's JSON.")
                                .build());
        for (Facet facet : Facet.values()) {
            spec.addOption(
                    parameter(facet.key(), s -> s)
                            .description(Labels.of(facet, Language.EN) + "; may be repeated.")
                            .build());
        }
        for (Facet facet : Facet.values()) {
            spec.addOption(
                    parameter(SearchRequest.NOT + facet.key(), s -> s)
                            .description("Leave out " + Labels.of(facet, Language.EN) + ".")
                            .hidden(true)
                            .build());
        }
        for (String end : List.of("from", "to")) {
            spec.addOption(
                    parameter(end, s -> s)
                            .description("Documents " + end + " 2023, 2023-11 or 2023-11-29.")
                            .build());
        }
        return spec.addOption(
                        parameter("size", number(SearchRequest.MAX_SIZE))
                                .description("Hits a page, 1 to " + SearchRequest.MAX_SIZE + ".")
                                .build())
                .addOption(
                        parameter("page", number(SearchRequest.MAX_PAGE))
                                .description("From 1.")
                                .build())
                .addOption(choice("sort", Stream.of(Sort.values()).map(Sort::key).toList()))
                .addOption(
                        choice("group", Stream.of(Grouping.values()).map(Grouping::key).toList()))
                .addOption(choice("mode", Stream.of(Mode.values()).map(Mode::key).toList()))
                .addOption(
                        choice("lang", Stream.of(Language.values()).map(Language::key).toList()));
    }

    private static OptionSpec.Builder parameter(String key, ITypeConverter<String> converter) {
        return OptionSpec.builder("--" + key)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .converters(converter)
                .paramLabel("VALUE");
    }

    private static OptionSpec choice(String key, List<String> choices) {
        ITypeConverter<String> converter =
                value -> {
                    if (!choices.contains(value)) {
                        throw new TypeConversionException(
                                "'%s' is none of %s".formatted(value, String.join(", ", choices)));
                    }
                    return value;
                };
        return parameter(key, converter).description(String.join(", ", choices) + ".").build();
    }

    private static ITypeConverter<String> number(int most) {
        return value -> {
            if (!value.matches("[0-9]{1,6}")
                    || Integer.parseInt(value) < 1
                    || Integer.parseInt(value) > most) {
                throw new TypeConversionException(
                        "'%s' is no number from 1 to %d".formatted(value, most));
            }
            return value;
        };
    }

    static int run(ParseResult parsed) {
        SearchRequest request = request(parsed);
        PrintWriter out = parsed.commandSpec().commandLine().getOut();
        long start = System.nanoTime();
        try (var engine = ServeCommand.engine(ServeCommand.index(parsed), parsed).patiently()) {
            SearchResult result = engine.search(request);
            if (parsed.hasMatchedOption("--json")) {
                long tookMillis = Duration.ofNanos(System.nanoTime() - start).toMillis();
                byte[] json = SearchJson.of(request, result, tookMillis);
                out.println(new String(json, StandardCharsets.UTF_8));
            } else {
                new ResultText(request, out).print(result);
            }
        }
        return 0;
    }

    private static SearchRequest request(ParseResult parsed) {
        var parameters = new TreeMap<String, List<String>>();
        List<String> query = parsed.matchedPositionalValue(0, List.of());
        parameters.put("q", List.of(String.join(" ", query)));
        for (OptionSpec option : parsed.matchedOptions()) {
            if (option.getValue() instanceof List<?> values) {
                parameters.put(
                        option.longestName().substring("--".length()),
                        values.stream().map(String::valueOf).toList());
            }
        }
        return SearchRequest.parse(parameters);
    }
}
