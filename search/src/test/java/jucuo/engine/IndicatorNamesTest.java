package jucuo.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorNamesTest {

    @ParameterizedTest
    @CsvSource({
        "城镇新增就业, 城镇新增就业",
        "全市城镇新增就业, 城镇新增就业",
        "实现年均城镇新增就业, 城镇新增就业",
        "力争全省地区生产总值（GDP）, 地区生产总值",
        "到2027年全国粮食总产量, 粮食总产量",
        "森林覆盖率达到, 森林覆盖率",
        "居民消费价格涨幅控制在, 居民消费价格涨幅",
        "“三品一标”产品数量, 三品一标”产品数量",
        "全市, 全市",
        "全民健身场地, 全民健身场地",
        "累计, 累计"
    })
    void leavesWhatIsMeasured(String indicator, String normal) {
        assertThat(IndicatorNames.normal(indicator)).isEqualTo(normal);
    }
}
