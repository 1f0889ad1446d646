package jucuo.web.page;

import jucuo.query.SearchRequest;
import jucuo.web.link.Links;
import jucuo.web.text.Word;

/** What a reader keeps; the browser has it, and fills the page. */
public record KeptPage(Frame frame) {

    /** Of a request only the language and the size of letters count here. */
    public static KeptPage of(SearchRequest asked) {
        SearchRequest plain = asked.plain();
        return new KeptPage(
                Frame.of(
                        Word.KEPT_PAGE.in(plain.language()),
                        plain,
                        "",
                        Links.kept(Frame.inOtherLanguage(plain))));
    }
}
