package jucuo.web;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import jucuo.engine.Count;
import jucuo.engine.Hit;
import jucuo.engine.Match;
import jucuo.engine.Run;
import jucuo.engine.SearchResult;
import jucuo.query.Correction;
import jucuo.query.SearchRequest;
import jucuo.schema.Facet;
import jucuo.web.link.Links;
import jucuo.web.text.Labels;
import jucuo.web.text.Word;

/** Writes a result as text for a terminal, matches in 【】. */
final class ResultText {

    /** Values of a facet on its one line. */
    private static final int VALUES = 8;

    private final SearchRequest request;
    private final PrintWriter out;

    ResultText(SearchRequest request, PrintWriter out) {
        this.request = request;
        this.out = out;
    }

    void print(SearchResult result) {
        out.println(
                result.similar() == 0
                        ? Word.FOUND.in(request.language(), result.total())
                        : Word.FOUND_AND_NEAR.in(
                                request.language(), result.total(), result.similar()));
        for (Correction correction : result.corrections()) {
            Word word = correction.applied() ? Word.SHOWN_INSTEAD : Word.DID_YOU_MEAN;
            String q = correction.q();
            out.println(
                    correction.applied()
                            ? word.in(request.language(), q)
                            : word.in(request.language()) + " " + q);
        }
        int number = request.offset();
        for (Hit hit : result.hits()) {
            out.println();
            print(++number, hit);
        }
        out.println();
        for (Facet facet : Facet.values()) {
            print(facet, result.counts(facet));
        }
    }

    private void print(int number, Hit hit) {
        String name = (hit.node().label() + " " + hit.node().heading()).strip();
        out.println(number + ". " + (name.isEmpty() ? hit.node().id() : name));
        out.println(
                "   "
                        + hit.path().stream()
                                .map(heading -> " › " + heading)
                                .collect(Collectors.joining("", hit.document().title(), "")));
        out.println(
                "   "
                        + hit.snippet().stream()
                                .map(ResultText::text)
                                .collect(Collectors.joining())
                                .replace('\n', ' '));
        if (hit.match() == Match.MEANING) {
            out.println("   （" + Word.NEAR.in(request.language()) + "）");
        }
        out.println("   " + Links.place(hit.document().id(), hit.node().id(), SearchRequest.all()));
    }

    private static String text(Run run) {
        return run.match() ? "【" + run.text() + "】" : run.text();
    }

    private void print(Facet facet, List<Count> counts) {
        if (counts.isEmpty()) {
            return;
        }
        String values =
                counts.stream()
                        .limit(VALUES)
                        .map(c -> Labels.of(facet, c.label(), request.language()) + " " + c.count())
                        .collect(Collectors.joining(" | "));
        String more = counts.size() > VALUES ? " | …" : "";
        out.println(Labels.of(facet, request.language()) + ": " + values + more);
    }
}
