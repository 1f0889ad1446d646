package jucuo.web.page;

import java.util.List;

/**
 * The ways from one hit in a document to the next, also where they stand on different pages of it.
 *
 * @param total of hits in the document
 * @param last number of the last hit on each page, or on the pages before it
 * @param urls of the pages
 * @param page the one that is shown, from 0
 */
public record Hops(int total, List<Integer> last, List<String> urls, int page) {

    /** Of a text whose hits are not numbered. */
    public static final Hops NONE = new Hops(0, List.of(), List.of(), 0);

    /** Where a hit stands, by its number from 1. */
    public String url(int hit) {
        int on = 0;
        while (last.get(on) < hit) {
            on++;
        }
        return (on == page ? "" : urls.get(on)) + "#hit-" + hit;
    }
}
