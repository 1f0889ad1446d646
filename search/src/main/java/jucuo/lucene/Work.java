package jucuo.lucene;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jucuo.document.PolicyDocument;

/**
 * What passages are parts of: a document, or the statute where a document is one article of it by
 * its title, as collections have them.
 */
record Work(String name) {

    /** {@code 军服管理条例第四条}, {@code …刑法第二百九十一条之一} */
    private static final Pattern ARTICLE =
            Pattern.compile(
                    "^(?<statute>.{2,200}?)\\s*第[〇零一二三四五六七八九十百千\\d]{1,9}条(?:之[一二三四五六七八九十]{1,3})?$");

    static Work of(PolicyDocument document) {
        Matcher article = ARTICLE.matcher(document.header().title());
        return new Work(article.matches() ? article.group("statute") : document.id());
    }
}
