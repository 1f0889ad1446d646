package jucuo.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jucuo.document.Level;
import jucuo.engine.DocumentSummary;
import jucuo.engine.Programmes;
import jucuo.query.Language;
import jucuo.query.SearchRequest;
import jucuo.schema.Facet;
import jucuo.web.link.Links;
import jucuo.web.link.ProgrammesRequest;
import jucuo.web.link.SurveyLinks;
import jucuo.web.text.Labels;
import jucuo.web.text.Word;
import jucuo.web.text.Words;

/**
 * The register of named programmes.
 *
 * @param initials the letters that there are, each with its address
 */
public record ProgrammesPage(
        Frame frame,
        String words,
        long total,
        List<Letter> initials,
        List<Option> levels,
        List<Option> orders,
        String initial,
        List<Links.Field> kept,
        List<Entry> programmes,
        Pagination pagination) {

    /** A letter of the register. */
    public record Letter(String letter, long count, boolean chosen, String url) {}

    /**
     * A programme.
     *
     * @param first date and issuers of the document that names it first
     * @param years number of documents by year, in words
     * @param url of the passages that name it
     * @param trend of its name in all texts
     */
    public record Entry(
            String name,
            long documents,
            long passages,
            String first,
            String firstTitle,
            String firstUrl,
            String years,
            String levels,
            String url,
            String trend) {}

    public static ProgrammesPage of(ProgrammesRequest request, Programmes.Page page) {
        Language language = request.search().language();
        return new ProgrammesPage(
                frame(request),
                request.search().q(),
                page.total(),
                initials(request, page.initials()),
                levels(request),
                Stream.of(Programmes.Sort.values())
                        .map(s -> new Option(s.key(), Labels.of(s, language), s == request.sort()))
                        .toList(),
                request.initial(),
                Links.fields(request.search().plain(), Set.of()),
                page.programmes().stream().map(p -> entry(p, request.search().plain())).toList(),
                Pagination.of(request.search(), page.total(), s -> request.with(s).address()));
    }

    public boolean isPastEnd() {
        return total > 0 && programmes.isEmpty();
    }

    private static List<Letter> initials(
            ProgrammesRequest request, SortedMap<String, Long> counts) {
        var letters = new ArrayList<Letter>();
        long all = counts.values().stream().mapToLong(n -> n).sum();
        letters.add(
                new Letter(
                        Word.ALL_LETTERS.in(request.search().language()),
                        all,
                        request.initial().isEmpty(),
                        request.withInitial("").address()));
        Stream.concat(
                        counts.keySet().stream().filter(l -> !l.equals("#")),
                        counts.keySet().stream().filter(l -> l.equals("#")))
                .map(l ->
                        new Letter(
                                l,
                                counts.getOrDefault(l, 0L),
                                l.equals(request.initial()),
                                request.withInitial(l).address()))
                .forEach(letters::add);
        return letters;
    }

    private static List<Option> levels(ProgrammesRequest request) {
        Language language = request.search().language();
        var levels = new ArrayList<Option>();
        levels.add(new Option("", Word.ANY_LEVEL.in(language), request.level().isEmpty()));
        for (Level level : Level.values()) {
            levels.add(
                    new Option(
                            level.label(),
                            Labels.of(level, language),
                            request.level().equals(Optional.of(level))));
        }
        return levels;
    }

    private static Entry entry(Programmes.Programme programme, SearchRequest plain) {
        SearchRequest results =
                plain.with(Facet.PROGRAMME, new TreeSet<>(List.of(programme.name())));
        Optional<DocumentSummary> first = programme.first();
        return new Entry(
                programme.name(),
                programme.documents(),
                programme.passages(),
                first.flatMap(DocumentSummary::date).map(LocalDate::toString).orElse(""),
                first.map(DocumentSummary::title).orElse(""),
                first.map(d -> Links.document(d.id(), results)).orElse(""),
                programme.years().entrySet().stream()
                        .map(y -> y.getKey() + "：" + y.getValue())
                        .collect(Collectors.joining("，")),
                Stream.of(Level.values())
                        .filter(programme.levels()::containsKey)
                        .map(l -> Labels.of(l, plain.language()) + " " + programme.levels().get(l))
                        .collect(Collectors.joining("，")),
                Links.search(results),
                SurveyLinks.trend(programme.name(), plain));
    }

    private static Frame frame(ProgrammesRequest request) {
        Language language = request.search().language();
        var plain =
                new ProgrammesRequest(
                        request.search().plain(), "", Optional.empty(), Programmes.Sort.USED);
        String title = Word.PROGRAMMES.in(language);
        SearchRequest other =
                request.search()
                        .withLanguage(new Words(language).other())
                        .withPage(request.search().page());
        return Frame.of(
                request.initial().isEmpty() ? title : title + " · " + request.initial(),
                request.search().plain(),
                request.equals(plain) ? request.address() : "",
                request.with(other).address());
    }
}
