package jucuo.web.page;

import java.util.List;
import jucuo.query.Language;
import jucuo.query.SearchRequest;
import jucuo.web.api.OpenApi;
import jucuo.web.link.Links;
import jucuo.web.text.Word;

/**
 * What programs can ask.
 *
 * @param site where the site stands, such as {@code https://example.org}
 * @param examples requests that can be tried
 */
public record ApiPage(
        Frame frame, String site, List<OpenApi.Operation> operations, List<Link> examples) {

    public static ApiPage of(SearchRequest request, String site) {
        Language language = request.language();
        SearchRequest plain = request.plain();
        var frame =
                Frame.of(
                        Word.API.in(language),
                        plain,
                        Links.apiReference(plain),
                        Links.apiReference(Frame.inOtherLanguage(plain)));
        return new ApiPage(
                frame,
                site,
                OpenApi.operations(language),
                List.of(
                        new Link(
                                "/api/v1/search?q=产业链&size=3",
                                "/api/v1/search?q=%E4%BA%A7%E4%B8%9A%E9%93%BE&size=3"),
                        new Link("/api/v1/documents", "/api/v1/documents")));
    }
}
