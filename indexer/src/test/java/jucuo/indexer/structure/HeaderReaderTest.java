package jucuo.indexer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import jucuo.document.Header;
import jucuo.document.Level;
import jucuo.document.Validity;
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
    void joinsTheLinesOfAReplysTitle() {
        Header header = header("国务院办公厅对十届全国人大", "四次会议第12号建议的答复", "某某代表：", PROSE);

        assertThat(header.title()).isEqualTo("国务院办公厅对十届全国人大四次会议第12号建议的答复");
    }

    @Test
    void namesWhoHandsOnAReport() {
        Header header = header("海州市人民政府办公室转发市民政局关于养老服务", "《发展条例》实施意见的通知", "各县人民政府：", PROSE);

        assertThat(header.issuers()).containsExactly("海州市人民政府办公室");
    }

    @Test
    void readsAnIndexTableThatWasCopiedAsLines() {
        Header header =
                header(
                        "首页 > 政务公开 > 政策",
                        "索 引 号： 000014349/2024-00012　　主题分类： 民政、扶贫\\养老",
                        "发文机关：",
                        "海州市人民政府",
                        "成文日期： 2024年3月5日",
                        "标　　题： 海州市人民政府关于发展养老服务的意见",
                        "发布日期： 2024年3月9日",
                        "有 效 性： 有效",
                        "海州市人民政府关于",
                        "发展养老服务的意见",
                        PROSE);

        assertThat(header.title()).isEqualTo("海州市人民政府关于发展养老服务的意见");
        assertThat(header.issuers()).containsExactly("海州市人民政府");
        assertThat(header.indexNumber()).isEqualTo("000014349/2024-00012");
        assertThat(header.themes()).containsExactly("民政、扶贫", "养老");
        assertThat(header.date()).contains(LocalDate.of(2024, 3, 5));
        assertThat(header.published()).contains(LocalDate.of(2024, 3, 9));
        assertThat(header.validity()).contains(Validity.IN_FORCE);
    }

    @Test
    void takesNoSitesWordsForATitle() {
        Header header = header("您当前的位置：首页 > 政策", "【字号：大 中 小】", "打印", "海州市养老服务指南", "海州市民政局", PROSE);

        assertThat(header.title()).isEqualTo("海州市养老服务指南");
        assertThat(header.genre()).isEqualTo("指南");
    }

    @Test
    void readsATitleWhoseCharactersStandApart() {
        Header header = header("国务院关于棉粮挂钩", "几 个 问 题 的 通 知", "各省人民政府：", PROSE);

        assertThat(header.title()).isEqualTo("国务院关于棉粮挂钩几个问题的通知");
    }

    @Test
    void namesTheCourtThatProclaimsARule() {
        Header header =
                header(
                        "中华人民共和国最高人民法院",
                        "公　　告",
                        "最高人民法院《关于审理养老服务案件的规定》已于2024年3月1日通过，现予公布。",
                        "2024年3月5日",
                        "最高人民法院",
                        "关于审理养老服务",
                        "案件的规定",
                        "法释〔2024〕3号",
                        "（2024年3月1日最高人民法院审判委员会第1800次会议",
                        "通过，自2024年4月1日起施行）",
                        "第一条　" + PROSE);

        assertThat(header.title()).isEqualTo("最高人民法院关于审理养老服务案件的规定");
        assertThat(header.number()).isEqualTo("法释〔2024〕3号");
    }

    @Test
    void takesNoPersonForTheIssuerOfAnOrder() {
        Header header =
                header(
                        "海州市养老服务办法",
                        "海州市人民政府令第8号",
                        "《海州市养老服务办法》已经通过，现予公布。",
                        "行　长：　某某",
                        "2024年3月5日",
                        "海州市养老服务办法",
                        "第一条　" + PROSE);

        assertThat(header.issuers()).containsExactly("海州市人民政府");
    }

    @Test
    void readsSignatureAndDateOnOneLine() {
        Header header = header("关于防范风险的通知", "一、" + PROSE, "海州市民政局　海州市公安局　中国证监会海州监管局　2024年3月5日");

        assertThat(header.date()).contains(LocalDate.of(2024, 3, 5));
    }

    @Test
    void joinsATitleWhoseLastLineIsAGenreAlone() {
        assertThat(header("海州市养老服务机构", "管理办法（试行）", "第一条 为了规范管理，制定本办法。").title())
                .isEqualTo("海州市养老服务机构管理办法（试行）");
        assertThat(header("海州市人民政府", "工作要点", "一、为了规范管理，制定本要点。").title()).isEqualTo("工作要点");
    }

    private static Header header(String... lines) {
        return new Structure().outline(Outlines.text(String.join("\n", lines))).header();
    }
}
