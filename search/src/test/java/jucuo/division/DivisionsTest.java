package jucuo.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import jucuo.document.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionsTest {

    @ParameterizedTest
    @CsvSource({
        "山东省人民政府办公厅, PROVINCE",
        "内蒙古自治区人民政府, PROVINCE",
        "北京市经济和信息化局, PROVINCE",
        "济南市工业和信息化局, CITY",
        "延边朝鲜族自治州人民政府, CITY",
        "中国共产党太原市委员会, CITY",
        "广东省深圳市南山区人民政府, COUNTY",
        "上海市浦东新区人民政府, COUNTY",
        "昆山市人民政府, COUNTY",
        "国家市场监督管理总局,",
    })
    void tellsTheLowestLevelNamed(String name, Level level) {
        assertThat(Divisions.lowest(name)).isEqualTo(Optional.ofNullable(level));
    }

    @ParameterizedTest
    @CsvSource({
        "中国共产党太原市委员会, 山西省/太原市",
        "山西省人民政府办公厅, 山西省",
        "广东省深圳市南山区人民政府, 广东省/深圳市/南山区",
        "北京市朝阳区人民政府, 北京市/朝阳区",
        "朝阳区人民政府,",
        "太原市朝阳区人民政府, 山西省/太原市",
        "西安市长安区人民政府, 陕西省/西安市/长安区",
        "国务院办公厅,",
    })
    void tellsWhereAnAgencyIs(String name, String path) {
        assertThat(Divisions.path(name)).isEqualTo(Optional.ofNullable(path));
    }
}
