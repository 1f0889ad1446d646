package jucuo.web.page;

import jucuo.query.Language;
import jucuo.web.link.Links;
import jucuo.web.text.Word;

/**
 * What a reader sees in place of a page.
 *
 * @param mend what the operator can do; empty where there is nothing
 */
public record ErrorPage(Frame frame, int status, String heading, String detail, String mend) {

    public static ErrorPage of(
            int status, Word heading, Word detail, String mend, Language language) {
        return new ErrorPage(
                Frame.of(
                        heading.in(language),
                        Links.plain(language),
                        "",
                        Links.home(Frame.inOtherLanguage(Links.plain(language)).language())),
                status,
                heading.in(language),
                detail.in(language),
                mend);
    }
}
