package jucuo.indexer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import jucuo.document.Header;
import jucuo.document.Level;
import org.junit.jupiter.api.Test;

class HeaderReaderTest {

    private static final String PROSE = "坚持稳中求进工作总基调，推动高质量发展。";

    @Test
    void putsTheNamesOfSigningAgenciesTogether() {
        Header header =
                header(
                        "关于印发《海州市道路测试管理办法》的通知",
                        "现将办法印发给你们，请遵照执行。",
                        "海州市工业和",
                        "信息化局",
                        "海州市公安局 海州市城乡交通",
                        "运输局",
                        "2022年3月10日");

        assertThat(header.issuers()).containsExactly("海州市工业和信息化局", "海州市公安局", "海州市城乡交通运输局");
        assertThat(header.level()).isEqualTo(Optional.of(Level.CITY));
        assertThat(header.date()).isEqualTo(Optional.of(LocalDate.of(2022, 3, 10)));
    }

    @Test
    void readsTheDateUnderAnOrderBeforeThatOfItsPublication() {
        Header header =
                header(
                        "来源: 海州日报 更新时间: 2026-02-18",
                        "海州市道路测试条例",
                        "《海州市道路测试条例》已经常务会议通过，现予公布。",
                        "市长某某",
                        "2023年12月9日",
                        "第一条 " + PROSE);

        assertThat(header.date()).isEqualTo(Optional.of(LocalDate.of(2023, 12, 9)));
    }

    @Test
    void readsWhereAReportWasDeliveredOverTwoLines() {
        Header header =
                header("政府工作报告", "——2026年1月26日在广东省第十四届", "人民代表大会第五次会议上", "各位代表：", "一、工作回顾", PROSE);

        assertThat(header.issuers()).containsExactly("广东省人民政府");
        assertThat(header.date()).isEqualTo(Optional.of(LocalDate.of(2026, 1, 26)));
    }

    @Test
    void joinsTheLinesOfATitle() {
        Header header =
                header("海州市人民政府办公室关于印发海州市养老", "服务体系建设方案的通知", "海政办发〔2025〕8号", "各县人民政府：", PROSE);

        assertThat(header.title()).isEqualTo("海州市人民政府办公室关于印发海州市养老服务体系建设方案的通知");
        assertThat(header.issuers()).containsExactly("海州市人民政府办公室");
    }

    @Test
    void namesWhoRepliesToAProposal() {
        Header header = header("民政部对“关于发展养老服务的建议”的答复", "某某代表：", PROSE);

        assertThat(header.issuers()).containsExactly("民政部");
    }

    @Test
    void namesWhoHandsOnAReport() {
        Header header = header("海州市人民政府办公室转发市民政局关于养老服务", "《发展条例》实施意见的通知", "各县人民政府：", PROSE);

        assertThat(header.issuers()).containsExactly("海州市人民政府办公室");
    }

    private static Header header(String... lines) {
        return new Structure().outline(Outlines.text(String.join("\n", lines))).header();
    }
}
