package jucuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class FeedTest {

    private static final Requests SITE = new Requests(new MemoryEngine(List.of(Documents.seed())));

    @AfterAll
    static void stop() {
        SITE.close();
    }

    @Test
    void aFeedReaderReadsWhatAQueryFinds() throws FeedException {
        SyndFeed feed = feed("/search.atom?q=%E9%93%BE%E9%95%BF%E5%88%B6&kind=measure");

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("“链长制”的搜索结果 · 举措");
        assertThat(feed.getEntries()).hasSize(1);
        SyndEntry entry = feed.getEntries().getFirst();
        assertThat(entry.getTitle())
                .isEqualTo("中国共产党太原市第十二届委员会第五次全体会议决议 › 建设国家先进制造业重要承载地 › 做大做强优势主导产业");
        assertThat(entry.getUri()).isEqualTo(SITE.address() + "/documents/seed/nodes/s1-m1");
        assertThat(entry.getLink()).isEqualTo(SITE.address() + "/documents/seed#s1-m1");
        assertThat(entry.getAuthor()).isEqualTo("中国共产党太原市第十二届委员会");
        assertThat(entry.getContents().getFirst().getValue())
                .isEqualTo(Documents.seed().node("s1-m1").orElseThrow().text());
        assertThat(entry.getUpdatedDate().toInstant()) // a day begins in China
                .isEqualTo(Instant.parse("2023-11-28T16:00:00Z"));
    }

    @Test
    void leadsOnWhereThereIsMore() throws FeedException {
        int entries = 0;
        String path = "/search.atom?size=20";
        var pages = Stream.<String>builder();
        while (!path.isEmpty()) {
            SyndFeed feed = feed(path);
            entries += feed.getEntries().size();
            pages.add(path);
            path =
                    feed.getLinks().stream()
                            .filter(l -> l.getRel().equals("next"))
                            .map(SyndLink::getHref)
                            .map(l -> l.substring(SITE.address().length()))
                            .findFirst()
                            .orElse("");
        }

        assertThat(entries).isEqualTo(Documents.seed().passages().size());
        assertThat(pages.build().distinct().count()).isEqualTo((entries + 19) / 20);
    }

    @Test
    void aQueryWithSignsThatXmlCannotHoldStillGivesAFeed() throws FeedException {
        assertThat(feed("/search.atom?q=%01%3C%26%0B").getTitle()).contains("<&");
    }

    @Test
    void theResultsNameTheirFeed() {
        var page = SITE.page("/search?q=%E9%93%BE%E9%95%BF%E5%88%B6&page=2");

        assertThat(page.select("link[type=application/atom+xml]").attr("href"))
                .isEqualTo("/search.atom?q=链长制");
    }

    private static SyndFeed feed(String path) throws FeedException {
        return new SyndFeedInput().build(new StringReader(SITE.get(path).body()));
    }
}
