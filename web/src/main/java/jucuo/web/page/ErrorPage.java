package jucuo.web.page;

import jucuo.query.Language;
import jucuo.query.SearchRequest;
import jucuo.web.link.Links;
import jucuo.web.text.Word;

/**
 * What a reader sees in place of a page.
 *
 * @param mend what the operator can do; empty where there is nothing
 */
public record ErrorPage(Frame frame, int status, String heading, String detail, String mend) {

    public static ErrorPage of(
            int status, Word heading, Word detail, String mend, SearchRequest asked) {
        SearchRequest plain = asked.plain();
        Language language = plain.language();
        return new ErrorPage(
                Frame.of(heading.in(language), plain, "", Links.home(Frame.inOtherLanguage(plain))),
                status,
                heading.in(language),
                detail.in(language),
                mend);
    }
}
