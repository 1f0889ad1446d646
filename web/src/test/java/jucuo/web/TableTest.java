package jucuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jucuo.document.Node;
import jucuo.web.export.Csv;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final Requests SITE = new Requests(new MemoryEngine(List.of(Documents.seed())));

    @AfterAll
    static void stop() {
        SITE.close();
    }

    @Test
    void holdsEveryHitWhateverPageWasAsked() throws IOException {
        var response = SITE.get("/search.csv?page=3&size=1&lang=en");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"jucuo.csv\"");
        assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/csv");
        assertThat(response.body()).startsWith("\uFEFFDocument,");
        List<CSVRecord> rows = rows(response.body());
        assertThat(rows.stream().map(r -> r.get("Node id")).toList())
                .isEqualTo(Documents.seed().passages().stream().map(p -> p.node().id()).toList());
    }

    @Test
    void rowsSayWhereTheWordsStand() throws IOException {
        CSVRecord row =
                rows(SITE.get("/search.csv?q=%E9%93%BE%E9%95%BF%E5%88%B6&kind=measure&lang=en")
                                .body())
                        .getFirst();

        Node node = Documents.seed().node("s1-m1").orElseThrow();
        assertThat(row.toMap())
                .containsEntry("Exact words", node.text())
                .containsEntry("Where it stands", "建设国家先进制造业重要承载地")
                .containsEntry("Label", "一是")
                .containsEntry("Heading", "做大做强优势主导产业")
                .containsEntry("Date", "2023-11-29")
                .containsEntry("Start", "1329")
                .containsEntry("End", "1427")
                .containsEntry("Address", SITE.address() + "/documents/seed?lang=en#s1-m1");
    }

    @Test
    void noCellIsAFormula() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var csv = new Csv(bytes)) {
            csv.row(
                    List.of(
                            "-5", "-0.25", "-1-1", "-1.", "=1+1", "-5%", "+86", "@x", "\t=1",
                            "＝1+1", "1=1", "——完善", ""));
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "\uFEFF-5,-0.25,'-1-1,'-1.,'=1+1,'-5%,'+86,'@x,'\t=1,'＝1+1,1=1,——完善,\r\n");
    }

    private static List<CSVRecord> rows(String body) throws IOException {
        var format = CSVFormat.EXCEL.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser = format.parse(new StringReader(body.substring(1)))) {
            return parser.getRecords();
        }
    }
}
