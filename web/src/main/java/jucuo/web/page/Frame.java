package jucuo.web.page;

import java.util.List;
import java.util.Set;
import jucuo.engine.Suggestion;
import jucuo.query.Language;
import jucuo.query.SearchRequest;
import jucuo.query.TypeSize;
import jucuo.web.jsonld.JsonLd;
import jucuo.web.link.Links;
import jucuo.web.link.SurveyLinks;
import jucuo.web.text.Labels;
import jucuo.web.text.Word;
import jucuo.web.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page's own content.
 *
 * @param title of the browser's window, without the site's name
 * @param request what the search box holds and all links keep
 * @param canonical address by which search engines should know the page; empty where they should
 *     not keep it
 * @param otherLanguage address of this page in the other language
 * @param about what the page says of itself to programs
 */
public record Frame(
        Words words,
        String title,
        SearchRequest request,
        String canonical,
        String otherLanguage,
        JsonLd about) {

    static Frame of(String title, SearchRequest request, String canonical, String otherLanguage) {
        var words = new Words(request.language());
        return new Frame(words, title, request, canonical, otherLanguage, JsonLd.NONE);
    }

    Frame about(JsonLd things) {
        return new Frame(words, title, request, canonical, otherLanguage, things);
    }

    /** The same request in the other language, on the same page. */
    static SearchRequest inOtherLanguage(SearchRequest request) {
        return request.withLanguage(new Words(request.language()).other()).withPage(request.page());
    }

    /** The language of what is Chinese on a page that is not; null, which leaves it out, else. */
    public @Nullable String chinese() {
        return request.language() == Language.ZH ? null : new Words(Language.ZH).tag();
    }

    /** The language of the interface within what is Chinese; null where it is Chinese too. */
    public @Nullable String own() {
        return request.language() == Language.ZH ? null : words.tag();
    }

    public String say(Word word, Object... arguments) {
        return words.say(word, arguments);
    }

    /** What a suggestion is. */
    public String kind(Suggestion.Kind kind) {
        return Labels.of(kind, request.language());
    }

    public String home() {
        return Links.home(request);
    }

    public String documents() {
        return Links.documents(request.plain());
    }

    public String commitments() {
        return SurveyLinks.commitments(request.plain());
    }

    public String trends() {
        return SurveyLinks.trends(request.plain());
    }

    public String programmes() {
        return SurveyLinks.programmes(request.plain());
    }

    public String matrix() {
        return SurveyLinks.matrix(request.plain());
    }

    public String compare() {
        return SurveyLinks.compare(request.plain());
    }

    public String compareIssuers() {
        return SurveyLinks.compareIssuers(request.plain());
    }

    public String api() {
        return Links.apiReference(request.plain());
    }

    public String help() {
        return Links.help(request);
    }

    public String saved() {
        return Links.kept(request);
    }

    /** What the search box sends along: filters, order and language of the request. */
    public List<Links.Field> kept() {
        return Links.fields(request, Set.of("q"));
    }

    /** Whether the letters are large; names the style. */
    public @Nullable String look() {
        return isLarge() ? "large" : null;
    }

    public boolean isLarge() {
        return request.type() == TypeSize.LARGE;
    }

    /** This page in letters of the other size. */
    public String otherType() {
        TypeSize other = isLarge() ? TypeSize.NORMAL : TypeSize.LARGE;
        return Links.in(otherLanguage, request.language(), other);
    }

    public String otherLanguageTag() {
        return new Words(words.other()).tag();
    }
}
