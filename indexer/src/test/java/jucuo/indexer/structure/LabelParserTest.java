package jucuo.indexer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "第一编 总则 | BOOK | 第一编 | 1",
                "第二分编 所有权 | SUBBOOK | 第二分编 | 2",
                "第三篇 构建新格局 | PART | 第三篇 | 3",
                "第一部分 总体要求 | PART | 第一部分 | 1",
                "第四章 预防与控制 | CHAPTER | 第四章 | 4",
                "第二节：机构 | SECTION | 第二节 | 2",
                "第一百零三条 国家保护 | ARTICLE | 第一百零三条 | 103",
                "第十二条之一 国家保护 | ARTICLE | 第十二条之一 | 12",
                "附则 | SUPPLEMENT | '' | 0",
                "专栏3 工业大数据工程 | BOX | 专栏3 | 3",
                "专栏一 供给工程 | BOX | 专栏一 | 1",
                "附件 | APPENDIX | 附件 | 0",
                "附件2 名单 | APPENDIX | 附件2 | 2",
                "附录A（规范性） | APPENDIX | 附录A | 1",
                "附表3 重点项目 | APPENDIX | 附表3 | 3",
                "附： | APPENDIX | 附 | 0",
                "1.2　等级划分 | DECIMAL | 1.2 | 2",
                "5.1.2省级人民政府 | DECIMAL | 5.1.2 | 2",
                "1.1.总则 | DECIMAL | 1.1 | 1",
                "─────数字 | DASH | ───── | 0",
                "二十一、强化保障 | CHINESE | 二十一 | 21",
                "（三）加强保护 | CHINESE_BRACKETED | （三） | 3",
                "(三)加强保护 | CHINESE_BRACKETED | (三) | 3",
                "12．推进建设 | ARABIC | 12 | 12",
                "1﹒推进建设 | ARABIC | 1 | 1",
                "2.互联网 | ARABIC | 2 | 2",
                "３、互联网 | ARABIC | ３ | 3",
                "（60）人民是主体 | ARABIC_BRACKETED | （60） | 60",
                "1）申请 | ARABIC_HALF_BRACKETED | 1 | 1",
                "③申请 | CIRCLED | ③ | 3",
                "㈢加强保护 | CHINESE_BRACKETED | ㈢ | 3",
                "⑴申请 | ARABIC_BRACKETED | ⑴ | 1",
                "⒈推进建设 | ARABIC | ⒈ | 1",
                "301．推进建设 | ARABIC | 301 | 301",
                "〔二〕加强保护 | CHINESE_BRACKETED | 〔二〕 | 2",
                "一 、强化保障 | CHINESE | 一 | 1",
                "一是做大做强 | IS | 一是 | 1",
                "十一是做大做强 | IS | 十一是 | 11",
                "第一，强化监督 | ORDINAL | 第一 | 1",
                "1，推进建设 | ARABIC | 1 | 1",
                "l．推进建设 | ARABIC | l | 1",
                "1O．推进建设 | ARABIC | 1O | 10",
                "（l）推进建设 | ARABIC_BRACKETED | （l） | 1",
                "二）加强保护 | CHINESE_BRACKETED | 二 | 2",
                "二要加强保护 | MUST | 二要 | 2",
                "首先，要坚持 | FIRST | 首先 | 1",
                "其二，要坚持 | AMONG | 其二 | 2",
                "——坚持创新 | DASH | —— | 0",
                "--坚持创新 | DASH | -- | 0",
                "● 坚持创新 | BULLET | ● | 0"
            })
    void readsNumbering(String text, Style style, String printed, int ordinal) {
        assertThat(LabelParser.at(text, 0))
                .hasValueSatisfying(label -> {
                    assertThat(label.style()).isEqualTo(style);
                    assertThat(label.text()).isEqualTo(printed);
                    assertThat(label.ordinal()).isEqualTo(ordinal);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第一产业增加值",
                "1.5万亿元",
                "2.5 个百分点",
                "2.5",
                "3.5GHz频段",
                "附录的规定",
                "第四十二条规定的行为",
                "第三条、第五条",
                "2025年，经济总量",
                "2025．总量",
                "依照第三条",
                "一个地区",
                "（2021-2025年）",
                "（试行）",
                "〔2025〕8号",
                "[1]见第三条",
                "附近的居民",
                "其他单位",
                "首先要坚持",
                "一，坚定不移推进",
                "一要务是发展",
                "l.2 GHz",
                "（I）一类水源地",
                "（O）水源地",
                "O．水源地",
                "Internet应用",
                "第一章规定的行为，由主管部门处罚。",
                ""
            })
    void leavesProseAlone(String text) {
        assertThat(LabelParser.at(text, 0)).isEmpty();
    }
}
