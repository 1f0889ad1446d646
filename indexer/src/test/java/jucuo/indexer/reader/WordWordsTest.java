package jucuo.indexer.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordWordsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "<w:r><w:t>保护</w:t></w:r><w:ins w:id='1' w:author='a'><w:r><w:t>水</w:t></w:r></w:ins>|保护水",
                "<w:r><w:t>保护</w:t></w:r><w:del w:id='1' w:author='a'><w:r><w:delText>水</w:delText></w:r></w:del>|保护",
                "<w:moveFrom w:id='1' w:author='a'><w:r><w:t>水</w:t></w:r></w:moveFrom><w:moveTo w:id='2' w:author='a'><w:r><w:t>土</w:t></w:r></w:moveTo>|土",
                "<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>控件</w:t></w:r></w:sdtContent></w:sdt>|控件",
                "<w:hyperlink w:anchor='a'><w:r><w:t>链接</w:t></w:r></w:hyperlink>|链接",
                "<w:smartTag w:uri='u' w:element='e'><w:r><w:t>北京</w:t></w:r></w:smartTag>|北京",
                "<w:fldSimple w:instr=' PAGE '><w:r><w:t>7</w:t></w:r></w:fldSimple>|7",
                "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>结果</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>|结果",
                "<w:r><w:ruby><w:rt><w:r><w:t>hàn</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>汉</w:t></w:r></w:rubyBase></w:ruby></w:r>|汉",
                "<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>|甲\\t乙",
                "<w:r><w:t>甲</w:t><w:noBreakHyphen/><w:t>乙</w:t><w:softHyphen/></w:r>|甲-乙",
                "<w:r><w:sym w:font='Arial' w:char='2460'/><w:t>一</w:t></w:r>|①一",
                "<w:r><w:t>见</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>也见</w:t></w:r>|见也见",
                "<w:r><w:t>文</w:t><w:footnoteReference w:id='9'/></w:r>|文",
                "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>文</w:t></w:r>|文\\n框",
            })
    void areWhatWordPrints(String markup, String words) throws Exception {
        String expected = words.replace("\\t", "\t").replace("\\n", "\n");

        byte[] bytes = DocxFile.of("<w:p>" + markup + "</w:p>").bytes();

        assertThat(new DocxReader().read("a.docx", bytes).text()).isEqualTo(expected);
    }
}
